package prepbook.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import prepbook.diagnostic.Diagnostic;
import prepbook.model.Guide;
import prepbook.model.Question;
import prepbook.model.Section;
import prepbook.model.SourceText;
import prepbook.model.Tag;

/**
 * {@code TAG-SPELLING}: one tag is written in one way, or those who look for it find only a part.
 */
public final class TagSpelling implements Check {

  private record Use(String name, SourceText source, int offset) {}

  @Override
  public void run(Guide guide, Consumer<Diagnostic> diagnostics) {
    Map<String, List<Use>> byFoldedName = new LinkedHashMap<>();
    for (Section section : guide.sections()) {
      for (Question question : section.questions()) {
        for (Tag tag : question.tags()) {
          byFoldedName
              .computeIfAbsent(tag.name().toLowerCase(Locale.ROOT), name -> new ArrayList<>())
              .add(use(tag, question, section.source()));
        }
      }
    }
    byFoldedName.values().forEach(uses -> report(uses, diagnostics));
  }

  /** The hashtags stand below the heading, so the tag's first place below it is the right one. */
  private static Use use(Tag tag, Question question, SourceText source) {
    int heading = source.startOfLine(question.location().line());
    int below = source.text().indexOf('\n', heading);
    int found = source.text().indexOf("#" + tag.name(), Math.max(below, heading));
    return new Use(tag.name(), source, found < 0 ? heading : found);
  }

  /** The spelling used most often is taken for the right one; of equally frequent the first. */
  private static void report(List<Use> uses, Consumer<Diagnostic> diagnostics) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    uses.forEach(use -> counts.merge(use.name(), 1, Integer::sum));
    String right =
        counts.entrySet().stream()
            .min(Comparator.comparing(entry -> -entry.getValue()))
            .orElseThrow()
            .getKey();
    for (Use use : uses) {
      if (!use.name().equals(right)) {
        diagnostics.accept(
            use.source()
                .warning(
                    use.offset(),
                    "TAG-SPELLING",
                    "the tag #" + use.name() + " is written #" + right + " elsewhere")
                .withHint("write #" + right));
      }
    }
  }
}
