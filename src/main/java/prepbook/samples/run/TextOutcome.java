package prepbook.samples.run;

import java.util.List;
import prepbook.diagnostic.Diagnostic;
import prepbook.model.Tested;
import prepbook.samples.SampleText;

/**
 * What came of running a text's samples.
 *
 * @param text the text
 * @param status what came of it
 * @param samples how many samples were run and passed
 * @param versions what they ran on; empty unless all passed
 * @param diagnostics what went wrong
 */
public record TextOutcome(
    SampleText text,
    Status status,
    int samples,
    List<Tested.Version> versions,
    List<Diagnostic> diagnostics) {

  /** Copies the lists. */
  public TextOutcome {
    versions = List.copyOf(versions);
    diagnostics = List.copyOf(diagnostics);
  }

  /** What can come of a text. */
  public enum Status {
    /** Everything that is to be run ran, and well. */
    PASSED,
    /** Something went wrong. */
    FAILED,
    /** Something that it needs is not on this machine. */
    SKIPPED,
    /** There is nothing to run. */
    NOTHING
  }
}
