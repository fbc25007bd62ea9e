package dev.sightline.model;

import java.util.Map;

/**
 * The kinds that entries of models may have, each with what is said of an entry that says nothing
 * itself. Rules name these kinds; so a name that is not here would never be found by any rule.
 */
public final class Catalogue {
  /** Of sources: CONTRACT's {@code threat-model}. */
  public static final Map<String, String> SOURCES =
      Map.ofEntries(
          Map.entry("http-request", "data of the request"),
          Map.entry("message-queue", "a message from the queue"),
          Map.entry("network", "data from the network"),
          Map.entry("file", "what a file holds"),
          Map.entry("archive", "what an archive holds"),
          Map.entry("database", "what the database holds"),
          Map.entry("cli", "an argument of the command line"),
          Map.entry("environment", "a variable of the environment"),
          Map.entry("config", "a setting"));

  /** Of sinks, and what sanitizers and guards make safe. */
  public static final Map<String, String> SINKS =
      Map.ofEntries(
          Map.entry("sql", "runs it as SQL"),
          Map.entry("command", "runs it as a command"),
          Map.entry("argument", "hands it to a program as an argument"),
          Map.entry("code", "runs it as code"),
          Map.entry("path", "uses it as a path"),
          Map.entry("html", "puts it into a page"),
          Map.entry("template", "compiles it as a template"),
          Map.entry("url", "sends a request to it"),
          Map.entry("redirect", "sends the browser there"),
          Map.entry("nosql", "uses it as a query"),
          Map.entry("ldap", "uses it as an LDAP filter or name"),
          Map.entry("xpath", "evaluates it as XPath"),
          Map.entry("xml", "parses it as XML with entities"),
          Map.entry("deserialisation", "makes objects of it"),
          Map.entry("header", "writes it into a header"),
          Map.entry("checked-header", "writes it into a header"),
          Map.entry("log", "writes it to the log"),
          Map.entry("regex", "compiles it as a regular expression"),
          Map.entry("format", "uses it as a format"),
          Map.entry("trust-boundary", "keeps it where trusted data is kept"),
          Map.entry("mail", "writes it into a mail"),
          Map.entry("file-content", "writes it to a file"),
          Map.entry("mass-assignment", "sets the fields that it names"),
          Map.entry("attribute", "puts it into an attribute of a page"),
          Map.entry("script", "puts it into a script of a page"),
          // of sanitizers alone: a path without dots and links, which a test for its start makes
          // safe
          Map.entry("normalised", "uses it as a path that is in its plain form"),
          // of guards alone: a path that begins with some folder
          Map.entry("anchored", "uses it as a path that begins with some folder"));

  /**
   * Of sanitizers alone: the result is a path without dots and links, so that a test for its start
   * makes it safe. No sink has it.
   */
  public static final String NORMALISED = "normalised";

  /** Of effects: DESIGN.md section 6. */
  public static final Map<String, String> EFFECTS =
      Map.ofEntries(
          Map.entry("files", "reads or writes files"),
          Map.entry("network-out", "sends over the network"),
          Map.entry("network-listen", "listens on the network"),
          Map.entry("process", "starts a program"),
          Map.entry("dynamic-code", "runs code made at run time"),
          Map.entry("dynamic-import", "imports modules named at run time"),
          Map.entry("runtime-patch", "replaces parts of the running program"),
          Map.entry("deserialisation", "makes objects of bytes"),
          Map.entry("reflection", "reaches members by names made at run time"),
          Map.entry("native-code", "calls native code"),
          Map.entry("environment", "uses the environment's variables"),
          Map.entry("configuration", "reads settings"),
          Map.entry("secrets", "handles secrets"),
          Map.entry("cryptography", "uses cryptography"),
          Map.entry("database", "uses a database"),
          Map.entry("templates", "renders templates"),
          Map.entry("logging", "writes to the log"),
          Map.entry("message-queue", "uses a message queue"),
          Map.entry("workers", "starts workers or threads"),
          Map.entry("privileges", "changes privileges"),
          Map.entry("time-randomness", "depends on time or chance"));

  private Catalogue() {}
}
