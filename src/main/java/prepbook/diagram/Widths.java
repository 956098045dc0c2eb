package prepbook.diagram;

import java.lang.reflect.Array;
import java.lang.reflect.Field;
import net.sourceforge.plantuml.FileFormat;
import net.sourceforge.plantuml.klimt.drawing.font.StringBounderFromWidthTable;
import net.sourceforge.plantuml.klimt.font.StringBounder;
import net.sourceforge.plantuml.klimt.font.UFontFactory;

/**
 * How wide PlantUML takes lettering to be: by a table of its own, the same on every machine, which
 * holds about the widths of Arial.
 */
final class Widths {

  /** Where the table has the space, and what it ought to say: tenths of a sixteenth of the size. */
  private static final int SPACE = ' ';

  private static final byte SPACE_WIDTH = 44;

  private Widths() {}

  /**
   * Gives the space a width. PlantUML 1.2026.9 has none for it, so that labels of many short words
   * would stand out of their boxes; what it has is private.
   *
   * @throws IllegalStateException if this PlantUML keeps its table in another way
   */
  static void mend() {
    // Fills that part of the table.
    of("a", 1);
    try {
      Object blocks = accessible(StringBounderFromWidthTable.class, "BLOCKS").get(null);
      Object latin = Array.get(blocks, 0);
      Array.setByte(accessible(latin.getClass(), "data").get(latin), SPACE, SPACE_WIDTH);
    } catch (ReflectiveOperationException | RuntimeException e) {
      throw new IllegalStateException("this PlantUML measures text in another way", e);
    }
  }

  private static Field accessible(Class<?> type, String name) throws NoSuchFieldException {
    Field field = type.getDeclaredField(name);
    field.setAccessible(true);
    return field;
  }

  /** The width of a text. */
  static double of(String text, int size) {
    StringBounder bounder = FileFormat.SVG_DETERMINISTIC.getDefaultStringBounder();
    return bounder.calculateDimension(UFontFactory.sansSerif(size), text).getWidth();
  }
}
