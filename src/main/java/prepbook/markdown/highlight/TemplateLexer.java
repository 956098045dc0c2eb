package prepbook.markdown.highlight;

import java.util.ArrayList;
import java.util.List;
import prepbook.model.prose.CodeSpan;

/**
 * Reads a language with Django's or Jinja's template tags in it. The tags are found first; the
 * language around them is read with their places blotted out, and its parts are cut where a tag
 * lies over them.
 */
final class TemplateLexer implements Lexer {

  /** Stands for each character of a tag; no language gives it a meaning. */
  private static final char BLOT = '\uE000';

  private final Lexer around;

  TemplateLexer(Lexer around) {
    this.around = around;
  }

  @Override
  public void read(CodeScanner code) {
    SpanList inTags = new SpanList();
    List<TemplateTags.Region> tags = TemplateTags.find(code.over(code.text(), inTags));
    if (tags.isEmpty()) {
      around.read(code);
      return;
    }
    SpanList outside = new SpanList();
    around.read(code.over(blotted(code.text(), tags), outside));
    List<CodeSpan> parts = new ArrayList<>(inTags.toList());
    parts.addAll(cut(outside.toList(), tags));
    parts.sort((a, b) -> Integer.compare(a.start(), b.start()));
    for (CodeSpan part : parts) {
      code.moveTo(part.start());
      code.take(part.end() - part.start(), part.kind());
    }
    code.moveTo(code.end());
  }

  private static String blotted(String text, List<TemplateTags.Region> tags) {
    char[] chars = text.toCharArray();
    for (TemplateTags.Region tag : tags) {
      for (int i = tag.start(); i < tag.end(); i++) {
        chars[i] = BLOT;
      }
    }
    return new String(chars);
  }

  private static List<CodeSpan> cut(List<CodeSpan> spans, List<TemplateTags.Region> tags) {
    List<CodeSpan> pieces = new ArrayList<>();
    int next = 0;
    for (CodeSpan span : spans) {
      while (next < tags.size() && tags.get(next).end() <= span.start()) {
        next++;
      }
      int at = span.start();
      for (int i = next; i < tags.size() && tags.get(i).start() < span.end(); i++) {
        addPiece(pieces, at, tags.get(i).start(), span.kind());
        at = Math.max(at, tags.get(i).end());
      }
      addPiece(pieces, at, span.end(), span.kind());
    }
    return pieces;
  }

  private static void addPiece(List<CodeSpan> pieces, int from, int to, CodeSpan.Kind kind) {
    if (to > from) {
      pieces.add(new CodeSpan(from, to, kind));
    }
  }
}
