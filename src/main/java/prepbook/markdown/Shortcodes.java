package prepbook.markdown;

import com.vladsch.flexmark.ext.emoji.internal.EmojiReference;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** GitHub's emoji shortcodes: {@code :rocket:}. */
final class Shortcodes {

  private static final Pattern SHORTCODE = Pattern.compile(":([a-z0-9_+-]+):");

  private Shortcodes() {}

  /** Text with its shortcodes turned into emoji; unknown ones stay as they are. */
  static String replace(String text) {
    int colon = text.indexOf(':');
    if (colon < 0 || text.indexOf(':', colon + 1) < 0) {
      return text;
    }
    Matcher matcher = SHORTCODE.matcher(text);
    StringBuilder out = new StringBuilder();
    int at = 0;
    // An unknown code gives its last colon back: it may open the next one.
    for (int from = 0; matcher.find(from); ) {
      String emoji = Table.BY_NAME.get(matcher.group(1));
      if (emoji == null) {
        from = matcher.end() - 1;
      } else {
        out.append(text, at, matcher.start()).append(emoji);
        at = matcher.end();
        from = at;
      }
    }
    return at == 0 ? text : out.append(text, at, text.length()).toString();
  }

  /** Read when the first shortcode is met. */
  private static final class Table {

    static final Map<String, String> BY_NAME = read();

    private Table() {}

    private static Map<String, String> read() {
      Map<String, String> table = new HashMap<>();
      for (EmojiReference.Emoji emoji : EmojiReference.getEmojiList()) {
        if (emoji.shortcut != null && emoji.unicodeChars != null) {
          table.putIfAbsent(emoji.shortcut, decode(emoji.unicodeChars));
        }
      }
      return table;
    }

    /** Reads {@code U+1F468 U+200D U+1F4BB}. */
    private static String decode(String codePoints) {
      StringBuilder out = new StringBuilder();
      Matcher matcher = Pattern.compile("[Uu]\\+([0-9A-Fa-f]+)").matcher(codePoints);
      while (matcher.find()) {
        out.appendCodePoint(Integer.parseInt(matcher.group(1), 16));
      }
      return out.toString();
    }
  }
}
