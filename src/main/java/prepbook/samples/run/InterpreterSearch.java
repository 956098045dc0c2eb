package prepbook.samples.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import prepbook.diagnostic.Diagnostic;
import prepbook.model.Runner;
import prepbook.model.SourceText;
import prepbook.model.Tested;

/** Finds the interpreter for a runner: the first whose probe succeeds. */
final class InterpreterSearch {

  private static final Limits PROBE = Limits.seconds(30);

  private final Workplace workplace;
  private final Path content;
  private final Optional<String> override;

  /**
   * Prepares a search.
   *
   * @param content the content folder
   * @param override the interpreter to take in place of those that the guide names
   */
  InterpreterSearch(Workplace workplace, Path content, Optional<String> override) {
    this.workplace = workplace;
    this.content = content.toAbsolutePath();
    this.override = override;
  }

  /** The interpreter; nothing if none will do, which is reported once with all that was tried. */
  Optional<Interpreter> find(Runner runner, SourceText guide, Consumer<Diagnostic> diagnostics)
      throws IOException, InterruptedException {
    String program = content.resolve(runner.program()).toString();
    List<String> tried = new ArrayList<>();
    for (List<String> start : starts(runner)) {
      List<String> command = new ArrayList<>(start);
      command.add(program);
      command.add("--probe");
      String name = start.isEmpty() ? runner.program() : start.get(0);
      try (Workplace.Place place = workplace.place()) {
        Ending ending = workplace.runTrusted(command, place, PROBE);
        Optional<ProbeAnswer> answer = ProbeAnswer.parse(ending.output());
        boolean wellEnded = ending.kind() == Ending.Kind.EXITED && ending.exitCode() == 0;
        if (wellEnded && answer.isPresent() && answer.get().refused().isEmpty()) {
          return Optional.of(interpreter(answer.get(), start, program));
        }
        Optional<String> refused = answer.filter(a -> wellEnded).flatMap(ProbeAnswer::refused);
        tried.add(
            name + ": " + refused.map(InterpreterSearch::noVersion).orElseGet(() -> says(ending)));
      } catch (Workplace.CannotStart e) {
        tried.add(name + ": it is not installed");
      }
    }
    Diagnostic error =
        Diagnostic.error(
            runner.location(),
            "NO-INTERPRETER",
            "nothing here can run " + runner.program() + " (" + String.join("; ", tried) + ")");
    diagnostics.accept(
        guide.quoting(
            runner
                .install()
                .map(how -> error.withHint("install it with " + how))
                .orElse(error.withHint("PREPBOOK_INTERPRETER names another interpreter"))));
    return Optional.empty();
  }

  private List<List<String>> starts(Runner runner) {
    if (override.isPresent()) {
      return List.of(List.of(override.get()));
    }
    return runner.interpreters().isEmpty()
        ? List.of(List.of())
        : runner.interpreters().stream().map(List::of).toList();
  }

  private static Interpreter interpreter(ProbeAnswer answer, List<String> start, String program) {
    List<String> command = new ArrayList<>(answer.interpreter().map(List::of).orElse(start));
    command.add(program);
    return new Interpreter(command, answer.versions(), answer.servers());
  }

  private static String noVersion(String said) {
    return "its version \"" + OneLine.of(said) + "\" must be " + Tested.Version.ALLOWED;
  }

  private static String says(Ending ending) {
    if (ending.kind() == Ending.Kind.TOO_LONG) {
      return "it does not answer";
    }
    String last =
        ending.output().lines().filter(line -> !line.isBlank()).reduce((a, b) -> b).orElse("");
    return last.isEmpty() ? "it ends with exit code " + ending.exitCode() : OneLine.of(last);
  }
}
