package prepbook.markdown;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import prepbook.model.prose.Block;
import prepbook.model.prose.Prose;

/**
 * A file of Markdown, cut at its headings of one level.
 *
 * @param parts what stands before the first such heading, then a part for each
 * @param anchors the ids of all headings
 */
public record MarkdownDocument(List<Part> parts, Set<String> anchors) {

  /** Copies list and set. */
  public MarkdownDocument {
    parts = List.copyOf(parts);
    anchors = Set.copyOf(anchors);
  }

  /**
   * A heading with the text below it.
   *
   * @param heading the heading; absent for what stands before the first
   * @param hasFixedId whether the author fixed the heading's id with <code>{#id}</code>
   * @param bodyOffset where the text below the heading starts, as an offset into the file
   * @param prose the text below the heading
   */
  public record Part(
      Optional<Block.Heading> heading, boolean hasFixedId, int bodyOffset, Prose prose) {}
}
