package prepbook.search;

import java.util.List;
import prepbook.model.Answer;
import prepbook.model.Guide;
import prepbook.model.Question;
import prepbook.model.prose.Block;
import prepbook.model.prose.Inline;
import prepbook.model.prose.PlainText;
import prepbook.model.prose.ProseWalk;

/**
 * The texts of a question, by how much a match in them says.
 *
 * @param title the question
 * @param tags its tags and its level
 * @param headings the headings inside the answer
 * @param shortAnswer the answer's first paragraph
 * @param rest the full answer without headings and code, with what stands for pictures and diagrams
 * @param code the blocks of code with the names of their files, and the lettering of diagrams
 */
record SearchText(
    String title, String tags, String headings, String shortAnswer, String rest, String code) {

  /** So many characters of an answer are shown; words far down need not be seen to be found. */
  private static final int LONGEST_SHOWN = 6_000;

  static SearchText of(Question question, Guide guide) {
    StringBuilder tags = new StringBuilder();
    question.tags().forEach(tag -> tags.append(tag.name()).append(' '));
    question.level().ifPresent(level -> tags.append(level.name()));
    if (question.answer().isEmpty()) {
      return new SearchText(question.plainTitle(), tags.toString(), "", "", "", "");
    }
    Answer answer = question.answer().get();
    Collector collector = new Collector(guide);
    collector.walk(answer.fullAnswer());
    answer.prose().footnotes().forEach(footnote -> collector.walk(footnote.content()));
    return new SearchText(
        question.plainTitle(),
        tags.toString(),
        collector.headings.toString(),
        answer.shortAnswer().map(first -> PlainText.of(first.content())).orElse(""),
        collector.rest.toString().strip(),
        collector.code.toString());
  }

  /**
   * What is shown of a question that was found: its short answer and, on a line of its own, the
   * rest without code; of a long answer the beginning.
   */
  String shown() {
    return shortened(rest.isEmpty() ? shortAnswer : shortAnswer + "\n" + rest, LONGEST_SHOWN);
  }

  /** At most so many UTF-16 code units of a text; what was cut off ends in an ellipsis. */
  static String shortened(String text, int most) {
    if (text.length() <= most) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(most - 2)) ? most - 2 : most - 1;
    return text.substring(0, end) + "…";
  }

  private static final class Collector {
    private final StringBuilder headings = new StringBuilder();
    private final StringBuilder rest = new StringBuilder();
    private final StringBuilder code = new StringBuilder();
    private final ProseWalk walk = new ProseWalk(this::block, this::inline);
    private final Guide guide;
    private boolean alreadyTaken;

    Collector(Guide guide) {
      this.guide = guide;
    }

    void walk(List<Block> blocks) {
      walk.walkBlocks(blocks);
    }

    private void block(Block block) {
      alreadyTaken = block instanceof Block.Heading || block instanceof Block.Table;
      if (block instanceof Block.Heading heading) {
        headings.append(PlainText.of(heading.content())).append('\n');
      } else if (block instanceof Block.Table table) {
        // Cell by cell: the walk does not tell where one ends.
        table.head().forEach(this::cell);
        table.rows().forEach(row -> row.forEach(this::cell));
        space();
      } else if (block instanceof Block.CodeBlock fence) {
        fence.file().ifPresent(file -> code.append(file).append('\n'));
        code.append(fence.code());
      } else if (block instanceof Block.Diagram diagram) {
        space();
        rest.append(diagram.alternative());
        space();
        diagram.caption().ifPresent(rest::append);
        guide
            .drawing(diagram)
            .ifPresent(drawing -> drawing.texts().forEach(text -> code.append(text).append('\n')));
        space();
      } else {
        space();
      }
    }

    private void inline(Inline inline) {
      if (alreadyTaken) {
        return;
      }
      if (inline instanceof Inline.Text text) {
        rest.append(text.value());
      } else if (inline instanceof Inline.Code span) {
        rest.append(span.value());
      } else if (inline instanceof Inline.Image image) {
        rest.append(image.alternative());
      } else if (inline instanceof Inline.SoftBreak || inline instanceof Inline.HardBreak) {
        space();
      }
    }

    private void cell(Block.Table.Cell cell) {
      space();
      rest.append(PlainText.of(cell.content()));
    }

    private void space() {
      if (rest.length() > 0 && rest.charAt(rest.length() - 1) != ' ') {
        rest.append(' ');
      }
    }
  }
}
