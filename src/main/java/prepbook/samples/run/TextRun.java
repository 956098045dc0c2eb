package prepbook.samples.run;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import prepbook.diagnostic.Diagnostic;
import prepbook.diagnostic.Suggestion;
import prepbook.model.Runner;
import prepbook.model.Tested;
import prepbook.samples.Sample;
import prepbook.samples.SampleText;
import prepbook.samples.run.TextOutcome.Status;

/** Runs texts on interpreters that were found. Safe for use by several threads. */
final class TextRun {

  private final Workplace workplace;
  private final List<Runner> runners;
  private final Map<Runner, Optional<Interpreter>> interpreters;
  private final SyntaxCheck syntax;
  private final boolean requireAll;

  TextRun(
      Workplace workplace,
      List<Runner> runners,
      Map<Runner, Optional<Interpreter>> interpreters,
      boolean requireAll) {
    this.workplace = workplace;
    this.runners = List.copyOf(runners);
    this.interpreters = Map.copyOf(interpreters);
    this.syntax = new SyntaxCheck(workplace, runners, requireAll);
    this.requireAll = requireAll;
  }

  /** Runs the programs of a text, one after the other. */
  TextOutcome run(SampleText text) throws IOException, InterruptedException {
    List<Diagnostic> diagnostics = new ArrayList<>();
    boolean skipped = !syntax.check(text, diagnostics::add);
    List<SampleProgram> programs = SampleProgram.of(text, runners);
    Set<Tested.Version> versions = new LinkedHashSet<>();
    int samples = 0;
    for (SampleProgram program : programs) {
      Optional<Interpreter> interpreter =
          interpreters.getOrDefault(program.runner(), Optional.empty());
      if (interpreter.isEmpty()) {
        skipped = true; // that there is none is reported once
      } else if (!needsUnknownServer(program, interpreter.get(), diagnostics)) {
        Verdict verdict = run(program, interpreter.get());
        diagnostics.addAll(verdict.problems());
        if (verdict.isSkipped()) {
          skipped = true;
          diagnostics.add(verdict.skipped(requireAll));
        }
        versions.addAll(interpreter.get().versions());
        samples += program.steps().size();
      }
    }
    boolean failed = diagnostics.stream().anyMatch(Diagnostic::isError);
    Status status =
        failed
            ? Status.FAILED
            : skipped ? Status.SKIPPED : programs.isEmpty() ? Status.NOTHING : Status.PASSED;
    boolean passed = status == Status.PASSED;
    return new TextOutcome(
        text,
        status,
        passed ? samples : 0,
        passed ? List.copyOf(versions) : List.of(),
        diagnostics);
  }

  private static boolean needsUnknownServer(
      SampleProgram program, Interpreter interpreter, List<Diagnostic> diagnostics) {
    Optional<List<String>> known = interpreter.servers();
    boolean unknown = false;
    for (Step step : program.steps()) {
      Sample sample = step.sample();
      for (String need : sample.needs()) {
        if (known.isPresent() && !known.get().contains(need)) {
          unknown = true;
          Diagnostic error =
              Diagnostic.error(
                  sample.location(), "BAD-NEEDS", "the runner knows no server \"" + need + "\"");
          diagnostics.add(
              program
                  .text()
                  .source()
                  .quoting(
                      error.withHint(
                          Suggestion.nearest(need, known.get())
                              .map(name -> "did you mean \"" + name + "\"?")
                              .orElse("known servers: " + String.join(", ", known.get())))));
        }
      }
    }
    return unknown;
  }

  private Verdict run(SampleProgram program, Interpreter interpreter)
      throws IOException, InterruptedException {
    try (Workplace.Place place = workplace.place()) {
      PlanFile.write(program, place.beside("plan.json"));
      List<String> command = new ArrayList<>(interpreter.command());
      command.add(place.beside("plan.json").toString());
      command.add(place.beside("results.jsonl").toString());
      Ending ending = workplace.run(command, place, "", Limits.seconds(program.runner().seconds()));
      return new Verdict(program, ResultsFile.read(place.beside("results.jsonl")), ending);
    }
  }
}
