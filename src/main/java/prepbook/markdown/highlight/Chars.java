package prepbook.markdown.highlight;

import java.util.Set;

/** What lexers ask about characters and words. */
final class Chars {

  private Chars() {}

  /** A set of words written with spaces between them. */
  static Set<String> words(String list) {
    return Set.of(list.strip().split("\\s+"));
  }

  static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }

  static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  static boolean isHexDigit(char c) {
    return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
  }

  static boolean isWordStart(char c) {
    return Character.isLetter(c) || c == '_';
  }

  static boolean isWord(char c) {
    return Character.isLetterOrDigit(c) || c == '_';
  }

  /** Whether a name is written as classes are: {@code HttpResponse}, not {@code MAX_SIZE}. */
  static boolean isCapitalised(String name) {
    if (!Character.isUpperCase(name.charAt(0))) {
      return false;
    }
    for (int i = 1; i < name.length(); i++) {
      if (Character.isLowerCase(name.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Skips a number: prefixes {@code 0x}, {@code 0o} and {@code 0b}, underscores, a fraction, an
   * exponent and suffix letters.
   */
  static void skipNumber(CodeScanner code) {
    if (code.peek() == '0' && "xXoObB".indexOf(code.peek(1)) >= 0 && isWord(code.peek(2))) {
      code.skipWord();
      return;
    }
    skipDigits(code);
    if (code.peek() == '.' && code.peek(1) != '.' && !isWordStart(code.peek(1))) {
      code.skip(1);
      skipDigits(code);
    }
    if (code.peek() == 'e' || code.peek() == 'E') {
      int sign = code.peek(1) == '+' || code.peek(1) == '-' ? 1 : 0;
      if (isDigit(code.peek(1 + sign))) {
        code.skip(1 + sign);
        skipDigits(code);
      }
    }
    code.skipWord();
  }

  private static void skipDigits(CodeScanner code) {
    while (isDigit(code.peek()) || (code.peek() == '_' && isDigit(code.peek(1)))) {
      code.skip(1);
    }
  }
}
