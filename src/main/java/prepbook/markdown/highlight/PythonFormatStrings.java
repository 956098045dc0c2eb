package prepbook.markdown.highlight;

import java.util.ArrayDeque;
import java.util.Deque;
import prepbook.model.prose.CodeSpan.Kind;

/**
 * The f-strings and t-strings that are open at a place in Python code, innermost first. A string is
 * text, replacement fields ({@code {name!r:>{width}}}) and, within their format specifications,
 * further fields; each field holds code, which may hold strings again.
 */
final class PythonFormatStrings {

  private enum Part {
    TEXT,
    CODE,
    SPECIFICATION
  }

  /** One open string, or one field inside a format specification. */
  private static final class Frame {
    final char quote;
    final boolean triple;
    final boolean raw;
    final boolean nested;
    Part part;
    int floor;

    Frame(char quote, boolean triple, boolean raw, boolean nested, Part part, int floor) {
      this.quote = quote;
      this.triple = triple;
      this.raw = raw;
      this.nested = nested;
      this.part = part;
      this.floor = floor;
    }
  }

  private final CodeScanner code;
  private final Deque<Frame> open = new ArrayDeque<>();

  PythonFormatStrings(CodeScanner code) {
    this.code = code;
  }

  /** Skips an ordinary string whose opening quote is behind us. */
  static void skipPlain(CodeScanner code, char quote, boolean triple) {
    while (!code.done()) {
      char c = code.peek();
      if (c == '\\') {
        code.skip(2);
      } else if (c == quote && (!triple || (code.peek(1) == quote && code.peek(2) == quote))) {
        code.skip(triple ? 3 : 1);
        return;
      } else if (c == '\n' && !triple) {
        return;
      } else {
        code.skip(1);
      }
    }
  }

  /** Opens a string whose opening quote is behind us. */
  void open(char quote, boolean triple, boolean raw) {
    open.push(new Frame(quote, triple, raw, false, Part.TEXT, 0));
  }

  /** Whether what follows is text or a format specification, and not code. */
  boolean inText() {
    return !open.isEmpty() && open.element().part != Part.CODE;
  }

  /** The bracket depth that code inside a field never falls below. */
  int floor() {
    return open.isEmpty() ? 0 : open.element().floor;
  }

  /** Reads text up to the next field or the string's end. */
  void readText(int depth) {
    Frame frame = open.element();
    boolean specification = frame.part == Part.SPECIFICATION;
    int from = code.position();
    Kind kind = specification ? Kind.INTERPOLATION : Kind.STRING;
    while (!code.done()) {
      char c = code.peek();
      if (c == '\\' && !specification) {
        code.skip(backslash(frame));
      } else if (c == '{' && code.peek(1) == '{' && !specification) {
        code.skip(2);
      } else if (c == '{') {
        code.emit(from, kind);
        code.take(1, Kind.INTERPOLATION);
        openField(frame, depth);
        return;
      } else if (c == '}' && specification) {
        code.skip(1);
        code.emit(from, kind);
        closeField(frame);
        return;
      } else if (c == '\n' && !frame.triple) {
        code.emit(from, kind);
        open.clear();
        return;
      } else if (isClosing(frame, c)) {
        code.emit(from, kind);
        code.take(frame.triple ? 3 : 1, Kind.STRING);
        closeString();
        return;
      } else {
        code.skip(1);
      }
    }
    code.emit(from, kind);
  }

  /** How much a backslash covers: the next character, unless that is a brace or the name of one. */
  private int backslash(Frame frame) {
    if (!frame.raw && code.at("\\N{")) {
      int at = 3;
      while (at < 100 && code.peek(at) != '}' && code.peek(at) != '\n') {
        at++;
      }
      return code.peek(at) == '}' ? at + 1 : 2;
    }
    return code.peek(1) == '{' || code.peek(1) == '}' ? 1 : 2;
  }

  private void openField(Frame frame, int depth) {
    if (frame.part == Part.SPECIFICATION) {
      open.push(new Frame(frame.quote, frame.triple, frame.raw, true, Part.CODE, depth));
    } else {
      frame.part = Part.CODE;
      frame.floor = depth;
    }
  }

  private void closeField(Frame frame) {
    if (frame.nested) {
      open.pop();
    } else {
      frame.part = Part.TEXT;
    }
  }

  private void closeString() {
    while (open.element().nested) {
      open.pop();
    }
    open.pop();
  }

  private boolean isClosing(Frame frame, char c) {
    return c == frame.quote && (!frame.triple || (code.peek(1) == c && code.peek(2) == c));
  }

  /** Reads what ends a field or its code, if that comes next: {@code }}, {@code !r}, {@code :}. */
  boolean readMark(int depth) {
    if (open.isEmpty() || depth > open.element().floor) {
      return false;
    }
    Frame frame = open.element();
    switch (code.peek()) {
      case '}' -> {
        code.take(1, Kind.INTERPOLATION);
        closeField(frame);
      }
      case ':' -> {
        code.take(1, Kind.INTERPOLATION);
        frame.part = Part.SPECIFICATION;
      }
      case '!' -> {
        if (code.peek(1) == '=') {
          return false;
        }
        code.take(Chars.isWord(code.peek(1)) ? 2 : 1, Kind.INTERPOLATION);
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  /** Gives up an unfinished field of a string of one line, where no bracket is open in it. */
  void endLine(int depth) {
    if (!open.isEmpty() && !open.element().triple && depth <= open.element().floor) {
      open.clear();
    }
  }
}
