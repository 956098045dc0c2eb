package prepbook.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The lines and curves of an SVG path, as far as PlantUML uses them: absolute commands. */
final class Outline {

  private static final Pattern TOKEN =
      Pattern.compile("([A-Za-z])|(-?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE]-?\\d+)?)|[\\s,]+");

  private record Segment(char command, List<Double> numbers) {
    /** Where the points begin among the numbers; those of an arc are radii and flags first. */
    int firstPoint() {
      return command == 'A' ? 5 : 0;
    }

    double x() {
      return numbers.get(numbers.size() - 2);
    }

    double y() {
      return numbers.get(numbers.size() - 1);
    }
  }

  private final List<Segment> segments = new ArrayList<>();

  private Outline() {}

  /**
   * Reads path data.
   *
   * @throws UnsupportedDrawing if it uses other commands than ours
   */
  static Outline parse(String data) throws UnsupportedDrawing {
    Outline outline = new Outline();
    Matcher token = TOKEN.matcher(data);
    char command = 'M';
    List<Double> numbers = new ArrayList<>();
    int at = 0;
    while (token.find()) {
      if (token.start() != at) {
        throw new UnsupportedDrawing("path data");
      }
      at = token.end();
      if (token.group(1) != null) {
        command = token.group(1).charAt(0);
        if (command == 'Z' || command == 'z') {
          outline.segments.add(new Segment('Z', List.of()));
        }
      } else if (token.group(2) != null) {
        numbers.add(Double.valueOf(token.group(2)));
        if (numbers.size() == arity(command)) {
          outline.add(command, numbers);
          numbers.clear();
        }
      }
    }
    if (at != data.length() || !numbers.isEmpty() || outline.segments.isEmpty()) {
      throw new UnsupportedDrawing("path data");
    }
    return outline;
  }

  /** A line through points; {@code x,y} pairs in any notation. */
  static Outline polygon(String points, boolean closed) throws UnsupportedDrawing {
    Outline outline = parse("M" + points);
    for (int i = 1; i < outline.segments.size(); i++) {
      outline.segments.set(i, new Segment('L', outline.segments.get(i).numbers()));
    }
    if (closed) {
      outline.segments.add(new Segment('Z', List.of()));
    }
    return outline;
  }

  private static int arity(char command) throws UnsupportedDrawing {
    return switch (command) {
      case 'M', 'L' -> 2;
      case 'Q' -> 4;
      case 'C' -> 6;
      case 'A' -> 7;
      default -> throw new UnsupportedDrawing("path command " + command);
    };
  }

  private void add(char command, List<Double> numbers) {
    segments.add(new Segment(command, List.copyOf(numbers)));
  }

  /** The rectangle that holds all points, those that curves are drawn towards included. */
  Bounds bounds() {
    Bounds bounds = Bounds.NOTHING;
    for (Segment segment : segments) {
      List<Double> numbers = segment.numbers();
      for (int i = segment.firstPoint(); i + 1 < numbers.size(); i += 2) {
        bounds = bounds.and(Bounds.ofPoint(numbers.get(i), numbers.get(i + 1)));
      }
    }
    return bounds;
  }

  /** Whether its last point is its first. */
  boolean isClosed() {
    Segment last = segments.get(segments.size() - 1);
    return last.command() == 'Z'
        || (segments.size() > 2
            && last.x() == segments.get(0).x()
            && last.y() == segments.get(0).y());
  }

  /** The data, moved and rounded. */
  String data(double left, double top) {
    StringBuilder out = new StringBuilder();
    double lastX = Double.NaN;
    double lastY = Double.NaN;
    for (Segment segment : segments) {
      if (segment.command() == 'Z') {
        out.append('Z');
        continue;
      }
      double x = Tenths.round(segment.x() - left);
      double y = Tenths.round(segment.y() - top);
      if (segment.command() == 'L' && y == lastY) {
        append('H', out, x);
      } else if (segment.command() == 'L' && x == lastX) {
        append('V', out, y);
      } else {
        append(segment.command(), out, moved(segment, left, top));
      }
      lastX = x;
      lastY = y;
    }
    return out.toString();
  }

  private static double[] moved(Segment segment, double left, double top) {
    double[] moved = segment.numbers().stream().mapToDouble(Double::doubleValue).toArray();
    for (int i = segment.firstPoint(); i + 1 < moved.length; i += 2) {
      moved[i] -= left;
      moved[i + 1] -= top;
    }
    return moved;
  }

  private static void append(char command, StringBuilder out, double... numbers) {
    out.append(command);
    for (int i = 0; i < numbers.length; i++) {
      if (i > 0 && Math.round(numbers[i] * 10) >= 0) {
        out.append(' ');
      }
      Tenths.append(numbers[i], out);
    }
  }
}
