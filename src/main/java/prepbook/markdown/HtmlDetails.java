package prepbook.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import prepbook.model.prose.Block;
import prepbook.model.prose.Inline;

/** Elements with a label: details with their summary, figures with their caption. */
final class HtmlDetails {

  private HtmlDetails() {}

  /**
   * Blocks parted into what can be a label and what cannot.
   *
   * @param text the running text at their start
   * @param rest all that follows
   */
  record Split(List<Inline> text, List<Block> rest) {}

  static Split split(List<Block> content) {
    List<Inline> text = new ArrayList<>();
    List<Block> rest = new ArrayList<>();
    for (Block block : content) {
      Optional<List<Inline>> running =
          block instanceof Block.Paragraph
                  || block instanceof Block.Plain
                  || block instanceof Block.Heading
              ? RunningText.of(block)
              : Optional.empty();
      if (running.isPresent() && rest.isEmpty()) {
        RunningText.addLine(running.get(), text);
      } else {
        rest.add(block);
      }
    }
    return new Split(text, rest);
  }

  /** A summary holds running text only; other blocks follow it. */
  static List<Block> summary(Map<String, String> kept, List<Block> content) {
    Split split = split(content);
    List<Inline> text = split.text().isEmpty() ? List.of(new Inline.Text("…")) : split.text();
    List<Block> all = new ArrayList<>();
    all.add(new Block.HtmlBlock("summary", kept, List.of(new Block.Plain(text))));
    all.addAll(split.rest());
    return all;
  }

  /** HTML wants one summary at the head of every details element. */
  static Block details(Map<String, String> kept, List<Block> content) {
    List<Block> rest = new ArrayList<>();
    Optional<Block> summary = Optional.empty();
    for (Block block : content) {
      if (!(block instanceof Block.HtmlBlock html && html.name().equals("summary"))) {
        rest.add(block);
      } else if (summary.isEmpty()) {
        summary = Optional.of(block);
      } else {
        rest.addAll(HtmlBlocks.paragraphs(html.content()));
      }
    }
    rest.add(0, summary.orElseGet(() -> summary(Map.of(), List.of()).get(0)));
    return new Block.HtmlBlock("details", kept, rest);
  }

  /** HTML wants at most one caption, and that at an end of the figure. */
  static List<Block> withOneCaption(List<Block> content) {
    List<Block> out = new ArrayList<>();
    List<Block> captions = new ArrayList<>();
    for (Block block : content) {
      if (block instanceof Block.HtmlBlock html && html.name().equals("figcaption")) {
        captions.addAll(HtmlBlocks.paragraphs(html.content()));
      } else {
        out.add(block);
      }
    }
    if (!captions.isEmpty()) {
      boolean above =
          content.get(0) instanceof Block.HtmlBlock html && html.name().equals("figcaption");
      out.add(above ? 0 : out.size(), new Block.HtmlBlock("figcaption", Map.of(), captions));
    }
    return out;
  }
}
