package prepbook.markdown;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands behind the marker that opens a block of code: {@code python file=shop/models.py}.
 *
 * @param language the first word in lower case; empty if there is none
 * @param attributes the other words; {@code name}, {@code name=value} or {@code name="a b"}
 */
record FenceInfo(String language, Map<String, String> attributes) {

  private static final Pattern WORD =
      Pattern.compile("([^\\s=\"]+)(?:=(?:\"([^\"]*)\"|([^\\s\"]*)))?");

  static FenceInfo parse(String info) {
    String trimmed = info.strip();
    if (trimmed.isEmpty()) {
      return new FenceInfo("", Map.of());
    }
    int space = 0;
    while (space < trimmed.length() && !Character.isWhitespace(trimmed.charAt(space))) {
      space++;
    }
    String first = trimmed.substring(0, space);
    boolean attributeFirst = first.contains("=");
    Map<String, String> attributes = new LinkedHashMap<>();
    Matcher words = WORD.matcher(attributeFirst ? trimmed : trimmed.substring(space));
    while (words.find()) {
      String quoted = words.group(2);
      String bare = words.group(3);
      attributes.put(words.group(1), quoted != null ? quoted : bare != null ? bare : "");
    }
    return new FenceInfo(attributeFirst ? "" : first.toLowerCase(Locale.ROOT), attributes);
  }
}
