package prepbook.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import prepbook.diagnostic.Diagnostic;
import prepbook.diagnostic.Suggestion;
import prepbook.model.Guide;
import prepbook.model.Level;
import prepbook.model.Question;
import prepbook.model.Section;
import prepbook.model.SourceText;
import prepbook.model.Tag;

/**
 * {@code TAG-SPELLING}: one tag is written in one way, or those who look for it find only a part;
 * and a level is written right, or its question has none.
 */
public final class TagSpelling implements Check {

  /** What a tag ends with: a full stop, but nothing else that a name may hold. */
  private static final String END = "(?=\\.*(?![\\p{L}\\p{M}\\p{N}_.+-]))";

  private record Use(String name, SourceText source, int offset, boolean levelled) {}

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
    List<String> levels = guide.info().levels().stream().map(Level::name).toList();
    for (List<Use> uses : byFoldedName.values()) {
      report(uses, diagnostics);
      reportLevel(uses, levels, diagnostics);
    }
  }

  /** The hashtags stand below the heading, so the tag's first place below it is the right one. */
  private static Use use(Tag tag, Question question, SourceText source) {
    int heading = source.startOfLine(question.location().line());
    int below = source.text().indexOf('\n', heading);
    Matcher hashtag = Pattern.compile("#" + Pattern.quote(tag.name()) + END).matcher(source.text());
    boolean found = hashtag.find(Math.max(below, heading));
    return new Use(
        tag.name(), source, found ? hashtag.start() : heading, question.level().isPresent());
  }

  /** A tag of a question without a level that is used nowhere else and is almost a level. */
  private static void reportLevel(
      List<Use> uses, List<String> levels, Consumer<Diagnostic> diagnostics) {
    Use use = uses.get(0);
    if (uses.size() > 1 || use.levelled()) {
      return;
    }
    Suggestion.nearest(use.name(), levels)
        .ifPresent(
            level ->
                diagnostics.accept(
                    use.source()
                        .warning(
                            use.offset(),
                            "TAG-SPELLING",
                            "the question has no level, and no other has the tag #" + use.name())
                        .withHint("did you mean #" + level + "?")));
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
