package prepbook.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import prepbook.diagnostic.Diagnostic;
import prepbook.model.Level;
import prepbook.model.SourceText;
import prepbook.model.Tag;

/**
 * The hashtags below a question's heading.
 *
 * @param level the level that one of them names
 * @param tags the others, each once
 */
record Hashtags(Optional<Level> level, List<Tag> tags) {

  /**
   * Reads lines of hashtags.
   *
   * @param lines their 1-based numbers in the file
   * @param levels the levels that the guide knows
   */
  static Hashtags read(
      SourceText source,
      List<Integer> lines,
      List<Level> levels,
      Consumer<Diagnostic> diagnostics) {
    Optional<Level> level = Optional.empty();
    List<Tag> tags = new ArrayList<>();
    for (int line : lines) {
      Matcher matcher = TagLine.hashtagsIn(source.line(line));
      while (matcher.find()) {
        String name = TagLine.withoutDot(matcher.group(1));
        Optional<Level> named = TagLine.levelOf(name, levels);
        if (named.isEmpty()) {
          if (tags.stream().noneMatch(tag -> tag.name().equalsIgnoreCase(name))) {
            tags.add(new Tag(name));
          }
        } else if (level.isEmpty()) {
          level = named;
        } else if (!level.equals(named)) {
          diagnostics.accept(
              source
                  .error(
                      source.startOfLine(line) + matcher.start(),
                      "TWO-LEVELS",
                      "the question has the level #" + level.get().name() + " already")
                  .withHint("keep one of #" + level.get().name() + " and #" + named.get().name()));
        }
      }
    }
    return new Hashtags(level, tags);
  }
}
