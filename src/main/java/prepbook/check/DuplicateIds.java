package prepbook.check;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import prepbook.diagnostic.Diagnostic;
import prepbook.diagnostic.SourceLocation;
import prepbook.model.Answer;
import prepbook.model.Guide;
import prepbook.model.Question;
import prepbook.model.Section;
import prepbook.model.prose.Block;
import prepbook.model.prose.Prose;
import prepbook.model.prose.ProseWalk;

/**
 * {@code DUPLICATE-ID}: links, progress and cards hang on a question's id, so it is unique in the
 * guide; other headings have ids that are unique on their page.
 */
public final class DuplicateIds implements Check {

  @Override
  public void run(Guide guide, Consumer<Diagnostic> diagnostics) {
    Map<String, SourceLocation> questions = new HashMap<>();
    for (Section section : guide.sections()) {
      new Page(section, questions, diagnostics).check();
    }
  }

  /** The ids of one section's page, in the order of the text. */
  private static final class Page {

    private final Section section;
    private final Map<String, SourceLocation> questions;
    private final Consumer<Diagnostic> diagnostics;
    private final Map<String, SourceLocation> headings = new HashMap<>();

    Page(Section section, Map<String, SourceLocation> questions, Consumer<Diagnostic> diagnostics) {
      this.section = section;
      this.questions = questions;
      this.diagnostics = diagnostics;
    }

    void check() {
      headings(section.intro());
      for (Question question : section.questions()) {
        SourceLocation location = question.location();
        Optional<SourceLocation> heading = Optional.ofNullable(headings.get(question.id()));
        Optional<SourceLocation> other =
            Optional.ofNullable(questions.putIfAbsent(question.id(), location));
        other.ifPresentOrElse(
            first -> report(question.id(), location, "question", first),
            () -> heading.ifPresent(first -> report(question.id(), location, "heading", first)));
        headings.putIfAbsent(question.id(), location);
        question.answer().map(Answer::prose).ifPresent(this::headings);
      }
    }

    private void headings(Prose prose) {
      new ProseWalk(this::heading, inline -> {}).walk(prose);
    }

    private void heading(Block block) {
      if (block instanceof Block.Heading heading) {
        SourceLocation first = headings.putIfAbsent(heading.id(), heading.location());
        if (first != null) {
          report(heading.id(), heading.location(), "heading", first);
        }
      }
    }

    private void report(String id, SourceLocation location, String holder, SourceLocation first) {
      // A heading without a letter has no id, which is a mistake of its own.
      if (!id.isEmpty()) {
        diagnostics.accept(
            section
                .source()
                .quoting(
                    Diagnostic.error(
                            location,
                            "DUPLICATE-ID",
                            "the id \"" + id + "\" is taken by another " + holder)
                        .withHint(
                            "the other is at "
                                + first
                                + "; fix one of them with {#another-id} at the heading's end")));
      }
    }
  }
}
