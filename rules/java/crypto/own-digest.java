import java.security.MessageDigest;
import java.security.MessageDigestSpi;
import javax.crypto.CipherSpi;

// ruleid: java.crypto.own-digest
abstract class Mine extends MessageDigest {
  Mine() {
    super("mine");
  }
}

// ruleid: java.crypto.own-digest
abstract class Engine extends MessageDigestSpi {}

// ruleid: java.crypto.own-digest
abstract class Blocks extends CipherSpi {}

// ok: java.crypto.own-digest
class Digest extends java.util.ArrayList<String> {}

// ok: java.crypto.own-digest
abstract class Sum implements java.util.zip.Checksum {}
