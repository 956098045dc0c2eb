package prepbook.markdown.highlight;

import java.util.ArrayDeque;
import java.util.Deque;
import prepbook.model.prose.CodeSpan.Kind;

/** The braces, template literals and JSX elements that are open at a place in JavaScript. */
final class EcmaNesting {

  private enum Frame {
    /** A brace of the language. */
    BRACE,
    /** A parenthesis or square bracket. */
    BRACKET,
    /** Code inside a template literal or JSX. */
    HOLE,
    /** The text of a template literal. */
    TEMPLATE,
    /** Between the name of an element and the bracket that closes its tag. */
    OPENING_TAG,
    /** A closing tag. */
    CLOSING_TAG,
    /** What an element holds. */
    CONTENT
  }

  private final CodeScanner code;
  private final Deque<Frame> frames = new ArrayDeque<>();

  EcmaNesting(CodeScanner code) {
    this.code = code;
  }

  /** Whether what follows is not code. */
  boolean inText() {
    Frame top = frames.peek();
    return top != null && top != Frame.BRACE && top != Frame.BRACKET && top != Frame.HOLE;
  }

  /** Whether code that follows stands in a hole just opened. */
  boolean startsExpression() {
    return frames.peek() == Frame.HOLE;
  }

  /** Opens a template literal; its backtick is behind us. */
  void openTemplate() {
    frames.push(Frame.TEMPLATE);
  }

  /** Opens a brace that comes next. */
  void openBrace() {
    frames.push(Frame.BRACE);
  }

  /** Opens a parenthesis or square bracket that comes next. */
  void openBracket() {
    frames.push(Frame.BRACKET);
  }

  /** Closes a parenthesis or square bracket, if one is innermost. */
  void closeBracket() {
    if (frames.peek() == Frame.BRACKET) {
      frames.pop();
    }
  }

  /** Whether a brace is the innermost bracket. */
  boolean inBraces() {
    return frames.peek() == Frame.BRACE;
  }

  /** Reads a brace that closes the innermost one or a hole, and brackets left open in it. */
  void closeBrace() {
    Frame top = frames.poll();
    while (top == Frame.BRACKET) {
      top = frames.poll();
    }
    if (top == Frame.HOLE) {
      code.take(1, Kind.INTERPOLATION);
    } else {
      code.skip(1);
    }
  }

  /** Reads the start of an element, {@code <Name} or {@code <>}. */
  void openElement() {
    code.skip(1);
    readName();
    frames.push(Frame.OPENING_TAG);
  }

  private void readName() {
    int from = code.position();
    while (Chars.isWord(code.peek()) || code.peek() == '.' || code.peek() == '-') {
      code.skip(1);
    }
    code.emit(from, Kind.TAG);
  }

  /** Reads on in a template literal or an element, at least one character. */
  void readText() {
    switch (frames.element()) {
      case TEMPLATE -> readTemplate();
      case CONTENT -> readContent();
      default -> readTag(frames.element());
    }
  }

  private void openHole(int length) {
    code.take(length, Kind.INTERPOLATION);
    frames.push(Frame.HOLE);
  }

  private void readTemplate() {
    int from = code.position();
    while (!code.done()) {
      if (code.at("${")) {
        code.emit(from, Kind.STRING);
        openHole(2);
        return;
      }
      char c = code.peek();
      code.skip(c == '\\' ? 2 : 1);
      if (c == '`') {
        frames.pop();
        break;
      }
    }
    code.emit(from, Kind.STRING);
  }

  private void readContent() {
    char c = code.peek();
    if (c == '{') {
      openHole(1);
    } else if (code.at("</")) {
      code.skip(2);
      readName();
      frames.push(Frame.CLOSING_TAG);
    } else if (c == '<' && (Chars.isWordStart(code.peek(1)) || code.peek(1) == '>')) {
      openElement();
    } else {
      code.skip(1);
    }
  }

  private void readTag(Frame tag) {
    char c = code.peek();
    if (code.at("/>")) {
      code.skip(2);
      frames.pop();
    } else if (c == '>') {
      code.skip(1);
      frames.pop();
      if (tag == Frame.OPENING_TAG) {
        frames.push(Frame.CONTENT);
      } else if (frames.peek() == Frame.CONTENT) {
        frames.pop();
      }
    } else if (c == '{') {
      openHole(1);
    } else if (c == '"' || c == '\'') {
      int from = code.position();
      code.skip(1);
      while (!code.done() && code.peek() != c) {
        code.skip(1);
      }
      code.skip(1);
      code.emit(from, Kind.STRING);
    } else if (c == '=') {
      code.take(1, Kind.OPERATOR);
    } else if (Chars.isWordStart(c)) {
      int from = code.position();
      while (Chars.isWord(code.peek()) || code.peek() == '-' || code.peek() == ':') {
        code.skip(1);
      }
      code.emit(from, Kind.PROPERTY);
    } else {
      code.skip(1);
    }
  }
}
