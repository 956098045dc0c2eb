package prepbook.source;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The colour names that badges know. The names are those of shields.io; the shades are darker, so
 * that white text on them has a contrast of at least 4.5 to 1.
 */
final class BadgeColors {

  /** The colour of a badge that names none. */
  static final String DEFAULT = "#0b63b8";

  private static final Pattern HEX = Pattern.compile("#?([0-9a-f]{6})");
  private static final Pattern SHORT_HEX = Pattern.compile("#?([0-9a-f])([0-9a-f])([0-9a-f])");

  private static final Map<String, String> NAMED =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("blue", DEFAULT),
              Map.entry("brightgreen", "#2a7d0c"),
              Map.entry("green", "#1f7a4a"),
              Map.entry("yellowgreen", "#61720d"),
              Map.entry("yellow", "#85670b"),
              Map.entry("orange", "#b0500f"),
              Map.entry("red", "#c2311f"),
              Map.entry("purple", "#7b3fb5"),
              Map.entry("pink", "#b8347b"),
              Map.entry("black", "#1b1f24"),
              Map.entry("grey", "#57606a"),
              Map.entry("gray", "#57606a"),
              Map.entry("lightgrey", "#6b7178"),
              Map.entry("lightgray", "#6b7178")));

  private BadgeColors() {}

  /** The names, sorted. */
  static List<String> names() {
    return List.copyOf(NAMED.keySet());
  }

  /**
   * A colour as {@code #rrggbb}, from a name or from {@code #rrggbb}, {@code rrggbb}, {@code rgb}.
   */
  static Optional<String> hex(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (NAMED.containsKey(lower)) {
      return Optional.of(NAMED.get(lower));
    }
    if (HEX.matcher(lower).matches()) {
      return Optional.of(HEX.matcher(lower).replaceFirst("#$1"));
    }
    return SHORT_HEX.matcher(lower).matches()
        ? Optional.of(SHORT_HEX.matcher(lower).replaceFirst("#$1$1$2$2$3$3"))
        : Optional.empty();
  }
}
