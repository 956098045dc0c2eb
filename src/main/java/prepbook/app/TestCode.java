package prepbook.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import prepbook.diagnostic.Diagnostic;
import prepbook.model.Guide;
import prepbook.model.Tested;
import prepbook.samples.Fingerprint;
import prepbook.samples.Proof;
import prepbook.samples.Proofs;
import prepbook.samples.ReportFile;
import prepbook.samples.SampleRules;
import prepbook.samples.SampleText;
import prepbook.samples.SampleTexts;
import prepbook.samples.UnreadTexts;
import prepbook.samples.run.SampleRun;
import prepbook.samples.run.TextOutcome;
import prepbook.samples.run.TextOutcome.Status;
import prepbook.source.GuideReader;

/** Runs the code of a guide's answers and writes down what that proved. */
public final class TestCode {

  private final Request request;
  private final BuildGuide.Progress progress;

  /**
   * What to test.
   *
   * @param content the content folder
   * @param selection which texts
   * @param report the file to write to
   * @param settings how to run
   */
  public record Request(
      Path content, TextSelection selection, Path report, SampleRun.Settings settings) {}

  /**
   * What came of it.
   *
   * @param diagnostics errors and warnings, sorted by position
   * @param passed how many texts passed
   * @param samples how many samples those have
   * @param failed how many texts failed
   * @param skipped how many texts could not be run here, or stand in files that cannot be read
   * @param on what the code ran on
   */
  public record Result(
      List<Diagnostic> diagnostics, int passed, int samples, int failed, int skipped, Tested on) {
    /** Copies the list. */
    public Result {
      diagnostics = List.copyOf(diagnostics);
    }

    /** Whether something is wrong. */
    public boolean hasErrors() {
      return diagnostics.stream().anyMatch(Diagnostic::isError);
    }
  }

  /** Prepares a test. */
  public TestCode(Request request, BuildGuide.Progress progress) {
    this.request = request;
    this.progress = progress;
  }

  /**
   * Runs. A mistake in one text does not stop the others.
   *
   * @throws IOException if a disk fails or the report cannot be written
   * @throws TextSelection.Unknown if a text that was asked for does not exist
   */
  public Result run() throws IOException, InterruptedException {
    progress.step("reading " + request.content());
    GuideReader.Result read = new GuideReader(request.content()).read();
    List<Diagnostic> diagnostics = new ArrayList<>(read.diagnostics());
    int unread = UnreadTexts.count(read.unread());
    if (read.guide().isEmpty()) {
      return result(diagnostics, List.of(), unread);
    }
    Guide guide = read.guide().get();
    List<SampleText> all = SampleTexts.of(guide);
    List<SampleText> selected = request.selection().of(guide, all);
    SampleRules.check(all, diagnostics::add);
    SampleRules.checkRunners(guide, request.content(), diagnostics::add);
    List<SampleText> sound = selected.stream().filter(text -> isSound(text, diagnostics)).toList();
    List<TextOutcome> outcomes =
        new SampleRun(guide.info(), request.content(), request.settings())
            .run(
                sound,
                done -> progress.step("testing: " + done + " of " + sound.size()),
                diagnostics::add);
    outcomes.forEach(outcome -> diagnostics.addAll(outcome.diagnostics()));
    writeReport(guide, all, selected, outcomes, unread > 0, diagnostics);
    return result(diagnostics, outcomes, unread);
  }

  /** What is wrong in the text of an answer already would only be said again, and less clearly. */
  private static boolean isSound(SampleText text, List<Diagnostic> diagnostics) {
    return diagnostics.stream()
        .noneMatch(diagnostic -> diagnostic.isError() && text.contains(diagnostic.location()));
  }

  private void writeReport(
      Guide guide,
      List<SampleText> all,
      List<SampleText> selected,
      List<TextOutcome> outcomes,
      boolean keepUnknown,
      List<Diagnostic> diagnostics)
      throws IOException {
    Fingerprint fingerprint = new Fingerprint(request.content(), guide.info().runners());
    ReportFile file = new ReportFile(request.report());
    Proofs before = file.read(diagnostics::add);
    Map<String, Optional<Proof>> changes = new HashMap<>();
    selected.forEach(text -> changes.put(text.id(), Optional.empty()));
    for (TextOutcome outcome : outcomes) {
      SampleText text = outcome.text();
      if (outcome.status() == Status.PASSED) {
        Tested tested = new Tested(outcome.versions());
        changes.put(
            text.id(),
            Optional.of(new Proof(text.id(), fingerprint.of(text), outcome.samples(), tested)));
      } else if (outcome.status() == Status.SKIPPED) {
        // Where it cannot be run, what was proved elsewhere still holds.
        changes.put(text.id(), before.proofOf(text, fingerprint));
      }
    }
    // What is not in the guide may be in a file that cannot be read today.
    Proofs after = before.with(changes);
    file.write(keepUnknown ? after.inOrderWithUnknown(all) : after.inOrder(all));
  }

  private static Result result(
      List<Diagnostic> diagnostics, List<TextOutcome> outcomes, int unread) {
    Set<Tested.Version> versions = new LinkedHashSet<>();
    outcomes.forEach(outcome -> versions.addAll(outcome.versions()));
    return new Result(
        diagnostics.stream().sorted(Comparator.naturalOrder()).toList(),
        count(outcomes, Status.PASSED),
        outcomes.stream().mapToInt(TextOutcome::samples).sum(),
        count(outcomes, Status.FAILED),
        count(outcomes, Status.SKIPPED) + unread,
        new Tested(List.copyOf(versions)));
  }

  private static int count(List<TextOutcome> outcomes, Status status) {
    return (int) outcomes.stream().filter(outcome -> outcome.status() == status).count();
  }
}
