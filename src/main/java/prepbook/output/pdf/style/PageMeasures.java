package prepbook.output.pdf.style;

/**
 * Where text stands on a page, in millimetres.
 *
 * @param width of the paper
 * @param height of the paper
 * @param top the margin above the text
 * @param right the margin at the right
 * @param bottom the margin below the text
 * @param left the margin at the left, outside the column
 * @param column the column at the left in which numbers stand
 */
public record PageMeasures(
    double width,
    double height,
    double top,
    double right,
    double bottom,
    double left,
    double column) {
  private static final double INCH = 25.4;

  /** The width of the text. */
  public double measure() {
    return widest() - column;
  }

  /** The width between the margins: the text and the column beside it. */
  public double widest() {
    return width - left - right;
  }

  /** The height between the margins. */
  public double tallest() {
    return height - top - bottom;
  }

  /** The width between the margins of a page that is turned by 90 degrees. */
  public double turned() {
    return height - left - right;
  }

  /** A length in points, of which 72 make an inch. */
  public static double points(double millimetres) {
    return millimetres / INCH * 72;
  }

  /** A length in CSS pixels, of which 96 make an inch. */
  public static double pixels(double millimetres) {
    return millimetres / INCH * 96;
  }
}
