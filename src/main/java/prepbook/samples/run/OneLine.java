package prepbook.samples.run;

/** Makes of what foreign programs say a line that is fit to be printed. */
final class OneLine {

  private static final int MAX = 600;

  private OneLine() {}

  /** The text with runs of blanks and line ends as one blank, and without control characters. */
  static String of(String text) {
    // Only its beginning is kept; blanks may make up much of a long text.
    String plain =
        text.substring(0, Math.min(text.length(), 100 * MAX))
            .replaceAll("\\s+", " ")
            .replaceAll("\\p{Cntrl}", "")
            .strip();
    if (plain.length() <= MAX) {
      return plain;
    }
    int end = Character.isLowSurrogate(plain.charAt(MAX - 1)) ? MAX - 2 : MAX - 1;
    return plain.substring(0, end) + "…";
  }
}
