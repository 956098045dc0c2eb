package prepbook.html;

import java.util.List;
import java.util.Optional;
import prepbook.model.Badge;

/**
 * Draws badges in the for-the-badge style: upper case, letter-spaced, the label on a dark ground,
 * the value on the badge's colour.
 *
 * <p>The drawing uses no ids, no style sheet and no file, so that it can stand in any page as often
 * as needed. Safe for use by several threads.
 */
public final class BadgeSvg {

  private static final int HEIGHT = 28;
  private static final int PADDING = 12;
  private static final int LOGO = 14;
  private static final int LOGO_GAP = 8;
  private static final int BASELINE = 18;
  private static final String LABEL_GROUND = "#2f353b";
  private static final String LIGHT = "#ffffff";
  private static final String DARK = "#14181a";

  private final String fontFamily;
  private final boolean alternativeText;

  private BadgeSvg(String fontFamily, boolean alternativeText) {
    this.fontFamily = fontFamily;
    this.alternativeText = alternativeText;
  }

  /** For web pages: named by {@code aria-label}. */
  public static BadgeSvg forScreen() {
    return new BadgeSvg("Verdana,DejaVu Sans,Geneva,sans-serif", false);
  }

  /**
   * For a PDF engine: it takes the name for its structure tree from {@code alt}, which no web page
   * may have here.
   *
   * @param fontFamily the family as it was registered with the engine
   */
  public static BadgeSvg forPaper(String fontFamily) {
    return new BadgeSvg(fontFamily, true);
  }

  /** Whether there is a logo of that name; a badge with an unknown one is drawn without. */
  public static boolean hasLogo(String name) {
    return BrandLogos.outline(name).isPresent();
  }

  /** The names of all logos, sorted. */
  public static List<String> logoNames() {
    return BrandLogos.names();
  }

  /**
   * A brand's logo alone, white, as an SVG document.
   *
   * @throws IllegalArgumentException if there is none of that name
   */
  public static Html logo(String name) {
    String outline =
        BrandLogos.outline(name)
            .orElseThrow(() -> new IllegalArgumentException("no logo \"" + name + "\""));
    return new Html(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"24\" height=\"24\" viewBox=\"0 0 24 24\">"
            + "<path fill=\""
            + LIGHT
            + "\" d=\""
            + Escape.of(outline)
            + "\"/></svg>");
  }

  /** What a badge says, for those who do not see it. */
  public static String nameOf(Badge badge) {
    return badge.label().isBlank() ? badge.value() : badge.label() + ": " + badge.value();
  }

  /** How wide the drawing of a badge is, in CSS pixels. */
  public static int width(Badge badge) {
    return split(badge) + PADDING + new BadgeText(badge.value(), true).width() + PADDING;
  }

  /** How wide the left part is. */
  private static int split(Badge badge) {
    int label = new BadgeText(badge.label(), false).width();
    int logo = logoWidth(badge);
    return label + logo == 0 ? 0 : PADDING + logo + label + PADDING;
  }

  private static int logoWidth(Badge badge) {
    boolean alone = new BadgeText(badge.label(), false).isEmpty();
    return badge.logo().map(Badge.Logo::name).filter(BadgeSvg::hasLogo).isEmpty()
        ? 0
        : LOGO + (alone ? 0 : LOGO_GAP);
  }

  /** Draws a badge as an {@code svg} element. */
  public Html draw(Badge badge) {
    Optional<String> logo = badge.logo().map(Badge.Logo::name).flatMap(BrandLogos::outline);
    BadgeText label = new BadgeText(badge.label(), false);
    BadgeText value = new BadgeText(badge.value(), true);
    int split = split(badge);
    int width = width(badge);

    StringBuilder out = new StringBuilder(512);
    open(badge, width, out);
    if (split > 0) {
      rectangle(0, split, LABEL_GROUND, out);
    }
    rectangle(split, width - split, badge.color(), out);
    logo.ifPresent(outline -> logo(outline, out));
    text(label, PADDING + logoWidth(badge), "400", LIGHT, out);
    text(value, split + PADDING, "700", readableOn(badge.color()), out);
    return new Html(out.append("</svg>").toString());
  }

  private void open(Badge badge, int width, StringBuilder out) {
    String name = Escape.of(nameOf(badge));
    out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"badge\" width=\"").append(width);
    out.append("\" height=\"").append(HEIGHT).append("\" viewBox=\"0 0 ").append(width);
    out.append(' ').append(HEIGHT).append("\" role=\"img\" aria-label=\"").append(name);
    if (alternativeText) {
      out.append("\" alt=\"").append(name);
    }
    out.append("\">");
  }

  private static void rectangle(int x, int width, String color, StringBuilder out) {
    out.append("<rect x=\"").append(x).append("\" width=\"").append(width);
    out.append("\" height=\"").append(HEIGHT).append("\" fill=\"");
    Escape.append(color, out);
    out.append("\"/>");
  }

  /** The icons are drawn on a square of 24 units. */
  private static void logo(String outline, StringBuilder out) {
    out.append("<path fill=\"").append(LIGHT).append("\" transform=\"translate(");
    out.append(PADDING).append(' ').append((HEIGHT - LOGO) / 2).append(") scale(.5833)\" d=\"");
    Escape.append(outline, out);
    out.append("\"/>");
  }

  private void text(BadgeText text, int x, String weight, String color, StringBuilder out) {
    if (text.isEmpty()) {
      return;
    }
    out.append("<text x=\"").append(x).append("\" y=\"").append(BASELINE).append("\" fill=\"");
    out.append(color).append("\" font-family=\"");
    Escape.append(fontFamily, out);
    out.append("\" font-size=\"").append(BadgeText.FONT_SIZE).append("\" font-weight=\"");
    out.append(weight);
    // At x stands the left edge, whichever way the page and the text run.
    boolean rightToLeft = Direction.isRightToLeft(text.shown());
    out.append(
        rightToLeft
            ? "\" direction=\"rtl\" text-anchor=\"end\" textLength=\""
            : "\" direction=\"ltr\" textLength=\"");
    out.append(text.width()).append("\">");
    Escape.append(text.shown(), out);
    out.append("</text>");
  }

  /** White where it can be read, otherwise near-black: the one with more contrast by WCAG. */
  private static String readableOn(String color) {
    double ground = luminance(color);
    double white = 1.05 / (ground + 0.05);
    double black = (ground + 0.05) / (luminance(DARK) + 0.05);
    return white >= Math.min(4, black) ? LIGHT : DARK;
  }

  /** Relative luminance as WCAG 2.2 defines it, of {@code #rrggbb}. */
  private static double luminance(String color) {
    int rgb = Integer.parseInt(color.substring(1), 16);
    return 0.2126 * linear(rgb >> 16 & 0xFF)
        + 0.7152 * linear(rgb >> 8 & 0xFF)
        + 0.0722 * linear(rgb & 0xFF);
  }

  private static double linear(int channel) {
    double part = channel / 255.0;
    return part <= 0.04045 ? part / 12.92 : StrictMath.pow((part + 0.055) / 1.055, 2.4);
  }
}
