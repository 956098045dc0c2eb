package prepbook.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import prepbook.model.prose.Block;
import prepbook.model.prose.Inline;

/** Sets blocks as lines of running text, for places where nothing else may stand. */
final class RunningText {

  /** Elements that say nothing about what they hold. */
  private static final Set<String> PLAIN = Set.of("div", "figcaption", "figure", "li");

  private RunningText() {}

  /** The lines of blocks; nothing if one of them, such as a table, cannot be set so. */
  static Optional<List<Inline>> of(List<Block> blocks) {
    List<Inline> lines = new ArrayList<>();
    for (Block block : blocks) {
      Optional<List<Inline>> more = of(block);
      if (more.isEmpty()) {
        return Optional.empty();
      }
      addLine(more.get(), lines);
    }
    return Optional.of(lines);
  }

  /** The lines of a block. */
  static Optional<List<Inline>> of(Block block) {
    if (block instanceof Block.Paragraph paragraph) {
      return Optional.of(paragraph.content());
    } else if (block instanceof Block.Plain plain) {
      return Optional.of(plain.content());
    } else if (block instanceof Block.Heading heading) {
      return Optional.of(heading.content());
    } else if (block instanceof Block.BulletList list) {
      return items(list.items(), 0);
    } else if (block instanceof Block.OrderedList list) {
      return items(list.items(), list.start());
    } else if (block instanceof Block.CodeBlock code) {
      return Optional.of(code(code.code()));
    } else if (block instanceof Block.HtmlBlock html && PLAIN.contains(html.name())) {
      return of(html.content());
    }
    return Optional.empty();
  }

  /** Adds a line below those that are there. */
  static void addLine(List<Inline> line, List<Inline> lines) {
    boolean ended = lines.isEmpty() || lines.get(lines.size() - 1) instanceof Inline.HardBreak;
    if (!ended && !line.isEmpty()) {
      lines.add(new Inline.HardBreak());
    }
    lines.addAll(line);
  }

  /**
   * The items, each on a line.
   *
   * @param start the first number; 0 for bullets
   */
  private static Optional<List<Inline>> items(List<Block.ListItem> items, int start) {
    List<Inline> lines = new ArrayList<>();
    int number = start;
    for (Block.ListItem item : items) {
      Optional<List<Inline>> content = of(item.content());
      if (content.isEmpty()) {
        return Optional.empty();
      }
      List<Inline> line = new ArrayList<>();
      line.add(new Inline.Text(start == 0 ? "• " : number + ". "));
      line.addAll(content.get());
      addLine(Runs.join(line), lines);
      number++;
    }
    return Optional.of(lines);
  }

  private static List<Inline> code(String code) {
    List<Inline> lines = new ArrayList<>();
    code.lines()
        .filter(line -> !line.isBlank())
        .forEach(line -> addLine(List.of(new Inline.Code(line)), lines));
    return lines;
  }
}
