package prepbook.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import prepbook.markdown.HtmlTags.Tag;
import prepbook.model.prose.Block;
import prepbook.model.prose.Inline;

/** An element of raw HTML that is still open, with what it holds so far. */
final class HtmlFrame {

  private final Tag tag;
  private final boolean inline;
  private final List<Block> blocks = new ArrayList<>();
  private final List<Inline> run = new ArrayList<>();
  private boolean lineEnded;

  private HtmlFrame(Tag tag, boolean inline) {
    this.tag = tag;
    this.inline = inline;
  }

  /** The text itself, in which the outermost elements stand. */
  static HtmlFrame root() {
    return new HtmlFrame(new Tag("", Map.of(), "", 0), false);
  }

  static HtmlFrame block(Tag tag) {
    return new HtmlFrame(tag, false);
  }

  static HtmlFrame inline(Tag tag) {
    return new HtmlFrame(tag, true);
  }

  Tag tag() {
    return tag;
  }

  String name() {
    return tag.name();
  }

  boolean isInline() {
    return inline;
  }

  boolean isFor(String name) {
    return tag.name().equals(name);
  }

  void inline(Inline piece) {
    boolean blank =
        piece instanceof Inline.SoftBreak
            || (piece instanceof Inline.Text text && text.value().isBlank());
    if (lineEnded && !blank) {
      lineEnded = false;
      if (!(piece instanceof Inline.HardBreak)) {
        run.add(new Inline.HardBreak());
      }
    }
    run.add(piece);
  }

  /** Adds lines to running text: what stands before and behind them is on lines of its own. */
  void lines(List<Inline> lines) {
    if (!lines.isEmpty()) {
      List<Inline> before = Runs.trim(run);
      run.clear();
      run.addAll(before);
      RunningText.addLine(lines, run);
      lineEnded = true;
    }
  }

  void block(Block block) {
    endRun();
    blocks.add(block);
  }

  /** The blocks; running text among them without a paragraph of its own. */
  List<Block> blocks() {
    endRun();
    return blocks;
  }

  /** The running text of an element that holds nothing else. */
  List<Inline> inlines() {
    return run;
  }

  /** In {@code pre} every space counts. */
  private void endRun() {
    List<Inline> trimmed = isFor("pre") ? List.copyOf(run) : Runs.withEmoji(Runs.trim(run));
    if (!trimmed.isEmpty()) {
      blocks.add(new Block.Plain(trimmed));
    }
    run.clear();
  }
}
