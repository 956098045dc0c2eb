package prepbook.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import prepbook.markdown.HtmlTags.Tag;
import prepbook.model.prose.Block;
import prepbook.model.prose.Block.HtmlBlock;
import prepbook.model.prose.Inline;

/** Turns lists of raw HTML into lists like any other. */
final class HtmlLists {

  private HtmlLists() {}

  static List<Block> bullets(List<Block> content) {
    List<Block.ListItem> items = items(content);
    return items.isEmpty() ? List.of() : List.of(new Block.BulletList(isTight(items), items));
  }

  static List<Block> numbered(Tag tag, List<Block> content) {
    List<Block.ListItem> items = items(content);
    String start = tag.attributes().getOrDefault("start", "").strip();
    int first = start.matches("[0-9]{1,9}") ? Integer.parseInt(start) : 1;
    return items.isEmpty()
        ? List.of()
        : List.of(new Block.OrderedList(first, isTight(items), items));
  }

  /** What stands between the items becomes an item of its own. */
  private static List<Block.ListItem> items(List<Block> content) {
    List<List<Block>> items = new ArrayList<>();
    boolean loose = false;
    for (Block block : content) {
      List<Block> item = List.of(block);
      if (block instanceof HtmlBlock html && html.name().equals("li")) {
        item =
            html.attributes().isEmpty()
                ? html.content()
                : List.of(new HtmlBlock("div", html.attributes(), html.content()));
      }
      loose |= item.stream().anyMatch(Block.Paragraph.class::isInstance);
      items.add(item);
    }
    UnaryOperator<List<Block>> paragraphs =
        loose ? HtmlBlocks::paragraphs : UnaryOperator.identity();
    return items.stream()
        .map(paragraphs)
        .map(item -> new Block.ListItem(Optional.empty(), item))
        .toList();
  }

  private static boolean isTight(List<Block.ListItem> items) {
    return items.stream()
        .noneMatch(item -> item.content().stream().anyMatch(Block.Paragraph.class::isInstance));
  }

  /**
   * A list of terms. HTML wants every term to have a description and the other way round; where the
   * author has it otherwise, the terms become paragraphs.
   */
  static List<Block> definitions(Map<String, String> kept, List<Block> content) {
    List<Block> parts = new ArrayList<>();
    for (Block block : content) {
      if (!(block instanceof HtmlBlock html)) {
        parts.add(new HtmlBlock("dd", Map.of(), List.of(block)));
      } else if (html.name().equals("dt")) {
        HtmlDetails.Split split = HtmlDetails.split(html.content());
        parts.add(new HtmlBlock("dt", html.attributes(), List.of(new Block.Plain(split.text()))));
        if (!split.rest().isEmpty()) {
          parts.add(new HtmlBlock("dd", Map.of(), split.rest()));
        }
      } else {
        parts.add(html.name().equals("dd") ? html : new HtmlBlock("dd", Map.of(), List.of(block)));
      }
    }
    return isPaired(parts) ? List.of(new HtmlBlock("dl", kept, parts)) : paragraphs(parts);
  }

  private static boolean isPaired(List<Block> parts) {
    return !parts.isEmpty() && isTerm(parts.get(0)) && !isTerm(parts.get(parts.size() - 1));
  }

  private static boolean isTerm(Block block) {
    return block instanceof HtmlBlock html && html.name().equals("dt");
  }

  private static List<Block> paragraphs(List<Block> parts) {
    List<Block> out = new ArrayList<>();
    for (Block part : parts) {
      if (part instanceof HtmlBlock html) {
        List<Block> content = HtmlBlocks.paragraphs(html.content());
        RunningText.of(content)
            .filter(text -> isTerm(part) && !text.isEmpty())
            .ifPresentOrElse(
                text -> out.add(new Block.Paragraph(List.of(new Inline.Strong(text)))),
                () -> out.addAll(content));
      }
    }
    return out;
  }
}
