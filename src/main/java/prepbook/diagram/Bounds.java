package prepbook.diagram;

/** The rectangle around something. */
record Bounds(double left, double top, double right, double bottom) {

  /** Around nothing. */
  static final Bounds NOTHING =
      new Bounds(
          Double.POSITIVE_INFINITY,
          Double.POSITIVE_INFINITY,
          Double.NEGATIVE_INFINITY,
          Double.NEGATIVE_INFINITY);

  static Bounds ofPoint(double x, double y) {
    return new Bounds(x, y, x, y);
  }

  Bounds and(Bounds other) {
    return new Bounds(
        Math.min(left, other.left),
        Math.min(top, other.top),
        Math.max(right, other.right),
        Math.max(bottom, other.bottom));
  }

  boolean holds(Bounds other) {
    return left <= other.left && top <= other.top && right >= other.right && bottom >= other.bottom;
  }

  double width() {
    return right - left;
  }

  double height() {
    return bottom - top;
  }

  double middle() {
    return (left + right) / 2;
  }
}
