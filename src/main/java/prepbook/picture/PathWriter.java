package prepbook.picture;

import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Writes a shape as the data of an SVG path, to a tenth of a unit. */
final class PathWriter {

  private PathWriter() {}

  static String write(Shape shape) {
    DecimalFormat tenths = new DecimalFormat("0.#", DecimalFormatSymbols.getInstance(Locale.ROOT));
    StringBuilder out = new StringBuilder();
    double[] points = new double[6];
    for (PathIterator path = shape.getPathIterator(null); !path.isDone(); path.next()) {
      int segment = path.currentSegment(points);
      int numbers =
          switch (segment) {
            case PathIterator.SEG_CLOSE -> 0;
            case PathIterator.SEG_QUADTO -> 4;
            case PathIterator.SEG_CUBICTO -> 6;
            default -> 2;
          };
      // The constants count from 0: move, line, quadratic, cubic, close.
      out.append("MLQCZ".charAt(segment));
      for (int i = 0; i < numbers; i++) {
        out.append(i == 0 ? "" : " ").append(tenths.format(points[i]));
      }
    }
    return out.toString();
  }
}
