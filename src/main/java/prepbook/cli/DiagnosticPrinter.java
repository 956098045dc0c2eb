package prepbook.cli;

import java.util.List;
import prepbook.diagnostic.Diagnostic;

/** Prints diagnostics with their source line, a caret and the hint. */
final class DiagnosticPrinter {

  private static final int MAX_LINE = 160;

  private final Terminal terminal;

  DiagnosticPrinter(Terminal terminal) {
    this.terminal = terminal;
  }

  /** Prints all and then how many there are. */
  void print(List<Diagnostic> diagnostics) {
    diagnostics.forEach(this::print);
    long errors = diagnostics.stream().filter(Diagnostic::isError).count();
    long warnings = diagnostics.size() - errors;
    if (!diagnostics.isEmpty()) {
      terminal.err().println(count(errors, "error") + ", " + count(warnings, "warning"));
    }
  }

  static String count(long number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }

  private void print(Diagnostic diagnostic) {
    String severity = diagnostic.severity() + " " + diagnostic.code();
    String colored = diagnostic.isError() ? terminal.red(severity) : terminal.yellow(severity);
    terminal
        .err()
        .println(
            terminal.bold(diagnostic.location() + ":")
                + " "
                + colored
                + ": "
                + diagnostic.message());
    diagnostic
        .sourceLine()
        .filter(line -> !line.isBlank())
        .ifPresent(line -> printLine(line, diagnostic.location().column()));
    diagnostic.hint().ifPresent(hint -> terminal.err().println("  hint: " + hint));
  }

  private void printLine(String line, int column) {
    int at = Math.min(column - 1, line.length());
    int from = at > MAX_LINE - 20 ? safe(line, at - MAX_LINE / 2) : 0;
    int to = safe(line, Math.min(line.length(), from + MAX_LINE));
    String before = line.substring(from, Math.max(from, at)).replace('\t', ' ');
    terminal.err().println("  " + line.substring(from, to).replace('\t', ' '));
    terminal.err().println("  " + " ".repeat(before.codePointCount(0, before.length())) + "^");
  }

  /** A place that does not cut a character in two. */
  private static int safe(String line, int at) {
    return at > 0 && at < line.length() && Character.isLowSurrogate(line.charAt(at)) ? at - 1 : at;
  }
}
