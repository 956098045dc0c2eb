package prepbook.output.site;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import prepbook.layout.Layout;
import prepbook.picture.ShareCard;

/** The website's own colours, as its style sheet names them, for what is drawn outside of pages. */
final class SiteColors {

  private final String tokens;

  private SiteColors(String tokens) {
    this.tokens = tokens;
  }

  static SiteColors read(Layout layout) {
    return new SiteColors(layout.text("site/style/tokens.css"));
  }

  /**
   * A colour of the light theme.
   *
   * @param name its custom property without the dashes
   * @param otherwise what is taken if the style sheet knows no such colour
   */
  int light(String name, int otherwise) {
    return find(name, "light-dark\\(#([0-9a-fA-F]{6})", otherwise);
  }

  /** The same of the dark theme. */
  int dark(String name, int otherwise) {
    return find(name, "light-dark\\([^,]*,\\s*#([0-9a-fA-F]{6})", otherwise);
  }

  private int find(String name, String value, int otherwise) {
    Matcher token = Pattern.compile("--" + Pattern.quote(name) + ":\\s*" + value).matcher(tokens);
    return token.find() ? Integer.parseInt(token.group(1), 16) : otherwise;
  }

  /** What cards are painted with. */
  ShareCard.Colors card() {
    return new ShareCard.Colors(
        light("ground", 0xfbfaf6),
        light("ink", 0x1b2420),
        light("ink-soft", 0x56615b),
        light("line", 0xe5e1d6),
        light("accent", 0x0b5c45),
        light("accent-soft", 0xe6f1eb),
        light("warm-line", 0xe0a458));
  }

  /** A colour as style sheets and manifests write it. */
  static String hex(int color) {
    return "#%06x".formatted(color);
  }
}
