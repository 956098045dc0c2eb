package prepbook.output.site;

import java.util.List;
import java.util.Map;
import prepbook.html.Escape;
import prepbook.model.prose.Block;
import prepbook.model.prose.CodeSpan;
import prepbook.model.prose.CodeSpan.Kind;

/**
 * Writes highlighted code in few bytes, for code is half of what a page weighs: the most frequent
 * colours are the elements {@code b}, {@code i} and {@code u}, which mean nothing to those who
 * listen; the others are an {@code i} with a class of one letter. Operators keep the colour of the
 * text.
 */
final class CodeText {

  /** How the kinds are marked; two that look alike are marked alike. */
  private static final Map<Kind, String> MARKS =
      Map.ofEntries(
          Map.entry(Kind.KEYWORD, "b"),
          Map.entry(Kind.FUNCTION, "i"),
          Map.entry(Kind.PROPERTY, "i"),
          Map.entry(Kind.STRING, "u"),
          Map.entry(Kind.TYPE, "i class=\"t\""),
          Map.entry(Kind.NUMBER, "i class=\"n\""),
          Map.entry(Kind.CONSTANT, "i class=\"n\""),
          Map.entry(Kind.BUILTIN, "i class=\"v\""),
          Map.entry(Kind.VARIABLE, "i class=\"v\""),
          Map.entry(Kind.COMMENT, "i class=\"c\""),
          Map.entry(Kind.PROMPT, "i class=\"p\""),
          Map.entry(Kind.INTERPOLATION, "i class=\"s\""),
          Map.entry(Kind.DECORATOR, "i class=\"d\""),
          Map.entry(Kind.TEMPLATE, "i class=\"m\""),
          Map.entry(Kind.TAG, "i class=\"g\""),
          Map.entry(Kind.OUTPUT, "i class=\"o\""),
          Map.entry(Kind.DELETED, "i class=\"x\""),
          Map.entry(Kind.INSERTED, "i class=\"y\""),
          Map.entry(Kind.HEADING, "i class=\"h\""),
          Map.entry(Kind.ERROR, "i class=\"e\""));

  private CodeText() {}

  /** Appends the text of a block without the line end at its end. */
  static void append(Block.CodeBlock block, StringBuilder out) {
    String code = block.code();
    int end = code.endsWith("\n") ? code.length() - 1 : code.length();
    List<CodeSpan> spans = block.spans();
    int at = 0;
    for (int i = 0; i < spans.size(); i++) {
      CodeSpan span = spans.get(i);
      String mark = MARKS.get(span.kind());
      int from = Math.min(span.start(), end);
      int to = Math.min(span.end(), end);
      if (mark == null || from == to) {
        continue;
      }
      while (i + 1 < spans.size() && goesOn(code, to, spans.get(i + 1), mark, end)) {
        i++;
        to = Math.min(spans.get(i).end(), end);
      }
      Escape.append(code.substring(at, from), out);
      out.append('<').append(mark).append('>');
      Escape.append(code.substring(from, to), out);
      out.append("</").append(mark.charAt(0)).append('>');
      at = to;
    }
    Escape.append(code.substring(at, end), out);
  }

  /** Whether a span looks like the one that ends at a place, with nothing but space between. */
  private static boolean goesOn(String code, int to, CodeSpan next, String mark, int end) {
    return mark.equals(MARKS.get(next.kind()))
        && next.start() < end
        && code.substring(to, next.start()).isBlank();
  }
}
