package prepbook.markdown.highlight;

import java.util.ArrayDeque;
import java.util.Deque;
import prepbook.model.prose.CodeSpan.Kind;

/** The here-documents announced on a line of shell, and the variables in them. */
final class BashHeredocs {

  /** An announced document: the line that ends it, and whether variables count in it. */
  private record Heredoc(String delimiter, boolean expands) {}

  private final CodeScanner code;
  private final Deque<Heredoc> pending = new ArrayDeque<>();

  BashHeredocs(CodeScanner code) {
    this.code = code;
  }

  /** Whether a dollar sign before this character starts an expansion. */
  static boolean isExpansion(char next) {
    return Chars.isWord(next) || (next != '\0' && "{(@*#?$!-".indexOf(next) >= 0);
  }

  /** Reads a dollar sign and the variable it names, if any. */
  static void readVariable(CodeScanner code) {
    int from = code.position();
    code.skip(1);
    char c = code.peek();
    if (c == '{') {
      int depth = 0;
      do {
        char brace = code.peek();
        if (brace == '{') {
          depth++;
        } else if (brace == '}') {
          depth--;
        }
        code.skip(1);
      } while (depth > 0 && !code.done() && code.peek() != '\n');
    } else if (Chars.isWordStart(c)) {
      code.skipWord();
    } else if (c != '\0' && (Chars.isDigit(c) || "@*#?$!-".indexOf(c) >= 0)) {
      code.skip(1);
    } else {
      return;
    }
    code.emit(from, Kind.VARIABLE);
  }

  /** Reads {@code <<EOF}, {@code <<-'EOF'} and the like. */
  void readOpening() {
    code.take(code.peek(2) == '-' ? 3 : 2, Kind.OPERATOR);
    code.skipBlanks();
    int from = code.position();
    char quote = code.peek();
    boolean quoted = quote == '\'' || quote == '"';
    code.skip(quoted || quote == '\\' ? 1 : 0);
    int name = code.position();
    while (Chars.isWord(code.peek()) || code.peek() == '-' || code.peek() == '.') {
      code.skip(1);
    }
    String delimiter = code.since(name);
    if (quoted && code.peek() == quote) {
      code.skip(1);
    }
    if (!delimiter.isEmpty()) {
      code.emit(from, Kind.STRING);
      pending.add(new Heredoc(delimiter, !quoted && quote != '\\'));
    }
  }

  /** Reads the bodies of the announced documents; a line has just started. */
  void readBodies() {
    while (!pending.isEmpty() && !code.done()) {
      readBody(pending.remove());
    }
  }

  private void readBody(Heredoc heredoc) {
    while (!code.done()) {
      int from = code.position();
      int end = code.lineEnd();
      boolean last = code.text().substring(from, end).strip().equals(heredoc.delimiter());
      if (heredoc.expands() && !last) {
        readLine(end);
      } else {
        code.skipLine();
        code.emit(from, Kind.STRING);
      }
      int newline = code.position();
      code.skip(1);
      if (last) {
        return;
      }
      code.emit(newline, Kind.STRING);
    }
  }

  private void readLine(int end) {
    int from = code.position();
    while (code.position() < end) {
      char c = code.peek();
      if (c == '$' && code.peek(1) != '(' && isExpansion(code.peek(1))) {
        code.emit(from, Kind.STRING);
        readVariable(code);
        from = code.position();
      } else {
        code.moveTo(Math.min(end, code.position() + (c == '\\' ? 2 : 1)));
      }
    }
    code.emit(from, Kind.STRING);
  }
}
