package prepbook.markdown;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import prepbook.markdown.HtmlTags.Tag;
import prepbook.model.prose.Block;
import prepbook.model.prose.Inline;

/**
 * Folds siblings into elements: what stands between {@code <details>} and {@code </details>}, be it
 * Markdown or raw HTML, becomes the content of one element.
 *
 * <p>A tag that is not allowed, or not where it stands, stays readable as text, with a warning; an
 * element left open ends with its parent, with a warning unless HTML lets it.
 */
final class HtmlFolder {

  /** What may stand in {@code pre} and says no more than that. */
  private static final Set<String> CODE = Set.of("code", "kbd", "samp", "span", "tt");

  /** Where a heading is a line like any other. */
  private static final Set<String> LABELS =
      Set.of("caption", "dt", "figcaption", "summary", "td", "th");

  private final Reading reading;
  private final HtmlBlocks blocks;
  private final boolean blocksAllowed;
  private final Deque<HtmlFrame> frames = new ArrayDeque<>();

  private HtmlFolder(Reading reading, HtmlBlocks blocks, boolean blocksAllowed) {
    this.reading = reading;
    this.blocks = blocks;
    this.blocksAllowed = blocksAllowed;
    frames.push(HtmlFrame.root());
  }

  /** A folder for blocks. */
  static HtmlFolder forBlocks(Reading reading, HeadingConverter headings) {
    return new HtmlFolder(reading, new HtmlBlocks(reading, Optional.of(headings)), true);
  }

  /** A folder for running text, in which blocks can only be lines. */
  static HtmlFolder forText(Reading reading) {
    return new HtmlFolder(reading, new HtmlBlocks(reading, Optional.empty()), false);
  }

  void text(String text) {
    top().inline(new Inline.Text(text));
  }

  void inline(Inline inline) {
    top().inline(inline);
  }

  /** A line break; in code a line end. */
  void lineBreak() {
    top().inline(inCode() ? new Inline.Text("\n") : new Inline.HardBreak());
  }

  /** Adds a block; elements for running text cannot hold it and end before it. */
  void block(Block block) {
    endRunningText();
    top().block(block);
  }

  void open(Tag tag) {
    String name = tag.name();
    if (!reading.isReasonable(frames.size(), tag.offset())) {
      return;
    }
    endImplied(name);
    boolean inline = HtmlAllowList.isInline(name);
    boolean isVoid = HtmlAllowList.isVoid(name);
    if (!isAllowedHere(name, inline, isVoid)) {
      refuse(tag, "the HTML tag " + tag.raw() + " is not allowed here");
      return;
    }
    if (inCode() && inline && !CODE.contains(name)) {
      leftOut(tag, "the HTML tag " + tag.raw() + " is not allowed in <pre>");
    }
    if (isVoid) {
      HtmlElements.addVoid(tag, this, reading);
    } else if (inline) {
      frames.push(HtmlFrame.inline(tag));
    } else {
      if (blocksAllowed) {
        endRunningText();
      }
      if (HtmlAllowList.isCell(name) && HtmlAllowList.holdsRows(enclosingBlock())) {
        frames.push(HtmlFrame.block(new Tag("tr", Map.of(), tag.raw(), tag.offset())));
      }
      frames.push(HtmlFrame.block(tag));
    }
    reportLostAttributes(tag);
  }

  private boolean isAllowedHere(String name, boolean inline, boolean isVoid) {
    if (inline) {
      return HtmlAllowList.mayStandIn(name, top().name());
    } else if (isVoid) {
      return (blocksAllowed || !name.equals("hr"))
          && (HtmlAllowList.mayStandIn(name, top().name())
              || HtmlAllowList.mayStandIn(name, enclosingBlock()));
    }
    String parent = enclosingBlock();
    boolean impliesRow = HtmlAllowList.isCell(name) && HtmlAllowList.holdsRows(parent);
    return HtmlAllowList.isBlock(name)
        && (blocksAllowed || HtmlAllowList.isLines(name))
        && !inCode()
        && (HtmlAllowList.mayStandIn(name, parent) || impliesRow);
  }

