package prepbook.markdown.highlight;

import java.util.Locale;
import java.util.Set;
import prepbook.model.prose.CodeSpan.Kind;

/** Values without quotes, as YAML and ini files have them. */
final class Scalars {

  private static final Set<String> CONSTANTS = Chars.words("true false yes no on off null none ~");

  private Scalars() {}

  /**
   * Marks a value from here up to a place as number, constant or string, the variables in it apart.
   */
  static void read(CodeScanner code, int to) {
    int from = code.position();
    String value = code.text().substring(from, to);
    if (CONSTANTS.contains(value.toLowerCase(Locale.ROOT))) {
      code.moveTo(to);
      code.emit(from, Kind.CONSTANT);
    } else if (isNumber(value)) {
      code.moveTo(to);
      code.emit(from, Kind.NUMBER);
    } else {
      readString(code, to);
    }
  }

  /** Marks a string, the variables in it apart. */
  static void readString(CodeScanner code, int to) {
    int from = code.position();
    while (code.position() < to) {
      int length = variableLength(code, to);
      if (length > 0) {
        code.emit(from, Kind.STRING);
        code.take(length, Kind.VARIABLE);
        from = code.position();
      } else {
        code.skip(1);
      }
    }
    code.emit(from, Kind.STRING);
  }

  /**
   * The length of {@code $NAME}, <code>${…}</code>, <code>${{…}}</code> or {@code %(name)s} here,
   * or 0.
   */
  private static int variableLength(CodeScanner code, int to) {
    char c = code.peek();
    int most = Math.min(200, to - code.position());
    if (c == '$' && Chars.isWordStart(code.peek(1)) && most > 1) {
      int length = 2;
      while (length < most && Chars.isWord(code.peek(length))) {
        length++;
      }
      return length;
    }
    String closing = code.at("${{") ? "}}" : code.at("${") ? "}" : code.at("%(") ? ")s" : "";
    for (int i = 2; !closing.isEmpty() && i + closing.length() <= most; i++) {
      if (code.text().startsWith(closing, code.position() + i)) {
        return i + closing.length();
      }
    }
    return 0;
  }

  /** Whether a value is written as a number; a date or a version like 1.2.3 is none. */
  static boolean isNumber(String value) {
    boolean digits = false;
    int points = 0;
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (Chars.isDigit(c)) {
        digits = true;
      } else if (c == '.') {
        points++;
      } else if (c == '+' || c == '-') {
        if (i > 0 && value.charAt(i - 1) != 'e') {
          return false;
        }
      } else if (c == 'e' || c == 'x' || c == 'o' || c == '_') {
        if (i == 0 || !digits) {
          return false;
        }
      } else if (!value.startsWith("0x") || !Chars.isHexDigit(c)) {
        return false;
      }
    }
    return digits && points <= 1;
  }
}
