package dev.sightline.analysis;

import dev.sightline.index.DiskFileSystem;
import dev.sightline.syntax.Languages;
import dev.sightline.tree.Unit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/** Code to measure on: a file, or Python of so many lines in the shape that services have. */
final class Shapes {
  private static final String HEAD =
      """
      import hashlib
      import os
      import subprocess

      from lib import log as logging
      from lib.db import api as db

      LOG = logging.getLogger(__name__)
      TIMEOUT = 30


      class Driver(db.Base):
          \"""Starts and stops things.\"""

          retries = 3

      """;

  private static final String METHOD =
      """
          def step_%1$d(self, context, instance, block=None, force=False):
              \"""Takes one step.\"""
              name = instance.get('name_%1$d')
              if not name and force:
                  raise ValueError('no name for %%s' %% instance['uuid'])
              disks = [d for d in instance.disks if d.bus != 'usb']
              for disk in disks:
                  path = os.path.join(self.root, disk.path)
                  if os.path.exists(path):
                      LOG.debug('found %%(path)s', {'path': path})
                      os.chmod(path, 0o600)
              query = self.session.query(name)
              state = db.fetch(context, query, timeout=TIMEOUT + %1$d)
              if state == block:
                  subprocess.check_call(['sync', name], env={'A': 'b'})
              return hashlib.sha256(state.encode('utf-8')).hexdigest()

      """;

  private Shapes() {}

  /**
   * The text of a file, or made up.
   *
   * @param what a path, or a number of lines
   */
  static String python(String what) throws IOException {
    if (!what.chars().allMatch(Character::isDigit)) {
      return Files.readString(Path.of(what));
    }
    StringBuilder text = new StringBuilder(HEAD);
    int lines = Integer.parseInt(what);
    int each = (int) METHOD.lines().count();
    for (int i = 0; i * each < lines; i++) {
      text.append(METHOD.formatted(i));
    }
    return text.toString();
  }

  /** The engine with all rules of the pack. */
  static Analyzer engine() {
    Project.Setup setup =
        new Project.Setup(
            new DiskFileSystem(),
            Path.of("").toAbsolutePath().toString(),
            Project.Rules.PACK,
            List.of(),
            new Languages(new Unit.Maker()),
            Clock.systemUTC());
    return new Project(setup).analyzer("a.py");
  }
}
