package prepbook.diagram;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import prepbook.model.drawing.Look;
import prepbook.model.drawing.Look.Role;
import prepbook.model.drawing.Run;
import prepbook.model.drawing.Shape;

/**
 * Places the lines of lettering.
 *
 * <p>Fonts differ, so no line is as wide as PlantUML measured it. A line that stood in the middle
 * of its box is therefore held in its middle, any other at its start.
 */
final class Lettering {

  /** Up to these sizes, as measured, lettering is small or of ordinary size. */
  private static final int SMALL = 14;

  private static final int NORMAL = 16;

  /** From this size on it is of ordinary size, with room above and below: swimlanes' titles. */
  private static final int ROOMY = 20;

  /** How far what stands in the middle may be off it. */
  private static final double TOLERANCE = 1;

  /** How far a name may be from what stands above it. */
  private static final double NEAR = 30;

  /** Lettering nearer to the left side of its box is a row of a list, as in a class. */
  private static final double ROW = 6.5;

  /** How far behind its mark a row may begin. */
  private static final double BEHIND = 20;

  /** An actor or a database above a participant's name is no larger. */
  private static final double LARGEST_SIGN = 60;

  /** About half of the room that lettering leaves because it is shown smaller than measured. */
  private static final double SLACK = 0.05;

  /** The shown size as a part of the measured one. */
  private static final double SHOWN = 13 / 15.0;

  /** The width of a character of code, as a part of the measured size. */
  private static final double CODE = 0.602 * 0.84 * SHOWN;

  private final List<Part> shapes;
  private final Bounds all;

  private Lettering(List<Part> parts) {
    this.shapes = parts.stream().filter(part -> !(part instanceof Part.Text)).toList();
    this.all = parts.stream().map(Part::bounds).reduce(Bounds.NOTHING, Bounds::and);
  }

  /** The lettering of a picture, in its order. */
  static List<Shape.Label> of(List<Part> parts) {
    Lettering lettering = new Lettering(parts);
    List<Shape.Label> labels = new ArrayList<>();
    for (List<TextLine> block : TextLine.blocks(parts)) {
      labels.addAll(lettering.labels(block));
    }
    return labels;
  }

  private List<Shape.Label> labels(List<TextLine> block) {
    Bounds bounds = block.stream().map(TextLine::bounds).reduce(Bounds.NOTHING, Bounds::and);
    Optional<Double> middle = middle(bounds, block.get(0));
    boolean flush = block.size() > 1 && block.stream().allMatch(line -> isAt(bounds.left(), line));
    List<Shape.Label> labels = new ArrayList<>();
    for (TextLine line : block) {
      if (middle.isEmpty()) {
        labels.add(label(line, line.first().x(), Shape.Anchor.START));
      } else if (flush) {
        labels.add(label(line, line.first().x() + slack(block, bounds), Shape.Anchor.START));
      } else {
        double moved = middle.get() - bounds.middle();
        labels.add(label(line, line.bounds().middle() + moved, Shape.Anchor.MIDDLE));
      }
    }
    return labels;
  }

  /** By how much ragged lines are moved, so that the room is the same at both sides. */
  private static double slack(List<TextLine> block, Bounds bounds) {
    boolean full = block.stream().anyMatch(line -> squeezed(line).isPresent());
    return full ? 0 : bounds.width() * SLACK;
  }

  private static boolean isAt(double left, TextLine line) {
    return Math.abs(line.first().x() - left) < TOLERANCE;
  }

  /** The middle in which a block is to be held, if it stands in the middle of anything. */
  private Optional<Double> middle(Bounds text, TextLine line) {
    Optional<Part> box =
        shapes.stream()
            .filter(shape -> isArea(shape) && shape.bounds().holds(text))
            .min(Comparator.comparingDouble(Lettering::extent));
    if (box.isPresent()
        && isMiddle(box.get().bounds(), text, tolerance(box.get(), text))
        && !isRow(box.get(), text, line)) {
      return box.map(part -> part.bounds().middle());
    }
    if (line.size() >= ROOMY || (line.size() > NORMAL && isMiddle(all, text, 2 * TOLERANCE))) {
      return Optional.of(text.middle());
    }
    // PlantUML puts names beside the middle of what they belong to.
    return shapes.stream()
        .filter(shape -> isNear(shape, text))
        .map(Part::bounds)
        .filter(bounds -> isMiddle(bounds, text, 4 * TOLERANCE))
        .map(Bounds::middle)
        .findFirst();
  }

