package prepbook.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
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
import prepbook.app.BuildGuide;
import prepbook.diagnostic.Severity;
import prepbook.model.PageFormat;
import prepbook.output.Download;
import prepbook.source.Reason;

/** {@code prepbook build}. */
@Command(
    name = "build",
    description = "Builds the website and the printed book.",
    mixinStandardHelpOptions = true)
final class BuildCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Spec private @Nullable CommandSpec spec;

  @Mixin private ContentOption content = new ContentOption();

  @Option(
      names = "--templates",
      paramLabel = "DIR",
      description =
          "A folder whose files replace the built-in templates of the same name"
              + " (default: templates beside the content folder, if there is one).")
  private @Nullable Path templates;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      defaultValue = "site",
      description = "The folder to write to (default: ${DEFAULT-VALUE}).")
  private Path out = Path.of("site");

  @Option(
      names = "--no-pdf",
      negatable = false,
      description = "Leave the book out; the website is built in a moment.")
  private boolean noPdf;

  @Option(
      names = "--pdf",
      paramLabel = "PAGE",
      description = "Print on a4, letter or a5 (default: as guide.yaml says, or A4).")
  private @Nullable String page;

  BuildCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    long start = System.nanoTime();
    refuseToWriteAmongTheSources();
    BuildGuide.Request request =
        new BuildGuide.Request(content.folder(), templatesFolder(), out, !noPdf, page());
    try {
      BuildGuide.Result result = new BuildGuide(request, terminal::status).run();
      terminal.clearStatus();
      new DiagnosticPrinter(terminal).print(result.diagnostics());
      if (result.hasErrors()) {
        terminal.err().println("nothing was written: " + out + " is as it was");
        return ExitCode.FAILED;
      }
      summarise(result, (System.nanoTime() - start) / 1e9);
      return ExitCode.CLEAN;
    } catch (StackOverflowError | OutOfMemoryError e) {
      terminal.clearStatus();
      terminal
          .err()
          .println(
              content.folder() + ": error TOO-LARGE: the content needs more memory than there is");
      terminal.err().println("  hint: raise it with PREPBOOK_JAVA_OPTIONS, as in -Xmx4g -Xss16m");
      return ExitCode.FAILED;
    } catch (IOException e) {
      terminal.clearStatus();
      terminal.err().println(out + ": " + Severity.ERROR + " OUTPUT: " + Reason.of(e));
      return ExitCode.FAILED;
    }
  }

  private Optional<PageFormat> page() {
    if (page == null) {
      return Optional.empty();
    }
    if (noPdf) {
      throw new ParameterException(
          Objects.requireNonNull(spec).commandLine(), "--pdf and --no-pdf exclude each other");
    }
    Optional<PageFormat> format = PageFormat.named(page);
    if (format.isEmpty()) {
      throw new ParameterException(
          Objects.requireNonNull(spec).commandLine(),
          "--pdf: the book cannot be set on \""
              + page
              + "\"; name one of "
              + String.join(", ", PageFormat.labels()));
    }
    return format;
  }

  private void refuseToWriteAmongTheSources() {
    if (out.toString().isEmpty()) {
      throw new ParameterException(
          Objects.requireNonNull(spec).commandLine(), "--out: the name of the folder is missing");
    }
    Path target = out.toAbsolutePath().normalize();
    if (target.getParent() == null) {
      throw new ParameterException(
          Objects.requireNonNull(spec).commandLine(),
          "--out: " + out + " is the root of a file system; name a folder of its own");
    }
    for (Path source : List.of(content.folder(), templatesFolder().orElse(content.folder()))) {
      if (target.startsWith(source.toAbsolutePath().normalize())) {
        throw new ParameterException(
            Objects.requireNonNull(spec).commandLine(),
            "--out: " + out + " lies among the sources in " + source);
      }
      if (source.toAbsolutePath().normalize().startsWith(target)) {
        throw new ParameterException(
            Objects.requireNonNull(spec).commandLine(),
            "--out: " + out + " holds the sources in " + source + "; name a folder of its own");
      }
    }
  }

  private Optional<Path> templatesFolder() {
    if (templates != null) {
      if (templates.toString().isEmpty()) {
        throw new ParameterException(
            Objects.requireNonNull(spec).commandLine(),
            "--templates: the name of the folder is missing");
      }
      if (!Files.isDirectory(templates)) {
        throw new ParameterException(
            Objects.requireNonNull(spec).commandLine(),
            "--templates: there is no folder " + templates);
      }
      return Optional.of(templates);
    }
    Path beside = content.folder().resolveSibling("templates");
    return Files.isDirectory(beside) ? Optional.of(beside) : Optional.empty();
  }

  private void summarise(BuildGuide.Result result, double seconds) {
    int questions = result.guide().map(guide -> guide.questionCount()).orElse(0);
    terminal
        .out()
        .println(
            terminal.green("built ")
                + out
                + ": "
                + DiagnosticPrinter.count(result.pages(), "page")
                + ", "
                + DiagnosticPrinter.count(questions, "question")
                + String.format(Locale.ROOT, ", in %.1f s", seconds));
    for (Download download : result.downloads()) {
      terminal
          .out()
          .println(
              "  "
                  + download.path()
                  + ": "
                  + DiagnosticPrinter.count(download.pages(), "page")
                  + ", "
                  + Sizes.of(download.bytes()));
    }
    terminal.out().println("  open " + out.resolve("index.html"));
  }
}
