package prepbook.markdown;

import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import prepbook.diagnostic.Diagnostic;
import prepbook.diagnostic.SourceLocation;
import prepbook.markdown.highlight.Highlighter;
import prepbook.model.SourceText;
import prepbook.model.prose.HiddenTest;

/** What the converters of one file share: positions and where to report. */
final class Reading {

  /** Deeper than any text that people read; what follows may then recurse without fear. */
  private static final int MAX_DEPTH = 30;

  private final SourceText source;
  private final int bodyStart;
  private final Highlighter highlighter;
  private final Consumer<Diagnostic> diagnostics;
  private final List<HiddenTest> tests = new ArrayList<>();
  private int depth;
  private boolean tooDeep;

  Reading(
      SourceText source, int bodyStart, Highlighter highlighter, Consumer<Diagnostic> diagnostics) {
    this.source = source;
    this.bodyStart = bodyStart;
    this.highlighter = highlighter;
    this.diagnostics = diagnostics;
  }

  /**
   * Goes one level down: into a quotation, a list, emphasis, an element.
   *
   * @return whether that is still reasonable; if not, it is reported
   */
  boolean enter(int fileOffset) {
    depth++;
    return isReasonable(depth, fileOffset);
  }

  /** Whether a depth is reasonable; the first that is not is reported. */
  boolean isReasonable(int levels, int fileOffset) {
    if (levels > MAX_DEPTH && !tooDeep) {
      tooDeep = true;
      report(
          error(
                  fileOffset,
                  "TOO-DEEP",
                  "quotations, lists or emphasis are nested more than " + MAX_DEPTH + " deep here")
              .withHint("start a paragraph of its own"));
    }
    return levels <= MAX_DEPTH;
  }

  /** Comes back up. */
  void leave() {
    depth--;
  }

  /** Keeps a hidden test for the part that is being converted. */
  void keep(HiddenTest test) {
    tests.add(test);
  }

  /** Gives the hidden tests kept since the last call. */
  List<HiddenTest> takeTests() {
    List<HiddenTest> taken = List.copyOf(tests);
    tests.clear();
    return taken;
  }

  Highlighter highlighter() {
    return highlighter;
  }

  /** A node's start as an offset into the file. */
  int offsetOf(Node node) {
    return offset(node.getStartOffset());
  }

  /** An offset into the Markdown as one into the file. */
  int offset(int offsetInBody) {
    return Math.min(bodyStart + Math.max(0, offsetInBody), source.text().length());
  }

  SourceLocation locationOf(Node node) {
    return source.locationAt(offsetOf(node));
  }

  /** Where a text stands at or behind an offset into the file; that offset if it does not. */
  SourceLocation locationOfFirst(String text, int fileOffset) {
    int found = source.text().indexOf(text, fileOffset);
    return source.locationAt(found < 0 ? fileOffset : found);
  }

  SourceLocation locationAt(int fileOffset) {
    return source.locationAt(fileOffset);
  }

  void report(Diagnostic diagnostic) {
    diagnostics.accept(diagnostic);
  }

  Diagnostic error(int fileOffset, String code, String message) {
    return source.error(fileOffset, code, message);
  }

  Diagnostic warning(int fileOffset, String code, String message) {
    return source.warning(fileOffset, code, message);
  }
}
