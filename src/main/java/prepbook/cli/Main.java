package prepbook.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** The program's entry. */
public final class Main {

  private Main() {}

  /** Runs a command and ends the process with its exit code. */
  public static void main(String[] arguments) {
    // AWT is used to measure pictures only; it must never look for a screen.
    System.setProperty("java.awt.headless", "true");
    // What goes wrong in a template is thrown, not logged.
    System.setProperty("org.freemarker.loggerLibrary", "none");
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
    int code =
        ShortRun.start(arguments)
            .orElseGet(
                () ->
                    new CommandLineProgram(Terminal.of(System.getenv(), out, err)).run(arguments));
    if (code != 0) {
      System.exit(code);
    }
  }
}
