package prepbook.markdown.highlight;

import prepbook.model.prose.CodeSpan.Kind;

/** Reads TOML 1.0: one text, once. */
final class TomlLexer {

  private final CodeScanner code;

  /** The brackets that are open in a value, innermost last. */
  private final StringBuilder open = new StringBuilder();

  private boolean key = true;

  private TomlLexer(CodeScanner code) {
    this.code = code;
  }

  /** Reads a whole text. */
  static void read(CodeScanner code) {
    new TomlLexer(code).read();
  }

  private void read() {
    while (!code.done()) {
      readToken();
    }
  }

  private void readToken() {
    char c = code.peek();
    if (c == '\n') {
      code.skip(1);
      key = open.isEmpty() || key;
    } else if (Chars.isSpace(c)) {
      code.skip(1);
    } else if (c == '#') {
      code.takeLine(Kind.COMMENT);
    } else if (c == '[' && key && open.isEmpty()) {
      readHeading();
    } else if (c == '"' || c == '\'') {
      readString(c);
    } else if (c == '=') {
      code.take(1, Kind.OPERATOR);
      key = false;
    } else if ("[]{},".indexOf(c) >= 0) {
      readBracket(c);
    } else if (key && isBare(c)) {
      readKey();
    } else if (isBare(c) || c == '+') {
      readValue();
    } else {
      code.skip(1);
    }
  }

  private void readHeading() {
    int from = code.position();
    int end = code.lineEnd();
    int last = from;
    while (code.position() < end && code.peek() != '#') {
      if (code.peek() == '"' || code.peek() == '\'') {
        code.skipQuoted();
      } else {
        code.skip(1);
      }
      if (!Chars.isSpace(code.peek(-1))) {
        last = code.position();
      }
    }
    code.region(from, last).take(last - from, Kind.HEADING);
    key = false;
  }

  private void readString(char quote) {
    int from = code.position();
    String triple = String.valueOf(quote).repeat(3);
    if (code.at(triple)) {
      code.skip(3);
      while (!code.done() && !code.at(triple)) {
        code.skip(code.peek() == '\\' && quote == '"' ? 2 : 1);
      }
      code.skip(3);
      while (code.peek() == quote) {
        code.skip(1);
      }
    } else if (quote == '"') {
      code.skipQuoted();
    } else {
      code.skip(1);
      while (!code.done() && code.peek() != quote && code.peek() != '\n') {
        code.skip(1);
      }
      code.skip(code.peek() == quote ? 1 : 0);
    }
    code.emit(from, key ? Kind.PROPERTY : Kind.STRING);
  }

  private void readBracket(char c) {
    code.skip(1);
    int depth = open.length();
    if (c == '[' || c == '{') {
      open.append(c);
      key = c == '{';
    } else if (c == ',') {
      key = depth > 0 && open.charAt(depth - 1) == '{';
    } else {
      open.setLength(Math.max(0, depth - 1));
      key = false;
    }
  }

  private static boolean isBare(char c) {
    return Chars.isWord(c) || c == '-';
  }

  private void readKey() {
    int from = code.position();
    while (isBare(code.peek()) || code.peek() == '.') {
      code.skip(1);
    }
    code.emit(from, Kind.PROPERTY);
  }

  /** Reads a number, a date or a constant. */
  private void readValue() {
    int from = code.position();
    code.skip(1);
    while (isBare(code.peek()) || isValueSign(code.peek())) {
      code.skip(1);
    }
    String value = code.since(from);
    if (value.equals("true") || value.equals("false")) {
      code.emit(from, Kind.CONSTANT);
    } else if (value.chars().anyMatch(c -> Chars.isDigit((char) c))
        || value.endsWith("inf")
        || value.endsWith("nan")) {
      code.emit(from, Kind.NUMBER);
    }
  }

  private static boolean isValueSign(char c) {
    return c == '.' || c == ':' || c == '+';
  }
}
