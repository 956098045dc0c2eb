package prepbook.markdown.highlight;

import prepbook.model.prose.CodeSpan.Kind;

/** Reads CSS, and the nesting, variables and line comments of SCSS and Less: one text, once. */
final class CssLexer {

  private enum Part {
    SELECTOR,
    PRELUDE,
    NAME,
    VALUE
  }

  private final CodeScanner code;
  private Part part = Part.SELECTOR;
  private boolean statementStart = true;
  private int depth;
  private int parentheses;

  /** The last place found where a statement or its prelude ends; nothing ends before it. */
  private int terminator = -1;

  private CssLexer(CodeScanner code) {
    this.code = code;
  }

  /** Reads a whole text. */
  static void read(CodeScanner code) {
    new CssLexer(code).read();
  }

  private void read() {
    while (!code.done()) {
      readToken();
    }
  }

  private void readToken() {
    char c = code.peek();
    if (Chars.isSpace(c)) {
      code.skip(1);
    } else if (code.at("/*")) {
      code.takeThrough("*/", Kind.COMMENT);
    } else if (code.at("//") && code.peek(-1) != ':' && parentheses == 0) {
      code.takeLine(Kind.COMMENT);
    } else if (c == '"' || c == '\'') {
      begin();
      code.takeQuoted(Kind.STRING);
    } else if (c == '{' || c == '}' || c == ';') {
      code.skip(1);
      depth = Math.max(0, depth + (c == '{' ? 1 : c == '}' ? -1 : 0));
      statementStart = true;
      parentheses = 0;
    } else {
      begin();
      switch (part) {
        case SELECTOR -> readSelector(c);
        case NAME -> readName(c);
        case PRELUDE, VALUE -> readValue(c);
      }
    }
  }

  /** At a statement's first character, finds out what it is. */
  private void begin() {
    if (!statementStart) {
      return;
    }
    statementStart = false;
    if (code.peek() == '@') {
      part = Part.PRELUDE;
    } else if (code.peek() == '$' || code.at("--")) {
      part = Part.NAME;
    } else if (endsAsRule()) {
      part = Part.SELECTOR;
    } else {
      part = depth > 0 ? Part.NAME : isLooseDeclaration() ? Part.NAME : Part.SELECTOR;
    }
  }

  /** Whether a brace that opens comes before the end of a declaration. */
  private boolean endsAsRule() {
    if (terminator < code.position()) {
      terminator = code.position();
      while (terminator < code.end() && !isTerminator(terminator)) {
        terminator++;
      }
    }
    return terminator < code.end() && code.text().charAt(terminator) == '{';
  }

  /** Whether a brace or semicolon stands here that is none of SCSS's interpolation. */
  private boolean isTerminator(int at) {
    char c = code.text().charAt(at);
    return c == ';'
        || c == '}'
        || (c == '{' && (at == code.start() || code.text().charAt(at - 1) != '#'));
  }

  /** Whether {@code name: value} stands outside any rule, as in an excerpt. */
  private boolean isLooseDeclaration() {
    int at = 0;
    while (isName(code.peek(at))) {
      at++;
    }
    return at > 0 && code.peek(at) == ':' && Chars.isSpace(code.peek(at + 1));
  }

  private static boolean isName(char c) {
    return Chars.isWord(c) || c == '-';
  }

  private void skipName() {
    while (isName(code.peek())) {
      code.skip(1);
    }
  }

  private void readSelector(char c) {
    int from = code.position();
    if ((c == '.' || c == '#' || c == '%') && isName(code.peek(1))) {
      code.skip(1);
      skipName();
      code.emit(from, Kind.TYPE);
    } else if (c == ':' && (code.peek(1) == ':' || isName(code.peek(1)))) {
      code.skip(code.peek(1) == ':' ? 2 : 1);
      skipName();
      code.emit(from, Kind.KEYWORD);
    } else if (c == '[') {
      code.skip(1);
      int name = code.position();
      skipName();
      code.emit(name, Kind.PROPERTY);
    } else if (isName(c)) {
      skipName();
      code.emit(from, Kind.TAG);
    } else if (">+~*=^$|&".indexOf(c) >= 0) {
      code.take(1, Kind.OPERATOR);
    } else {
      code.skip(1);
    }
  }

  private void readName(char c) {
    int from = code.position();
    if (isName(c) || c == '$') {
      code.skip(1);
      skipName();
      boolean variable = c == '$' || code.since(from).startsWith("--");
      code.emit(from, variable ? Kind.VARIABLE : Kind.PROPERTY);
    } else {
      code.skip(1);
      if (c == ':') {
        part = Part.VALUE;
      }
    }
  }

  private void readValue(char c) {
    int from = code.position();
    if (c == '(') {
      parentheses++;
      code.skip(1);
    } else if (c == ')') {
      parentheses = Math.max(0, parentheses - 1);
      code.skip(1);
    } else if (c == '@') {
      code.skip(1);
      skipName();
      code.emit(from, part == Part.PRELUDE ? Kind.KEYWORD : Kind.VARIABLE);
    } else if (c == '#' && Chars.isHexDigit(code.peek(1))) {
      code.skip(1);
      code.skipWord();
      code.emit(from, Kind.NUMBER);
    } else if (startsNumber(c)) {
      code.skip(c == '+' || c == '-' ? 1 : 0);
      Chars.skipNumber(code);
      code.skip(code.peek() == '%' ? 1 : 0);
      code.emit(from, Kind.NUMBER);
    } else if (c == '!') {
      code.skip(1);
      skipName();
      code.emit(from, Kind.KEYWORD);
    } else if (c == '$' || code.at("--")) {
      code.skip(1);
      skipName();
      code.emit(from, Kind.VARIABLE);
    } else if (isName(c)) {
      readValueWord(from);
    } else if ("+*/<>=".indexOf(c) >= 0) {
      code.take(1, Kind.OPERATOR);
    } else {
      code.skip(1);
    }
  }

  private boolean startsNumber(char c) {
    int at = c == '+' || c == '-' ? 1 : 0;
    return Chars.isDigit(code.peek(at))
        || (code.peek(at) == '.' && Chars.isDigit(code.peek(at + 1)));
  }

  private void readValueWord(int from) {
    skipName();
    String word = code.since(from);
    if (code.peek() == '(') {
      code.emit(from, Kind.FUNCTION);
      if (word.equals("url") && code.peek(1) != '"' && code.peek(1) != '\'') {
        code.skip(1);
        int address = code.position();
        while (!code.done() && code.peek() != ')' && code.peek() != '\n') {
          code.skip(1);
        }
        code.emit(address, Kind.STRING);
      }
    } else if (part == Part.PRELUDE) {
      if (parentheses > 0 && code.afterBlanks() == ':') {
        code.emit(from, Kind.PROPERTY);
      } else if (word.equals("and") || word.equals("not") || word.equals("or")) {
        code.emit(from, Kind.KEYWORD);
      }
    }
  }
}
