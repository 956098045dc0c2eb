package bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/** Sentences, lists, tables and callouts. Every method returns Markdown without a final newline. */
final class Prose {
  private final Dice dice;
  private final Supplier<String> link;

  /**
   * @param link gives the next link to another question, as Markdown
   */
  Prose(Dice dice, Supplier<String> link) {
    this.dice = dice;
    this.link = link;
  }

  /** Sentences until at least {@code words} words stand there. */
  String paragraph(int words) {
    List<String> sentences = new ArrayList<>();
    for (int left = words; left > 0; ) {
      String sentence = sentence();
      left -= words(sentence);
      sentences.add(sentence);
    }
    return String.join(" ", sentences);
  }

  String sentence() {
    return switch (dice.between(0, 5)) {
      case 0 -> dice.pick(Vocabulary.OPENERS) + " " + clause() + " " + context() + ".";
      case 1 -> capital(clause()) + ", " + dice.pick(Vocabulary.JOINERS) + " " + clause() + ".";
      case 2 -> "If " + clause() + ", " + clause() + " " + context() + ".";
      case 3 -> advice() + ": " + clause() + ".";
      case 4 -> capital(clause()) + "; see " + link.get() + ".";
      default -> "With `" + call() + "`, " + clause() + " " + context() + ".";
    };
  }

  /** A subject, what it does, and to what. */
  String clause() {
    return decorated(thing()) + " " + String.format(dice.pick(Vocabulary.ACTIONS), object());
  }

  String thing() {
    return dice.pick(Vocabulary.THINGS);
  }

  String bullets() {
    return lines(dice.between(3, 5), i -> "- " + item());
  }

  String steps() {
    return lines(dice.between(3, 5), i -> (i + 1) + ". " + item());
  }

  /** The rubric: what a strong answer mentions. */
  String rubric() {
    return lines(dice.between(3, 5), i -> "- [ ] Says how " + clause());
  }

  String callout() {
    return "> [!" + dice.pick(Vocabulary.CALLOUTS) + "]\n> " + sentence() + "\n> " + sentence();
  }

  String followUps() {
    return "### Follow-up questions\n\n"
        + lines(
            dice.between(2, 3),
            i -> "- " + String.format(dice.pick(Vocabulary.FOLLOW_UPS), object()));
  }

  String table() {
    int columns = dice.between(3, 4);
    StringBuilder table = new StringBuilder("| Aspect |");
    StringBuilder rule = new StringBuilder("| --- |");
    for (int column = 1; column < columns; column++) {
      table.append(' ').append(dice.pick(Vocabulary.OPTIONS)).append(" |");
      rule.append(dice.chance(25) ? " ---: |" : " --- |");
    }
    table.append('\n').append(rule);
    for (int row = dice.between(3, 6); row > 0; row--) {
      table.append("\n| ").append(dice.pick(Vocabulary.ASPECTS)).append(" |");
      for (int column = 1; column < columns; column++) {
        table.append(' ').append(cell()).append(" |");
      }
    }
    return table.toString();
  }

  /** The number of words in a text, counted at white space. */
  static int words(String text) {
    return text.split("\\s+").length;
  }

  static String capital(String text) {
    int letter = 0;
    while (letter < text.length() && !Character.isLetter(text.charAt(letter))) {
      letter++;
    }
    return text.substring(0, letter)
        + text.substring(letter, letter + 1).toUpperCase(Locale.ROOT)
        + text.substring(letter + 1);
  }

  private String advice() {
    return String.format(dice.pick(Vocabulary.ADVICE), thing(), object());
  }

  private String context() {
    return dice.pick(Vocabulary.CONTEXTS);
  }

  private String call() {
    return dice.identifier() + (dice.chance(60) ? "()" : "");
  }

  private String object() {
    return dice.chance(15) ? "`" + call() + "`" : thing();
  }

  private String decorated(String phrase) {
    int face = dice.between(0, 99);
    if (face < 8) {
      return "**" + phrase + "**";
    }
    if (face < 14) {
      return "*" + phrase + "*";
    }
    if (face < 17) {
      String slug = phrase.replace(' ', '-');
      return "[" + phrase + "](https://example.org/docs/" + slug + "/)";
    }
    return phrase;
  }

  private String item() {
    String text = capital(clause());
    return dice.chance(40) ? text + " " + context() : text;
  }

  private String cell() {
    String verdict = dice.pick(Vocabulary.VERDICTS);
    return switch (dice.between(0, 6)) {
      case 0 -> "`" + call() + "`";
      case 1 -> "**" + verdict + "**";
      default -> verdict;
    };
  }

  private static String lines(int count, IntFunction<String> line) {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      lines.add(line.apply(i));
    }
    return String.join("\n", lines);
  }
}
