package dev.sightline.value;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What Python itself brings: builtins and the little of its library that evaluation needs. */
public final class PythonLibrary implements Library {

  private static final Set<String> BUILTINS =
      Set.of(
          ("abs aiter all anext any apply ascii basestring bin bool breakpoint buffer bytearray bytes"
                  + " callable chr classmethod cmp coerce compile complex copyright credits delattr"
                  + " dict dir divmod enumerate eval exec execfile exit file filter float format"
                  + " frozenset getattr globals hasattr hash help hex id input int intern isinstance"
                  + " issubclass iter len license list locals long map max memoryview min next object"
                  + " oct open ord pow print property quit range raw_input reduce reload repr reversed"
                  + " round set setattr slice sorted staticmethod str sum super tuple type unichr"
                  + " unicode vars xrange zip __import__ __build_class__ __debug__ __name__ __file__"
                  + " NotImplemented Ellipsis BaseException BaseExceptionGroup Exception"
                  + " ExceptionGroup GeneratorExit KeyboardInterrupt SystemExit StopIteration"
                  + " StopAsyncIteration StandardError ArithmeticError AssertionError AttributeError"
                  + " BufferError EOFError FloatingPointError ImportError IndentationError IndexError"
                  + " KeyError LookupError MemoryError ModuleNotFoundError NameError"
                  + " NotImplementedError OSError OverflowError RecursionError ReferenceError"
                  + " RuntimeError SyntaxError SystemError TabError TypeError UnboundLocalError"
                  + " UnicodeDecodeError UnicodeEncodeError UnicodeError UnicodeTranslateError"
                  + " ValueError ZeroDivisionError EnvironmentError IOError BlockingIOError"
                  + " BrokenPipeError ChildProcessError ConnectionAbortedError ConnectionError"
                  + " ConnectionRefusedError ConnectionResetError FileExistsError FileNotFoundError"
                  + " InterruptedError IsADirectoryError NotADirectoryError PermissionError"
                  + " ProcessLookupError TimeoutError Warning BytesWarning DeprecationWarning"
                  + " EncodingWarning FutureWarning ImportWarning PendingDeprecationWarning"
                  + " ResourceWarning RuntimeWarning SyntaxWarning UnicodeWarning UserWarning")
              .split(" "));

  private static final Map<String, String> RESULTS =
      Map.ofEntries(
          Map.entry("ascii", "str"),
          Map.entry("bin", "str"),
          Map.entry("bool", "bool"),
          Map.entry("bytearray", "bytearray"),
          Map.entry("bytes", "bytes"),
          Map.entry("callable", "bool"),
          Map.entry("chr", "str"),
          Map.entry("dict", "dict"),
          Map.entry("float", "float"),
          Map.entry("format", "str"),
          Map.entry("frozenset", "frozenset"),
          Map.entry("hasattr", "bool"),
          Map.entry("hex", "str"),
          Map.entry("id", "int"),
          Map.entry("int", "int"),
          Map.entry("isinstance", "bool"),
          Map.entry("len", "int"),
          Map.entry("list", "list"),
          Map.entry("long", "int"),
          Map.entry("object", "object"),
          Map.entry("oct", "str"),
          Map.entry("ord", "int"),
          Map.entry("raw_input", "str"),
          Map.entry("repr", "str"),
          Map.entry("set", "set"),
          Map.entry("sorted", "list"),
          Map.entry("str", "str"),
          Map.entry("tuple", "tuple"),
          Map.entry("unichr", "str"),
          Map.entry("unicode", "str"),
          Map.entry("os.getcwd", "str"),
          Map.entry("os.path.abspath", "str"),
          Map.entry("os.path.basename", "str"),
          Map.entry("os.path.dirname", "str"),
          Map.entry("os.path.join", "str"),
          Map.entry("os.path.normpath", "str"),
          Map.entry("os.path.realpath", "str"),
          Map.entry("str.format", "str"),
          Map.entry("str.join", "str"),
          Map.entry("str.lower", "str"),
          Map.entry("str.upper", "str"),
          Map.entry("str.strip", "str"),
          Map.entry("str.lstrip", "str"),
          Map.entry("str.rstrip", "str"),
          Map.entry("str.replace", "str"),
          Map.entry("str.title", "str"),
          Map.entry("str.capitalize", "str"),
          Map.entry("str.encode", "bytes"),
          Map.entry("str.split", "list"),
          Map.entry("str.rsplit", "list"),
          Map.entry("str.splitlines", "list"),
          Map.entry("str.startswith", "bool"),
          Map.entry("str.endswith", "bool"),
          Map.entry("bytes.decode", "str"));

  private static final Set<String> LAST =
      Set.of(
          "sys.exit",
          "os._exit",
          "os.abort",
          "exit",
          "quit",
          "os.execv",
          "os.execve",
          "os.execl",
          "os.execle",
          "os.execlp",
          "os.execlpe",
          "os.execvp",
          "os.execvpe");

  private static final Set<String> SWALLOWING =
      Set.of(
          "contextlib.suppress",
          "contextlib.ExitStack",
          "contextlib.AsyncExitStack",
          "pytest.raises",
          "pytest.warns");

  @Override
  public @Nullable String resultType(String callee) {
    String known = RESULTS.get(callee);
    return known != null || !looksLikeClass(callee) ? known : callee;
  }

  /** By the custom of the language: the last part is capitalised and not all in capitals. */
  private static boolean looksLikeClass(String name) {
    String last = name.substring(name.lastIndexOf('.') + 1);
    return !last.isEmpty()
        && Character.isUpperCase(last.charAt(0))
        && last.chars().anyMatch(Character::isLowerCase);
  }

  @Override
  public boolean neverReturns(String callee) {
    return LAST.contains(callee);
  }

  @Override
  public boolean swallows(String callee) {
    return SWALLOWING.contains(callee);
  }

  @Override
  public boolean isBuiltin(String name) {
    return BUILTINS.contains(name);
  }
}
