package prepbook.model.prose;

import java.util.List;
import java.util.function.Consumer;

/** Visits all that a text holds, in reading order, footnotes last. */
public final class ProseWalk {

  private final Consumer<Block> blocks;
  private final Consumer<Inline> inlines;

  /**
   * Prepares a walk.
   *
   * @param blocks is shown every block before what it holds
   * @param inlines is shown every inline before what it holds
   */
  public ProseWalk(Consumer<Block> blocks, Consumer<Inline> inlines) {
    this.blocks = blocks;
    this.inlines = inlines;
  }

  /** Visits every inline of a text. */
  public static void inlines(Prose prose, Consumer<Inline> visitor) {
    new ProseWalk(block -> {}, visitor).walk(prose);
  }

  /** Visits a text with its footnotes. */
  public void walk(Prose prose) {
    walkBlocks(prose.blocks());
    prose.footnotes().forEach(footnote -> walkBlocks(footnote.content()));
  }

  /** Visits blocks. */
  public void walkBlocks(List<Block> content) {
    for (Block block : content) {
      blocks.accept(block);
      if (block instanceof Block.Paragraph paragraph) {
        walkInlines(paragraph.content());
      } else if (block instanceof Block.Plain plain) {
        walkInlines(plain.content());
      } else if (block instanceof Block.Heading heading) {
        walkInlines(heading.content());
      } else if (block instanceof Block.BulletList list) {
        list.items().forEach(item -> walkBlocks(item.content()));
      } else if (block instanceof Block.OrderedList list) {
        list.items().forEach(item -> walkBlocks(item.content()));
      } else if (block instanceof Block.Quote quote) {
        walkBlocks(quote.content());
      } else if (block instanceof Block.Callout callout) {
        walkBlocks(callout.content());
      } else if (block instanceof Block.HtmlBlock html) {
        walkBlocks(html.content());
      } else if (block instanceof Block.Table table) {
        table.head().forEach(cell -> walkInlines(cell.content()));
        table.rows().forEach(row -> row.forEach(cell -> walkInlines(cell.content())));
      }
    }
  }

  /** Visits running text. */
  public void walkInlines(List<Inline> content) {
    for (Inline inline : content) {
      inlines.accept(inline);
      if (inline instanceof Inline.Emphasis emphasis) {
        walkInlines(emphasis.content());
      } else if (inline instanceof Inline.Strong strong) {
        walkInlines(strong.content());
      } else if (inline instanceof Inline.Strikethrough struck) {
        walkInlines(struck.content());
      } else if (inline instanceof Inline.Link link) {
        walkInlines(link.content());
      } else if (inline instanceof Inline.HtmlSpan span) {
        walkInlines(span.content());
      }
    }
  }
}
