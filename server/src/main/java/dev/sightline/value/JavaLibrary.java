package dev.sightline.value;

import dev.sightline.index.Lazy;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What Java itself brings: the types of {@code java.lang}, and what a few of their methods give.
 */
final class JavaLibrary implements Library {
  private static final String STRING = "java.lang.String";

  private static final Set<String> LANG =
      Set.of(
          "AutoCloseable",
          "Boolean",
          "Byte",
          "CharSequence",
          "Character",
          "Class",
          "ClassLoader",
          "Cloneable",
          "Comparable",
          "Double",
          "Enum",
          "Error",
          "Exception",
          "Float",
          "IllegalArgumentException",
          "IllegalStateException",
          "InheritableThreadLocal",
          "Integer",
          "InterruptedException",
          "Iterable",
          "Long",
          "Math",
          "Module",
          "NullPointerException",
          "Number",
          "NumberFormatException",
          "Object",
          "Override",
          "Process",
          "ProcessBuilder",
          "ProcessHandle",
          "Record",
          "Runnable",
          "Runtime",
          "RuntimeException",
          "SecurityException",
          "SecurityManager",
          "Short",
          "StackOverflowError",
          "StrictMath",
          "String",
          "StringBuffer",
          "StringBuilder",
          "System",
          "Thread",
          "ThreadGroup",
          "ThreadLocal",
          "Throwable",
          "UnsupportedOperationException",
          "Void");

  private static final Map<String, String> RESULTS =
      Map.ofEntries(
          Map.entry("java.lang.Runtime.getRuntime", "java.lang.Runtime"),
          Map.entry("java.lang.Runtime.exec", "java.lang.Process"),
          Map.entry("java.lang.ProcessBuilder.start", "java.lang.Process"),
          Map.entry("java.lang.Class.forName", "java.lang.Class"),
          Map.entry("java.lang.Thread.currentThread", "java.lang.Thread"),
          Map.entry("java.lang.System.getProperty", STRING),
          Map.entry("java.lang.System.getenv", STRING),
          Map.entry("java.lang.Integer.parseInt", "int"),
          Map.entry("java.lang.Long.parseLong", "long"),
          Map.entry("java.lang.String.valueOf", STRING),
          Map.entry("java.lang.String.format", STRING),
          Map.entry("java.lang.String.join", STRING),
          Map.entry("java.lang.String.concat", STRING),
          Map.entry("java.lang.String.replace", STRING),
          Map.entry("java.lang.String.substring", STRING),
          Map.entry("java.lang.String.toLowerCase", STRING),
          Map.entry("java.lang.String.toUpperCase", STRING),
          Map.entry("java.lang.String.trim", STRING),
          Map.entry("java.lang.String.strip", STRING),
          Map.entry("java.lang.String.getBytes", "byte[]"),
          Map.entry("java.lang.String.length", "int"),
          Map.entry("java.lang.String.equals", "boolean"),
          Map.entry("java.lang.StringBuilder.toString", STRING),
          Map.entry("java.lang.StringBuilder.append", "java.lang.StringBuilder"),
          Map.entry("java.lang.StringBuffer.toString", STRING),
          Map.entry("java.lang.StringBuffer.append", "java.lang.StringBuffer"));

  private final Lazy<JavaTypes> types = new Lazy<>(JavaTypes::read);

  @Override
  public @Nullable Boolean hasType(String module, String name) {
    return types.get().has(module, name);
  }

  @Override
  public @Nullable String resultType(String callee) {
    String known = RESULTS.get(callee);
    int dot = callee.lastIndexOf('.');
    boolean own = dot > 0 && callee.startsWith("getInstance", dot + 1);
    return known != null || !own ? known : callee.substring(0, dot);
  }

  @Override
  public boolean neverReturns(String callee) {
    return callee.equals("java.lang.System.exit");
  }

  @Override
  public boolean isBuiltin(String name) {
    return LANG.contains(name);
  }

  @Override
  public @Nullable String builtin(String name) {
    return LANG.contains(name) ? "java.lang." + name : null;
  }
}
