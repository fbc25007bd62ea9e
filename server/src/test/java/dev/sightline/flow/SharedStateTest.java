package dev.sightline.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sightline.analysis.Cancellation;
import dev.sightline.analysis.Document;
import dev.sightline.analysis.Project;
import dev.sightline.index.MemoryFileSystem;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What one function leaves in something shared, another finds, in whichever order they run. */
final class SharedStateTest {
  private static final String HEAD =
      """
      import os
      from flask import Flask, g, request
      app = Flask(__name__)
      """;

  @Test
  void anObjectOfTheProgram() {
    Programs.check(
        HEAD
            + """
            class Store:
                def __init__(self):
                    self.name = "x"
                    self.other = "y"

                def save(self, text):
                    self.name = text

            store = Store()

            @app.post("/a")
            def a():
                store.save(request.form["a"])
                return ""

            @app.get("/b")
            def b():
                os.system("b " + store.name)  # !>
                os.system("b " + store.other)
                return ""
            """);
  }

  @Test
  void anObjectOfAnotherFile() {
    Programs.check(
        """
        === keep/__init__.py
        === keep/store.py
        class Store:
            def __init__(self):
                self.items = {}

            def save(self, key, text):
                self.items[key] = text

            def get(self, key):
                return self.items.get(key)

        STORE = Store()
        === writer.py
        from flask import Flask, request
        from keep.store import STORE
        app = Flask(__name__)

        @app.post("/a")
        def a():
            STORE.save("name", request.form["a"])
            return ""
        === reader.py
        import os
        from keep import store

        def b():
            os.system("b " + store.STORE.get("name"))  # !>
        """);
  }

  @Test
  void aSetterThatOthersCall() {
    Programs.check(
        """
        === config.py
        _level = "1"
        _other = "1"

        def set_level(level):
            global _level
            _level = level

        def level():
            return _level

        def other():
            return _other
        === app.py
        import os
        import config
        from flask import Flask, request
        app = Flask(__name__)

        def change(text):
            config.set_level(text.strip())

        @app.post("/a")
        def a():
            change(request.form["a"])
            return ""

        @app.get("/b")
        def b():
            os.system("b " + config.level())  # !>
            os.system("b " + config.other())
            return ""
        """);
  }

  @Test
  void attributesOfClasses() {
    Programs.check(
        HEAD
            + """
            class Base:
                host = "h"
                hosts = []

                @classmethod
                def use(cls, host):
                    cls.host = host

            class Sub(Base):
                def show(self):
                    os.system("ping " + self.host)  # !>

            @app.post("/a")
            def a():
                Base.use(request.form["a"])
                Base.hosts.append(request.form["b"])
                return ""

            @app.get("/b")
            def b():
                for host in Base.hosts:
                    os.system("ping " + host)  # !>
                return ""
            """);
  }

  @Test
  void whatIsPutInCleanStaysClean() {
    Programs.check(
        HEAD
            + """
            names = []
            pages = {}

            @app.post("/a")
            def a():
                names.append(int(request.form["a"]))
                pages["x"] = request.form["a"]
                pages["y"] = "y"
                return ""

            @app.get("/b")
            def b():
                os.system("b %s" % names[0])
                os.system("b " + pages["y"])
                os.system("b " + pages["x"])  # !>
                return ""
            """);
  }

  @Test
  void hooksAndViews() {
    Programs.check(
        HEAD
            + """
            @app.before_request
            def who():
                g.name = request.headers.get("X")
                g.number = int(request.headers.get("Y"))

            @app.get("/b")
            def b():
                os.system("b %s" % g.number)
                os.system("b " + g.name)  # !>
                return ""
            """);
  }

  @Test
  void anEditOfTheWriterReachesTheReadersFile() {
    String state = "name = 'x'\n";
    String writer =
        "import state\nfrom flask import request\n\ndef a():\n    state.other = request.args['a']\n";
    String reader = "import os\nimport state\n\ndef b():\n    os.system(state.name)\n";
    MemoryFileSystem system = new MemoryFileSystem();
    system.file("/w/state.py", state);
    system.file("/w/writer.py", writer);
    system.file("/w/reader.py", reader);
    Project project = Programs.project(system);
    Document reading = project.analyzer("reader.py").open("reader.py", "python", reader);
    Document writing = project.analyzer("writer.py").open("writer.py", "python", writer);
    assertEquals(List.of(), flows(reading));
    assertEquals(List.of(), flows(writing));
    int at = writer.indexOf("other");
    writing.edit(at, at + "other".length(), "name");
    assertEquals(List.of(), flows(writing));
    assertEquals(List.of(4), flows(reading));
    int name = writer.indexOf("request.args");
    writing.edit(name - 1, name - 1 + "request.args['a']".length(), "int(request.args['a'])");
    assertEquals(List.of(), flows(writing));
    assertEquals(List.of(), flows(reading));
  }

  private static List<Integer> flows(Document document) {
    return Programs.flows(document.snapshot().analyse(Cancellation.NEVER));
  }
}
