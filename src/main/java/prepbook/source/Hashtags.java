package prepbook.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import prepbook.diagnostic.Diagnostic;
import prepbook.model.Level;
import prepbook.model.SourceText;
import prepbook.model.Tag;

/**
 * The line of hashtags below a question's heading.
 *
 * @param level the level that one of them names
 * @param tags the others, each once
 */
record Hashtags(Optional<Level> level, List<Tag> tags) {

  /** A question without such a line. */
  static final Hashtags NONE = new Hashtags(Optional.empty(), List.of());

  private static final String WORD = "[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}_.+-]*";
  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final Pattern TAG = Pattern.compile("#(" + WORD + ")");

  /** Whether a word can be a tag. */
  static boolean isTag(String word) {
    return word.matches(WORD);
  }

  /** Whether a line is nothing but hashtags. */
  static boolean isTagLine(String line) {
    return !line.isBlank()
        && SPACE.splitAsStream(line.strip()).allMatch(word -> TAG.matcher(word).matches());
  }

  /**
   * Reads a line of hashtags.
   *
   * @param line its 1-based number in the file
   * @param levels the levels that the guide knows
   */
  static Hashtags read(
      SourceText source, int line, List<Level> levels, Consumer<Diagnostic> diagnostics) {
    Optional<Level> level = Optional.empty();
    List<Tag> tags = new ArrayList<>();
    Matcher matcher = TAG.matcher(source.line(line));
    while (matcher.find()) {
      String name = matcher.group(1);
      Optional<Level> named = levels.stream().filter(l -> l.name().equals(name)).findFirst();
      if (named.isEmpty()) {
        Tag tag = new Tag(name);
        if (!tags.contains(tag)) {
          tags.add(tag);
        }
      } else if (level.isEmpty()) {
        level = named;
      } else {
        diagnostics.accept(
            source
                .error(
                    source.startOfLine(line) + matcher.start(),
                    "TWO-LEVELS",
                    "the question has the level #" + level.get().name() + " already")
                .withHint("keep one of #" + level.get().name() + " and #" + name));
      }
    }
    return new Hashtags(level, tags);
  }
}
