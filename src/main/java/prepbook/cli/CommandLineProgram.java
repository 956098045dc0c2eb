package prepbook.cli;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/** All commands under one name. */
final class CommandLineProgram {

  private final Terminal terminal;
  private final Map<String, String> environment;

  CommandLineProgram(Terminal terminal) {
    this(terminal, System.getenv());
  }

  /** Prepares to run in an environment. */
  CommandLineProgram(Terminal terminal, Map<String, String> environment) {
    this.terminal = terminal;
    this.environment = Map.copyOf(environment);
  }

  /** Runs the command that the arguments name; gives the exit code. */
  int run(String... arguments) {
    CommandLine program = new CommandLine(new Root());
    program.addSubcommand(new BuildCommand(terminal));
    program.addSubcommand(new TestCommand(terminal, environment));
    program.setOut(writer(terminal.out()));
    program.setErr(writer(terminal.err()));
    program.setColorScheme(
        CommandLine.Help.defaultColorScheme(
            terminal.colors() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF));
    program.setExecutionExceptionHandler(
        (failure, command, parsed) -> {
          terminal.clearStatus();
          terminal.err().println("error INTERNAL: " + failure + "; this is a fault of Prepbook");
          if (System.getenv("PREPBOOK_TRACE") == null) {
            terminal.err().println("hint: set PREPBOOK_TRACE=1 to see where it happened");
          } else {
            failure.printStackTrace(terminal.err());
          }
          return ExitCode.FAILED;
        });
    return program.execute(arguments);
  }

  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
  }

  /** Without a command there is nothing to do but to say what there is. */
  @Command(
      name = "prepbook",
      description = "Turns a folder of Markdown questions and answers into an interview guide.",
      mixinStandardHelpOptions = true,
      versionProvider = Version.class,
      synopsisSubcommandLabel = "COMMAND",
      exitCodeListHeading = "%nExit codes:%n",
      exitCodeList = {
        "0:all is well",
        "1:the content has errors, code fails, or the output could not be written",
        "2:the command line makes no sense"
      })
  static final class Root implements Runnable {

    @CommandLine.Spec private CommandLine.Model.@org.jspecify.annotations.Nullable CommandSpec spec;

    @Override
    public void run() {
      throw new CommandLine.ParameterException(
          java.util.Objects.requireNonNull(spec).commandLine(), "a command is missing");
    }
  }

  /** Reads the version that the jar carries. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = CommandLineProgram.class.getPackage().getImplementationVersion();
      return new String[] {"prepbook " + (version == null ? "(not packaged)" : version)};
    }
  }
}
