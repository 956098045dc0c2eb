package prepbook.markdown.highlight;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recognises the prompts of consoles at the start of a line. */
final class SessionPrompts {

  /**
   * A kind of console.
   *
   * @param prompt what a command's first line starts with
   * @param continuation what its further lines start with
   * @param language what it is written in
   */
  record Console(Pattern prompt, Pattern continuation, Lexer language) {}

  private static final Console PYTHON =
      new Console(
          Pattern.compile("[ \\t]{0,12}>>>(?: |$)|In ?\\[\\d{1,5}\\]: ?"),
          Pattern.compile("[ \\t]{0,12}\\.\\.\\.(?::? |:?$)"),
          PythonLexer::read);

  private static final Pattern SHELL_CONTINUATION = Pattern.compile("[ \\t]{0,12}>(?: |$)");

  private static final Console SHELL =
      new Console(
          Pattern.compile(
              "[ \\t]{0,12}(?:\\([\\w. -]{1,40}\\) ?)?"
                  + "(?:[\\w.-]{1,40}@[\\w.-]{1,60}[: ]?[^\\s$#%>]{0,120} ?[$#%]"
                  + "|\\[[^\\]\\n]{1,80}\\] ?[$#]"
                  + "|[~/][\\w./~-]{0,120} ?[$#%]"
                  + "|[$❯➜])(?: |$)"),
          SHELL_CONTINUATION,
          BashLexer::read);

  private static final Console ROOT =
      new Console(Pattern.compile("# "), SHELL_CONTINUATION, BashLexer::read);

  private static final Console WINDOWS =
      new Console(
          Pattern.compile("(?:PS )?[A-Z]:[^>\\n]{0,120}>(?: |$)|PS>(?: |$)"),
          SHELL_CONTINUATION,
          BashLexer::read);

  private static final Console SQL =
      new Console(
          Pattern.compile("[\\w.-]{1,40}=[#>*] |(?:mysql|sqlite|MariaDB \\[[^\\]\\n]{1,40}\\])> "),
          Pattern.compile("[\\w.-]{1,40}[-('\"][#>*] | {2,12}-> | {2,6}\\.\\.\\.> "),
          SqlLexer::read);

  private static final Console OTHER =
      new Console(
          Pattern.compile("(?:redis|\\d{1,3}(?:\\.\\d{1,3}){3}:\\d{1,5})[\\w.:\\[\\]-]{0,40}> "),
          SHELL_CONTINUATION,
          Plain.LEXER);

  private static final List<Console> ALL = List.of(PYTHON, SHELL, WINDOWS, SQL, OTHER);

  private SessionPrompts() {}

  /** The console whose prompt a line starts with; a lone hash counts if the caller says so. */
  static Optional<Console> at(String text, int from, int to, boolean root) {
    for (Console console : ALL) {
      if (length(console.prompt(), text, from, to) >= 0) {
        return Optional.of(console);
      }
    }
    return root && length(ROOT.prompt(), text, from, to) > 0 ? Optional.of(ROOT) : Optional.empty();
  }

  /** How long a prompt at a line's start is, or -1 if there is none. */
  static int length(Pattern prompt, String text, int from, int to) {
    Matcher matcher = prompt.matcher(text).region(from, to);
    return matcher.lookingAt() ? matcher.end() - from : -1;
  }

  /** Whether a text's first line with something on it starts with a user's or Python's prompt. */
  static boolean open(String text) {
    int from = 0;
    while (from < text.length() && Chars.isSpace(text.charAt(from))) {
      from++;
    }
    return text.startsWith("$ ", from) || text.startsWith(">>> ", from);
  }
}
