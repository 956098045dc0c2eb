package prepbook.output.pdf.font;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;

/**
 * Tells which characters our fonts can print. Fonts are opened one family after the other, and only
 * as long as a character has not been found yet.
 *
 * <p>Safe for use by several threads.
 */
public final class FontCoverage {
  private final BitSet known = new BitSet();
  private final Deque<FontFamily> unopened;

  /**
   * Asks some families.
   *
   * @param families in the order in which they are opened
   */
  public FontCoverage(FontFamily... families) {
    this.unopened = new ArrayDeque<>(List.of(families));
  }

  /** Whether some family has the character in all of its fonts. */
  public synchronized boolean covers(int codePoint) {
    while (!known.get(codePoint) && !unopened.isEmpty()) {
      known.or(unopened.removeFirst().characters());
    }
    return known.get(codePoint);
  }
}
