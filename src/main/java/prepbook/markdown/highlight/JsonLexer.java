package prepbook.markdown.highlight;

import prepbook.model.prose.CodeSpan.Kind;

/** Reads JSON, with the comments and bare keys that JSON5 and configuration files allow. */
final class JsonLexer {

  private JsonLexer() {}

  /** Reads a whole text. */
  static void read(CodeScanner code) {
    while (!code.done()) {
      char c = code.peek();
      if (c == '"' || c == '\'') {
        int from = code.position();
        code.skipQuoted();
        code.emit(from, isKey(code) ? Kind.PROPERTY : Kind.STRING);
      } else if (Chars.isDigit(c) || (c == '-' && Chars.isDigit(code.peek(1)))) {
        int from = code.position();
        code.skip(c == '-' ? 1 : 0);
        Chars.skipNumber(code);
        code.emit(from, Kind.NUMBER);
      } else if (code.at("//") || c == '#') {
        code.takeLine(Kind.COMMENT);
      } else if (code.at("/*")) {
        code.takeThrough("*/", Kind.COMMENT);
      } else if (Chars.isWordStart(c)) {
        readWord(code);
      } else {
        code.skip(1);
      }
    }
  }

  private static void readWord(CodeScanner code) {
    int from = code.position();
    code.skipWord();
    switch (code.since(from)) {
      case "true", "false", "null", "NaN", "Infinity" -> code.emit(from, Kind.CONSTANT);
      default -> {
        if (isKey(code)) {
          code.emit(from, Kind.PROPERTY);
        }
      }
    }
  }

  private static boolean isKey(CodeScanner code) {
    return code.afterBlanks() == ':';
  }
}
