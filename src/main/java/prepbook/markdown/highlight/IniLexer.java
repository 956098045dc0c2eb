package prepbook.markdown.highlight;

import prepbook.model.prose.CodeSpan.Kind;

/** Reads ini, cfg, properties and env files, which are lines of keys and values. */
final class IniLexer {

  private IniLexer() {}

  /** Reads a whole text. */
  static void read(CodeScanner code) {
    while (!code.done()) {
      readLine(code);
      code.skip(1);
    }
  }

  private static void readLine(CodeScanner code) {
    int end = code.lineEnd();
    boolean continued = Chars.isBlank(code.peek());
    code.skipBlanks();
    char c = code.peek();
    if (c == '#' || c == ';' || c == '!') {
      code.takeLine(Kind.COMMENT);
    } else if (c == '[') {
      readHeading(code, end);
    } else if (code.position() < end) {
      if (code.at("export ")) {
        code.take(6, Kind.KEYWORD);
        code.skipBlanks();
      }
      int separator = separator(code, end);
      if (separator < 0 || (continued && isInValue(code, separator))) {
        readValue(code, end, false);
      } else {
        readEntry(code, separator, end);
      }
    }
    code.moveTo(end);
  }

  private static void readHeading(CodeScanner code, int end) {
    int from = code.position();
    while (code.position() < end && code.peek() != ']') {
      code.skip(1);
    }
    code.moveTo(Math.min(end, code.position() + 1));
    code.emit(from, Kind.HEADING);
    code.skipBlanks();
    if (code.peek() == '#' || code.peek() == ';') {
      code.takeLine(Kind.COMMENT);
    }
  }

  /** Where the line's first equals sign or colon stands, or -1. */
  private static int separator(CodeScanner code, int end) {
    for (int i = code.position(); i < end; i++) {
      char c = code.text().charAt(i);
      if (c == '=' || c == ':') {
        return i;
      }
    }
    return -1;
  }

  /** Whether a separator in an indented line belongs to a value such as {@code django>=4.2}. */
  private static boolean isInValue(CodeScanner code, int separator) {
    char before = code.text().charAt(separator - 1);
    return separator == code.position()
        || "<>=!~".indexOf(before) >= 0
        || code.text().startsWith("==", separator)
        || code.text().startsWith("://", separator)
        || code.text().startsWith("::", separator);
  }

  private static void readEntry(CodeScanner code, int separator, int end) {
    int from = code.position();
    int keyEnd = separator;
    while (keyEnd > from && Chars.isBlank(code.text().charAt(keyEnd - 1))) {
      keyEnd--;
    }
    code.take(keyEnd - from, Kind.PROPERTY);
    code.moveTo(separator);
    code.take(1, Kind.OPERATOR);
    code.skipBlanks();
    readValue(code, end, true);
  }

  /**
   * Reads a value up to a comment behind it. In the further lines of a value a semicolon starts
   * none: there it stands before the conditions of a Python requirement.
   */
  private static void readValue(CodeScanner code, int end, boolean semicolons) {
    int from = code.position();
    int stop = end;
    for (int i = from + 1; i < end; i++) {
      char c = code.text().charAt(i);
      if ((c == '#' || (c == ';' && semicolons)) && Chars.isBlank(code.text().charAt(i - 1))) {
        stop = i;
        break;
      }
    }
    int last = stop;
    while (last > from && Chars.isSpace(code.text().charAt(last - 1))) {
      last--;
    }
    if (last > from) {
      Scalars.read(code, last);
    }
    code.moveTo(stop);
    if (stop < end) {
      code.takeLine(Kind.COMMENT);
    }
  }
}
