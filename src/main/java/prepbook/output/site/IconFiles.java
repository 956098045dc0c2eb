package prepbook.output.site;

import java.io.IOException;
import java.util.Optional;
import prepbook.markdown.Emoji;
import prepbook.model.GuideInfo;
import prepbook.output.OutputFolder;
import prepbook.picture.EmojiFile;
import prepbook.picture.IconPicture;
import prepbook.search.Script;

/** Writes the icons under which systems install the website, and the manifest that names them. */
final class IconFiles {

  static final String MANIFEST = "manifest.webmanifest";

  private IconFiles() {}

  /** Writes them; the names are those that browsers look for, or the manifest gives them. */
  static void write(GuideInfo info, SiteColors colors, String direction, OutputFolder folder)
      throws IOException {
    IconPicture icon = icon(info, colors);
    folder.write("favicon.ico", icon.ico(32));
    folder.write("apple-touch-icon.png", icon.maskable(180));
    folder.write("assets/icon-192.png", icon.plain(192));
    folder.write("assets/icon-512.png", icon.plain(512));
    folder.write("assets/icon-maskable.png", icon.maskable(512));
    folder.write(MANIFEST, manifest(info, SiteColors.hex(icon.ground()), direction));
  }

  private static IconPicture icon(GuideInfo info, SiteColors colors) {
    return new IconPicture(
        info.icon().flatMap(IconFiles::picture),
        info.title(),
        colors.light("ground", 0xfbfaf6),
        colors.light("accent", 0x0b5c45));
  }

  /** The icon of browsers' tabs, as SVG: what systems install, but for the font of an emoji. */
  static String svg(GuideInfo info, SiteColors colors) {
    return icon(info, colors).svg(info.icon().orElse(""));
  }

  /** The name of the picture that is closest to the emoji a text starts with. */
  static Optional<String> picture(String text) {
    return text.isEmpty()
        ? Optional.empty()
        : Emoji.at(text, 0)
            .flatMap(emoji -> emoji.pictureNames().stream().filter(EmojiFile::exists).findFirst());
  }

  private static String manifest(GuideInfo info, String ground, String direction) {
    StringBuilder out = new StringBuilder("{\n");
    field("name", info.fullTitle(), out);
    field("short_name", info.title(), out);
    info.description().ifPresent(text -> field("description", text, out));
    field("lang", info.language(), out);
    field("dir", direction, out);
    field("start_url", "./" + Addressing.HOME, out);
    field("scope", "./", out);
    field("display", "standalone", out);
    field("background_color", ground, out);
    field("theme_color", ground, out);
    out.append("  \"icons\": [\n");
    icon("assets/icon-192.png", 192, "any", out).append(",\n");
    icon("assets/icon-512.png", 512, "any", out).append(",\n");
    icon("assets/icon-maskable.png", 512, "maskable", out).append("\n  ]\n}\n");
    return out.toString();
  }

  private static void field(String name, String value, StringBuilder out) {
    out.append("  \"").append(name).append("\": ");
    Script.literal(value, out);
    out.append(",\n");
  }

  private static StringBuilder icon(String path, int size, String purpose, StringBuilder out) {
    return out.append(
        """
            { "src": "%s", "sizes": "%2$dx%2$d", "type": "image/png", "purpose": "%3$s" }\
        """
            .formatted(path, size, purpose));
  }
}
