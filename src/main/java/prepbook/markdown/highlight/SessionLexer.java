package prepbook.markdown.highlight;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import prepbook.model.prose.CodeSpan.Kind;

/** Reads console sessions: prompts, what was typed behind them, and what was printed. */
final class SessionLexer {

  private static final Pattern USER_PROMPT = Pattern.compile("(?m)^[^\\n#]{0,80}\\$ ");
  private static final Pattern HEREDOC = Pattern.compile("(?<!<)<<-?\\s?['\"]?(\\w{1,40})");

  private final CodeScanner code;

  /** Whether a lone hash is root's prompt: only where no user's prompt is to be seen. */
  private final boolean root;

  private SessionLexer(CodeScanner code) {
    this.code = code;
    this.root = !USER_PROMPT.matcher(code.text()).region(code.start(), code.end()).find();
  }

  /** Reads a whole text. */
  static void read(CodeScanner code) {
    new SessionLexer(code).read();
  }

  private void read() {
    while (!code.done()) {
      int from = code.position();
      Optional<SessionPrompts.Console> console =
          SessionPrompts.at(code.text(), from, code.lineEnd(), root);
      if (console.isPresent()) {
        readCommand(console.get());
      } else if (code.afterBlanks() == '#' && !root) {
        code.takeLine(Kind.COMMENT);
      } else {
        code.takeLine(Kind.OUTPUT);
      }
      code.skip(1);
    }
  }

  private void readCommand(SessionPrompts.Console console) {
    SessionCommand command = new SessionCommand(code.text());
    String text = code.text();
    int start = code.position();
    int end = code.lineEnd();
    int prompt = SessionPrompts.length(console.prompt(), text, start, end);
    command.addLine(start, prompt, end);
    String delimiter = heredoc(start, end);
    boolean more = true;
    while (more && end < code.end()) {
      boolean open = !delimiter.isEmpty() || endsInBackslash(start, end);
      int next = end + 1;
      int nextEnd = code.region(next, code.end()).lineEnd();
      int length = SessionPrompts.length(console.continuation(), text, next, nextEnd);
      more = next < code.end() && (open || length >= 0);
      if (more) {
        start = next;
        end = nextEnd;
        command.addLine(start, Math.max(0, length), end);
        if (text.substring(start + Math.max(0, length), end).strip().equals(delimiter)) {
          delimiter = "";
        }
      }
    }
    command.emit(code, console.language());
  }

  private boolean endsInBackslash(int start, int end) {
    return end > start && code.text().charAt(end - 1) == '\\';
  }

  private String heredoc(int start, int end) {
    Matcher matcher = HEREDOC.matcher(code.text()).region(start, end);
    return matcher.find() ? matcher.group(1) : "";
  }
}
