package prepbook.output.site;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import prepbook.html.Escape;
import prepbook.layout.Layout;
import prepbook.output.OutputFolder;

/**
 * The files that the pages need. Their names hold a part of their content's hash, so that no cache
 * ever mixes the files of two builds.
 *
 * @param style the style sheet's path
 * @param script the script's path
 * @param icon the icon's path
 */
record SiteAssets(String style, String script, String icon) {

  /** The scripts, in the order in which they run. */
  private static final List<String> SCRIPTS =
      List.of(
          "theme.js",
          "questions.js",
          "toolbar.js",
          "contents.js",
          "toc.js",
          "print.js",
          "search-open.js",
          "marks.js");

  private static final int HASH_BYTES = 4;

  /** Writes them. */
  static SiteAssets write(Layout layout, Optional<String> emoji, OutputFolder folder)
      throws IOException {
    return new SiteAssets(
        write("site", "css", StyleBundle.read(layout), folder),
        write("site", "js", scripts(layout, SCRIPTS), folder),
        write("icon", "svg", icon(emoji), folder));
  }

  static String scripts(Layout layout, List<String> names) {
    StringBuilder out = new StringBuilder();
    names.forEach(name -> out.append(layout.text("site/script/" + name)));
    return out.toString();
  }

  /** The guide's emoji; without one a question mark. */
  private static String icon(Optional<String> emoji) {
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 100 100\">"
        + "<text x=\"50\" y=\"82\" font-size=\"88\" text-anchor=\"middle\">"
        + Escape.of(emoji.orElse("❓"))
        + "</text></svg>\n";
  }

  static String write(String name, String ending, String text, OutputFolder folder)
      throws IOException {
    String path = "assets/" + name + "." + hash(text) + "." + ending;
    folder.write(path, text);
    return path;
  }

  static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, HASH_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
