package prepbook.picture;

import java.util.Optional;

/**
 * The guide's icon: its emoji, or its initial on a tile.
 *
 * @param emoji the name of the emoji's picture, as {@link EmojiFile} knows it
 * @param title the guide's title, whose first letter that can be drawn is shown without an emoji
 * @param ground the colour of a tile behind the emoji, as {@code 0xRRGGBB}
 * @param accent the colour of a tile behind the letter
 */
public record IconPicture(Optional<String> emoji, String title, int ground, int accent) {

  /** How much of a picture's side a maskable icon may use: systems cut a circle of 80 %. */
  private static final double SAFE = 0.56;

  /** For places that show it as it is; transparent around the emoji. */
  public byte[] plain(int size) {
    Canvas canvas = new Canvas(size, size);
    if (emoji.isPresent()) {
      emoji(emoji.get(), size, 0.96, canvas);
    } else {
      tile().draw(0, 0, size, canvas.graphics());
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
      tile().drawLetter(0, 0, size, SAFE, canvas.graphics());
    }
    return canvas.png();
  }

  private static void emoji(String name, int size, double part, Canvas canvas) {
    double side = size * part;
    EmojiArt.draw(name, (size - side) / 2, (size - side) / 2, side, canvas.graphics());
  }

  private Tile tile() {
    return new Tile(Tile.initial(title), accent);
  }

  /**
   * As a file of SVG, for a browser's tabs.
   *
   * @param shown the emoji's text, which is drawn in the font of the reader's system
   */
  public String svg(String shown) {
    return emoji.isEmpty()
        ? tile().svg()
        : "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 100 100\">"
            + "<text x=\"50\" y=\"82\" font-size=\"88\" text-anchor=\"middle\">"
            + shown.replace("&", "&amp;").replace("<", "&lt;")
            + "</text></svg>\n";
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
