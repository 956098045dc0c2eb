package prepbook.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import prepbook.model.prose.HiddenTest;

/** Finds hidden tests among the comments; all other comments are dropped. */
final class HiddenTests {

  private static final Pattern OPENING =
      Pattern.compile("<!--[ \\t]*(?<info>test(?:[ \\t][^\\n]*?)?)[ \\t]*(?<end>\\n|-->)");

  /** What its author may have taken for a test: no prose follows on the first line. */
  private static final Pattern ALMOST =
      Pattern.compile(
          "<!--\\s*(?:hidden[ \\t-]*)?tests?[ \\t]*(?::|(?:[ \\t]+\\w+=\\S*)*[ \\t]*\\n)",
          Pattern.CASE_INSENSITIVE);

  private static final String CLOSE = "-->";
  private static final String HINT =
      "write <!-- test, the code on the lines below it, and --> on a line of its own;"
          + " if it is no test, begin the comment with another word";

  private final Reading reading;

  HiddenTests(Reading reading) {
    this.reading = reading;
  }

  /**
   * Keeps a comment that is a test; reports one that is malformed.
   *
   * @param raw the raw HTML that holds the comment
   * @param start where the comment starts in it
   * @param end where it ends
   * @param fileOffset where it starts in the file
   */
  void onLinesOfItsOwn(String raw, int start, int end, int fileOffset) {
    String comment = raw.substring(start, end);
    Matcher opening = OPENING.matcher(comment);
    if (!opening.lookingAt()) {
      reportAlmost(comment, fileOffset);
      return;
    }
    int lineStart = raw.lastIndexOf('\n', start) + 1;
    int lineEnd = raw.indexOf('\n', end) < 0 ? raw.length() : raw.indexOf('\n', end);
    String code =
        opening.group("end").equals(CLOSE)
            ? ""
            : comment.substring(opening.end(), comment.length() - CLOSE.length());
    if (!raw.substring(lineStart, start).isBlank() || !raw.substring(end, lineEnd).isBlank()) {
      report(fileOffset, "a hidden test shares its lines with other text");
    } else if (code.isBlank()) {
      report(fileOffset, "this hidden test holds no code");
    } else {
      reading.keep(
          new HiddenTest(
              FenceInfo.parse(opening.group("info")).attributes(),
              dedented(code, start - lineStart),
              reading.locationAt(fileOffset)));
    }
  }

  /** Reports a comment in running text that looks like a test, since it would not be run. */
  void inRunningText(String comment, int fileOffset) {
    if (OPENING.matcher(comment).lookingAt()) {
      report(fileOffset, "a hidden test stands in running text");
    } else {
      reportAlmost(comment, fileOffset);
    }
  }

  private void reportAlmost(String comment, int fileOffset) {
    if (ALMOST.matcher(comment).lookingAt()) {
      reading.report(
          reading
              .warning(fileOffset, "BAD-TEST", "this comment looks like a hidden test, but is none")
              .withHint(HINT));
    }
  }

  private void report(int fileOffset, String message) {
    reading.report(reading.error(fileOffset, "BAD-TEST", message).withHint(HINT));
  }

  /** The code as if the comment had started at the line's first character. */
  private static String dedented(String code, int indent) {
    StringBuilder out = new StringBuilder(code.length());
    for (String line : code.stripTrailing().split("\n", -1)) {
      int from = 0;
      while (from < Math.min(indent, line.length()) && line.charAt(from) == ' ') {
        from++;
      }
      out.append(line, from, line.length()).append('\n');
    }
    return out.toString();
  }
}
