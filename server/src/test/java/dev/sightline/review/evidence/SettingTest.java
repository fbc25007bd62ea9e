package dev.sightline.review.evidence;

import org.junit.jupiter.api.Test;

/** Where settings are declared, with their bounds, in the ways in which programs do that. */
final class SettingTest {
  private static Looked bounds() {
    return new Looked("{setting: $X, clears: {maximum: given}, confirms: {maximum: missing}}");
  }

  private static final String OPTIONS =
      """
      from oslo_config import cfg

      pool = cfg.OptGroup(name="pool", title="The pool")
      OPTS = [
          cfg.IntOpt("size", min=1, max=16, help="How many."),
          cfg.IntOpt("wait",
                     default=3),
      ]
      other = [cfg.IntOpt("size", min=2)]

      CONF = cfg.CONF
      CONF.register_opts(OPTS, group=pool)
      CONF.register_opts(other)
      """;

  @Test
  void optionsInGroups() {
    bounds()
        .file("shop/__init__.py", "")
        .file("shop/conf.py", OPTIONS)
        .file(
            "main.py",
            """
            import shop.conf
            CONF = shop.conf.CONF
            def run():
                look(CONF.pool.size)
                look(CONF.size)
                look(CONF.pool.wait or 4)
            """)
        .file("etc/shop.conf", "[pool]\\n# wait = 1\\nwait = 900\\n".replace("\\n", "\n"))
        .finds(
            """
            cleared
            shop/conf.py:5 declares `size` in `pool`: int, minimum 1, maximum 16, no default; set by whoever writes the service's configuration files
            confirmed
            shop/conf.py:9 declares `size`: int, minimum 2, no maximum, no default; set by whoever writes the service's configuration files
            confirmed
            shop/conf.py:6 declares `wait` in `pool`: int, no minimum, no maximum, default 3; set by whoever writes the service's configuration files
            etc/shop.conf:3 sets it to 900
            """);
  }

  @Test
  void aModuleThatIsNotThereIsNamed() {
    bounds()
        .file(
            "main.py",
            """
            import shop.conf
            CONF = shop.conf.CONF
            def run():
                look(CONF.pool.size)
            """)
        .finds(
            """
            needs_review
            ? The source of `shop.conf` is missing: it is not in the workspace, and no environment of Python is known.
            """);
  }

  @Test
  void argumentsOfTheCommandLine() {
    bounds()
        .file(
            "main.py",
            """
            import argparse
            def run():
                parser = argparse.ArgumentParser()
                parser.add_argument("-w", "--max-workers", type=int, default=4)
                parser.add_argument("--mode", choices=["a", "b"])
                args = parser.parse_args()
                look(args.max_workers)
            """)
        .finds(
            """
            confirmed
            main.py:4 declares `max_workers`: int, no minimum, no maximum, default 4; set by whoever starts the program
            """);
  }

  @Test
  void optionsOfCommands() {
    bounds()
        .file(
            "main.py",
            """
            import click
            import typer

            @click.command()
            @click.option("--workers", "-w", type=click.IntRange(1, 8), default=2)
            @click.option("--depth", type=int)
            def run(workers, depth):
                look(workers)
                look(depth)

            def other(count: int = typer.Option(3, min=1, max=9)):
                look(count)
            """)
        .finds(
            """
            cleared
            main.py:5 declares `workers`: int, minimum 1, maximum 8, default 2; set by whoever starts the program
            confirmed
            main.py:6 declares `depth`: int, no minimum, no maximum, no default; set by whoever starts the program
            cleared
            main.py:11 declares `count`: minimum 1, maximum 9, default 3
            """);
  }

