package prepbook.html;

/** Escapes text for HTML and XML. */
public final class Escape {

  private Escape() {}

  /**
   * Appends text so that it stands for itself in content and in double-quoted attributes. What XML
   * cannot hold (controls, lone surrogates) becomes U+FFFD.
   */
  public static void append(CharSequence text, StringBuilder out) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        default -> {
          if ((c >= ' ' && c < 0x7F) || c == '\n' || c == '\t') {
            out.append(c);
          } else {
            i += appendUnusual(text, i, c, out);
          }
        }
      }
    }
  }

  /** Appends a character that needs a second look; gives how many further units it took. */
  private static int appendUnusual(CharSequence text, int at, char c, StringBuilder out) {
    if (Character.isHighSurrogate(c)
        && at + 1 < text.length()
        && Character.isLowSurrogate(text.charAt(at + 1))) {
      out.append(c).append(text.charAt(at + 1));
      return 1;
    }
    boolean control = c < ' ' || (c >= 0x7F && c < 0xA0);
    out.append(control || Character.isSurrogate(c) || c >= 0xFFFE ? '\uFFFD' : c);
    return 0;
  }

  /** Escaped text as a string of its own. */
  public static String of(CharSequence text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    append(text, out);
    return out.toString();
  }
}
