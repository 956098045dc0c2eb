package prepbook.output.pdf.book;

import java.util.List;
import java.util.Optional;
import prepbook.html.Html;

/**
 * What there is to explain in a guide.
 *
 * @param shortAnswers whether an answer begins with one
 * @param rubrics whether an answer has one
 * @param levels the names of the levels that questions have, the easiest first
 * @param tag one of the tags
 * @param open whether a question is open
 * @param tested what is said below an answer whose code was run
 */
public record HowTo(
    boolean shortAnswers,
    boolean rubrics,
    List<Html> levels,
    Optional<Html> tag,
    boolean open,
    Optional<Html> tested) {
  /** Copies the list. */
  public HowTo {
    levels = List.copyOf(levels);
  }
}
