package prepbook.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import prepbook.markdown.MarkdownDocument.Part;
import prepbook.model.prose.Block;

/** Turns a parsed file into parts. */
final class DocumentConverter {

  private final Reading reading;
  private final int splitLevel;
  private final HeadingConverter headings;
  private final List<Part> parts = new ArrayList<>();
  private final Set<FootnoteBlock> usedFootnotes = new HashSet<>();

  DocumentConverter(Reading reading, int splitLevel) {
    this.reading = reading;
    this.splitLevel = splitLevel;
    this.headings = new HeadingConverter(reading);
  }

  MarkdownDocument convert(Document document) {
    List<Node> pending = new ArrayList<>();
    Heading opening = null;
    for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Heading heading && heading.getLevel() == splitLevel) {
        finishPart(opening, pending);
        opening = heading;
        pending = new ArrayList<>();
      } else if (!(node instanceof FootnoteBlock)) {
        pending.add(node);
      }
    }
    finishPart(opening, pending);
    reportUnusedFootnotes(document);
    return new MarkdownDocument(parts, headings.anchors());
  }

  private void finishPart(@Nullable Heading opening, List<Node> nodes) {
    FootnoteScope footnotes = new FootnoteScope(usedFootnotes);
    BlockConverter blocks = new BlockConverter(reading, headings, footnotes);
    Optional<Block.Heading> heading = Optional.empty();
    boolean fixed = false;
    int bodyOffset = reading.offset(0);
    if (opening != null) {
      HeadingConverter.Converted converted =
          headings.convert(opening, new InlineConverter(reading, footnotes));
      heading = Optional.of(converted.heading());
      fixed = converted.hasFixedId();
      bodyOffset = reading.offset(opening.getEndOffset());
    }
    parts.add(
        new Part(
            heading, fixed, bodyOffset, footnotes.prose(blocks.convert(nodes), blocks, reading)));
  }

  private void reportUnusedFootnotes(Document document) {
    Map<String, FootnoteBlock> byName = new HashMap<>();
    for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof FootnoteBlock block) {
        FootnoteBlock first = byName.putIfAbsent(block.getText().toString(), block);
        if (first != null) {
          reportDuplicate(block, first);
        } else if (!usedFootnotes.contains(block)) {
          reportUnused(block);
        }
      }
    }
  }

  private void reportDuplicate(FootnoteBlock block, FootnoteBlock first) {
    reading.report(
        reading
            .warning(
                reading.offsetOf(block),
                "DUPLICATE-FOOTNOTE",
                "the footnote \"" + block.getText() + "\" is defined twice, so this is not shown")
            .withHint(
                "the other is on line "
                    + reading.locationOf(first).line()
                    + "; give one of them another name"));
  }

  private void reportUnused(FootnoteBlock block) {
    reading.report(
        reading
            .warning(
                reading.offsetOf(block),
                "UNUSED-FOOTNOTE",
                "nothing refers to the footnote \"" + block.getText() + "\", so it is not shown")
            .withHint("refer to it with [^" + block.getText() + "] or take it out"));
  }
}
