package prepbook.markdown.highlight;

import prepbook.model.prose.CodeSpan.Kind;

/** Reads YAML: one text, once. */
final class YamlLexer {

  private final CodeScanner code;

  /** How many flow brackets are open, square or curly. */
  private int flow;

  /** The column of the first character of this line's entry. */
  private int indent;

  private YamlLexer(CodeScanner code) {
    this.code = code;
  }

  /** Reads a whole text. */
  static void read(CodeScanner code) {
    new YamlLexer(code).read();
  }

  private void read() {
    while (!code.done()) {
      if (code.atLineStart()) {
        readLineStart();
      } else {
        readToken();
      }
    }
  }

  private void readLineStart() {
    int from = code.position();
    if (code.at("---") || code.at("...")) {
      code.take(3, Kind.OPERATOR);
    } else if (code.peek() == '%' && flow == 0) {
      code.takeLine(Kind.KEYWORD);
    } else {
      code.skipBlanks();
    }
    indent = code.position() - from;
    if (code.position() == from) {
      readToken();
    }
  }

  private void readToken() {
    char c = code.peek();
    boolean first = Chars.isSpace(code.peek(-1)) || code.peek(-1) == '\0';
    if (Chars.isSpace(c)) {
      code.skip(1);
    } else if (c == '#' && first) {
      code.takeLine(Kind.COMMENT);
    } else if ((c == '-' || c == '?') && isSeparator(code.peek(1)) && flow == 0) {
      code.take(1, Kind.OPERATOR);
    } else if (c == '"' || c == '\'') {
      readQuoted(c);
    } else if ((c == '&' || c == '*') && isNameChar(code.peek(1))) {
      readMarked(Kind.VARIABLE);
    } else if (c == '!') {
      readMarked(Kind.TYPE);
    } else if (c == '[' || c == '{') {
      flow++;
      code.skip(1);
    } else if (flow > 0 && (c == ']' || c == '}')) {
      flow--;
      code.skip(1);
    } else if (c == ',' && flow > 0) {
      code.skip(1);
    } else if (c == ':' && isSeparator(code.peek(1))) {
      code.skip(1);
    } else if ((c == '|' || c == '>') && flow == 0) {
      readBlock();
    } else {
      readPlain();
    }
  }

  private static boolean isSeparator(char c) {
    return c == '\0' || Chars.isSpace(c);
  }

  private static boolean isNameChar(char c) {
    return Chars.isWord(c) || c == '-';
  }

  private void readMarked(Kind kind) {
    int from = code.position();
    code.skip(1);
    while (!code.done() && !Chars.isSpace(code.peek()) && ",]}".indexOf(code.peek()) < 0) {
      code.skip(1);
    }
    code.emit(from, kind);
  }

  private void readQuoted(char quote) {
    int from = code.position();
    code.skip(1);
    while (!code.done()) {
      char c = code.peek();
      code.skip(c == '\\' && quote == '"' ? 2 : 1);
      if (c == quote) {
        if (quote == '\'' && code.peek() == '\'') {
          code.skip(1);
        } else {
          break;
        }
      }
    }
    boolean key = code.afterBlanks() == ':' && (flow > 0 || isKeyEnd());
    code.emit(from, key ? Kind.PROPERTY : Kind.STRING);
  }

  private boolean isKeyEnd() {
    int at = 0;
    while (Chars.isBlank(code.peek(at))) {
      at++;
    }
    return isSeparator(code.peek(at + 1));
  }

  /** Reads a key or a value without quotes, up to a colon, a comment or the line's end. */
  private void readPlain() {
    int from = code.position();
    int end = from;
    boolean key = false;
    boolean more = true;
    while (more && !code.done() && code.peek() != '\n') {
      char c = code.peek();
      if (code.at("${{")) {
        skipExpression();
        end = code.position();
      } else if ((c == ':' && (isSeparator(code.peek(1)) || endsFlow(code.peek(1))))
          || (c == '#' && Chars.isSpace(code.peek(-1)))
          || (endsFlow(c) && code.position() > from)) {
        key = c == ':';
        more = false;
      } else {
        code.skip(1);
        if (!Chars.isSpace(c)) {
          end = code.position();
        }
      }
    }
    int stop = code.position();
    if (key) {
      code.emit(from, Kind.PROPERTY);
    } else if (end > from) {
      Scalars.read(code.region(from, end), end);
    }
    code.moveTo(stop);
  }

  private boolean endsFlow(char c) {
    return flow > 0 && (c == ',' || c == ']' || c == '}');
  }

  /** Skips <code>${{ … }}</code>, which may hold anything. */
  private void skipExpression() {
    int end = code.lineEnd();
    while (code.position() < end && !code.at("}}")) {
      code.skip(1);
    }
    code.moveTo(Math.min(end, code.position() + 2));
  }

  /** Reads a block scalar: its header, and every line below that is indented further. */
  private void readBlock() {
    int from = code.position();
    code.skip(1);
    while (Chars.isDigit(code.peek()) || code.peek() == '-' || code.peek() == '+') {
      code.skip(1);
    }
    if (!Chars.isSpace(code.peek()) && !code.done()) {
      readPlain();
      return;
    }
    code.emit(from, Kind.OPERATOR);
    code.skipBlanks();
    if (code.peek() == '#') {
      code.takeLine(Kind.COMMENT);
    }
    code.skipLine();
    while (!code.done() && belongsToBlock()) {
      code.skip(1);
      Scalars.readString(code, code.lineEnd());
    }
  }

  /** Whether the line behind this line feed is empty or indented further than the entry. */
  private boolean belongsToBlock() {
    int at = 1;
    while (code.peek(at) == ' ') {
      at++;
    }
    return at - 1 > indent || (code.peek(at) == '\n' || code.position() + at >= code.end());
  }
}
