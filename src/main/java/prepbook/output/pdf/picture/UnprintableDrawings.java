package prepbook.output.pdf.picture;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import prepbook.diagnostic.Diagnostic;
import prepbook.diagnostic.SourceLocation;
import prepbook.model.Guide;
import prepbook.model.Section;
import prepbook.model.SourceText;
import prepbook.model.drawing.Drawing;
import prepbook.model.prose.Block;
import prepbook.output.pdf.font.FontCoverage;
import prepbook.output.pdf.font.FontFamily;

/**
 * Finds characters in diagrams that would be lost in print. Drawings are set in fewer fonts than
 * text, and have no pictures of emoji. Each is reported once a diagram.
 */
public final class UnprintableDrawings {

  private final FontCoverage fonts = new FontCoverage(FontFamily.SANS, FontFamily.FALLBACK);
  private final Map<String, SourceText> sources = new LinkedHashMap<>();

  private UnprintableDrawings(Guide guide) {
    sources.put(guide.info().source().file(), guide.info().source());
    guide.sections().stream()
        .map(Section::source)
        .forEach(source -> sources.put(source.file(), source));
  }

  /** Finds them, diagram by diagram. */
  public static List<Diagnostic> in(Guide guide) {
    UnprintableDrawings check = new UnprintableDrawings(guide);
    List<Diagnostic> problems = new ArrayList<>();
    guide
        .drawings()
        .forEach((diagram, drawing) -> problems.addAll(check.problems(diagram, drawing)));
    return problems;
  }

  private List<Diagnostic> problems(Block.Diagram diagram, Drawing drawing) {
    return drawing
        .texts()
        .flatMapToInt(String::codePoints)
        .filter(c -> !Character.isSpaceChar(c) && !fonts.covers(c))
        .distinct()
        .mapToObj(c -> problem(diagram, c))
        .toList();
  }

  private Diagnostic problem(Block.Diagram diagram, int character) {
    String text = Character.toString(character);
    Diagnostic error =
        Diagnostic.error(
                location(diagram, text),
                "UNPRINTABLE-CHARACTER",
                "no font for diagrams can print \"%s\" (U+%04X)".formatted(text, character))
            .withHint("write a word instead; the fonts have Latin, Greek, Cyrillic and symbols");
    SourceText source = sources.get(error.location().file());
    return source == null ? error : source.quoting(error);
  }

  /** In the diagram's own lines; an escape stands for a character that they do not hold. */
  private SourceLocation location(Block.Diagram diagram, String text) {
    SourceText source = sources.get(diagram.location().file());
    long lines = diagram.source().lines().count();
    for (int i = 0; source != null && i < lines; i++) {
      int line = diagram.firstLine() + i;
      int column = line <= source.lineCount() ? source.line(line).indexOf(text) : -1;
      if (column >= 0) {
        return new SourceLocation(source.file(), line, column + 1);
      }
    }
    return diagram.location();
  }
}
