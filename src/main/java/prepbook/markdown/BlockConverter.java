package prepbook.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListItem;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import prepbook.model.prose.Block;
import prepbook.model.prose.Inline;

/** Converts the blocks of one part. */
final class BlockConverter {

  private final Reading reading;
  private final HeadingConverter headings;
  private final InlineConverter inlines;
  private final CodeConverter code;
  private final TableConverter tables;

  BlockConverter(Reading reading, HeadingConverter headings, FootnoteScope footnotes) {
    this.reading = reading;
    this.headings = headings;
    this.inlines = new InlineConverter(reading, footnotes);
    this.code = new CodeConverter(reading);
    this.tables = new TableConverter(reading, inlines);
  }

  List<Block> convertChildren(Node parent) {
    List<Node> nodes = new ArrayList<>();
    parent.getChildIterator().forEachRemaining(nodes::add);
    List<Block> blocks =
        reading.enter(reading.offsetOf(parent)) ? convert(nodes) : List.<Block>of();
    reading.leave();
    return blocks;
  }

  /** Converts siblings; elements of raw HTML among them enclose those that follow. */
  List<Block> convert(List<Node> nodes) {
    HtmlFolder folder = HtmlFolder.forBlocks(reading, headings);
    for (Node node : nodes) {
      if (node instanceof HtmlBlockBase html) {
        htmlBlock(html, folder);
      } else {
        convert(node).ifPresent(folder::block);
      }
    }
    return folder.finishBlocks();
  }

  private Optional<Block> convert(Node node) {
    if (node instanceof Paragraph paragraph) {
      HeadingSlips.report(paragraph, reading);
      List<Inline> content = inlines.convertChildren(node);
      return content.isEmpty() ? Optional.empty() : Optional.of(new Block.Paragraph(content));
    } else if (node instanceof Heading heading) {
      return Optional.of(headings.convert(heading, inlines).heading());
    } else if (node instanceof FencedCodeBlock fence) {
      return Optional.of(code.fenced(fence));
    } else if (node instanceof IndentedCodeBlock indented) {
      return Optional.of(code.indented(indented));
    } else if (node instanceof BlockQuote quote) {
      return Optional.of(new Alerts(reading).quoteOrCallout(quote, convertChildren(quote)));
    } else if (node instanceof ListBlock list) {
      return Optional.of(list(list));
    } else if (node instanceof TableBlock table) {
      return Optional.of(tables.convert(table));
    } else if (node instanceof ThematicBreak) {
      return Optional.of(new Block.ThematicBreak());
    } else if (node instanceof Reference || node instanceof FootnoteBlock) {
      return Optional.empty();
    }
    // A node of a kind that no extension in use makes: its text is better than nothing.
    return Optional.of(
        new Block.Paragraph(List.of(new Inline.Text(node.getChars().trim().toString()))));
  }

  /** The lines are taken one by one: in a quotation or a list each has a prefix of its own. */
  private void htmlBlock(HtmlBlockBase html, HtmlFolder folder) {
    StringBuilder raw = new StringBuilder();
    NavigableMap<Integer, Integer> lineOffsets = new TreeMap<>();
    for (BasedSequence line : html.getContentLines()) {
      lineOffsets.put(raw.length(), reading.offset(line.getStartOffset()));
      raw.append(line);
    }
    new HtmlTags(folder, reading)
        .tokenize(
            raw.toString(),
            at -> {
              Map.Entry<Integer, Integer> line = lineOffsets.floorEntry(at);
              return line == null ? reading.offsetOf(html) : line.getValue() + at - line.getKey();
            });
  }

  private Block list(ListBlock node) {
    boolean tight = node.isTight();
    List<Block.ListItem> items = new ArrayList<>();
    for (Node item = node.getFirstChild(); item != null; item = item.getNext()) {
      Optional<Boolean> task =
          item instanceof TaskListItem taskItem
              ? Optional.of(taskItem.isItemDoneMarker())
              : Optional.empty();
      items.add(new Block.ListItem(task, tighten(convertChildren(item), tight)));
    }
    return node instanceof OrderedList ordered
        ? new Block.OrderedList(ordered.getStartNumber(), tight, items)
        : new Block.BulletList(tight, items);
  }

  private static List<Block> tighten(List<Block> content, boolean tight) {
    if (!tight) {
      return content;
    }
    return content.stream()
        .map(
            block ->
                block instanceof Block.Paragraph paragraph
                    ? new Block.Plain(paragraph.content())
                    : block)
        .toList();
  }
}
