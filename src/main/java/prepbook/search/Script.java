package prepbook.search;

/** Writes texts as string literals of JavaScript. */
public final class Script {

  private Script() {}

  /** Appends a text as a literal. */
  public static void literal(CharSequence text, StringBuilder out) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '\n' -> out.append("\\n");
        default -> {
          boolean lone =
              Character.isSurrogate(c)
                  && !(Character.isHighSurrogate(c)
                      && i + 1 < text.length()
                      && Character.isLowSurrogate(text.charAt(i + 1)))
                  && !(Character.isLowSurrogate(c)
                      && i > 0
                      && Character.isHighSurrogate(text.charAt(i - 1)));
          if (c < ' ' || c == '\u2028' || c == '\u2029' || lone) {
            out.append(String.format("\\u%04x", (int) c));
          } else {
            out.append(c);
          }
        }
      }
    }
    out.append('"');
  }

  /** A text as a literal. */
  public static String literal(CharSequence text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    literal(text, out);
    return out.toString();
  }
}
