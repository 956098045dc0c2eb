package prepbook.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import prepbook.app.TestCode;
import prepbook.app.TextSelection;
import prepbook.diagnostic.Severity;
import prepbook.samples.ReportFile;
import prepbook.samples.run.SampleRun;
import prepbook.source.Reason;

/** {@code prepbook test}. */
@Command(
    name = "test",
    description = "Runs the code of the answers and writes down what passed.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "The code runs as you, with the programs that guide.yaml names. Run only what you trust."
    })
final class TestCommand implements Callable<Integer> {

  private final Terminal terminal;
  private final Map<String, String> environment;

  @Spec private @Nullable CommandSpec spec;

  @Mixin private ContentOption content = new ContentOption();

  @Option(
      names = "--question",
      paramLabel = "ID",
      description = "Test this question only; may be given again.")
  private List<String> questions = new ArrayList<>();

  @Option(
      names = "--section",
      paramLabel = "NAME",
      description = "Test this section only, as core-django; may be given again.")
  private List<String> sections = new ArrayList<>();

  @Option(
      names = "--jobs",
      paramLabel = "N",
      description = "How many texts to test at a time (default: as many as there are processors).")
  private int jobs = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--report",
      paramLabel = "FILE",
      description = "The file to write to (default: tested.json in the content folder).")
  private @Nullable Path report;

  @Option(
      names = "--require-all",
      negatable = false,
      description =
          "Fail if a server that code needs is not on this machine. CI=true means the same.")
  private boolean requireAll;

  TestCommand(Terminal terminal, Map<String, String> environment) {
    this.terminal = terminal;
    this.environment = Map.copyOf(environment);
  }

  @Override
  public Integer call() {
    long start = System.nanoTime();
    if (jobs < 1) {
      throw wrongUsage("--jobs: " + jobs + " is not a number from 1 on");
    }
    Path file = report == null ? content.folder().resolve(ReportFile.NAME) : report;
    SampleRun.Settings settings =
        new SampleRun.Settings(
            jobs,
            requireAll || environment.getOrDefault("CI", "").equals("true"),
            Optional.ofNullable(environment.get("PREPBOOK_INTERPRETER")).filter(s -> !s.isBlank()),
            environment);
    TestCode.Request request =
        new TestCode.Request(
            content.folder(), new TextSelection(questions, sections), file, settings);
    try {
      TestCode.Result result = new TestCode(request, terminal::status).run();
      terminal.clearStatus();
      new DiagnosticPrinter(terminal).print(result.diagnostics());
      summarise(result, (System.nanoTime() - start) / 1e9);
      return result.hasErrors() ? ExitCode.FAILED : ExitCode.CLEAN;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return ExitCode.FAILED;
    } catch (TextSelection.Unknown e) {
      throw wrongUsage(String.valueOf(e.getMessage()));
    } catch (IOException e) {
      terminal.clearStatus();
      terminal.err().println(file + ": " + Severity.ERROR + " OUTPUT: " + Reason.of(e));
      return ExitCode.FAILED;
    }
  }

  private ParameterException wrongUsage(String message) {
    return new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
  }

  private void summarise(TestCode.Result result, double seconds) {
    StringBuilder line = new StringBuilder(terminal.green("tested "));
    line.append(content.folder()).append(": ");
    line.append(DiagnosticPrinter.count(result.samples(), "sample"));
    line.append(" of ").append(DiagnosticPrinter.count(result.passed(), "text")).append(" passed");
    if (result.failed() > 0) {
      line.append(", ").append(DiagnosticPrinter.count(result.failed(), "text")).append(" failed");
    }
    if (result.skipped() > 0) {
      line.append(", ").append(DiagnosticPrinter.count(result.skipped(), "text"));
      line.append(" not run");
    }
    if (!result.on().versions().isEmpty()) {
      line.append(", on ").append(result.on().on());
    }
    line.append(String.format(Locale.ROOT, ", in %.1f s", seconds));
    terminal.out().println(line);
  }
}
