package prepbook.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import prepbook.model.prose.Prose;

/**
 * A section: one file of the content.
 *
 * @param id the file's name without number and ending: {@code core-django}
 * @param number its 1-based place in the guide
 * @param path the file, relative to the content folder: {@code 01-core-django.md}
 * @param title the title
 * @param icon an emoji that stands before the title
 * @param summary one sentence on what it is about
 * @param holdsQuestions whether its second-level headings are questions
 * @param intro the text before the first question; in a section of prose, all of it
 * @param questions its questions, in order
 * @param anchors every id on its page: those of its questions and of all other headings
 * @param source the file as it was read
 */
public record Section(
    String id,
    int number,
    String path,
    String title,
    Optional<String> icon,
    Optional<String> summary,
    boolean holdsQuestions,
    Prose intro,
    List<Question> questions,
    Set<String> anchors,
    SourceText source) {

  /** Copies list and set. */
  public Section {
    questions = List.copyOf(questions);
    anchors = Set.copyOf(anchors);
  }
}
