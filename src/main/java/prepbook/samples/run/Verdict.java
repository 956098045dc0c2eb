package prepbook.samples.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import prepbook.diagnostic.Diagnostic;
import prepbook.samples.Sample;
import prepbook.samples.run.ResultsFile.Status;

/** Reads from a program's results and from how its process ended what is wrong, and where. */
final class Verdict {

  private static final int SIGNALS = 128;
  private static final int LAST_LINES = 4;

  private final SampleProgram program;
  private final List<ResultsFile.Line> lines;
  private final Ending ending;

  Verdict(SampleProgram program, List<ResultsFile.Line> lines, Ending ending) {
    this.program = program;
    this.lines = lines;
    this.ending = ending;
  }

  /** Whether what the program needs is not on this machine. */
  boolean isSkipped() {
    return failures().isEmpty() && lines.stream().anyMatch(line -> line.is(Status.SKIPPED));
  }

  /** Why it is skipped, where the need is stated. */
  Diagnostic skipped(boolean required) {
    String why =
        lines.stream()
            .filter(line -> line.is(Status.SKIPPED))
            .map(ResultsFile.Line::message)
            .filter(message -> !message.isEmpty())
            .findFirst()
            .orElse("its runner does not say why");
    Sample place =
        program.steps().stream()
            .map(Step::sample)
            .filter(sample -> !sample.needs().isEmpty())
            .findFirst()
            .orElse(program.steps().get(0).sample());
    String message = "this code was not run: " + why;
    return program
        .text()
        .source()
        .quoting(
            required
                ? Diagnostic.error(place.location(), "SAMPLE-SKIPPED", message)
                : Diagnostic.warning(place.location(), "SAMPLE-SKIPPED", message));
  }

  /** What is wrong; nothing if the program passed or was skipped. */
  List<Diagnostic> problems() {
    List<Diagnostic> problems = new ArrayList<>(failures());
    if (problems.isEmpty() && !isSkipped()) {
      stopped().or(this::lost).or(this::unfinished).or(this::unreadable).ifPresent(problems::add);
    }
    return problems;
  }

  private List<Diagnostic> failures() {
    return lines.stream()
        .filter(line -> line.is(Status.FAILED))
        .map(line -> diagnostic(line.step(), line.line(), "SAMPLE-FAILED", failure(line)))
        .toList();
  }

  private static String failure(ResultsFile.Line line) {
    return line.message().isEmpty() ? "it fails, and its runner does not say why" : line.message();
  }

  private Optional<Diagnostic> stopped() {
    return switch (ending.kind()) {
      case EXITED -> Optional.empty();
      case TOO_LONG -> {
        String limit = program.runner().seconds() + " s";
        yield Optional.of(
            isFinished()
                ? here("SAMPLE-TIMEOUT", "the program is through, but does not end within " + limit)
                    .withHint("look for threads and processes that are never stopped")
                : here("SAMPLE-TIMEOUT", "the code runs longer than " + limit)
                    .withHint("what is slow on purpose is shown with norun=\"the reason\""));
      }
      case TOO_MUCH_OUTPUT ->
          Optional.of(
              here("SAMPLE-OUTPUT", "the code prints more than 1 MB").withHint(lastWords()));
    };
  }

  private Optional<Diagnostic> lost() {
    return lines.stream()
        .filter(line -> line.is(Status.LOST))
        .findFirst()
        .map(line -> here("SAMPLE-CRASHED", line.message()));
  }

  private Optional<Diagnostic> unfinished() {
    if (isFinished() && ending.exitCode() == 0) {
      return Optional.empty();
    }
    String how =
        ending.exitCode() > SIGNALS
            ? "is ended by signal " + (ending.exitCode() - SIGNALS)
            : "ends with exit code " + ending.exitCode();
    String when = isFinished() ? " after its last step" : " before its end";
    Diagnostic crash = here("SAMPLE-CRASHED", "the program " + how + when);
    return Optional.of(lastWords().isEmpty() ? crash : crash.withHint(lastWords()));
  }

  /** What cannot be read may have been a failure. */
  private Optional<Diagnostic> unreadable() {
    return lines.stream()
        .filter(line -> line.is(Status.UNREADABLE))
        .findFirst()
        .map(
            line ->
                here("SAMPLE-CRASHED", "the runner wrote a result that cannot be read")
                    .withHint("it wrote: " + line.message()));
  }

  private boolean isFinished() {
    return lines.stream().anyMatch(line -> line.is(Status.FINISHED));
  }

  /** At the step that began last. */
  private Diagnostic here(String code, String message) {
    int step =
        lines.stream()
            .filter(line -> line.is(Status.STARTED))
            .map(ResultsFile.Line::step)
            .reduce((earlier, later) -> later)
            .orElse(0);
    return diagnostic(step, 1, code, message);
  }

  private Diagnostic diagnostic(int step, int line, String code, String message) {
    int index = Math.max(0, Math.min(step, program.steps().size() - 1));
    Sample sample = program.steps().get(index).sample();
    return program
        .text()
        .source()
        .quoting(
            Diagnostic.error(program.text().locationOf(sample, Math.max(1, line)), code, message));
  }

  private String lastWords() {
    List<String> said = ending.output().lines().filter(line -> !line.isBlank()).toList();
    String last =
        String.join(" / ", said.subList(Math.max(0, said.size() - LAST_LINES), said.size()));
    return last.isEmpty() ? "" : "its last words: " + OneLine.of(last);
  }
}
