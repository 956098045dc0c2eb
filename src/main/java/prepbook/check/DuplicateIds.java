package prepbook.check;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import prepbook.diagnostic.Diagnostic;
import prepbook.model.Guide;
import prepbook.model.Question;
import prepbook.model.Section;

/** {@code DUPLICATE-ID}: links, progress and cards hang on a question's id, so it is unique. */
public final class DuplicateIds implements Check {

  @Override
  public void run(Guide guide, Consumer<Diagnostic> diagnostics) {
    Map<String, Question> seen = new HashMap<>();
    for (Section section : guide.sections()) {
      for (Question question : section.questions()) {
        Question first = seen.putIfAbsent(question.id(), question);
        if (first != null && !question.id().isEmpty()) {
          diagnostics.accept(
              section
                  .source()
                  .quoting(
                      Diagnostic.error(
                              question.location(),
                              "DUPLICATE-ID",
                              "the id \"" + question.id() + "\" is taken by another question")
                          .withHint(
                              "the other is at "
                                  + first.location()
                                  + "; fix one of them with {#another-id} at the heading's end")));
        }
      }
    }
  }
}
