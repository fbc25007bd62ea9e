class Hex {
  String all(byte[] bytes) {
    StringBuilder text = new StringBuilder();
    for (byte b : bytes) {
      // ruleid: java.crypto.hex-zeros
      text.append(Integer.toHexString(b & 0xFF));
      // ruleid: java.crypto.hex-zeros
      text.append(Integer.toHexString(0xFF & b));
      // ok: java.crypto.hex-zeros
      text.append(String.format("%02x", b));
      // ok: java.crypto.hex-zeros
      text.append(Integer.toHexString(b));
    }
    String other = "";
    // ruleid: java.crypto.hex-zeros
    other += Integer.toHexString(bytes[0] & 0xFF);
    return text.toString();
  }
}
