package prepbook.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A diagram's text without the lines that open and close it.
 *
 * @param kind what it is
 * @param lines its lines
 * @param offset how many lines stand before them
 */
record DiagramText(Kind kind, List<String> lines, int offset) {

  private static final Pattern START = Pattern.compile("@start([a-zA-Z]+)\\b.*");
  private static final Pattern END = Pattern.compile("@end[a-zA-Z]+\\b.*");

  /** Takes a text apart; tells what is wrong with the lines that open and close it. */
  static Optional<DiagramText> parse(String source, List<Flaw> flaws) {
    List<String> lines = new ArrayList<>(source.lines().toList());
    int first = firstWithText(lines);
    if (first < 0) {
      flaws.add(empty());
      return Optional.empty();
    }
    Matcher start = START.matcher(lines.get(first).strip());
    if (!start.matches()) {
      return inside(Kind.UML, lines, 0, flaws);
    }
    String word = start.group(1).toLowerCase(Locale.ROOT);
    Optional<Kind> kind = Kind.of(word);
    if (kind.isEmpty()) {
      flaws.add(
          Flaw.of(
              first,
              lines.get(first).strip(),
              "DIAGRAM-KIND",
              "diagrams that begin with \"@start" + word + "\" are not drawn here",
              "drawn are @start" + String.join(", @start", Kind.words())));
      return Optional.empty();
    }
    int end = lines.size();
    while (end > first && lines.get(end - 1).isBlank()) {
      end--;
    }
    boolean closed = END.matcher(lines.get(end - 1).strip()).matches();
    return inside(kind.get(), lines.subList(first + 1, closed ? end - 1 : end), first + 1, flaws);
  }

  private static Optional<DiagramText> inside(
      Kind kind, List<String> lines, int offset, List<Flaw> flaws) {
    if (firstWithText(lines) < 0) {
      flaws.add(empty());
      return Optional.empty();
    }
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      if (START.matcher(line).matches() || END.matcher(line).matches()) {
        flaws.add(
            Flaw.of(
                i + offset,
                line,
                "DIAGRAM-ERROR",
                "\"" + line + "\" stands inside a diagram",
                "one block of code is one diagram"));
      }
    }
    return flaws.isEmpty() ? Optional.of(new DiagramText(kind, lines, offset)) : Optional.empty();
  }

  static Flaw empty() {
    return Flaw.ofWhole(
        "EMPTY-DIAGRAM",
        "there is nothing in this diagram",
        "write, for example: Alice -> Bob : hello");
  }

  private static int firstWithText(List<String> lines) {
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        return i;
      }
    }
    return -1;
  }
}
