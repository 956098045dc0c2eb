package prepbook.diagram;

import java.util.Set;
import prepbook.model.drawing.Look;
import prepbook.model.drawing.Run;
import prepbook.model.drawing.Tone;

/** A part of a picture as PlantUML drew it, in its coordinates. */
sealed interface Part {

  /** The rectangle around it. */
  Bounds bounds();

  /** A rectangle. */
  record Rectangle(Bounds bounds, double radius, Look look) implements Part {}

  /** An ellipse. */
  record Ellipse(Bounds bounds, Look look) implements Part {}

  /** Lines and curves. */
  record Lines(Outline outline, Look look) implements Part {
    @Override
    public Bounds bounds() {
      return outline.bounds();
    }
  }

  /**
   * A piece of lettering.
   *
   * @param x its left end
   * @param y its baseline
   * @param width as PlantUML measured it
   * @param size the size in which PlantUML measured it
   */
  record Text(
      double x, double y, double width, int size, String text, Set<Run.Trait> traits, Tone tone)
      implements Part {

    @Override
    public Bounds bounds() {
      return new Bounds(x, y - size * 0.8, right(), y + size * 0.2);
    }

    double right() {
      return x + width;
    }
  }
}