  void close(Tag tag) {
    if (HtmlAllowList.isVoid(tag.name())) {
      return; // as in <img></img>: harmless
    }
    boolean open =
        frames.stream().limit(frames.size() - 1L).anyMatch(frame -> frame.isFor(tag.name()));
    if (!open) {
      refuse(tag, "the HTML tag " + tag.raw() + " closes nothing");
      return;
    }
    while (!top().isFor(tag.name())) {
      closeTop(false);
    }
    closeTop(true);
  }

  /** Ends all that is open; gives the blocks. */
  List<Block> finishBlocks() {
    closeAll();
    return HtmlBlocks.paragraphs(top().blocks());
  }

  /** Ends all that is open; gives the running text. */
  List<Inline> finishInlines() {
    closeAll();
    return top().inlines();
  }

  private void closeAll() {
    while (frames.size() > 1) {
      closeTop(false);
    }
  }

  /** Ends the elements that an element ends by starting, as one item of a list does the last. */
  private void endImplied(String name) {
    boolean inline = HtmlAllowList.isInline(name);
    while (HtmlAllowList.endsBefore(inline ? top().name() : enclosingBlock(), name)) {
      if (!inline) {
        endRunningText();
      }
      closeTop(false);
    }
  }

  private void endRunningText() {
    while (top().isInline()) {
      closeTop(false);
    }
  }

  private HtmlFrame top() {
    return frames.element();
  }

  private boolean isIn(Set<String> names) {
    return frames.stream().anyMatch(frame -> names.contains(frame.name()));
  }

  /** Whether what follows stands in {@code pre}. */
  boolean inCode() {
    return isIn(Set.of("pre"));
  }

  private String enclosingBlock() {
    return frames.stream()
        .filter(frame -> !frame.isInline())
        .findFirst()
        .map(HtmlFrame::name)
        .orElse("");
  }

  private void closeTop(boolean byItsTag) {
    HtmlFrame frame = frames.pop();
    Tag tag = frame.tag();
    if (!byItsTag && !HtmlAllowList.mayStayOpen(tag.name())) {
      reading.report(
          reading
              .warning(
                  tag.offset(), "UNCLOSED-HTML", "the HTML tag " + tag.raw() + " is never closed")
              .withHint("close it with </" + tag.name() + "> in the same block of text"));
    }
    if (frame.isInline()) {
      HtmlElements.inline(frame, inCode(), reading).forEach(top()::inline);
      return;
    }
    List<Block> made = blocks.of(frame, isIn(LABELS));
    if (blocksAllowed || !(top().isInline() || frames.size() == 1)) {
      made.forEach(top()::block);
    } else {
      RunningText.of(made).ifPresent(top()::lines);
    }
  }

  private void refuse(Tag tag, String message) {
    reading.report(
        reading
            .warning(tag.offset(), "HTML-NOT-ALLOWED", message + ", so it is shown as text")
            .withHint(
                inCode()
                    ? "write < as &lt; if it is code"
                    : "put it into `backticks` if it is code"));
    text(tag.raw());
  }

  private void reportLostAttributes(Tag tag) {
    List<String> lost = new ArrayList<>(tag.attributes().keySet());
    lost.removeAll(HtmlAllowList.allowed(tag.name(), tag.attributes()).keySet());
    lost.removeIf(HtmlAllowList::isPresentation);
    lost.removeIf(attribute -> HtmlAllowList.isUsed(tag.name(), attribute));
    if (!lost.isEmpty()) {
      leftOut(tag, "the attribute " + lost.get(0) + " is not allowed on <" + tag.name() + ">");
    }
  }

  private void leftOut(Tag tag, String message) {
    reading.report(
        reading.warning(tag.offset(), "HTML-NOT-ALLOWED", message + ", so it is left out"));
  }
}
