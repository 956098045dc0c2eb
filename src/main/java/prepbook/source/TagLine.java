package prepbook.source;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import prepbook.model.Level;

/**
 * What the first line below a question's heading is: hashtags, or text; and whether its author
 * seems to have meant something else.
 *
 * @param isTags whether it is read as hashtags
 * @param slip what is wrong with it, if something is
 */
record TagLine(boolean isTags, Optional<Slip> slip) {

  private static final String WORD = "[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}_.+-]*";
  private static final Pattern NAME = Pattern.compile(WORD);
  private static final Pattern HASHTAG = Pattern.compile("#(" + WORD + ")");
  private static final Pattern SPACE = Pattern.compile("\\s+");

  private static final Pattern HASHTAG_OR_GAP = Pattern.compile("\\G(?:" + HASHTAG + "|[\\s,;]+)");
  private static final Pattern OTHERS = Pattern.compile("##.*|<!--.*|```.*|~~~.*");
  private static final Pattern NO_SPACE = Pattern.compile("[,;]|(?<=\\S)#|\\.(?=[\\s,;#]|$)");
  private static final Pattern LETTER = Pattern.compile("[\\p{L}\\p{N}]");
  private static final Pattern HEADING = Pattern.compile("#[ \\t]");
  private static final TagLine TEXT = new TagLine(false, Optional.empty());

  /** Up to so many words are no sentence, even where only the first is a hashtag. */
  private static final int NO_SENTENCE = 3;

  /**
   * A slip of the author's.
   *
   * @param at where it is in the line, 0-based, in UTF-16 code units
   * @param message what it is
   * @param hint how it is mended
   */
  record Slip(int at, String message, String hint) {}

  /** Finds the hashtags of a line; the name is the first group. */
  static Matcher hashtagsIn(String line) {
    return HASHTAG.matcher(line);
  }

  /** Whether a word can be a tag. */
  static boolean isTag(String word) {
    return NAME.matcher(word).matches();
  }

  /** Whether a line is nothing but hashtags, be there commas between them or not. */
  static boolean isTagLine(String line) {
    String text = line.strip();
    return text.startsWith("#") && endOfHashtags(text) == text.length();
  }

  private static int endOfHashtags(String text) {
    Matcher matcher = HASHTAG_OR_GAP.matcher(text);
    int end = 0;
    while (matcher.find()) {
      end = matcher.end();
    }
    return end;
  }

  /**
   * Judges a line.
   *
   * @param next the line below it; empty if there is none
   * @param levels the levels that the guide knows
   */
  static TagLine of(String line, String next, List<Level> levels) {
    String text = line.strip();
    int indent = line.indexOf(text);
    if (isTagLine(text)) {
      Matcher odd = NO_SPACE.matcher(text);
      return new TagLine(
          true,
          odd.find()
              ? slip(indent + odd.start(), "hashtags are parted by spaces alone", text)
              : Optional.empty());
    }
    if (!HASHTAG.matcher(text).find() && !HEADING.matcher(text).lookingAt()) {
      return TEXT;
    }
    return new TagLine(
        false,
        HEADING.matcher(text).lookingAt()
            ? heading(text, indent, levels)
            : OTHERS.matcher(text).matches()
                ? Optional.empty()
                : words(text, indent, next.isBlank(), levels));
  }

  /** Hashtags written one behind the other, as they are meant to be. */
  static String corrected(String line) {
    return NAME.matcher(line)
        .results()
        .map(word -> "#" + withoutDot(word.group()))
        .collect(Collectors.joining(" "));
  }

  /** A full stop at its end does not belong to a name. */
  static String withoutDot(String name) {
    return name.replaceFirst("\\.+$", "");
  }

  /** A heading of the first level, of which a guide has none, made of what could be tags. */
  private static Optional<Slip> heading(String text, int indent, List<Level> levels) {
    List<String> words = Arrays.asList(SPACE.split(text.substring(1).strip()));
    boolean allNames = words.stream().allMatch(word -> isTag(word) || isTagLine(word));
    boolean tags =
        words.size() == 1
            ? isLevel(words.get(0), levels) || Character.isLowerCase(words.get(0).codePointAt(0))
            : words.stream().anyMatch(word -> isTagLine(word) || isLevel(word, levels));
    return allNames && tags
        ? slip(indent, "a # with a space behind it makes this line a heading, not a hashtag", text)
        : Optional.empty();
  }

  private static Optional<Slip> words(String text, int indent, boolean alone, List<Level> levels) {
    if (!LETTER.matcher(HASHTAG.matcher(text).replaceAll("")).find()) {
      int sign = Math.min(endOfHashtags(text), text.length() - 1);
      return slip(indent + sign, asText(Character.toString(text.codePointAt(sign))), text);
    }
    List<String> words = Arrays.asList(SPACE.split(text));
    List<String> bare = words.stream().filter(word -> !isTagLine(word)).toList();
    boolean noSentence =
        words.size() - bare.size() > bare.size()
            || words.size() <= NO_SENTENCE
            || isLevel(words.get(words.size() - 1), levels);
    boolean meant =
        isTagLine(words.get(0))
            && bare.stream().allMatch(word -> isTag(word) || isBrokenTag(word))
            && (bare.stream().allMatch(word -> isBrokenTag(word) || isLevel(word, levels))
                || (alone && noSentence));
    if (!meant) {
      return Optional.empty();
    }
    String odd = bare.get(0);
    int at = indent + text.indexOf(" " + odd) + 1;
    return isBrokenTag(odd)
        ? Optional.of(new Slip(at, asText(odd), "a hashtag holds letters, digits, _, ., + and -"))
        : slip(at, asText(odd), text);
  }

  /** Whether a word looks like a hashtag but holds what none may hold. */
  private static boolean isBrokenTag(String word) {
    return HASHTAG.matcher(word).lookingAt() && !isTagLine(word);
  }

  private static String asText(String odd) {
    return "\"" + odd + "\" is no hashtag, so this whole line is shown as text";
  }

  private static Optional<Slip> slip(int at, String message, String text) {
    return Optional.of(new Slip(at, message, "write " + corrected(text)));
  }

  private static boolean isLevel(String word, List<Level> levels) {
    return levelOf(word.replaceFirst("^#", ""), levels).isPresent();
  }

  /** The level that a name means, however its letters are cased. */
  static Optional<Level> levelOf(String name, List<Level> levels) {
    return levels.stream().filter(level -> level.name().equalsIgnoreCase(name)).findFirst();
  }
}
