package prepbook.words;

/** Fills in phrases. */
public final class Phrase {

  private Phrase() {}

  /** Puts values in the places of {@code {0}}, {@code {1}} and so on; other braces stay. */
  public static String fill(String pattern, Object... values) {
    StringBuilder out = new StringBuilder(pattern.length() + 16);
    int at = 0;
    while (at < pattern.length()) {
      char c = pattern.charAt(at);
      boolean place = c == '{' && at + 2 < pattern.length() && pattern.charAt(at + 2) == '}';
      int index = place ? Character.digit(pattern.charAt(at + 1), 10) : -1;
      if (index >= 0 && index < values.length) {
        out.append(values[index]);
        at += 3;
      } else {
        out.append(c);
        at++;
      }
    }
    return out.toString();
  }
}
