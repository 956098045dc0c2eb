package prepbook.model;

import java.util.List;
import java.util.Optional;
import prepbook.model.prose.Block;
import prepbook.model.prose.Prose;

/**
 * The answer to a question.
 *
 * @param prose everything below the question's hashtag line; not empty
 */
public record Answer(Prose prose) {

  /** Checks that there is an answer. */
  public Answer {
    if (prose.isEmpty()) {
      throw new IllegalArgumentException("an answer without a word is no answer");
    }
  }

  /** What to say in thirty seconds: the first paragraph, if the answer starts with one. */
  public Optional<Block.Paragraph> shortAnswer() {
    return prose.blocks().get(0) instanceof Block.Paragraph paragraph
        ? Optional.of(paragraph)
        : Optional.empty();
  }

  /** What follows the short answer; everything if there is none. */
  public List<Block> fullAnswer() {
    List<Block> blocks = prose.blocks();
    return shortAnswer().isPresent() ? blocks.subList(1, blocks.size()) : blocks;
  }

  /** What a strong answer mentions: the first task list that stands outside any other block. */
  public Optional<Block.BulletList> rubric() {
    return prose.blocks().stream()
        .filter(Block.BulletList.class::isInstance)
        .map(Block.BulletList.class::cast)
        .filter(Block.BulletList::isTaskList)
        .findFirst();
  }
}
