package prepbook.markdown;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * An emoji in running text: the characters that are seen as one picture.
 *
 * <p>Sequences are read by the grammar of Unicode Technical Standard #51: variation selectors, skin
 * tones, keycaps, flags of two regional indicators or of tag characters, and all of these joined by
 * zero width joiners.
 *
 * @param characters all characters of the sequence
 */
public record Emoji(String characters) {
  private static final int JOINER = 0x200D;
  private static final int TEXT_STYLE = 0xFE0E;
  private static final int EMOJI_STYLE = 0xFE0F;
  private static final int KEYCAP = 0x20E3;
  private static final int FAMILY = 0x1F46A;
  private static final int END_OF_TAGS = 0xE007F;
  private static final String[] SKIN_TONES = {
    "light", "medium-light", "medium", "medium-dark", "dark"
  };

  /** What kinds of emoji there are, by how they can be drawn without a picture of their own. */
  public enum Kind {
    /** A picture. */
    PICTURE,
    /** A digit or sign on a key: {@link #letters} is what stands on it. */
    KEYCAP,
    /** A country's flag: {@link #letters} is the country's code. */
    FLAG
  }

  /**
   * The emoji that starts at a place in a text, if one does. A character that is text unless a
   * selector asks for a picture (©, ✔, ❤) counts only with that selector, save those beyond the
   * Basic Multilingual Plane, which authors always mean as pictures.
   *
   * @param index in UTF-16 code units
   */
  public static Optional<Emoji> at(CharSequence text, int index) {
    char first = text.charAt(index);
    if (first < 0xA9 && !isKeycapBase(first)) {
      return Optional.empty();
    }
    int end = element(text, index, false);
    while (end > 0 && end + 1 < text.length() && codePoint(text, end) == JOINER) {
      int next = element(text, end + 1, true);
      if (next < 0) {
        break;
      }
      end = next;
    }
    return end < 0
        ? Optional.empty()
        : Optional.of(new Emoji(text.subSequence(index, end).toString()));
  }

  /** The end of the element that starts at an index, or -1. */
  private static int element(CharSequence text, int index, boolean joined) {
    int base = codePoint(text, index);
    int at = index + Character.charCount(base);
    int next = codePoint(text, at);
    if (isKeycapBase(base)) {
      int cap = next == EMOJI_STYLE ? at + 1 : at;
      return codePoint(text, cap) == KEYCAP ? cap + 1 : -1;
    }
    if (isRegionalIndicator(base)) {
      return isRegionalIndicator(next) ? at + 2 : -1;
    }
    boolean picture = EmojiCharacters.isPicture(base) && next != TEXT_STYLE;
    boolean asked = next == EMOJI_STYLE || isSkinTone(next) || joined;
    if (!picture && !(asked && EmojiCharacters.isText(base))) {
      return -1;
    }
    if (next == EMOJI_STYLE) {
      at++;
    } else if (isSkinTone(next)) {
      at += 2;
    }
    while (isTag(codePoint(text, at))) {
      at += 2;
    }
    return at;
  }

  private static int codePoint(CharSequence text, int index) {
    return index < text.length() ? Character.codePointAt(text, index) : -1;
  }

  private static boolean isKeycapBase(int c) {
    return (c >= '0' && c <= '9') || c == '#' || c == '*';
  }

  private static boolean isRegionalIndicator(int c) {
    return c >= 0x1F1E6 && c <= 0x1F1FF;
  }

  private static boolean isSkinTone(int c) {
    return c >= 0x1F3FB && c <= 0x1F3FF;
  }

  private static boolean isTag(int c) {
    return c >= 0xE0020 && c <= END_OF_TAGS;
  }

  /** How this emoji can be drawn. */
  public Kind kind() {
    int first = characters.codePointAt(0);
    return isKeycapBase(first)
        ? Kind.KEYCAP
        : isRegionalIndicator(first) ? Kind.FLAG : Kind.PICTURE;
  }

  /** The characters on a keycap, the code of a flag's country; empty for a picture. */
  public String letters() {
    return switch (kind()) {
      case KEYCAP -> characters.substring(0, 1);
      case FLAG -> {
        int second = characters.codePointAt(2);
        yield "" + letter(characters.codePointAt(0)) + letter(second);
      }
      case PICTURE -> "";
    };
  }

  private static char letter(int regionalIndicator) {
    return (char) ('A' + regionalIndicator - 0x1F1E6);
  }

  /**
   * What is seen, in English, made of the characters' Unicode names: {@code rocket}, {@code waving
   * hand sign, medium skin tone}.
   */
  public String name() {
    return switch (kind()) {
      case KEYCAP -> "keycap " + letters();
      case FLAG -> "flag " + letters();
      case PICTURE -> {
        Set<String> words = new LinkedHashSet<>();
        characters.codePoints().forEach(c -> nameOf(c).ifPresent(words::add));
        yield words.isEmpty() ? "emoji" : String.join(", ", words);
      }
    };
  }

  private static Optional<String> nameOf(int c) {
    if (c == JOINER || c == EMOJI_STYLE || isTag(c)) {
      return Optional.empty();
    }
    if (isSkinTone(c)) {
      return Optional.of(SKIN_TONES[c - 0x1F3FB] + " skin tone");
    }
    return Optional.ofNullable(Character.getName(c)).map(name -> name.toLowerCase(Locale.ROOT));
  }

  /**
   * The names under which sets such as Twemoji file a picture of this emoji, the closest first: the
   * whole sequence as {@code 1f469-200d-1f4bb}, then without skin tones, then with ever fewer of
   * its joined parts. Empty for keycaps and flags.
   */
  public List<String> pictureNames() {
    if (kind() != Kind.PICTURE) {
      return List.of();
    }
    int[] plain = characters.codePoints().filter(c -> c != EMOJI_STYLE && !isTag(c)).toArray();
    Set<String> names = new LinkedHashSet<>();
    names.add(hex(plain, plain.length));
    List<Integer> toneless = new ArrayList<>();
    for (int i = 0; i < plain.length; i++) {
      if (i == 0 || !isSkinTone(plain[i])) {
        toneless.add(plain[i]);
      }
    }
    int[] rest = toneless.stream().mapToInt(Integer::intValue).toArray();
    names.add(hex(rest, rest.length));
    if (isFamily(rest)) {
      names.add(Integer.toHexString(FAMILY));
    }
    for (int length = rest.length - 1; length > 0; length--) {
      if (rest[length] == JOINER) {
        names.add(hex(rest, length));
      }
    }
    names.add(Integer.toHexString(rest[0]));
    return List.copyOf(names);
  }

  private static boolean isFamily(int[] sequence) {
    int people = 0;
    for (int c : sequence) {
      if ((c >= 0x1F466 && c <= 0x1F469) || c == 0x1F9D1 || c == 0x1F9D2) {
        people++;
      } else if (c != JOINER) {
        return false;
      }
    }
    return people > 1;
  }

  private static String hex(int[] codePoints, int length) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < length; i++) {
      out.append(i == 0 ? "" : "-").append(Integer.toHexString(codePoints[i]));
    }
    return out.toString();
  }
}
