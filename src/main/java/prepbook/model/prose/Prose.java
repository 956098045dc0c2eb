package prepbook.model.prose;

import java.util.List;

/**
 * A text with its footnotes.
 *
 * @param blocks the text
 * @param footnotes its footnotes, in the order of their numbers
 */
public record Prose(List<Block> blocks, List<Footnote> footnotes) {

  /** No text at all. */
  public static final Prose EMPTY = new Prose(List.of(), List.of());

  /** Copies the lists. */
  public Prose {
    blocks = List.copyOf(blocks);
    footnotes = List.copyOf(footnotes);
  }

  /** Whether there is nothing to read. */
  public boolean isEmpty() {
    return blocks.isEmpty();
  }
}
