import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.SAXParserFactory;
import javax.xml.stream.XMLInputFactory;
import javax.xml.transform.TransformerFactory;

class Factories {
  void all(java.io.InputStream in) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    // ruleid: java.xml.factory-open
    factory.newDocumentBuilder().parse(in);
    // ruleid: java.xml.factory-open
    SAXParserFactory.newInstance().newSAXParser();
    XMLInputFactory stax = XMLInputFactory.newInstance();
    // ruleid: java.xml.factory-open
    stax.createXMLStreamReader(in);
    TransformerFactory transformers = TransformerFactory.newInstance();
    // ruleid: java.xml.factory-open
    transformers.newTransformer();
  }

  void closed(java.io.InputStream in) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    // ok: java.xml.factory-open
    factory.newDocumentBuilder().parse(in);
    XMLInputFactory stax = XMLInputFactory.newInstance();
    stax.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    // ok: java.xml.factory-open
    stax.createXMLStreamReader(in);
  }
}
