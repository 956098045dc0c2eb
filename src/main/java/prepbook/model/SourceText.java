package prepbook.model;

import java.util.Arrays;
import prepbook.diagnostic.Diagnostic;
import prepbook.diagnostic.SourceLocation;

/**
 * The text of a file with its line starts: turns offsets into positions.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class SourceText {

  private final String file;
  private final String text;
  private final int[] lineStarts;

  /**
   * Keeps a text.
   *
   * @param file the file as it is shown to the author
   * @param text its characters, lines ended by {@code \n} alone
   */
  public SourceText(String file, String text) {
    this.file = file;
    this.text = text;
    this.lineStarts = lineStarts(text);
  }

  private static int[] lineStarts(String text) {
    int[] starts = new int[16];
    int count = 1;
    for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
      if (count == starts.length) {
        starts = Arrays.copyOf(starts, count * 2);
      }
      starts[count++] = at + 1;
    }
    return Arrays.copyOf(starts, count);
  }

  /** The file as it is shown to the author. */
  public String file() {
    return file;
  }

  /** The whole text, lines ended by {@code \n}. */
  public String text() {
    return text;
  }

  /**
   * The position of a character.
   *
   * @param offset 0-based, in UTF-16 code units, up to and including the text's length
   */
  public SourceLocation locationAt(int offset) {
    if (offset < 0 || offset > text.length()) {
      throw new IndexOutOfBoundsException("offset " + offset + " of " + text.length());
    }
    int found = Arrays.binarySearch(lineStarts, offset);
    int line = found >= 0 ? found : -found - 2;
    return new SourceLocation(file, line + 1, offset - lineStarts[line] + 1);
  }

  /** How many lines there are; a text that ends with a line end has an empty last line. */
  public int lineCount() {
    return lineStarts.length;
  }

  /**
   * Where a line starts, as an offset.
   *
   * @param line 1-based
   */
  public int startOfLine(int line) {
    return lineStarts[line - 1];
  }

  /**
   * A line without its end.
   *
   * @param line 1-based
   */
  public String line(int line) {
    int start = lineStarts[line - 1];
    int end = line < lineStarts.length ? lineStarts[line] - 1 : text.length();
    return text.substring(start, end);
  }

  /** An error at an offset, with the line it stands on. */
  public Diagnostic error(int offset, String code, String message) {
    return quoting(Diagnostic.error(locationAt(offset), code, message));
  }

  /** A warning at an offset, with the line it stands on. */
  public Diagnostic warning(int offset, String code, String message) {
    return quoting(Diagnostic.warning(locationAt(offset), code, message));
  }

  /** Adds the source line to a diagnostic on this text. */
  public Diagnostic quoting(Diagnostic diagnostic) {
    return diagnostic.withSourceLine(line(diagnostic.location().line()));
  }
}
