package prepbook.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.RoundRectangle2D;
import java.util.Optional;

/**
 * The guide's icon: its emoji, or its initial on a tile.
 *
 * @param emoji the name of the emoji's picture, as {@link EmojiFile} knows it
 * @param initial the letter to show without one
 * @param ground the colour of a tile behind the emoji, as {@code 0xRRGGBB}
 * @param accent the colour of a tile behind the letter
 */
public record IconPicture(Optional<String> emoji, String initial, int ground, int accent) {

  /** How much of a picture's side a maskable icon may use: systems cut a circle of 80 %. */
  private static final double SAFE = 0.56;

  /** For places that show it as it is; transparent around the emoji. */
  public byte[] plain(int size) {
    Canvas canvas = new Canvas(size, size);
    if (emoji.isPresent()) {
      emoji(emoji.get(), size, 0.96, canvas);
    } else {
      Graphics2D graphics = canvas.graphics();
      graphics.setColor(new Color(accent));
      graphics.fill(new RoundRectangle2D.Double(0, 0, size, size, size * 0.4, size * 0.4));
      letter(size, 0.6, canvas);
    }
    return canvas.png();
  }

  /** For systems that cut it to a shape of their own: the ground reaches to the edges. */
  public byte[] maskable(int size) {
    Canvas canvas = new Canvas(size, size);
    canvas.fill(emoji.isPresent() ? ground : accent);
    if (emoji.isPresent()) {
      emoji(emoji.get(), size, SAFE, canvas);
    } else {
      letter(size, SAFE, canvas);
    }
    return canvas.png();
  }

  private static void emoji(String name, int size, double part, Canvas canvas) {
    double side = size * part;
    EmojiArt.draw(name, (size - side) / 2, (size - side) / 2, side, canvas.graphics());
  }

  private void letter(int size, double part, Canvas canvas) {
    double height = size * part;
    double width = Typeface.MEDIUM.width(initial, height);
    canvas.graphics().setColor(Color.WHITE);
    Typeface.MEDIUM.draw(
        initial, height, (size - width) / 2, size / 2.0 + height * 0.36, canvas.graphics());
  }

  /** The icon in the format of {@code favicon.ico}: one picture of that size, as PNG. */
  public byte[] ico(int size) {
    byte[] png = plain(size);
    byte[] header = {
      0, 0, 1, 0, 1, 0, (byte) size, (byte) size, 0, 0, 1, 0, 32, 0, 0, 0, 0, 0, 22, 0, 0, 0
    };
    for (int i = 0; i < 4; i++) {
      header[14 + i] = (byte) (png.length >> (8 * i));
    }
    byte[] file = new byte[header.length + png.length];
    System.arraycopy(header, 0, file, 0, header.length);
    System.arraycopy(png, 0, file, header.length, png.length);
    return file;
  }
}
