package prepbook.model.drawing;

import java.util.List;
import java.util.stream.Stream;

/**
 * A drawing. Its shapes say what they are and where; what they look like is up to the outputs.
 *
 * <p>Coordinates are in CSS pixels, at most one digit behind the point, from the top left corner.
 *
 * @param width the natural width
 * @param height the natural height
 * @param shapes what is drawn, the lowest first
 */
public record Drawing(double width, double height, List<Shape> shapes) {

  /** Copies the list. */
  public Drawing {
    shapes = List.copyOf(shapes);
  }

  /** Every piece of lettering, in the order of drawing. */
  public Stream<String> texts() {
    return shapes.stream()
        .filter(Shape.Label.class::isInstance)
        .map(Shape.Label.class::cast)
        .flatMap(label -> label.runs().stream())
        .map(Run::text);
  }
}
