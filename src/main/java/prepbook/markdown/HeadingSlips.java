package prepbook.markdown;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.function.IntUnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code BAD-HEADING}: lines that were meant as headings but are text. */
final class HeadingSlips {

  /** A single {@code #} without a space is a hashtag. */
  private static final Pattern NO_SPACE =
      Pattern.compile(" {0,3}(#{2,6})[\\p{Zs}\u200B\uFEFF&&[^ ]]*([^#\\s].*)", Pattern.DOTALL);

  private static final Pattern HEADING = Pattern.compile("(?<=\n) {0,3}(#{2,6})[ \\t]+\\S");

  private HeadingSlips() {}

  /** Reports the lines of a paragraph that lack the space behind the signs. */
  static void report(Paragraph paragraph, Reading reading) {
    for (BasedSequence line : paragraph.getContentLines()) {
      Matcher matcher = NO_SPACE.matcher(line);
      if (matcher.matches()) {
        String signs = matcher.group(1);
        reading.report(
            reading
                .warning(
                    reading.offset(line.getStartOffset() + matcher.start(1)),
                    "BAD-HEADING",
                    "this line is no heading, for there is no space behind the " + signs)
                .withHint("write " + signs + " " + matcher.group(2).strip()));
      }
    }
  }

  /**
   * Reports headings that raw HTML has swallowed: it goes on until a blank line.
   *
   * @param raw the text between two tags
   * @param fileOffset tells where one of its characters stands in the file
   * @param inCode whether it is code, where the signs mean something else
   */
  static void reportSwallowed(
      String raw, IntUnaryOperator fileOffset, boolean inCode, Reading reading) {
    if (inCode || raw.indexOf('#') < 0) {
      return;
    }
    Matcher matcher = HEADING.matcher(raw);
    while (matcher.find()) {
      reading.report(
          reading
              .warning(
                  fileOffset.applyAsInt(matcher.start(1)),
                  "BAD-HEADING",
                  "this line belongs to the HTML above it, so it is no heading")
              .withHint("leave a blank line above it"));
    }
  }
}
