package prepbook.cli;

import java.io.PrintStream;
import java.util.Map;

/**
 * Where the program prints, and how.
 *
 * @param out for results
 * @param err for mistakes and progress
 * @param interactive whether a person watches, so that progress is worth showing
 * @param colors whether colours are wanted
 */
record Terminal(PrintStream out, PrintStream err, boolean interactive, boolean colors) {

  private static final String ESC = "\u001B[";

  /**
   * Finds out from the environment: colours and progress only on a terminal, and no colours where
   * {@code NO_COLOR} is set to anything but nothing (no-color.org).
   */
  // Before Java 22 a console that is not null is the only sign of a terminal. From 22 on there is
  // one always; then isTerminal below has the last word.
  @SuppressWarnings("SystemConsoleNull")
  static Terminal of(Map<String, String> environment, PrintStream out, PrintStream err) {
    String term = environment.getOrDefault("TERM", "dumb");
    boolean interactive = System.console() != null && !term.equals("dumb") && isTerminal();
    boolean colors = interactive && environment.getOrDefault("NO_COLOR", "").isEmpty();
    return new Terminal(out, err, interactive, colors);
  }

  /**
   * From Java 22 on, {@code Console.isTerminal} has the last word; before, there is no such word.
   */
  private static boolean isTerminal() {
    try {
      Object answer = java.io.Console.class.getMethod("isTerminal").invoke(System.console());
      return Boolean.TRUE.equals(answer);
    } catch (NoSuchMethodException e) {
      return true;
    } catch (ReflectiveOperationException e) {
      return false;
    }
  }

  /** Shows what is being done, in place of what was shown before; nothing if nobody watches. */
  void status(String text) {
    if (interactive) {
      err.print("\r" + ESC + "K" + text);
      err.flush();
    }
  }

  /** Takes the status away. */
  void clearStatus() {
    status("");
  }

  String bold(String text) {
    return styled("1", text);
  }

  String red(String text) {
    return styled("31;1", text);
  }

  String yellow(String text) {
    return styled("33;1", text);
  }

  String green(String text) {
    return styled("32", text);
  }

  private String styled(String code, String text) {
    return colors ? ESC + code + "m" + text + ESC + "0m" : text;
  }
}
