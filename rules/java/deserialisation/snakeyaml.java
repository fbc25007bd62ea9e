import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.Constructor;
import org.yaml.snakeyaml.constructor.SafeConstructor;

class Loaders {
  void all() {
    // ruleid: java.deserialisation.snakeyaml
    new Yaml();
    // ruleid: java.deserialisation.snakeyaml
    Yaml typed = new Yaml(new Constructor(Loaders.class));
    // ruleid: java.deserialisation.snakeyaml
    use(new org.yaml.snakeyaml.Yaml());
    // ok: java.deserialisation.snakeyaml
    new Yaml(new SafeConstructor());
    // ok: java.deserialisation.snakeyaml
    new other.Yaml();
  }
}
