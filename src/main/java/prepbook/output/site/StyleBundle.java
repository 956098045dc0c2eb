package prepbook.output.site;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import prepbook.layout.Layout;

/**
 * Puts the style sheets into one file: every {@code @import "x.css" layer(y);} of the first sheet
 * becomes what it imports.
 */
final class StyleBundle {

  private static final String FOLDER = "site/style/";
  private static final Pattern IMPORT =
      Pattern.compile("@import \"([a-z0-9-]+\\.css)\" layer\\(([a-z]+)\\);");

  private StyleBundle() {}

  /**
   * Reads a sheet with all that it imports.
   *
   * @param name the sheet's name: {@code main.css}
   */
  static String read(Layout layout, String name) {
    Matcher imports = IMPORT.matcher(layout.text(FOLDER + name));
    StringBuilder out = new StringBuilder();
    String open = "";
    while (imports.find()) {
      String sheet = layout.text(FOLDER + imports.group(1));
      String layer = imports.group(2);
      String start =
          layer.equals(open) ? "" : (open.isEmpty() ? "" : "}") + "@layer " + layer + "{";
      imports.appendReplacement(out, Matcher.quoteReplacement(start + sheet));
      open = layer;
    }
    if (!open.isEmpty()) {
      out.append('}');
    }
    return minify(imports.appendTail(out));
  }

  /**
   * Takes out comments and the white space that means nothing. Strings stay as they are; spaces
   * stay wherever they could mean something, as between selectors and inside values.
   */
  static String minify(CharSequence css) {
    StringBuilder out = new StringBuilder(css.length());
    int at = 0;
    while (at < css.length()) {
      char c = css.charAt(at);
      if (c == '"' || c == '\'') {
        int end = stringEnd(css, at);
        out.append(css, at, end);
        at = end;
      } else if (c == '/' && at + 1 < css.length() && css.charAt(at + 1) == '*') {
        int end = css.toString().indexOf("*/", at + 2);
        at = end < 0 ? css.length() : end + 2;
      } else {
        append(Character.isWhitespace(c) ? ' ' : c, out);
        at++;
      }
    }
    return out.toString().strip() + "\n";
  }

  private static int stringEnd(CharSequence css, int start) {
    char quote = css.charAt(start);
    int at = start + 1;
    while (at < css.length() && css.charAt(at) != quote) {
      at += css.charAt(at) == '\\' ? 2 : 1;
    }
    return Math.min(at + 1, css.length());
  }

  /** Appends a character unless it says nothing behind the last one. */
  private static void append(char c, StringBuilder out) {
    char last = out.length() == 0 ? '{' : out.charAt(out.length() - 1);
    boolean separator = c == '{' || c == '}' || c == ';' || c == ',';
    if (c == ' ' && " {};,:".indexOf(last) >= 0) {
      return;
    }
    if (separator && last == ' ') {
      out.setLength(out.length() - 1);
      last = out.charAt(out.length() - 1);
    }
    if (c == '}' && last == ';') {
      out.setLength(out.length() - 1);
    }
    out.append(c);
  }
}
