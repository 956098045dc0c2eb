package prepbook.html;

import java.util.function.BiConsumer;
import prepbook.model.prose.Block;
import prepbook.model.prose.CodeSpan;

/** Writes highlighted code. */
public final class CodeHtml {

  private CodeHtml() {}

  /**
   * Appends the text of a block, its coloured parts in {@code <span class="t-keyword">} and the
   * like, without the line end at its end. A part that goes over several lines is closed and opened
   * again at each, so that every line is well-formed on its own.
   */
  public static void append(Block.CodeBlock block, StringBuilder out) {
    append(block, Escape::append, out);
  }

  /**
   * The same for an output that does more with text than to escape it.
   *
   * @param text appends a piece of code
   */
  public static void append(
      Block.CodeBlock block, BiConsumer<String, StringBuilder> text, StringBuilder out) {
    String code = block.code();
    int end = code.endsWith("\n") ? code.length() - 1 : code.length();
    int at = 0;
    for (CodeSpan span : block.spans()) {
      int from = Math.min(span.start(), end);
      int to = Math.min(span.end(), end);
      text.accept(code.substring(at, from), out);
      appendSpan(code.substring(from, to), span.kind(), text, out);
      at = to;
    }
    text.accept(code.substring(at, end), out);
  }

  private static void appendSpan(
      String part, CodeSpan.Kind kind, BiConsumer<String, StringBuilder> text, StringBuilder out) {
    int at = 0;
    while (at < part.length()) {
      int newline = part.indexOf('\n', at);
      int stop = newline < 0 ? part.length() : newline;
      if (stop > at) {
        out.append("<span class=\"t-").append(kind.cssName()).append("\">");
        text.accept(part.substring(at, stop), out);
        out.append("</span>");
      }
      if (stop < part.length()) {
        out.append('\n');
      }
      at = stop + 1;
    }
  }
}
