package prepbook.diagram;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import prepbook.model.drawing.Look.Role;
import prepbook.model.drawing.Tone;

/**
 * The colours in which PlantUML draws for us. Each stands for a role, so that what it drew can be
 * told from the colour; any other colour is one that the author chose.
 */
final class Palette {

  /** The colour of ordinary lettering. */
  static final String INK = "ink";

  /** The colour of less prominent lettering. */
  static final String SOFT = "soft";

  /** Below this difference between its channels, of 255, a colour counts as grey. */
  private static final int GREY = 24;

  /** A grey with channels above this counts as paper. */
  private static final int PALE = 200;

  private static final Map<String, String> COLORS = colors();
  private static final Map<String, Role> ROLES = roles();

  private Palette() {}

  private static Map<String, String> colors() {
    Map<String, String> colors = new HashMap<>();
    colors.put(INK, code(0));
    colors.put(SOFT, code(1));
    for (Role role : Role.values()) {
      colors.put(role.name().toLowerCase(Locale.ROOT), code(colors.size()));
    }
    return colors;
  }

  private static Map<String, Role> roles() {
    Map<String, Role> roles = new HashMap<>();
    for (Role role : Role.values()) {
      String color = COLORS.get(role.name().toLowerCase(Locale.ROOT));
      if (color != null) {
        roles.put(color, role);
      }
    }
    return roles;
  }

  /** No author would think of it, and it has no short form. */
  private static String code(int number) {
    return "#A1%02XC3".formatted(0x10 + number * 9);
  }

  /** The colours by the names that the theme uses. */
  static Map<String, String> byName() {
    return COLORS;
  }

  /** The role that a colour stands for, if it is one of ours. */
  static Optional<Role> role(String color) {
    return Optional.ofNullable(ROLES.get(color));
  }

  /** Whether lettering in this colour is less prominent. */
  static boolean isSoft(String color) {
    return color.equals(COLORS.get(SOFT));
  }

  /** Whether a colour is as good as none: transparent, or the white of paper. */
  static boolean isPaper(String color) {
    if (color.isEmpty() || color.equals("none") || color.equals("transparent")) {
      return true;
    }
    int[] rgb = channels(color);
    return role(color).isEmpty() && isGrey(rgb) && rgb[0] > PALE;
  }

  /** The tone nearest to a colour that an author chose; none for ours and for greys. */
  static Tone tone(String color) {
    if (isPaper(color) || COLORS.containsValue(color)) {
      return Tone.NONE;
    }
    int[] rgb = channels(color);
    if (isGrey(rgb)) {
      return Tone.NONE;
    }
    double hue = hue(rgb);
    if (hue < 16 || hue >= 335) {
      return Tone.RED;
    }
    return hue < 70 ? Tone.ORANGE : hue < 170 ? Tone.GREEN : hue < 255 ? Tone.BLUE : Tone.PURPLE;
  }

  private static boolean isGrey(int[] rgb) {
    int most = Math.max(rgb[0], Math.max(rgb[1], rgb[2]));
    return most - Math.min(rgb[0], Math.min(rgb[1], rgb[2])) < GREY;
  }

  /** In degrees, as in HSL. */
  private static double hue(int[] rgb) {
    double most = Math.max(rgb[0], Math.max(rgb[1], rgb[2]));
    double range = most - Math.min(rgb[0], Math.min(rgb[1], rgb[2]));
    double sector;
    if (most == rgb[0]) {
      sector = (rgb[1] - rgb[2]) / range;
    } else if (most == rgb[1]) {
      sector = 2 + (rgb[2] - rgb[0]) / range;
    } else {
      sector = 4 + (rgb[0] - rgb[1]) / range;
    }
    return (sector * 60 + 360) % 360;
  }

  /** Red, green, blue, 0 to 255; what is no colour, such as a gradient, is black. */
  private static int[] channels(String color) {
    if (color.matches("#[0-9A-Fa-f]{3}")) {
      int value = Integer.parseInt(color.substring(1), 16);
      return new int[] {(value >> 8) * 17, (value >> 4 & 15) * 17, (value & 15) * 17};
    }
    if (color.matches("#[0-9A-Fa-f]{6,8}")) {
      int value = Integer.parseInt(color.substring(1, 7), 16);
      return new int[] {value >> 16, value >> 8 & 255, value & 255};
    }
    return new int[3];
  }
}
