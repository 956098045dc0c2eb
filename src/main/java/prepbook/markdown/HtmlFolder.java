package prepbook.markdown;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import prepbook.markdown.HtmlTags.Tag;
import prepbook.model.prose.Block;
import prepbook.model.prose.Inline;

/**
 * Folds siblings into elements: what stands between {@code <details>} and {@code </details>}, be it
 * Markdown or raw HTML, becomes the content of one element.
 *
 * <p>A tag that is not allowed, or not where it stands, stays readable as text, with a warning; an
 * element left open ends with its parent, with a warning.
 */
final class HtmlFolder {

  private final Reading reading;
  private final Deque<HtmlFrame> frames = new ArrayDeque<>();
  private boolean blocksAllowed = true;

  HtmlFolder(Reading reading) {
    this.reading = reading;
    frames.push(HtmlFrame.root());
  }

  /** From here on block elements are not allowed: this is running text. */
  void forbidBlocks() {
    blocksAllowed = false;
  }

  void text(String text) {
    top().inline(new Inline.Text(text));
  }

  void inline(Inline inline) {
    top().inline(inline);
  }

  /** Adds a block; elements for running text cannot hold it and end before it. */
  void block(Block block) {
    while (top().isInline()) {
      closeTop(false);
    }
    top().block(block);
  }

  void open(Tag tag) {
    String name = tag.name();
    if (!reading.isReasonable(frames.size(), tag.offset())) {
      return;
    }
    if (HtmlAllowList.isVoid(name) && (blocksAllowed || !name.equals("hr"))) {
      HtmlElements.addVoid(tag, this, reading);
    } else if (HtmlAllowList.isInline(name)) {
      frames.push(HtmlFrame.inline(tag));
    } else if (HtmlAllowList.isBlock(name)
        && blocksAllowed
        && HtmlAllowList.mayStandIn(name, enclosingBlock())) {
      while (top().isInline()) {
        closeTop(false);
      }
      frames.push(HtmlFrame.block(tag));
    } else {
      refuse(tag, "the HTML tag " + tag.raw() + " is not allowed here");
      return;
    }
    reportLostAttributes(tag);
  }

  void close(Tag tag) {
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
    return HtmlElements.paragraphs(top().blocks());
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

  private HtmlFrame top() {
    return frames.element();
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
    if (!byItsTag) {
      reading.report(
          reading
              .warning(
                  tag.offset(), "UNCLOSED-HTML", "the HTML tag " + tag.raw() + " is never closed")
              .withHint("close it with </" + tag.name() + "> in the same block of text"));
    }
    if (frame.isInline()) {
      HtmlElements.inline(frame, reading).forEach(top()::inline);
    } else {
      HtmlElements.block(frame).forEach(top()::block);
    }
  }

  private void refuse(Tag tag, String message) {
    reading.report(
        reading
            .warning(tag.offset(), "HTML-NOT-ALLOWED", message + ", so it is shown as text")
            .withHint("put it into `backticks` if it is code"));
    text(tag.raw());
  }

  private void reportLostAttributes(Tag tag) {
    if (HtmlElements.keepsOwnAttributes(tag.name())) {
      return;
    }
    Map<String, String> kept = HtmlAllowList.allowed(tag.name(), tag.attributes());
    List<String> lost = new ArrayList<>(tag.attributes().keySet());
    lost.removeAll(kept.keySet());
    lost.removeIf(HtmlAllowList::isPresentation);
    if (!lost.isEmpty()) {
      reading.report(
          reading.warning(
              tag.offset(),
              "HTML-NOT-ALLOWED",
              "the attribute "
                  + lost.get(0)
                  + " is not allowed on <"
                  + tag.name()
                  + ">, so it is left out"));
    }
  }
}
