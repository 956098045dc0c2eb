package prepbook.diagram;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Refuses what a diagram has no business with: files, the network, the clock, programs, pictures of
 * its own, and looks of its own.
 *
 * <p>PlantUML runs in its sandbox besides; this tells the author where and why.
 */
final class TextScreen {

  private static final String CODE = "DIAGRAM-FORBIDDEN";
  private static final int MOST_LINES = 400;
  private static final int LONGEST_LINE = 1000;

  /** What one line may not hold, why, and what to do instead. */
  private record Rule(Pattern pattern, String message, String hint) {
    Rule(String pattern, String message, String hint) {
      this(Pattern.compile(pattern, Pattern.CASE_INSENSITIVE), message, hint);
    }
  }

  private static final Pattern PRAGMA =
      Pattern.compile("!pragma\\s+(teoz\\s+(true|false)|layout\\s+smetana)\\s*");

  private static final String TAKE_OUT = "take it out";

  /** For every kind of diagram; the first group is what is pointed at. */
  private static final List<Rule> RULES =
      List.of(
          new Rule(
              "^[\\p{Z}\\p{C}]*(!\\w*)",
              "\"%s\" is not allowed: a diagram includes, defines and computes nothing",
              "write out what is to be drawn"),
          new Rule(
              "(%[a-z_][a-z_0-9]+\\s*\\()",
              "\"%s…)\" is not allowed: a diagram computes nothing", "write the text itself"),
          new Rule(
              "(/'|'/)",
              "comments between \"/'\" and \"'/\" are not allowed",
              "begin every line of the comment with '"),
          new Rule(
              "(\\\\)$",
              "a line of a diagram cannot be continued on the next",
              "write it in one line; \\n breaks a label"),
          new Rule(
              "(<img\\b|^\\{\\{\\w*$|<\\$\\w+|<&\\w+|<:\\w+:>|<latex>|<math>)",
              "\"%s\" is not allowed: a diagram holds words only, no pictures and formulas",
              TAKE_OUT));

  /** For diagrams that take commands. */
  private static final List<Rule> COMMANDS =
      List.of(
          new Rule(
              "^(<style\\b)",
              "\"%s>\" is not allowed: the look of diagrams comes from the guide",
              TAKE_OUT + "; #red, #orange, #green, #blue and #purple point at a thing"),
          new Rule(
              "^(skinparam\\b(?!\\s+(?:linetype|nodesep|ranksep|sequenceMessageAlign"
                  + "|responseMessageBelowArrow|maxMessageSize)\\b))",
              "\"%s\" is not allowed: the look of diagrams comes from the guide",
              TAKE_OUT + "; #red, #orange, #green, #blue and #purple point at a thing"),
          new Rule(
              "^(scale)\\s+(?:[0-9.]|max)",
              "\"%s\" is not allowed: all diagrams have letters of the same size",
              TAKE_OUT),
          new Rule(
              "^(newpage)\\b",
              "\"%s\" is not allowed: one block of code is one picture",
              "make it two blocks"),
          new Rule(
              "^(sprite)\\s+\\$",
              "\"%s\" is not allowed: a diagram holds words only, no pictures and formulas",
              TAKE_OUT),
          new Rule(
              "(\\[\\[)",
              "\"%s\" is not allowed: links do not work in diagrams",
              "put the link into the text; if no link is meant, a blank between the brackets helps"));

  private TextScreen() {}

  /** Appends what is wrong. */
  static void check(DiagramText text, List<Flaw> flaws) {
    if (text.lines().size() > MOST_LINES) {
      flaws.add(
          Flaw.ofWhole(
              "DIAGRAM-TOO-LARGE",
              "this diagram has "
                  + text.lines().size()
                  + " lines, and "
                  + MOST_LINES
                  + " is the most",
              "show less, or make it several diagrams"));
      return;
    }
    for (int i = 0; i < text.lines().size(); i++) {
      int line = i + text.offset();
      check(text.kind(), text.lines().get(i).strip())
          .map(flaw -> flaw.at(line))
          .ifPresent(flaws::add);
    }
  }

  private record Found(String part, String message, String hint) {
    Flaw at(int line) {
      return Flaw.of(line, part, CODE, message, hint);
    }
  }

  private static Optional<Found> check(Kind kind, String line) {
    if (line.length() > LONGEST_LINE) {
      return Optional.of(
          new Found(
              "", "this line has more than " + LONGEST_LINE + " characters", "break it with \\n"));
    }
    boolean comment = kind.takesCommands() && line.startsWith("'");
    if (comment || PRAGMA.matcher(line.toLowerCase(Locale.ROOT)).matches()) {
      return Optional.empty();
    }
    Optional<Found> found = first(RULES, line);
    return found.isPresent() || !kind.takesCommands() ? found : first(COMMANDS, line);
  }

  private static Optional<Found> first(List<Rule> rules, String line) {
    for (Rule rule : rules) {
      Matcher matcher = rule.pattern().matcher(line);
      if (matcher.find()) {
        String part = matcher.group(1);
        return Optional.of(new Found(part, rule.message().formatted(part), rule.hint()));
      }
    }
    return Optional.empty();
  }
}
