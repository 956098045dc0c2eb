package prepbook.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;

/** A sheet to draw on. */
final class Canvas {

  private final BufferedImage image;
  private final Graphics2D graphics;

  /** A sheet of so many pixels, transparent. */
  Canvas(int width, int height) {
    image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
    graphics = image.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
  }

  /** What draws on it. */
  Graphics2D graphics() {
    return graphics;
  }

  /** Fills it. */
  void fill(int color) {
    graphics.setColor(new Color(color));
    graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
  }

  /** The sheet as a file; nothing can be drawn any more. */
  byte[] png() {
    graphics.dispose();
    int width = image.getWidth();
    return Png.write(image.getRGB(0, 0, width, image.getHeight(), null, 0, width), width);
  }
}
