package dev.sightline.flow;

import org.junit.jupiter.api.Test;

/** Functions that are called by others than those who name them. */
final class IndirectCallsTest {
  private static final String HEAD =
      """
      import functools
      import os
      import shlex
      import threading
      from concurrent.futures import ThreadPoolExecutor
      from contextlib import contextmanager
      from flask import Flask, request
      app = Flask(__name__)
      """;

  @Test
  void threadsAndPools() {
    Programs.check(
        HEAD
            + """
            def first(text):
                os.system("a " + text)  # !>

            def second(number, text):
                os.system("a " + text)  # !>

            def third(text):
                os.system("a " + text)  # !>

            def clean(text):
                os.system("a " + text)

            @app.route("/")
            def view():
                text = request.args["x"]
                threading.Thread(target=first, args=(text,)).start()
                with ThreadPoolExecutor() as pool:
                    pool.submit(second, 1, text)
                    list(pool.map(third, [text, "b"]))
                    pool.submit(clean, shlex.quote(text))
                return ""
            """);
  }

  @Test
  void partsOfFunctionsOfOtherFiles() {
    Programs.check(
        """
        === tools.py
        import os
        from functools import partial

        def run(program, argument):
            os.system(program + " " + argument)

        listing = partial(run, "ls")
        fixed = partial(run, "ls", "-l")
        === app.py
        from flask import Flask, request
        from tools import listing, fixed
        app = Flask(__name__)

        @app.route("/")
        def view():
            listing(request.args["x"])  # !>
            fixed()
            return ""
        """);
  }

  @Test
  void objectsThatAreCalled() {
    Programs.check(
        HEAD
            + """
            class Runner:
                def __init__(self, prefix):
                    self.prefix = prefix

                def __call__(self, text):
                    os.system(self.prefix + text)  # !>

            class Quiet:
                def __call__(self, text):
                    os.system("ls")

            runner = Runner("a ")

            @app.route("/")
            def view():
                runner(request.args["x"])
                Quiet()(request.args["x"])
                return ""
            """);
  }

  @Test
  void methodsThatTheLanguageCalls() {
    Programs.check(
        HEAD
            + """
            class Box:
                def __init__(self, raw):
                    self.raw = raw

                def __getitem__(self, key):
                    return self.raw

                def __enter__(self):
                    return shlex.quote(self.raw)

                def __exit__(self, *rest):
                    pass

            @contextmanager
            def raw(text):
                yield text

            @contextmanager
            def number(text):
                yield int(text)

            @app.route("/")
            def view():
                box = Box(request.args["x"])
                os.system("a " + box["k"])  # !>
                with box as quoted:
                    os.system("a " + quoted)
                with raw(request.args["y"]) as text:
                    os.system("a " + text)  # !>
                with number(request.args["z"]) as count:
                    os.system("a %s" % count)
                return ""
            """);
  }

  @Test
  void textsOfExceptions() {
    Programs.check(
        HEAD
            + """
            class Refused(Exception):
                pass

            @app.route("/")
            def view():
                try:
                    try:
                        raise Refused("x " + request.args["x"])
                    finally:
                        print("done")
                except Refused as e:
                    os.system("log " + str(e))  # !>
                try:
                    raise Refused("fixed")
                except Refused as e:
                    os.system("log " + str(e))
                return ""
            """);
  }

  @Test
  void tablesOfFunctions() {
    Programs.check(
        HEAD
            + """
            def shout(text):
                os.system("a " + text)  # !>

            def quiet(text):
                os.system("a " + shlex.quote(text))

            ACTIONS = {"shout": shout, "quiet": quiet}
            STEPS = [quiet, quiet]

            @app.route("/")
            def view():
                ACTIONS[request.args["which"]](request.args["x"])
                for step in STEPS:
                    step(request.args["x"])
                return ""
            """);
  }
}
