package prepbook.samples;

import java.util.List;
import prepbook.diagnostic.SourceLocation;
import prepbook.model.SourceText;

/**
 * A text with its samples: an answer, or what a section or the guide says by itself. The samples of
 * a text are one program, and those of two texts never meet.
 *
 * @param id the question's id; a section's path; {@code guide.yaml}
 * @param section the path of the section that it belongs to; empty for the guide's intro
 * @param source the file
 * @param firstLine the 1-based line where it starts
 * @param lastLine the line where it ends
 * @param samples its samples, in the order written
 */
public record SampleText(
    String id,
    String section,
    SourceText source,
    int firstLine,
    int lastLine,
    List<Sample> samples) {

  /** Copies the list. */
  public SampleText {
    samples = List.copyOf(samples);
  }

  /** Whether a position lies in this text. */
  public boolean contains(SourceLocation location) {
    return location.file().equals(source.file())
        && location.line() >= firstLine
        && location.line() <= lastLine;
  }

  /**
   * Where a line of a sample stands in the file: at its first character that is not blank.
   *
   * @param codeLine the line of the code, 1-based; 0 for the line of the fence itself
   */
  public SourceLocation locationOf(Sample sample, int codeLine) {
    List<String> lines = sample.code().lines().toList();
    int inCode = Math.max(0, Math.min(codeLine, lines.size()));
    if (inCode == 0) {
      return sample.location();
    }
    int line = Math.min(sample.location().line() + inCode, source.lineCount());
    int found = source.line(line).indexOf(lines.get(inCode - 1).strip());
    return new SourceLocation(source.file(), line, Math.max(0, found) + 1);
  }

  /** Where an attribute of a sample stands in the file. */
  SourceLocation locationOf(Sample sample, String attribute) {
    SourceLocation fence = sample.location();
    int found = source.line(fence.line()).indexOf(" " + attribute, fence.column());
    return found < 0 ? fence : new SourceLocation(fence.file(), fence.line(), found + 2);
  }
}
