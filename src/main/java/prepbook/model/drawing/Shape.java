package prepbook.model.drawing;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A part of a drawing. */
public sealed interface Shape {

  /**
   * A rectangle.
   *
   * @param radius of its corners; 0 for sharp ones
   */
  record Rectangle(double x, double y, double width, double height, double radius, Look look)
      implements Shape {}

  /** An ellipse around a centre. */
  record Ellipse(double x, double y, double radiusX, double radiusY, Look look) implements Shape {}

  /**
   * Lines and curves.
   *
   * @param data SVG path data: the commands M, L, H, V, C, Q, A and Z with numbers
   */
  record Path(String data, Look look) implements Shape {

    private static final Pattern DATA = Pattern.compile("M[MLHVCQAZ0-9. -]+");

    /** Checks that the data holds commands and numbers and nothing else. */
    public Path {
      if (!DATA.matcher(data).matches()) {
        throw new IllegalArgumentException("no path data: " + data);
      }
    }
  }

  /**
   * One line of lettering.
   *
   * @param x where the anchor stands
   * @param y the baseline
   * @param width the width into which it is to be squeezed, if it would be too wide by itself
   */
  record Label(double x, double y, Anchor anchor, Size size, List<Run> runs, Optional<Double> width)
      implements Shape {
    /** Copies the list. */
    public Label {
      runs = List.copyOf(runs);
    }

    /** One that is as wide as its font makes it. */
    public Label(double x, double y, Anchor anchor, Size size, List<Run> runs) {
      this(x, y, anchor, size, runs, Optional.empty());
    }
  }

  /** The point of a line of lettering that stays where it is, whatever the font. */
  enum Anchor {
    /** Its left end. */
    START,
    /** Its middle. */
    MIDDLE
  }

  /** How large lettering is. */
  enum Size {
    /** On arrows and in notes; 12 pixels. */
    SMALL,
    /** In boxes; 13 pixels. */
    NORMAL,
    /** Titles; 15 pixels. */
    LARGE
  }
}
