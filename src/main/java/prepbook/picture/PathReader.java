package prepbook.picture;

import java.awt.geom.Path2D;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the data of an SVG path: lines and cubic curves, which is all that emoji are made of. */
final class PathReader {

  private static final Pattern TOKEN =
      Pattern.compile("[A-Za-z]|[-+]?(?:[0-9]+\\.?[0-9]*|\\.[0-9]+)(?:[eE][-+]?[0-9]+)?");

  private final Matcher tokens;
  private final Path2D.Double path;
  private boolean more;
  private double x;
  private double y;
  private double startX;
  private double startY;
  private double controlX;
  private double controlY;

  private PathReader(String data, int rule) {
    tokens = TOKEN.matcher(data);
    path = new Path2D.Double(rule);
    more = tokens.find();
  }

  /**
   * Reads a path.
   *
   * @param rule how it is filled: {@link Path2D#WIND_NON_ZERO} or {@link Path2D#WIND_EVEN_ODD}
   * @throws IllegalArgumentException if it holds another command
   */
  static Path2D.Double read(String data, int rule) {
    return new PathReader(data, rule).read();
  }

  private Path2D.Double read() {
    char command = 'M';
    while (more) {
      if (Character.isLetter(tokens.group().charAt(0))) {
        command = tokens.group().charAt(0);
        more = tokens.find();
      }
      step(command);
      if (command == 'M' || command == 'm') {
        command = command == 'M' ? 'L' : 'l'; // further pairs are lines
      }
    }
    return path;
  }

  private void step(char command) {
    double baseX = Character.isLowerCase(command) ? x : 0;
    double baseY = Character.isLowerCase(command) ? y : 0;
    switch (Character.toUpperCase(command)) {
      case 'M' -> {
        path.moveTo(baseX + number(), baseY + number());
        land();
        startX = x;
        startY = y;
      }
      case 'L' -> line(baseX + number(), baseY + number());
      case 'H' -> line(baseX + number(), y);
      case 'V' -> line(x, baseY + number());
      case 'C' -> curve(baseX + number(), baseY + number(), baseX, baseY);
      case 'S' -> curve(2 * x - controlX, 2 * y - controlY, baseX, baseY);
      case 'Z' -> {
        path.closePath();
        x = startX;
        y = startY;
        controlX = x;
        controlY = y;
      }
      default -> throw new IllegalArgumentException("path command " + command);
    }
  }

  private double number() {
    double value = Double.parseDouble(tokens.group());
    more = tokens.find();
    return value;
  }

  private void line(double toX, double toY) {
    path.lineTo(toX, toY);
    land();
  }

  private void curve(double firstX, double firstY, double baseX, double baseY) {
    double secondX = baseX + number();
    double secondY = baseY + number();
    path.curveTo(firstX, firstY, secondX, secondY, baseX + number(), baseY + number());
    land();
    controlX = secondX;
    controlY = secondY;
  }

  /** Takes the place where the last command ended. */
  private void land() {
    x = path.getCurrentPoint().getX();
    y = path.getCurrentPoint().getY();
    controlX = x;
    controlY = y;
  }
}
