package prepbook.markdown.highlight;

import java.util.Locale;
import prepbook.model.prose.CodeSpan.Kind;

/** Reads HTML and XML: one text, once. What scripts and styles hold is read as what it is. */
final class HtmlLexer {

  private final CodeScanner code;
  private final boolean raw;

  private HtmlLexer(CodeScanner code, boolean raw) {
    this.code = code;
    this.raw = raw;
  }

  /** Reads a whole text as HTML. */
  static void readHtml(CodeScanner code) {
    new HtmlLexer(code, true).read();
  }

  /** Reads a whole text as XML, where no element's content is special. */
  static void readXml(CodeScanner code) {
    new HtmlLexer(code, false).read();
  }

  private void read() {
    while (!code.done()) {
      if (code.peek() == '<') {
        readMarkup();
      } else if (code.peek() == '&') {
        readEntity();
      } else {
        code.skip(1);
      }
    }
  }

  private void readMarkup() {
    char next = code.peek(1);
    if (code.at("<!--")) {
      code.takeThrough("-->", Kind.COMMENT);
    } else if (code.at("<![CDATA[")) {
      code.takeThrough("]]>", Kind.STRING);
    } else if (next == '!' || next == '?') {
      code.takeThrough(">", Kind.KEYWORD);
    } else if (next == '/' || Chars.isWordStart(next)) {
      readTag();
    } else {
      code.skip(1);
    }
  }

  private void readEntity() {
    int length = 1;
    while (length < 32 && (Chars.isWord(code.peek(length)) || code.peek(length) == '#')) {
      length++;
    }
    if (length > 1 && code.peek(length) == ';') {
      code.take(length + 1, Kind.CONSTANT);
    } else {
      code.skip(1);
    }
  }

  private void readTag() {
    boolean closing = code.peek(1) == '/';
    code.skip(closing ? 2 : 1);
    int from = code.position();
    while (isNamePart(code.peek())) {
      code.skip(1);
    }
    code.emit(from, Kind.TAG);
    String name = code.since(from).toLowerCase(Locale.ROOT);
    int attributes = code.position();
    boolean open = readAttributes() && !closing;
    if (raw && open && (name.equals("script") || name.equals("style"))) {
      readContent(name, code.since(attributes));
    }
  }

  private static boolean isNamePart(char c) {
    return Chars.isWord(c) || c == '-' || c == ':' || c == '.';
  }

  /** Reads attributes and the bracket behind them; whether the element has content. */
  private boolean readAttributes() {
    while (!code.done()) {
      char c = code.peek();
      if (c == '>') {
        code.skip(1);
        return code.peek(-2) != '/';
      }
      if (c == '<') {
        return false;
      }
      if (c == '=') {
        code.take(1, Kind.OPERATOR);
        readValue();
      } else if (Chars.isSpace(c) || c == '/') {
        code.skip(1);
      } else if (c == '"' || c == '\'') {
        readValue();
      } else {
        int from = code.position();
        while (!code.done() && !Chars.isSpace(code.peek()) && "=>/<\"'".indexOf(code.peek()) < 0) {
          code.skip(1);
        }
        code.emit(from, Kind.PROPERTY);
      }
    }
    return false;
  }

  private void readValue() {
    while (Chars.isSpace(code.peek()) && !code.done()) {
      code.skip(1);
    }
    char quote = code.peek();
    int from = code.position();
    if (quote == '"' || quote == '\'') {
      code.skip(1);
      while (!code.done() && code.peek() != quote) {
        code.skip(1);
      }
      code.skip(1);
    } else {
      while (!code.done() && !Chars.isSpace(code.peek()) && code.peek() != '>') {
        code.skip(1);
      }
    }
    code.emit(from, Kind.STRING);
  }

  private void readContent(String name, String attributes) {
    int end = closingTag(name);
    CodeScanner content = code.region(code.position(), end);
    if (name.equals("style")) {
      CssLexer.read(content);
    } else if (attributes.contains("json")) {
      JsonLexer.read(content);
    } else if (!attributes.contains("template")) {
      EcmaLexer.readScript(content);
    }
    code.moveTo(end);
  }

  /** Where the element's closing tag starts, or the end. */
  private int closingTag(String name) {
    String tag = "</" + name;
    for (int at = code.position(); at < code.end(); at++) {
      if (code.text().charAt(at) == '<'
          && code.text().regionMatches(true, at, tag, 0, tag.length())) {
        return at;
      }
    }
    return code.end();
  }
}
