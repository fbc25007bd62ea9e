package dev.sightline.review.evidence;

import org.junit.jupiter.api.Test;

/** What can be asked besides settings, each with an answer that decides and one that does not. */
final class QueriesTest {
  private static final String PATCHES =
      """
      import importlib
      import os
      from conf import CONF

      def always(module):
          return importlib.import_module(module)

      def on_condition(backend="none"):
          if backend not in ("none", "some"):
              raise ValueError(backend)
          wanted = os.getenv("WANTED", "no")
          if wanted == "yes":
              use = True
          else:
              use = backend == "some"
          if not use:
              return
          for name in CONF.plugins:
              _load(name)

      def _load(name):
          importlib.import_module(name)

      def harmless(x):
          return len(x)

      def unseen(x):
          x.whatever()
      """;

  private static final String CONF =
      """
      from oslo_config import cfg
      CONF = cfg.CONF
      CONF.register_opts([cfg.ListOpt("plugins", default=["a"])])
      """;

  @Test
  void whatACalleeDoesAndOnWhichCondition() {
    new Looked(
            "{definition: $X, clears: {effect: missing}, confirms: {effect: dynamic-import, condition: missing}}")
        .file("conf.py", CONF)
        .file("patches.py", PATCHES)
        .file(
            "main.py",
            """
            import patches
            look(patches.always("a" + b))
            look(patches.on_condition(backend="some"))
            look(patches.harmless)
            look(patches.unseen)
            look(absent.thing)
            """)
        .finds(
            """
            confirmed
            patches.py:5 defines `always`
            patches.py:6 imports modules named at run time (`importlib.import_module`)
            needs_review
            patches.py:8 defines `on_condition`
            patches.py:16 goes on from here only if `use`, which depends on `WANTED`
            main.py:3 passes 'some' as `backend`
            patches.py:22 imports modules named at run time (`importlib.import_module`), through `_load`
            patches.py:11 reads `WANTED`, with no bounds, 'no' if it is not set; set by whoever starts the process
            ? What `WANTED` is where this runs is not known, by default it is 'no'.
            cleared
            patches.py:24 defines `harmless`
            needs_review
            patches.py:27 defines `unseen`
            ? What `x.whatever` does was not seen.
            needs_review
            ? What `absent.thing` is was not found out.
            """);
  }

  @Test
  void aFunctionOfALibrary() {
    new Looked("{definition: $X, confirms: {effect: runtime-patch}}")
        .file(
            "main.py",
            """
            import eventlet
            import depot.gone
            look(eventlet.monkey_patch)
            look(depot.gone.patch)
            """)
        .finds(
            """
            confirmed
            main.py:3 `eventlet.monkey_patch` replaces parts of the standard library
            needs_review
            ? The source of `depot.gone` is missing: it is not in the workspace, and no environment of Python is known.
            """);
  }

  @Test
  void whereAValueGoes() {
    Looked looked =
        new Looked("{flows: $X, confirms: {reaches: message-queue}}")
            .file("conf.py", CONF)
            .file(
                "server.py",
                """
                import oslo_messaging as messaging

                class Server:
                    def __init__(self, topic, host=None):
                        self.topic = topic

                    @classmethod
                    def create(cls, look):
                        return cls(look)

                    def start(self):
                        target = messaging.Target(topic=self.topic)
                        return messaging.get_rpc_server(None, target, [])
                """)
            .file(
                "main.py",
                """
                from conf import CONF
                from server import Server
                def run():
                    Server.create(look=CONF.topic)
                    unknown(look=CONF.topic)
                """);
    looked.finds(
        """
        confirmed
        main.py:4 passes it to `Server.create` as `look`
        server.py:9 passes it to `cls` as `topic`
        server.py:5 keeps it as `self.topic`
        server.py:12 hands it to `messaging.Target`
        server.py:13 hands it to `messaging.get_rpc_server`, which listens to a message queue
        needs_review
        ? Where it goes from here was not found out.
        """);
    String site = ".venv/lib/python3.12/site-packages/oslo_messaging/";
    looked
        .file(".venv/pyvenv.cfg", "version = 3.12.1\n")
        .file(site + "__init__.py", "")
        .file(site + "_drivers/__init__.py", "")
        .file(
            site + "transport.py",
            "from oslo_config import cfg\nOPTS = [cfg.StrOpt('transport_url', secret=True)]\n")
        .file(
            site + "_drivers/impl_rabbit.py",
            "from oslo_config import cfg\nOPTS = [cfg.BoolOpt('ssl', default=False)]\n")
        .file("etc/service.conf", "[oslo_messaging_rabbit]\nssl = true\n");
    looked.finds(
        """
        confirmed
        main.py:4 passes it to `Server.create` as `look`
        server.py:9 passes it to `cls` as `topic`
        server.py:5 keeps it as `self.topic`
        server.py:12 hands it to `messaging.Target`
        server.py:13 hands it to `messaging.get_rpc_server`, which listens to a message queue
        /w/.venv/lib/python3.12/site-packages/oslo_messaging/transport.py:2 declares `transport_url`: str, no default; set by whoever writes the service's configuration files; it decides which broker is used and with which user name and password
        /w/.venv/lib/python3.12/site-packages/oslo_messaging/_drivers/impl_rabbit.py:2 declares `ssl`: bool, default False; set by whoever writes the service's configuration files; it decides whether the connection to the broker is encrypted
        etc/service.conf:2 sets it to true
        needs_review
        ? Where it goes from here was not found out.
        """);
  }

