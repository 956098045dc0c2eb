package prepbook.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
import java.util.Optional;

/**
 * The picture that goes with a shared link: 1200 by 630 pixels, as the Open Graph protocol's
 * readers want it. Letters that none of its fonts has (Chinese, Japanese, Korean, the scripts of
 * India) are left out; a card whose title has no other shows its emoji and its place instead.
 *
 * @param emoji the name of the picture at its side, as {@link EmojiFile} knows it
 * @param over what stands above the title, such as the guide's name
 * @param title what it is about
 * @param text a sentence below; may be empty
 * @param count how many questions there are
 * @param place where it is: the website's address as people say it
 * @param rightToLeft whether it starts at the right
 * @param colors what it is painted with
 */
public record ShareCard(
    Optional<String> emoji,
    String over,
    String title,
    String text,
    String count,
    String place,
    boolean rightToLeft,
    Colors colors) {

  /** The picture's width in pixels. */
  public static final int WIDTH = 1200;

  /** The picture's height in pixels. */
  public static final int HEIGHT = 630;

  private static final double EDGE = 84;
  private static final double EMOJI = 196;
  private static final double MARK = 280;
  private static final double GAP = 56;
  private static final double FOOT = 532;
  private static final double SMALL = 31;

  /**
   * Colours as {@code 0xRRGGBB}.
   *
   * @param ground behind everything
   * @param ink the title
   * @param soft what stands around it
   * @param line rules
   * @param accent the band at the foot, and the count
   * @param accentSoft behind the count
   * @param warm the end of the band
   */
  public record Colors(
      int ground, int ink, int soft, int line, int accent, int accentSoft, int warm) {}

  /** Whether a text can be drawn as a whole. */
  public static boolean canSet(String text) {
    return Typeface.SANS.canSet(text);
  }

  /** Draws it. */
  public byte[] draw() {
    Canvas canvas = new Canvas(WIDTH, HEIGHT);
    canvas.fill(colors.ground());
    Graphics2D graphics = canvas.graphics();
    band(graphics);
    String settable = Typeface.SERIF.settable(title);
    if (settable.isEmpty()) {
      mark(graphics);
      foot("", graphics);
    } else {
      named(settable, graphics);
      foot(place, graphics);
    }
    return canvas.png();
  }

  /** The title with the emoji at its side. */
  private void named(String settable, Graphics2D graphics) {
    emoji.ifPresent(
        name ->
            EmojiArt.draw(name, rightToLeft ? EDGE : WIDTH - EDGE - EMOJI, EDGE, EMOJI, graphics));
    double width = WIDTH - 2 * EDGE - (emoji.isPresent() ? EMOJI + GAP : 0);
    words(settable, EDGE, width, graphics);
  }

  /** Where no font has the title: the emoji, large, and where it leads in the title's place. */
  private void mark(Graphics2D graphics) {
    double x = rightToLeft ? WIDTH - EDGE - MARK : EDGE;
    double y = EDGE + 14;
    if (emoji.isPresent()) {
      EmojiArt.draw(emoji.get(), x, y, MARK, graphics);
    } else {
      new Tile(Tile.initial(title), colors.accent()).draw(x, y, MARK, graphics);
    }
    words(place, EDGE + MARK + GAP, WIDTH - 2 * EDGE - MARK - GAP, graphics);
  }

  private void band(Graphics2D graphics) {
    graphics.setColor(new Color(colors.accent()));
    graphics.fill(new Rectangle2D.Double(0, HEIGHT - 14, WIDTH, 14));
    graphics.setColor(new Color(colors.warm()));
    double end = WIDTH / 6.0;
    graphics.fill(new Rectangle2D.Double(rightToLeft ? 0 : WIDTH - end, HEIGHT - 14, end, 14));
  }

  private void words(String heading, double from, double width, Graphics2D graphics) {
    graphics.setColor(new Color(colors.soft()));
    List<String> first = lines(Typeface.MEDIUM, over, SMALL, width, 1);
    draw(Typeface.MEDIUM, first, SMALL, from, EDGE + 26, SMALL, graphics);
    double size = heading.length() > 60 ? 58 : heading.length() > 26 ? 68 : 80;
    List<String> lines = lines(Typeface.SERIF, heading, size, width, 3);
    graphics.setColor(new Color(colors.ink()));
    double baseline = EDGE + 26 + 38 + size;
    draw(Typeface.SERIF, lines, size, from, baseline, size * 1.16, graphics);
    graphics.setColor(new Color(colors.soft()));
    double below = baseline + (lines.size() - 1) * size * 1.16 + 66;
    int room = (int) Math.max(0, Math.min(2, (FOOT - 76 - below) / 42 + 1));
    // Half a sentence would say something else.
    boolean isWhole = 2 * Typeface.SANS.settable(text).length() > text.length();
    if (room > 0 && isWhole) {
      // Below the emoji at the title's side a line may go from edge to edge.
      boolean isFree = from == EDGE && below - SMALL > EDGE + EMOJI;
      double space = isFree ? WIDTH - 2 * EDGE : width;
      List<String> last = lines(Typeface.SANS, text, SMALL, space, room);
      draw(Typeface.SANS, last, SMALL, from, below, 42, graphics);
    }
  }

  /** The lines of what can be set of a text, since boxes say nothing. */
  private static List<String> lines(
      Typeface face, String text, double size, double width, int most) {
    return face.lines(face.settable(text), size, width, most);
  }

  private void draw(
      Typeface face,
      List<String> lines,
      double size,
      double from,
      double y,
      double leading,
      Graphics2D to) {
    double baseline = y;
    for (String line : lines) {
      double x = rightToLeft ? WIDTH - from - face.width(line, size) : from;
      face.draw(line, size, x, baseline, to);
      baseline += leading;
    }
  }

  private void foot(String address, Graphics2D graphics) {
    graphics.setColor(new Color(colors.line()));
    graphics.fill(new Rectangle2D.Double(EDGE, FOOT - 50, WIDTH - 2 * EDGE, 2));
    double baseline = FOOT + 22;
    if (Typeface.MEDIUM.canSet(count)) {
      double width = Typeface.MEDIUM.width(count, SMALL);
      double x = rightToLeft ? WIDTH - EDGE - width - 44 : EDGE;
      graphics.setColor(new Color(colors.accentSoft()));
      graphics.fill(new RoundRectangle2D.Double(x, baseline - 38, width + 44, 54, 54, 54));
      graphics.setColor(new Color(colors.accent()));
      Typeface.MEDIUM.draw(count, SMALL, x + 22, baseline, graphics);
    }
    graphics.setColor(new Color(colors.soft()));
    for (String line : lines(Typeface.SANS, address, SMALL, WIDTH / 2.0, 1)) {
      double x = rightToLeft ? EDGE : WIDTH - EDGE - Typeface.SANS.width(line, SMALL);
      Typeface.SANS.draw(line, SMALL, x, baseline, graphics);
    }
  }
}
