package prepbook.markdown.highlight;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import prepbook.model.prose.CodeSpan.Kind;

/** Reads Python 3: one text, once. */
final class PythonLexer {

  private static final Set<String> PREFIXES = Chars.words("r u b f t br rb fr rf tr rt");
  private static final String OPERATORS = "=+-*/%&|^~<>!@";

  private final CodeScanner code;
  private final PythonFormatStrings formats;

  private int depth;
  private boolean statementStart = true;
  private char before;
  private @Nullable Kind defined;

  private PythonLexer(CodeScanner code) {
    this.code = code;
    this.formats = new PythonFormatStrings(code);
  }

  /** Reads a whole text. */
  static void read(CodeScanner code) {
    new PythonLexer(code).read();
  }

  private void read() {
    while (!code.done()) {
      if (formats.inText()) {
        formats.readText(depth);
        before = '"';
      } else {
        readToken();
      }
    }
  }

  private void readToken() {
    char c = code.peek();
    if (c == '\n') {
      formats.endLine(depth);
      code.skip(1);
      if (startsDefinition()) {
        depth = 0;
      }
      if (depth == 0) {
        statementStart = true;
        before = '\n';
      }
      defined = null;
    } else if (Chars.isSpace(c)) {
      code.skip(1);
    } else if (c == '\\') {
      code.skip(code.peek(1) == '\n' ? 2 : 1);
    } else if (c == '#') {
      code.takeLine(Kind.COMMENT);
    } else if (formats.readMark(depth)) {
      before = c;
    } else if (c == '"' || c == '\'') {
      readString(code.position(), "");
    } else if (Chars.isDigit(c) || (c == '.' && Chars.isDigit(code.peek(1)))) {
      readNumber();
    } else if (Chars.isWordStart(c)) {
      readWord();
    } else {
      readSign(c);
    }
  }

  /** Whether a definition starts at the margin, so that a bracket still open was left out. */
  private boolean startsDefinition() {
    return code.at("@") || code.at("def ") || code.at("class ") || code.at("async def ");
  }

  private void readNumber() {
    int from = code.position();
    Chars.skipNumber(code);
    code.emit(from, Kind.NUMBER);
    after('0');
  }

  private void readString(int from, String prefix) {
    String letters = prefix.toLowerCase(Locale.ROOT);
    boolean raw = letters.contains("r");
    boolean format = letters.contains("f") || letters.contains("t");
    char quote = code.peek();
    boolean triple = code.peek(1) == quote && code.peek(2) == quote;
    code.skip(triple ? 3 : 1);
    if (format) {
      code.emit(from, Kind.STRING);
      formats.open(quote, triple, raw);
    } else {
      PythonFormatStrings.skipPlain(code, quote, triple);
      code.emit(from, Kind.STRING);
    }
    after('"');
  }

  private void readWord() {
    int from = code.position();
    code.skipWord();
    String word = code.since(from);
    char next = code.peek();
    if ((next == '"' || next == '\'')
        && word.length() <= 2
        && PREFIXES.contains(word.toLowerCase(Locale.ROOT))) {
      readString(from, word);
      return;
    }
    Kind kind = kindOf(word);
    if (kind != null) {
      code.emit(from, kind);
    }
    after('a');
    if (kind == Kind.KEYWORD) {
      defined =
          switch (word) {
            case "def" -> Kind.FUNCTION;
            case "class" -> Kind.TYPE;
            case "type" -> Kind.TYPE;
            default -> null;
          };
      before = 'k';
    }
  }

  private @Nullable Kind kindOf(String word) {
    if (word.equals("import")) {
      return Kind.KEYWORD; // nothing can have this name, but in "from . import" it follows a dot
    }
    if (before != '.') {
      if (PythonWords.CONSTANTS.contains(word)) {
        return Kind.CONSTANT;
      }
      if (PythonWords.KEYWORDS.contains(word) || isSoftKeyword(word)) {
        return Kind.KEYWORD;
      }
    }
    if (defined != null) {
      return defined;
    }
    boolean called = code.afterBlanks() == '(';
    if (before != '.') {
      if (word.equals("self") || word.equals("cls")) {
        return Kind.VARIABLE;
      }
      if (PythonWords.BUILTINS.contains(word)) {
        return isNamed() ? null : Kind.BUILTIN;
      }
    }
    if (Chars.isCapitalised(word)
        || (called && word.length() == 1 && Character.isUpperCase(word.charAt(0)))) {
      return Kind.TYPE;
    }
    return called ? Kind.FUNCTION : null;
  }

  /** Whether the word just read is the author's own: assigned, annotated, a keyword argument. */
  private boolean isNamed() {
    boolean first = statementStart && before != ':';
    char next = code.afterBlanks();
    if (next == ':') {
      return first;
    }
    if (next != '=' || !(first || before == '(' || before == ',')) {
      return false;
    }
    int at = 0;
    while (Chars.isBlank(code.peek(at))) {
      at++;
    }
    return code.peek(at + 1) != '=';
  }

  private boolean isSoftKeyword(String word) {
    if (!statementStart) {
      return false;
    }
    return switch (word) {
      case "match", "case" -> code.peek() != '[' && PythonWords.opensBlock(code);
      case "type" -> PythonWords.namesType(code);
      default -> false;
    };
  }

  private void readSign(char c) {
    if (c == '@' && statementStart && depth == 0) {
      readDecorator();
      return;
    }
    if (c == '(' || c == '[' || c == '{') {
      depth++;
      code.skip(1);
    } else if (c == ')' || c == ']' || c == '}') {
      depth = Math.max(formats.floor(), depth - 1);
      code.skip(1);
    } else if (code.at("...") && !PythonWords.namesParent(code)) {
      code.take(3, Kind.CONSTANT);
    } else if (c == ':' && code.peek(1) == '=') {
      code.take(2, Kind.OPERATOR);
    } else if (OPERATORS.indexOf(c) >= 0) {
      code.take(1, Kind.OPERATOR);
    } else {
      code.skip(1);
    }
    after(c);
    statementStart = depth == 0 && (c == ';' || c == ':');
  }

  private void readDecorator() {
    int from = code.position();
    code.skip(1);
    code.skipBlanks();
    while (Chars.isWord(code.peek()) || (code.peek() == '.' && Chars.isWord(code.peek(1)))) {
      code.skip(1);
    }
    code.emit(from, Kind.DECORATOR);
    after('a');
  }

  private void after(char significant) {
    before = significant;
    statementStart = false;
    defined = null;
  }
}
