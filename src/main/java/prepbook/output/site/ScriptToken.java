package prepbook.output.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The smallest part of a script that means something.
 *
 * @param kind what it is
 * @param text as it is written
 * @param onNewLine whether a line's end stands before it
 */
record ScriptToken(Kind kind, String text, boolean onNewLine) {

  /** What a token is: a name or keyword, a number, a string, a regular expression, or a sign. */
  enum Kind {
    WORD,
    NUMBER,
    STRING,
    PATTERN,
    SIGN
  }

  private static final Pattern SPACE =
      Pattern.compile("(?:\\s++|/\\*.*?\\*/|//[^\\n]*+)++", Pattern.DOTALL);
  private static final Pattern WORD = Pattern.compile("[\\p{L}_$][\\p{L}\\p{Mn}\\p{Nd}_$]*");
  private static final Pattern NUMBER = Pattern.compile("\\.?\\d(?:[eE][+-]?\\d|[\\w.])*");
  private static final Pattern STRING =
      Pattern.compile(
          "\"[^\"\\\\\\n]*+(?:\\\\.[^\"\\\\\\n]*+)*+\"|'[^'\\\\\\n]*+(?:\\\\.[^'\\\\\\n]*+)*+'"
              // One inside another one is not understood.
              + "|`[^`\\\\$]*+(?:(?:\\\\.|\\$(?!\\{)|\\$\\{[^`{}]*+})[^`\\\\$]*+)*+`",
          Pattern.DOTALL);
  private static final Pattern PATTERN =
      Pattern.compile("/(?:[^/\\\\\\[\\n]|\\\\.|\\[(?:[^\\]\\\\\\n]|\\\\.)*\\])+/[a-z]*");
  private static final Pattern SIGN =
      Pattern.compile(
          "=>|\\.\\.\\.|\\?\\.(?!\\d)|>>>=?|[=!]==?|\\*\\*|\\+\\+|--|&&|\\|\\||\\?\\?|<<=?|>>=?"
              + "|[<>+\\-*/%&|^]=|[^\"'`]");

  /** Words behind which a slash starts a regular expression. */
  private static final Set<String> BEFORE_VALUE =
      Set.of("return", "typeof", "case", "in", "of", "delete", "void", "throw", "new", "else");

  /** The tokens of a script; empty where it is not understood. */
  static Optional<List<ScriptToken>> of(String script) {
    List<ScriptToken> tokens = new ArrayList<>();
    int at = 0;
    boolean line = false;
    while (at < script.length()) {
      Matcher space = SPACE.matcher(script).region(at, script.length());
      if (space.lookingAt()) {
        line |= space.group().indexOf('\n') >= 0;
        at = space.end();
        continue;
      }
      Optional<ScriptToken> next = at(script, at, line, tokens);
      if (next.isEmpty()) {
        return Optional.empty();
      }
      tokens.add(next.get());
      at += next.get().text.length();
      line = false;
    }
    return Optional.of(tokens);
  }

  private static Optional<ScriptToken> at(
      String script, int at, boolean line, List<ScriptToken> before) {
    for (Kind kind : Kind.values()) {
      Matcher matcher = pattern(kind).matcher(script).region(at, script.length());
      if (kind == Kind.PATTERN && !before.isEmpty() && before.get(before.size() - 1).endsValue()) {
        // Behind a condition or a block it may well be one, of which no space may be lost.
        if (before.get(before.size() - 1).endsGroup() && matcher.lookingAt()) {
          return Optional.empty();
        }
        continue;
      }
      if (matcher.lookingAt()) {
        return Optional.of(new ScriptToken(kind, matcher.group(), line));
      }
    }
    return Optional.empty();
  }

  private static Pattern pattern(Kind kind) {
    return switch (kind) {
      case WORD -> WORD;
      case NUMBER -> NUMBER;
      case STRING -> STRING;
      case PATTERN -> PATTERN;
      case SIGN -> SIGN;
    };
  }

  /** Whether a value may end here, so that a slash behind it divides. */
  private boolean endsValue() {
    return switch (kind) {
      case WORD -> !BEFORE_VALUE.contains(text);
      case SIGN -> endsGroup() || is("]");
      default -> true;
    };
  }

  private boolean endsGroup() {
    return is(")") || is("}");
  }

  boolean is(String expected) {
    return text.equals(expected);
  }

  /** What must stand between this token and the next one. */
  String separator(ScriptToken next) {
    if (next.onNewLine && !continues() && !next.endsOrContinues()) {
      return "\n";
    }
    char last = text.charAt(text.length() - 1);
    char first = next.text.charAt(0);
    boolean words =
        (kind == Kind.WORD || kind == Kind.NUMBER || kind == Kind.PATTERN)
            && (next.kind == Kind.WORD || next.kind == Kind.NUMBER);
    boolean signs = last == first && "+-/".indexOf(first) >= 0;
    boolean point = kind == Kind.NUMBER && first == '.';
    return words || signs || point ? " " : "";
  }

  /** Whether a statement cannot end here. */
  private boolean continues() {
    return kind == Kind.SIGN && !Set.of(")", "]", "}", "++", "--").contains(text);
  }

  private boolean endsOrContinues() {
    return Set.of("}", ")", "]", ".", ",", ";", "?", ":", "&&", "||", "=").contains(text);
  }
}