  private static boolean isMiddle(Bounds box, Bounds text, double tolerance) {
    return Math.abs(box.middle() - text.middle()) <= tolerance;
  }

  /** A title's box that has little room besides the title need not be exact. */
  private static double tolerance(Part box, Bounds text) {
    boolean snug = box.bounds().width() - text.width() < 2 * BEHIND && hasRole(box, Role.GROUP);
    return snug ? 4 * TOLERANCE : TOLERANCE;
  }

  private static double extent(Part part) {
    return part.bounds().width() * part.bounds().height();
  }

  private static boolean isArea(Part part) {
    return part instanceof Part.Lines lines ? lines.outline().isClosed() : true;
  }

  /** Whether lettering is a row of a list, as in a class: set to the left, or behind a mark. */
  private boolean isRow(Part box, Bounds text, TextLine line) {
    boolean name = line.first().traits().contains(Run.Trait.STRONG);
    boolean atLeft = text.left() - box.bounds().left() < ROW;
    return (!name && atLeft && hasRole(box, Role.BOX))
        || shapes.stream()
            .filter(shape -> hasRole(shape, Role.MARK))
            .map(Part::bounds)
            .anyMatch(mark -> isBehind(mark, text));
  }

  private static boolean isBehind(Bounds mark, Bounds text) {
    double gap = text.left() - mark.right();
    return gap > 0
        && gap < BEHIND
        && mark.top() > text.top() - 2
        && mark.bottom() < text.bottom() + 2;
  }

  /** Whether a shape stands right above or below: a sign, or the line that hangs from a name. */
  private static boolean isNear(Part shape, Bounds text) {
    Bounds bounds = shape.bounds();
    double gap = Math.max(bounds.top() - text.bottom(), text.top() - bounds.bottom());
    return (isSign(shape) || hasRole(shape, Role.LIFE))
        && gap > 0
        && gap < NEAR
        && bounds.left() < text.right()
        && text.left() < bounds.right();
  }

  private static boolean isSign(Part part) {
    Bounds bounds = part.bounds();
    return isArea(part)
        && bounds.width() < LARGEST_SIGN
        && bounds.height() < LARGEST_SIGN
        && hasRole(part, Role.BOX);
  }

  private static boolean hasRole(Part part, Role role) {
    return look(part).filter(look -> look.role() == role).isPresent();
  }

  private static Optional<Look> look(Part part) {
    if (part instanceof Part.Rectangle rectangle) {
      return Optional.of(rectangle.look());
    } else if (part instanceof Part.Ellipse ellipse) {
      return Optional.of(ellipse.look());
    } else if (part instanceof Part.Lines lines) {
      return Optional.of(lines.look());
    }
    return Optional.empty();
  }

  /**
   * PlantUML measures code as if it were in the font of the text, where many letters are narrower;
   * a line that would therefore stand out of its box is squeezed into its room.
   */
  private static Optional<Double> squeezed(TextLine line) {
    double room = line.bounds().width();
    double needed = 0;
    for (Part.Text piece : line.pieces()) {
      boolean code = piece.traits().contains(Run.Trait.CODE);
      needed += code ? piece.text().length() * CODE * piece.size() : piece.width() * SHOWN;
    }
    return needed > room ? Optional.of(room) : Optional.empty();
  }

  private static Shape.Label label(TextLine line, double x, Shape.Anchor anchor) {
    int size = line.size();
    Shape.Size shown =
        size <= SMALL
            ? Shape.Size.SMALL
            : size <= NORMAL || size >= ROOMY ? Shape.Size.NORMAL : Shape.Size.LARGE;
    return new Shape.Label(x, line.first().y(), anchor, shown, line.runs(), squeezed(line));
  }
}
