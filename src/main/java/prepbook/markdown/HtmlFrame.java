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
    run.add(piece);
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

  private void endRun() {
    List<Inline> trimmed = Runs.trim(run);
    if (!trimmed.isEmpty()) {
      blocks.add(new Block.Plain(trimmed));
    }
    run.clear();
  }
}
