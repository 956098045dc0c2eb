package prepbook.markdown.highlight;

import prepbook.model.prose.CodeSpan.Kind;

/** Reads HTTP requests and responses: a start line, headers, and a body of JSON or markup. */
final class HttpLexer {

  private HttpLexer() {}

  /** Reads a whole text. */
  static void read(CodeScanner code) {
    while (!code.done()) {
      readMessage(code);
    }
  }

  private static void readMessage(CodeScanner code) {
    boolean headers = true;
    while (headers && !code.done()) {
      if (code.peek() == '#') {
        code.takeLine(Kind.COMMENT);
      } else {
        readLine(code);
      }
      code.skip(1);
      headers = code.peek() != '\n' && code.peek() != '{' && code.peek() != '<';
    }
    while (Chars.isSpace(code.peek()) && !code.done()) {
      code.skip(1);
    }
    if (code.peek() == '{' || code.peek() == '[') {
      CodeScanner body = code.region(code.position(), bodyEnd(code));
      JsonLexer.read(body);
      code.moveTo(body.end());
    } else if (code.peek() == '<') {
      HtmlLexer.readHtml(code);
    }
  }

  /** A body goes to the end or to an empty line. */
  private static int bodyEnd(CodeScanner code) {
    int found = code.find("\n\n");
    return found < 0 ? code.end() : found;
  }

  private static void readLine(CodeScanner code) {
    int end = code.lineEnd();
    int from = code.position();
    while (code.position() < end && (Chars.isWord(code.peek()) || code.peek() == '-')) {
      code.skip(1);
    }
    if (code.peek() == ':') {
      code.emit(from, Kind.PROPERTY);
    } else if (code.peek() == ' ' || code.peek() == '/') {
      code.emit(from, Kind.KEYWORD);
      if (code.peek() == '/') {
        code.skip(1);
        Chars.skipNumber(code);
        code.skipBlanks();
        int status = code.position();
        Chars.skipNumber(code);
        code.emit(status, Kind.NUMBER);
      } else {
        code.skip(1);
        int target = code.position();
        while (code.position() < end && code.peek() != ' ') {
          code.skip(1);
        }
        code.emit(target, Kind.STRING);
      }
    }
    code.moveTo(end);
  }
}
