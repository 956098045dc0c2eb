package prepbook.diagram;

import java.util.List;
import prepbook.model.drawing.Drawing;

/** What came of drawing a diagram. */
public sealed interface Drawn {

  /** It is a picture. */
  record Picture(Drawing drawing) implements Drawn {}

  /**
   * It is none.
   *
   * @param flaws why; at least one, in the order of lines
   */
  record Flawed(List<Flaw> flaws) implements Drawn {
    /** Copies the list. */
    public Flawed {
      flaws = List.copyOf(flaws);
    }

    static Flawed of(Flaw flaw) {
      return new Flawed(List.of(flaw));
    }
  }
}
