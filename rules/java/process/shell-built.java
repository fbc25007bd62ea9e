import java.util.List;

class Shells {
  static final String FIXED = "df -h";

  void all(String name) throws Exception {
    // ruleid: java.process.shell-built
    Runtime.getRuntime().exec("convert " + name);
    // ruleid: java.process.shell-built
    Runtime.getRuntime().exec(new String[] {"sh", "-c", "ls " + name});
    // ruleid: java.process.shell-built
    new ProcessBuilder("/bin/bash", "-c", name);
    // ruleid: java.process.shell-built
    new ProcessBuilder(List.of("cmd.exe", "/c", "dir " + name));
    // ok: java.process.shell-built
    Runtime.getRuntime().exec("df " + "-h");
    // ok: java.process.shell-built
    new ProcessBuilder("sh", "-c", FIXED);
    // ok: java.process.shell-built
    new ProcessBuilder("ls", name);
    // ok: java.process.shell-built
    Runtime.getRuntime().exec(new String[] {"ls", "-l", name});
  }
}
