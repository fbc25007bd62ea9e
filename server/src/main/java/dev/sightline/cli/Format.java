package dev.sightline.cli;

import dev.sightline.report.CheckFormat;
import dev.sightline.report.GithubFormat;
import dev.sightline.report.GitlabFormat;
import dev.sightline.report.HtmlFormat;
import dev.sightline.report.JsonFormat;
import dev.sightline.report.JunitFormat;
import dev.sightline.report.SarifFormat;
import dev.sightline.report.TextFormat;

/** The names of {@code --format}. */
enum Format {
  text,
  json,
  sarif,
  html,
  github,
  gitlab,
  junit;

  /** Whether suppressed findings belong into it, marked as such. */
  boolean keepsSuppressed() {
    return this == json || this == sarif;
  }

  CheckFormat writer(boolean colour, String version) {
    return switch (this) {
      case text -> new TextFormat(colour);
      case json -> new JsonFormat();
      case sarif -> new SarifFormat(version);
      case html -> new HtmlFormat();
      case github -> new GithubFormat();
      case gitlab -> new GitlabFormat();
      case junit -> new JunitFormat();
    };
  }
}
