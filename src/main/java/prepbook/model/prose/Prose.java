package prepbook.model.prose;

import java.util.List;

/**
 * A text with its footnotes.
 *
 * @param blocks the text
 * @param footnotes its footnotes, in the order of their numbers
 * @param hiddenTests what is run with its code and never shown, in the order written
 */
public record Prose(List<Block> blocks, List<Footnote> footnotes, List<HiddenTest> hiddenTests) {

  /** No text at all. */
  public static final Prose EMPTY = new Prose(List.of(), List.of());

  /** Copies the lists. */
  public Prose {
    blocks = List.copyOf(blocks);
    footnotes = List.copyOf(footnotes);
    hiddenTests = List.copyOf(hiddenTests);
  }

  /** A text without hidden tests. */
  public Prose(List<Block> blocks, List<Footnote> footnotes) {
    this(blocks, footnotes, List.of());
  }

  /** Whether there is nothing to read. */
  public boolean isEmpty() {
    return blocks.isEmpty();
  }
}
