import java.beans.XMLDecoder;
import java.io.InputStream;

class Decoders {
  void all(InputStream in, java.io.FileInputStream file) {
    // ruleid: java.deserialisation.xml-decoder
    new XMLDecoder(in);
    // ruleid: java.deserialisation.xml-decoder
    Object o = new XMLDecoder(file, null).readObject();
    // ruleid: java.deserialisation.xml-decoder
    java.beans.XMLDecoder d = new java.beans.XMLDecoder(new java.io.BufferedInputStream(in));
    // ok: java.deserialisation.xml-decoder
    new other.XMLDecoder(in);
    // ok: java.deserialisation.xml-decoder
    new java.beans.XMLEncoder(null);
  }
}
