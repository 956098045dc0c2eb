package prepbook.model.prose;

import java.util.List;

/**
 * A footnote of a {@link Prose}.
 *
 * @param number 1-based, in the order in which the text first refers to them
 * @param content what it says
 */
public record Footnote(int number, List<Block> content) {
  /** Copies the list. */
  public Footnote {
    content = List.copyOf(content);
  }
}
