package prepbook.app;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import prepbook.diagnostic.Suggestion;
import prepbook.model.Guide;
import prepbook.model.Section;
import prepbook.samples.SampleText;

/**
 * Which texts of a guide are meant.
 *
 * @param questions ids of questions
 * @param sections names of sections: {@code core-django} or {@code 01-core-django.md}
 */
public record TextSelection(List<String> questions, List<String> sections) {

  /** Every text. */
  public static final TextSelection ALL = new TextSelection(List.of(), List.of());

  /** Copies the lists. */
  public TextSelection {
    questions = List.copyOf(questions);
    sections = List.copyOf(sections);
  }

  /** A text was asked for that does not exist. */
  public static final class Unknown extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private Unknown(String message) {
      super(message);
    }
  }

  /**
   * The texts that are meant, in their order.
   *
   * @throws Unknown if there is no such question or section
   */
  List<SampleText> of(Guide guide, List<SampleText> texts) {
    if (questions.isEmpty() && sections.isEmpty()) {
      return texts;
    }
    Set<String> ids = new HashSet<>();
    for (String name : questions) {
      String id = name.startsWith("#") ? name.substring(1) : name;
      ids.add(
          guide
              .question(id)
              .map(found -> found.question().id())
              .orElseThrow(
                  () ->
                      unknown(
                          "--question: there is no question \"" + name + "\"",
                          id,
                          List.copyOf(guide.questionIds()))));
    }
    Set<String> paths = new HashSet<>();
    sections.forEach(name -> paths.add(section(guide, name).path()));
    return texts.stream()
        .filter(text -> ids.contains(text.id()) || paths.contains(text.section()))
        .toList();
  }

  private static Section section(Guide guide, String name) {
    String file = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    Optional<Section> found =
        guide.sections().stream()
            .filter(section -> section.id().equals(file) || section.path().equals(file))
            .findFirst();
    if (found.isPresent()) {
      return found.get();
    }
    List<String> names = new ArrayList<>();
    guide.sections().forEach(section -> names.add(section.id()));
    guide.sections().forEach(section -> names.add(section.path()));
    throw unknown("--section: there is no section \"" + name + "\"", file, names);
  }

  private static Unknown unknown(String message, String word, List<String> known) {
    return new Unknown(
        message
            + Suggestion.nearest(word, known)
                .map(name -> "; did you mean \"" + name + "\"?")
                .orElse(""));
  }
}
