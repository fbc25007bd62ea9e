import java.io.File;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

class Modes {
  static final String ALL = "rwxrwxrwx";

  void all(File file, Set<PosixFilePermission> permissions) throws Exception {
    // ruleid: java.files.permissive-mode
    file.setWritable(true, false);
    // ruleid: java.files.permissive-mode
    permissions.add(PosixFilePermission.OTHERS_WRITE);
    // ruleid: java.files.permissive-mode
    PosixFilePermissions.fromString(ALL);
    // ruleid: java.files.permissive-mode
    Runtime.getRuntime().exec("chmod 777 /srv/data");
    // ok: java.files.permissive-mode
    file.setWritable(true);
    // ok: java.files.permissive-mode
    permissions.add(PosixFilePermission.OWNER_WRITE);
    // ok: java.files.permissive-mode
    PosixFilePermissions.fromString("rw-r-----");
  }
}
