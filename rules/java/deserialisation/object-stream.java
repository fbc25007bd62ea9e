import java.io.ObjectInputStream;
import javax.jms.ObjectMessage;
import org.apache.commons.lang3.SerializationUtils;

class Streams {
  private String name;

  Object all(java.io.InputStream in, ObjectMessage message, byte[] bytes) throws Exception {
    ObjectInputStream stream = new ObjectInputStream(in);
    // ruleid: java.deserialisation.object-stream
    stream.readObject();
    // ruleid: java.deserialisation.object-stream
    message.getObject();
    // ruleid: java.deserialisation.object-stream
    SerializationUtils.deserialize(bytes);
    // ruleid: java.deserialisation.object-stream
    return new ObjectInputStream(in).readObject();
  }

  Object filtered(java.io.InputStream in) throws Exception {
    ObjectInputStream stream = new ObjectInputStream(in);
    stream.setObjectInputFilter(info -> null);
    // ok: java.deserialisation.object-stream
    return stream.readObject();
  }

  private void readObject(ObjectInputStream in) throws Exception {
    // ok: java.deserialisation.object-stream
    name = (String) in.readObject();
  }
}
