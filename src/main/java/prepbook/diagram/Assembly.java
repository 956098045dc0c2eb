package prepbook.diagram;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import prepbook.model.drawing.Drawing;
import prepbook.model.drawing.Look;
import prepbook.model.drawing.Shape;

/**
 * Puts the parts of a picture into a drawing: cut to its size, rounded, with as few shapes as do.
 */
final class Assembly {

  /** Room for half of a line's width around everything. */
  private static final double MARGIN = 1;

  /** In pixels, each way: more than the widest screen or several pages hold. */
  private static final double LARGEST = 2400;

  private final double left;
  private final double top;
  private final List<Shape> shapes = new ArrayList<>();

  private Assembly(Bounds bounds) {
    this.left = bounds.left() - MARGIN;
    this.top = bounds.top() - MARGIN;
  }

  static Drawn of(List<Part> parts) {
    Bounds bounds = parts.stream().map(Part::bounds).reduce(Bounds.NOTHING, Bounds::and);
    if (parts.isEmpty()) {
      return Drawn.Flawed.of(DiagramText.empty());
    }
    double width = Math.ceil(bounds.width() + 2 * MARGIN);
    double height = Math.ceil(bounds.height() + 2 * MARGIN);
    if (width > LARGEST || height > LARGEST) {
      return Drawn.Flawed.of(
          Flaw.ofWhole(
              "DIAGRAM-TOO-LARGE",
              "this diagram is %d × %d pixels large, and %d is the most"
                  .formatted((long) width, (long) height, (long) LARGEST),
              "show less, or make it several diagrams"));
    }
    Assembly assembly = new Assembly(bounds);
    Set<Part> seen = new HashSet<>();
    for (Part part : parts) {
      if (!(part instanceof Part.Text) && seen.add(part)) {
        assembly.add(part);
      }
    }
    Lettering.of(parts).forEach(label -> assembly.shapes.add(assembly.moved(label)));
    return new Drawn.Picture(new Drawing(width, height, assembly.shapes));
  }

  private void add(Part part) {
    if (part instanceof Part.Rectangle rectangle) {
      Bounds at = rectangle.bounds();
      shapes.add(
          new Shape.Rectangle(
              x(at.left()),
              y(at.top()),
              Tenths.round(at.width()),
              Tenths.round(at.height()),
              Tenths.round(rectangle.radius()),
              rectangle.look()));
    } else if (part instanceof Part.Ellipse ellipse) {
      Bounds at = ellipse.bounds();
      shapes.add(
          new Shape.Ellipse(
              x(at.middle()),
              y((at.top() + at.bottom()) / 2),
              Tenths.round(at.width() / 2),
              Tenths.round(at.height() / 2),
              ellipse.look()));
    } else if (part instanceof Part.Lines lines) {
      addPath(new Shape.Path(lines.outline().data(left, top), lines.look()));
    }
  }

  /**
   * Lines that look alike and are drawn one after the other become one path, and so do the heads of
   * arrows; areas do not, since one may lie upon the other.
   */
  private void addPath(Shape.Path path) {
    int last = shapes.size() - 1;
    if (last >= 0
        && shapes.get(last) instanceof Shape.Path before
        && before.look().equals(path.look())
        && (!path.look().filled() || path.look().role() == Look.Role.ARROW)) {
      shapes.set(last, new Shape.Path(before.data() + path.data(), path.look()));
    } else {
      shapes.add(path);
    }
  }

  private Shape.Label moved(Shape.Label label) {
    return new Shape.Label(
        x(label.x()),
        y(label.y()),
        label.anchor(),
        label.size(),
        label.runs(),
        label.width().map(Tenths::round));
  }

  private double x(double value) {
    return Tenths.round(value - left);
  }

  private double y(double value) {
    return Tenths.round(value - top);
  }
}
