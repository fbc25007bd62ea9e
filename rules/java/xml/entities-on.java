import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.stream.XMLInputFactory;

class EntitiesOn {
  static final boolean OFF = false;

  void all(DocumentBuilderFactory factory, XMLInputFactory stax) throws Exception {
    // ruleid: java.xml.entities-on
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", OFF);
    // ruleid: java.xml.entities-on
    factory.setFeature("http://xml.org/sax/features/external-general-entities", true);
    // ruleid: java.xml.entities-on
    factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "all");
    // ruleid: java.xml.entities-on
    stax.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, true);
    // ok: java.xml.entities-on
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    // ok: java.xml.entities-on
    factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
    // ok: java.xml.entities-on
    stax.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
  }
}
