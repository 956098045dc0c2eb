package prepbook.markdown.highlight;

import java.util.Set;

/** Python's words, and the look ahead that soft keywords need. */
final class PythonWords {

  static final Set<String> KEYWORDS =
      Chars.words(
          "and as assert async await break class continue def del elif else except finally for from"
              + " global if import in is lambda nonlocal not or pass raise return try while with"
              + " yield");

  static final Set<String> CONSTANTS =
      Chars.words("True False None Ellipsis NotImplemented __debug__");

  static final Set<String> BUILTINS =
      Chars.words(
          """
          abs aiter all anext any ascii bin bool breakpoint bytearray bytes callable chr classmethod
          compile complex delattr dict dir divmod enumerate eval exec filter float format frozenset
          getattr globals hasattr hash help hex id input int isinstance issubclass iter len list
          locals map max memoryview min next object oct open ord pow print property range repr
          reversed round set setattr slice sorted staticmethod str sum super tuple type vars zip
          __import__ __name__ __file__ __doc__ __all__ __package__ __spec__
          BaseException BaseExceptionGroup Exception ExceptionGroup GeneratorExit KeyboardInterrupt
          SystemExit ArithmeticError AssertionError AttributeError BlockingIOError BrokenPipeError
          BufferError ChildProcessError ConnectionAbortedError ConnectionError
          ConnectionRefusedError ConnectionResetError EOFError FileExistsError FileNotFoundError
          FloatingPointError IOError ImportError IndentationError IndexError InterruptedError
          IsADirectoryError KeyError LookupError MemoryError ModuleNotFoundError NameError
          NotADirectoryError NotImplementedError OSError OverflowError PermissionError
          ProcessLookupError RecursionError ReferenceError RuntimeError StopAsyncIteration
          StopIteration SyntaxError SystemError TabError TimeoutError TypeError UnboundLocalError
          UnicodeDecodeError UnicodeEncodeError UnicodeError ValueError ZeroDivisionError Warning
          BytesWarning DeprecationWarning EncodingWarning FutureWarning ImportWarning
          PendingDeprecationWarning ResourceWarning RuntimeWarning SyntaxWarning UnicodeWarning
          UserWarning
          """);

  private static final String IMPORT = "import";

  /** How far a soft keyword looks for the colon that makes it one. */
  private static final int FARTHEST = 2000;

  private PythonWords() {}

  /**
   * Whether what follows {@code match} or {@code case} is a subject or pattern with a colon behind
   * it, and not an operator, an assignment or a call.
   */
  static boolean opensBlock(CodeScanner code) {
    int at = 0;
    while (Chars.isBlank(code.peek(at))) {
      at++;
    }
    char first = code.peek(at);
    if ("=.,):;\n\0<>%&|^/+!@".indexOf(first) >= 0 || isInfixWord(code, at)) {
      return false;
    }
    int depth = 0;
    char quote = 0;
    for (; at < FARTHEST && code.position() + at < code.end(); at++) {
      char c = code.peek(at);
      if (quote != 0) {
        if (c == '\\') {
          at++;
        } else if (c == quote || c == '\n') {
          quote = 0;
        }
      } else if (c == '"' || c == '\'') {
        quote = c;
      } else if (c == '(' || c == '[' || c == '{') {
        depth++;
      } else if (c == ')' || c == ']' || c == '}') {
        depth--;
      } else if (depth <= 0 && (c == '\n' || c == '#' || isAssignment(code, at))) {
        return false;
      } else if (depth <= 0 && c == ':' && code.peek(at + 1) != '=') {
        return true;
      }
    }
    return false;
  }

  private static boolean isAssignment(CodeScanner code, int at) {
    return code.peek(at) == '='
        && code.peek(at + 1) != '='
        && "=!<>:".indexOf(code.peek(at - 1)) < 0;
  }

  private static boolean isInfixWord(CodeScanner code, int at) {
    int end = at;
    while (Chars.isWord(code.peek(end))) {
      end++;
    }
    if (end - at > 3) {
      return false;
    }
    StringBuilder word = new StringBuilder();
    for (int i = at; i < end; i++) {
      word.append(code.peek(i));
    }
    return Set.of("and", "or", "in", "is", "if", "for", "as").contains(word.toString());
  }

  /** Whether the three dots that follow are those of {@code from ...parent import}. */
  static boolean namesParent(CodeScanner code) {
    int at = 3;
    while (code.peek(at) == '.') {
      at++;
    }
    if (Chars.isWordStart(code.peek(at))) {
      return true;
    }
    while (Chars.isBlank(code.peek(at))) {
      at++;
    }
    for (int i = 0; i < IMPORT.length(); i++) {
      if (code.peek(at + i) != IMPORT.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** Whether what follows {@code type} is the name of an alias: {@code type Pair[T] = …}. */
  static boolean namesType(CodeScanner code) {
    int at = 0;
    while (Chars.isBlank(code.peek(at))) {
      at++;
    }
    if (at == 0 || !Chars.isWordStart(code.peek(at)) || isInfixWord(code, at)) {
      return false;
    }
    while (at < FARTHEST && Chars.isWord(code.peek(at))) {
      at++;
    }
    while (at < FARTHEST && Chars.isBlank(code.peek(at))) {
      at++;
    }
    return code.peek(at) == '[' || (code.peek(at) == '=' && code.peek(at + 1) != '=');
  }
}
