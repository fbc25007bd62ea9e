package dev.sightline.value;

import static dev.sightline.value.Reveal.check;

import org.junit.jupiter.api.Test;

/** What names mean: imports, aliases, scopes. */
final class NamesTest {

  @Test
  void importsAndAliases() {
    check(
        """
        import subprocess
        import subprocess as sp
        import os.path
        import xml.etree.ElementTree as ET
        from os import system
        from os import popen as run, path as p

        def f():
            reveal(subprocess.call)  # subprocess.call
            reveal(sp.call)  # subprocess.call
            reveal(os.path.join)  # os.path.join
            reveal(ET.parse)  # xml.etree.ElementTree.parse
            reveal(system)  # os.system
            reveal(run)  # os.popen
            reveal(p.join)  # os.path.join

        reveal(sp)  # subprocess
        """);
  }

  @Test
  void importsInsideFunctionsAndConditions() {
    check(
        """
        try:
            import cPickle as pickle
        except ImportError:
            import pickle
        if flag:
            from a import run
        else:
            from b import run

        def f():
            import yaml as y
            reveal(y.load)  # yaml.load
            reveal(pickle.loads)  # cPickle.loads | pickle.loads
            reveal(run)  # a.run | b.run

        def g():
            reveal(y)  # ?
        """);
  }

  @Test
  void localsAndParametersShadow() {
    check(
        """
        import os

        def f(os):
            reveal(os.system)  # ?

        def g():
            os = connect()
            reveal(os.system)  # ?

        def h():
            reveal(os.system)  # os.system
        """);
  }

  @Test
  void aliasesByAssignment() {
    check(
        """
        import subprocess
        call = subprocess.call

        def f(x):
            run = subprocess.check_output
            reveal(call)  # subprocess.call
            reveal(run)  # subprocess.check_output
            run = x
            reveal(run)  # ?
            popen = getattr(subprocess, "Popen")
            reveal(popen)  # subprocess.Popen
            ops = {"a": subprocess.run}
            reveal(ops["a"])  # subprocess.run
        """);
  }

  @Test
  void builtins() {
    check(
        """
        import builtins

        def f():
            reveal(open)  # open
            reveal(builtins.open)  # open
            reveal(eval)  # eval
            reveal(undefined)  # ?

        def g():
            open = other
            reveal(open)  # ?
        """);
  }

  @Test
  void shadowedBuiltinsOfTheModule() {
    check(
        """
        def input(prompt):
            return prompt

        def f():
            reveal(input)  # ?
        """);
  }

  @Test
  void wildcardImportsArePossible() {
    check(
        """
        from subprocess import *

        def f():
            reveal(call)  # subprocess.call
            reveal(open)  # open
        """);
  }

  @Test
  void relativeImports() {
    String code =
        """
        from . import utils
        from .. import db
        from .models import User
        reveal(utils.run)  # %s
        reveal(db.q)  # %s
        reveal(User)  # %s
        """;
    check(code.formatted(".utils.run", "..db.q", ".models.User"));
    check(
        code.formatted("app.web.utils.run", "app.db.q", "app.web.models.User"),
        Environment.PYTHON.withModule("app.web.views", false));
    check(
        code.formatted("app.web.utils.run", "app.db.q", "app.web.models.User"),
        Environment.PYTHON.withModule("app.web", true));
  }

  @Test
  void importByName() {
    check(
        """
        import importlib
        m = importlib.import_module("os")
        reveal(m.system)  # os.system
        reveal(__import__("subprocess").call)  # subprocess.call
        """);
  }

  @Test
  void typesAndMethods() {
    check(
        """
        import sqlite3
        from lib import Client
        from typing import Optional

        class Own:
            pass

        def f(a: Client, b: "Client", c: Optional[Client], d: int, own: Own):
            reveal(a)  # : lib.Client
            reveal(b)  # : lib.Client
            reveal(c)  # : lib.Client
            reveal(d)  # : int
            reveal(a.send)  # lib.Client.send
            x = Client()
            reveal(x)  # : lib.Client
            reveal(Own())  # : Own
            reveal(own)  # : Own
            reveal("".join)  # str.join
            y: Client = make()
            reveal(y)  # : lib.Client

        def made() -> Client:
            return make()

        reveal(made())  # : lib.Client
        """);
  }

  @Test
  void classMembers() {
    check(
        """
        class A:
            COMMAND = "ls"
            changed = "x"

            def f(self):
                reveal(self)  # : A
                reveal(self.COMMAND)  # 'ls'
                reveal(self.changed)  # A.changed
                self.own = 1
                reveal(self.own)  # 1
                self.g()
                reveal(self.own)  # A.own

            def g(self):
                self.changed = "y"
                self.own = 2

            @staticmethod
            def h(self):
                reveal(self)  # ?
        """);
  }
}
