package prepbook.model;

import java.util.List;
import java.util.Optional;
import prepbook.diagnostic.SourceLocation;
import prepbook.model.prose.Inline;

/**
 * A question.
 *
 * @param id its anchor, unique in the guide
 * @param number its running number in the guide, 1-based
 * @param title the heading
 * @param plainTitle the heading as plain text
 * @param level how much experience it asks for
 * @param tags what it is about, in the order written
 * @param answer the answer; absent while the question is open
 * @param location where the heading starts
 */
public record Question(
    String id,
    int number,
    List<Inline> title,
    String plainTitle,
    Optional<Level> level,
    List<Tag> tags,
    Optional<Answer> answer,
    SourceLocation location) {

  /** Copies the lists. */
  public Question {
    title = List.copyOf(title);
    tags = List.copyOf(tags);
  }
}