  @Test
  void variablesOfTheEnvironment() {
    bounds()
        .file(
            "main.py",
            """
            import os
            SIZE = int(os.environ.get("POOL_SIZE", "4"))
            def run():
                look(SIZE)
                look(os.environ["OTHER"])
                look(min(int(os.getenv("THIRD")), 16))
            """)
        .file(".env", "POOL_SIZE=5000\\nOTHER=1\\n".replace("\\n", "\n"))
        .finds(
            """
            confirmed
            main.py:2 reads `POOL_SIZE`, with no bounds, '4' if it is not set; set by whoever starts the process
            .env:1 sets it to 5000
            confirmed
            main.py:5 reads `OTHER`, with no bounds; set by whoever starts the process
            .env:2 sets it to 1
            cleared
            main.py:6 bounds it with `min`
            """);
  }

  @Test
  void fieldsOfSettingsClasses() {
    bounds()
        .file(
            "conf.py",
            """
            from dataclasses import dataclass, field
            from pydantic import Field
            from pydantic_settings import BaseSettings

            class Base(BaseSettings):
                workers: int = Field(4, ge=1, le=32)

            class Settings(Base):
                depth: int = 3

            @dataclass
            class Limits:
                size: int = field(default=7)

            settings = Settings()
            """)
        .file(
            "main.py",
            """
            from conf import Limits, settings
            def run():
                look(settings.workers)
                look(settings.depth)
                limits = Limits()
                look(limits.size)
            """)
        .finds(
            """
            cleared
            conf.py:6 declares `workers`: int, minimum 1, maximum 32, default 4; set by whoever starts the process (variables of the environment or an .env file)
            confirmed
            conf.py:9 declares `depth`: int, no minimum, no maximum, default 3; set by whoever starts the process (variables of the environment or an .env file)
            confirmed
            conf.py:13 declares `size`: int, no minimum, no maximum, default 7; set by whoever makes the object
            """);
  }

  @Test
  void settingsOfWebFrameworks() {
    bounds()
        .file("site/settings.py", "import os\nWORKERS = int(os.environ[\"N\"])\nLIMIT = 8\n")
        .file(
            "main.py",
            """
            from django.conf import settings
            from flask import Flask
            app = Flask(__name__)
            app.config["UPLOADS"] = 12
            app.config.update(THREADS=3)
            def run():
                look(settings.WORKERS)
                look(settings.LIMIT)
                look(settings.ABSENT)
                look(app.config["UPLOADS"])
                look(app.config.get("THREADS", 2))
            """)
        .finds(
            """
            confirmed
            site/settings.py:2 `WORKERS` is `int(os.environ["N"])`
            site/settings.py:2 reads `N`, with no bounds; set by whoever starts the process
            cleared
            site/settings.py:3 `LIMIT` is 8; set by whoever edits the settings module, in the code
            needs_review
            ? No settings module of the workspace assigns `ABSENT`, so the library's default holds, or a file that is not here sets it.
            cleared
            main.py:4 sets `UPLOADS` to 12, in the code that configures the application
            cleared
            main.py:5 sets `THREADS` to 3, in the code that configures the application
            """);
  }

  @Test
  void constantsAndFilesOfData() {
    bounds()
        .file("limits.py", "MOST = 16\nTOPIC = 'pool'\n")
        .file(
            "main.py",
            """
            import configparser
            import tomllib
            from limits import MOST, TOPIC
            conf = configparser.ConfigParser()
            conf.read("app.ini")
            def run(handle):
                look(MOST)
                look(conf.getint("pool", "size"))
                data = tomllib.load(handle)
                look(data["server"]["threads"])
                look(TOPIC)
            """)
        .file("app.ini", "[other]\\nsize = 1\\n[pool]\\nsize = 77\\n".replace("\\n", "\n"))
        .file("app.toml", "[server]\\nthreads = 8 # few\\n".replace("\\n", "\n"))
        .finds(
            """
            cleared
            limits.py:1 `MOST` is 16, in the code
            confirmed
            main.py:8 reads `pool.size`, with no bounds; set by whoever writes the file
            app.ini:4 sets it to 77
            confirmed
            main.py:10 reads `server.threads`, with no bounds; set by whoever writes the file
            app.toml:2 sets it to 8
            confirmed
            limits.py:2 `TOPIC` is 'pool', in the code
            """);
  }
}
