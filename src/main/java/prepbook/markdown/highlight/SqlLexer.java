package prepbook.markdown.highlight;

import java.util.Locale;
import prepbook.model.prose.CodeSpan.Kind;

/** Reads SQL, mostly as PostgreSQL has it, and what {@code EXPLAIN} and psql print. */
final class SqlLexer {

  private static final String OPERATORS = "=<>!+-*/%|&~^#";

  private final CodeScanner code;

  private SqlLexer(CodeScanner code) {
    this.code = code;
  }

  /** Reads a whole text. */
  static void read(CodeScanner code) {
    new SqlLexer(code).read();
  }

  private void read() {
    while (!code.done()) {
      if (!code.atLineStart() || !SqlOutput.read(code)) {
        readToken();
      }
    }
  }

  private void readToken() {
    char c = code.peek();
    if (code.at("--")) {
      code.takeLine(Kind.COMMENT);
    } else if (code.at("/*")) {
      readComment();
    } else if (c == '\'') {
      readString(code.position());
    } else if (c == '"' || c == '`') {
      skipIdentifier(c);
    } else if (c == '$') {
      readDollar();
    } else if (isNumber(c)) {
      int from = code.position();
      Chars.skipNumber(code);
      code.emit(from, Kind.NUMBER);
    } else if (Chars.isWordStart(c)) {
      readWord();
    } else if (c == '\\' && code.atLineStart() && Chars.isWordStart(code.peek(1))) {
      int from = code.position();
      code.skip(1);
      code.skipWord();
      code.emit(from, Kind.BUILTIN);
    } else if (!readParameter(c)) {
      if (OPERATORS.indexOf(c) >= 0 || code.at("::")) {
        code.take(c == ':' ? 2 : 1, Kind.OPERATOR);
      } else {
        code.skip(1);
      }
    }
  }

  private boolean isNumber(char c) {
    return Chars.isDigit(c) || (c == '.' && Chars.isDigit(code.peek(1)));
  }

  private void readComment() {
    int from = code.position();
    int depth = 0;
    do {
      if (code.at("/*")) {
        depth++;
        code.skip(2);
      } else if (code.at("*/")) {
        depth--;
        code.skip(2);
      } else {
        code.skip(1);
      }
    } while (depth > 0 && !code.done());
    code.emit(from, Kind.COMMENT);
  }

  /** Reads a string, which may span lines; a quote in it is doubled. */
  private void readString(int from) {
    code.skip(1);
    while (!code.done()) {
      boolean quote = code.peek() == '\'';
      code.skip(1);
      if (quote && code.peek() != '\'') {
        break;
      } else if (quote) {
        code.skip(1);
      }
    }
    code.emit(from, Kind.STRING);
  }

  private void skipIdentifier(char quote) {
    code.skip(1);
    while (!code.done() && code.peek() != quote && code.peek() != '\n') {
      code.skip(1);
    }
    if (code.peek() == quote) {
      code.skip(1);
    }
  }

  /** Reads {@code $1} or {@code $tag$ … $tag$}. */
  private void readDollar() {
    int from = code.position();
    code.skip(1);
    code.skipWord();
    if (code.peek() == '$') {
      code.skip(1);
      String tag = code.since(from);
      int found = code.find(tag);
      code.moveTo(found < 0 ? code.end() : found + tag.length());
      code.emit(from, Kind.STRING);
    } else if (code.position() > from + 1) {
      code.emit(from, Kind.VARIABLE);
    }
  }

  /** Reads {@code %s}, {@code %(name)s}, {@code :name}, {@code @name} or {@code ?}. */
  private boolean readParameter(char c) {
    int from = code.position();
    if (c == '?') {
      code.skip(1);
    } else if (c == '%' && code.peek(1) == 's' && !Chars.isWord(code.peek(2))) {
      code.skip(2);
    } else if (c == '%' && code.peek(1) == '(' && Chars.isWordStart(code.peek(2))) {
      code.skip(2);
      code.skipWord();
      if (code.at(")s")) {
        code.skip(2);
      }
    } else if (c == '@' && Chars.isWordStart(code.peek(1))) {
      code.skip(1);
      code.skipWord();
    } else if (c == ':' && Chars.isWordStart(code.peek(1)) && code.peek(-1) != ':') {
      code.skip(1);
      code.skipWord();
    } else {
      return false;
    }
    code.emit(from, Kind.VARIABLE);
    return true;
  }

  private void readWord() {
    int from = code.position();
    boolean qualified = code.peek(-1) == '.';
    code.skipWord();
    String word = code.since(from);
    if (code.peek() == '\'' && word.length() == 1 && "eEbBxXnN".contains(word)) {
      readString(from);
      return;
    }
    String upper = word.toUpperCase(Locale.ROOT);
    boolean called = code.peek() == '(';
    if (qualified) {
      if (called) {
        code.emit(from, Kind.FUNCTION);
      }
    } else if (SqlWords.CONSTANTS.contains(upper)) {
      code.emit(from, Kind.CONSTANT);
    } else if (called && SqlWords.FUNCTIONS.contains(upper)) {
      code.emit(from, Kind.FUNCTION);
    } else if (SqlWords.KEYWORDS.contains(upper)) {
      code.emit(from, Kind.KEYWORD);
    } else if (SqlWords.TYPES.contains(upper) && code.peek() != '.') {
      code.emit(from, Kind.TYPE);
    } else if (called) {
      code.emit(from, Kind.FUNCTION);
    }
  }
}
