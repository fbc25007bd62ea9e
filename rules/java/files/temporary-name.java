import java.io.File;
import java.io.FileWriter;
import java.nio.file.Files;
import java.nio.file.Paths;

class Temporary {
  static final String PLACE = "/tmp/report.txt";

  void all() throws Exception {
    // ruleid: java.files.temporary-name
    new File(PLACE);
    // ruleid: java.files.temporary-name
    new FileWriter("/var/tmp/log.txt");
    // ruleid: java.files.temporary-name
    Paths.get("/tmp/state/data.bin");
    // ruleid: java.files.temporary-name
    new File(System.getProperty("java.io.tmpdir"), "fixed.lock");
    // ok: java.files.temporary-name
    Files.createTempFile("report", ".txt");
    // ok: java.files.temporary-name
    new File("/srv/reports/report.txt");
  }
}
