package prepbook.output.pdf.book;

/** Text cut at the end of a word, with an ellipsis. */
final class Shortened {
  private Shortened() {}

  /**
   * Shortens a text.
   *
   * @param length how many code points it may have, the ellipsis included
   */
  static String to(int length, String text) {
    if (text.codePointCount(0, text.length()) <= length) {
      return text;
    }
    int end = text.offsetByCodePoints(0, length - 1);
    int space = text.lastIndexOf(' ', end);
    int cut = space > end / 2 ? space : end;
    return text.substring(0, cut).replaceFirst("[\\s\\p{Punct}–—]+$", "") + "…";
  }
}
