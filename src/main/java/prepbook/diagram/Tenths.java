package prepbook.diagram;

/**
 * Coordinates are rounded to tenths of a pixel: nobody sees the difference, and machines and JDKs
 * that differ in the last digit of a sine come to the same drawing.
 */
final class Tenths {

  private Tenths() {}

  static double round(double value) {
    return Math.round(value * 10) / 10.0;
  }

  /** The shortest way to write a rounded value. */
  static void append(double value, StringBuilder out) {
    long tenths = Math.round(value * 10);
    if (tenths < 0) {
      out.append('-');
    }
    long size = Math.abs(tenths);
    out.append(size / 10);
    if (size % 10 != 0) {
      out.append('.').append(size % 10);
    }
  }
}
