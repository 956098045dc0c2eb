package prepbook.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.RoundRectangle2D;
import java.util.Locale;

/**
 * What stands for a guide without an emoji: its initial in white.
 *
 * @param initial one letter, or a question mark
 * @param color the ground, as {@code 0xRRGGBB}
 */
record Tile(String initial, int color) {

  /** Which part of the tile's side the letter's font has. */
  private static final double LETTER = 0.6;

  private static final double ROUNDED = 0.2;
  private static final String NONE = "?";

  /** The first letter or digit of a title that can be drawn, large; without one a question mark. */
  static String initial(String title) {
    return title
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .mapToObj(Character::toString)
        .map(letter -> letter.toUpperCase(Locale.ROOT))
        .filter(Typeface.MEDIUM::canSet)
        .findFirst()
        .orElse(NONE);
  }

  /** Draws the tile with rounded corners. */
  void draw(double x, double y, double side, Graphics2D graphics) {
    graphics.setColor(new Color(color));
    double arc = 2 * ROUNDED * side;
    graphics.fill(new RoundRectangle2D.Double(x, y, side, side, arc, arc));
    drawLetter(x, y, side, LETTER, graphics);
  }

  /**
   * Draws the letter alone.
   *
   * @param part which part of the square's side its font has
   */
  void drawLetter(double x, double y, double side, double part, Graphics2D graphics) {
    graphics.setColor(Color.WHITE);
    graphics.fill(letter(x, y, side, part));
  }

  private Shape letter(double x, double y, double side, double part) {
    double height = side * part;
    double width = Typeface.MEDIUM.width(initial, height);
    return Typeface.MEDIUM.outline(
        initial, height, x + (side - width) / 2, y + side / 2 + height * 0.36);
  }

  /** The tile as a file of SVG. */
  String svg() {
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 100 100\">"
        + "<rect width=\"100\" height=\"100\" rx=\"20\" fill=\"#%06x\"/>".formatted(color)
        + "<path fill=\"#fff\" d=\""
        + PathWriter.write(letter(0, 0, 100, LETTER))
        + "\"/></svg>\n";
  }
}
