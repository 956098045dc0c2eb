package prepbook.diagram;

/** PlantUML has drawn something that we do not let through. */
final class UnsupportedDrawing extends Exception {

  private static final long serialVersionUID = 1;

  /**
   * Says what it is.
   *
   * @param what such as {@code element image}
   */
  UnsupportedDrawing(String what) {
    super(what);
  }
}