  @Test
  void whoCalls() {
    new Looked("{callers: here, confirms: {entry: http-request}, clears: {caller: missing}}")
        .file(
            "main.py",
            """
            from flask import Flask
            app = Flask(__name__)
            def helper(x):
                look(x)
            def unused(x):
                look(x)
            class Model:
                def save(self):
                    helper(self)
            @app.route("/a")
            def view():
                return helper(1)
            look(2)
            """)
        .finds(
            """
            confirmed
            main.py:9 calls `helper` in `save`
            main.py:12 calls `helper` in `view`
            main.py:11 `view` is a Flask view
            cleared
            main.py:5 nothing in the workspace calls `unused` by name
            needs_review
            main.py:13 runs when the file is imported or started
            """);
  }

  @Test
  void whatAClassInheritsFrom() {
    new Looked("{hierarchy: $X, clears: {base: django.forms.Form}, confirms: {base: [shop.Base]}}")
        .file("shop.py", "class Base:\n    pass\nclass Item(Base):\n    pass\n")
        .file(
            "main.py",
            """
            from django import forms
            from strange import Thing
            from shop import Item
            class Entry(forms.Form):
                pass
            class Odd(Thing):
                pass
            look(Entry)
            look(Item())
            look(Odd)
            """)
        .finds(
            """
            cleared
            main.py:4 defines `main.Entry`, which inherits from `forms.Form`
            confirmed
            shop.py:3 defines `shop.Item`, which inherits from `Base`
            shop.py:1 defines `shop.Base`
            needs_review
            main.py:6 defines `main.Odd`, which inherits from `Thing`
            ? The source of `strange` is missing: it is not in the workspace, and no environment of Python is known.
            """);
  }

  @Test
  void whatIsTestedOnTheWay() {
    new Looked("{guard: $X, clears: {calls: is_allowed}, confirms: {test: missing}}")
        .file(
            "main.py",
            """
            def run(path, other):
                if other:
                    look(path)
                if not is_allowed(path):
                    return
                while other:
                    look(path)
                look(other)
            """)
        .finds(
            """
            confirmed
            main.py:3 nothing is tested on the way here that is about `path`
            cleared
            main.py:4 control gets here only if `is_allowed(path)`
            confirmed
            main.py:8 nothing is tested on the way here that is about `other`
            """);
  }

  @Test
  void whichVersionIsInstalled() {
    Looked looked =
        new Looked("{version: PyYAML, clears: {version: '>=6.0'}, confirms: {version: <6}}")
            .file("main.py", "look(1)\n");
    looked.finds(
        """
        needs_review
        ? `PyYAML` is not installed: no environment of Python is known.
        """);
    String site = ".venv/lib/python3.12/site-packages/";
    looked
        .file(".venv/pyvenv.cfg", "version = 3.12.1\n")
        .file(site + "PyYAML-5.4.dist-info/METADATA", "Name: PyYAML\nVersion: 5.4\n")
        .finds(
            """
            confirmed
            /w/.venv/lib/python3.12/site-packages/PyYAML-5.4.dist-info/METADATA:2 `PyYAML` 5.4 is installed
            """);
    looked
        .file(site + "pyyaml-6.0.1.dist-info/METADATA", "Name: pyyaml\nVersion: 6.0.1\n")
        .finds(
            """
            needs_review
            /w/.venv/lib/python3.12/site-packages/PyYAML-5.4.dist-info/METADATA:2 `PyYAML` 5.4 is installed
            /w/.venv/lib/python3.12/site-packages/pyyaml-6.0.1.dist-info/METADATA:2 `pyyaml` 6.0.1 is installed
            ? `PyYAML` is installed in several versions.
            """);
  }
}
