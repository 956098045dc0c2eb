package prepbook.markdown.highlight;

import java.util.ArrayList;
import java.util.List;
import prepbook.model.prose.CodeSpan;
import prepbook.model.prose.CodeSpan.Kind;

/**
 * What was typed at one prompt, on one or several lines. The lines are joined without their
 * prompts, read as one text, and the parts found are carried back.
 */
final class SessionCommand {

  /** A line: where it starts, where what was typed starts, and where it ends. */
  private record Line(int start, int typed, int end) {}

  private final String text;
  private final List<Line> lines = new ArrayList<>();
  private final StringBuilder typed = new StringBuilder();

  SessionCommand(String text) {
    this.text = text;
  }

  void addLine(int start, int prompt, int end) {
    lines.add(new Line(start, start + prompt, end));
    typed.append(text, start + prompt, end).append('\n');
  }

  /** Emits the prompts and the parts of what was typed. */
  void emit(CodeScanner code, Lexer language) {
    SpanList found = new SpanList();
    String joined = typed.toString();
    language.read(new CodeScanner(joined, 0, joined.length(), found));
    List<CodeSpan> spans = found.toList();
    int next = 0;
    int offset = 0;
    for (Line line : lines) {
      code.moveTo(line.start());
      code.take(line.typed() - line.start(), Kind.PROMPT);
      int length = line.end() - line.typed();
      while (next < spans.size() && spans.get(next).start() < offset + length) {
        CodeSpan span = spans.get(next);
        int from = Math.max(0, span.start() - offset);
        int to = Math.min(length, span.end() - offset);
        code.moveTo(line.typed() + from);
        code.take(to - from, span.kind());
        if (span.end() > offset + length + 1) {
          break;
        }
        next++;
      }
      offset += length + 1;
      code.moveTo(line.end());
    }
  }
}
