package prepbook.output.site;

import java.util.List;
import prepbook.model.Question;
import prepbook.model.prose.Block;
import prepbook.model.prose.Inline;
import prepbook.model.prose.ProseWalk;

/**
 * The fingerprint of what a question and its answer say: the first eight hexadecimal digits of the
 * SHA-256 of title and text, code and pictures included. It stays the same when only the markup
 * changes, or where lines end.
 */
final class TextPrint {

  private final StringBuilder text = new StringBuilder(4096);

  private TextPrint() {}

  static String of(Question question) {
    TextPrint print = new TextPrint();
    print.text.append(question.plainTitle());
    question
        .answer()
        .ifPresent(answer -> new ProseWalk(print::block, print::inline).walk(answer.prose()));
    return SiteAssets.hash(print.text.toString());
  }

  private void block(Block block) {
    if (block instanceof Block.CodeBlock code) {
      line(code.code());
    } else if (block instanceof Block.Diagram diagram) {
      List.of(diagram.source(), diagram.alternative(), diagram.caption().orElse(""))
          .forEach(this::line);
    } else if (block instanceof Block.Paragraph
        || block instanceof Block.Plain
        || block instanceof Block.Heading
        || block instanceof Block.Table) {
      line("");
    }
  }

  private void line(String value) {
    text.append('\n').append(value);
  }

  private void inline(Inline inline) {
    if (inline instanceof Inline.Text words) {
      text.append(words.value());
    } else if (inline instanceof Inline.Code code) {
      text.append(code.value());
    } else if (inline instanceof Inline.Image image) {
      text.append(image.source()).append(' ').append(image.alternative());
    } else if (inline instanceof Inline.SoftBreak || inline instanceof Inline.HardBreak) {
      text.append(' ');
    }
  }
}
