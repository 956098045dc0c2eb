package prepbook.output.pdf.engine;

import com.openhtmltopdf.bidi.BidiReorderer;
import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the parts of a paragraph that run from right to left, by the JDK's bidirectional algorithm
 * (Unicode Standard Annex #9); the engine's own module for it would bring 14 MB along.
 *
 * <p>{@link LineOrder} orders the parts of a line, {@link Reorderer} the characters of a part.
 */
final class JavaBidi implements BidiSplitter {
  private final List<BidiTextRun> parts = new ArrayList<>();

  @Override
  public void setParagraph(String paragraph, byte direction) {
    parts.clear();
    boolean leftToRight = direction != RTL;
    Bidi bidi =
        new Bidi(
            paragraph, leftToRight ? Bidi.DIRECTION_LEFT_TO_RIGHT : Bidi.DIRECTION_RIGHT_TO_LEFT);
    int start = 0;
    for (int run = 0; run < bidi.getRunCount(); run++) {
      byte here = directionOf(bidi.getRunLevel(run), leftToRight);
      boolean last = run + 1 == bidi.getRunCount();
      if (last || directionOf(bidi.getRunLevel(run + 1), leftToRight) != here) {
        int end = bidi.getRunLimit(run);
        parts.add(new BidiTextRun(start, end - start, here));
        start = end;
      }
    }
  }

  /** In text from left to right, a number in Hebrew goes with the Hebrew. */
  private static byte directionOf(int level, boolean leftToRight) {
    return leftToRight ? (level > 0 ? RTL : LTR) : level % 2 == 1 ? RTL : LTR;
  }

  @Override
  public int countTextRuns() {
    return parts.size();
  }

  @Override
  public BidiTextRun getVisualRun(int index) {
    return parts.get(index);
  }

  @Override
  public byte getBaseDirection(String paragraph) {
    Bidi bidi = new Bidi(paragraph, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
    return bidi.baseIsLeftToRight() ? LTR : RTL;
  }

  /** Puts the characters of a part into the order in which they stand on the page. */
  static final class Reorderer implements BidiReorderer {
    private static final String OPENING = "([{<«‹≤⟨";
    private static final String CLOSING = ")]}>»›≥⟩";

    /** A mark goes before its letter: our fonts draw it forward, over what comes next. */
    @Override
    public String reorderRTLTextToLTR(String text) {
      Bidi bidi = new Bidi(text, Bidi.DIRECTION_RIGHT_TO_LEFT);
      String[] characters = text.codePoints().mapToObj(Character::toString).toArray(String[]::new);
      byte[] levels = new byte[characters.length];
      int at = 0;
      for (int i = 0; i < characters.length; i++) {
        levels[i] = (byte) bidi.getLevelAt(at);
        at += characters[i].length();
        characters[i] = levels[i] % 2 == 0 ? characters[i] : mirrored(characters[i]);
      }
      Bidi.reorderVisually(levels, 0, characters, 0, characters.length);
      return String.join("", characters);
    }

    private static String mirrored(String character) {
      int opening = OPENING.indexOf(character);
      int closing = CLOSING.indexOf(character);
      return opening >= 0
          ? CLOSING.substring(opening, opening + 1)
          : closing >= 0 ? OPENING.substring(closing, closing + 1) : character;
    }

    /** Arabic letters have their shapes already; see {@code PrintText}. */
    @Override
    public String shapeText(String text) {
      return text;
    }

    @Override
    public String deshapeText(String text) {
      return text;
    }

    @Override
    public boolean isLiveImplementation() {
      return true;
    }
  }
}
