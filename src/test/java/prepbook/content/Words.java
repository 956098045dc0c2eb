package prepbook.content;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import prepbook.model.prose.Block;
import prepbook.model.prose.Footnote;
import prepbook.model.prose.PlainText;
import prepbook.model.prose.Prose;

/** The prose of an answer, without its code: a text for each paragraph, list item, cell. */
final class Words {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}’'_./-]*");

  /** A full stop, question mark or exclamation mark, with what closes behind it. */
  private static final Pattern SENTENCE_END =
      Pattern.compile("(?<=[.!?][”’)]?)\\s+(?=[\\p{Lu}“`*])");

  private Words() {}

  static int count(String text) {
    return (int) WORD.matcher(text).results().count();
  }

  static Stream<String> sentences(String text) {
    return SENTENCE_END.splitAsStream(text).map(String::strip);
  }

  static List<String> of(Prose prose) {
    List<String> texts = new ArrayList<>(of(prose.blocks()));
    for (Footnote footnote : prose.footnotes()) {
      texts.addAll(of(footnote.content()));
    }
    return texts;
  }

  static List<String> of(List<Block> blocks) {
    List<String> texts = new ArrayList<>();
    blocks.forEach(block -> collect(block, texts));
    return texts;
  }

  private static void collect(Block block, List<String> texts) {
    if (block instanceof Block.Paragraph paragraph) {
      texts.add(PlainText.of(paragraph.content()));
    } else if (block instanceof Block.Plain plain) {
      texts.add(PlainText.of(plain.content()));
    } else if (block instanceof Block.BulletList list) {
      list.items().forEach(item -> texts.addAll(of(item.content())));
    } else if (block instanceof Block.OrderedList list) {
      list.items().forEach(item -> texts.addAll(of(item.content())));
    } else if (block instanceof Block.Quote quote) {
      texts.addAll(of(quote.content()));
    } else if (block instanceof Block.Callout callout) {
      texts.addAll(of(callout.content()));
    } else if (block instanceof Block.HtmlBlock html) {
      texts.addAll(of(html.content()));
    } else if (block instanceof Block.Table table) {
      table.head().forEach(cell -> texts.add(PlainText.of(cell.content())));
      table.rows().forEach(row -> row.forEach(cell -> texts.add(PlainText.of(cell.content()))));
    }
  }
}
