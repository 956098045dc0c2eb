package prepbook.diagram;

import java.util.ArrayList;
import java.util.List;
import prepbook.model.drawing.Run;

/**
 * A line of lettering, of which PlantUML places every piece by itself. It leaves away the spaces at
 * the ends of pieces, but not the room for them.
 *
 * @param pieces side by side, from the left; at least one
 */
record TextLine(List<Part.Text> pieces) {

  /** How far the distance of two lines of a block may be off. */
  private static final double TOLERANCE = 2;

  /** The lines of a picture, in the order of drawing. */
  static List<TextLine> all(List<Part> parts) {
    List<TextLine> lines = new ArrayList<>();
    boolean open = false;
    for (Part part : parts) {
      if (!(part instanceof Part.Text piece)) {
        open = false;
      } else if (open && lines.get(lines.size() - 1).isFollowedBy(piece)) {
        lines.get(lines.size() - 1).pieces().add(piece);
      } else {
        open = !piece.text().isBlank();
        if (open) {
          lines.add(new TextLine(new ArrayList<>(List.of(piece))));
        }
      }
    }
    return lines;
  }

  /** The lines of a picture, those that stand one below the other together. */
  static List<List<TextLine>> blocks(List<Part> parts) {
    List<List<TextLine>> blocks = new ArrayList<>();
    for (TextLine line : all(parts)) {
      List<TextLine> last = blocks.isEmpty() ? List.of() : blocks.get(blocks.size() - 1);
      if (!last.isEmpty() && last.get(last.size() - 1).isAbove(line)) {
        last.add(line);
      } else {
        blocks.add(new ArrayList<>(List.of(line)));
      }
    }
    return blocks;
  }

  Part.Text first() {
    return pieces.get(0);
  }

  private Part.Text last() {
    return pieces.get(pieces.size() - 1);
  }

  int size() {
    return first().size();
  }

  Bounds bounds() {
    return first().bounds().and(last().bounds());
  }

  private boolean isFollowedBy(Part.Text piece) {
    return piece.size() == size()
        && Math.abs(piece.y() - first().y()) < 0.5
        && Math.abs(gap(last(), piece)) < size() / 2.0;
  }

  private boolean isAbove(TextLine next) {
    double step = next.first().y() - first().y();
    Bounds here = bounds();
    Bounds there = next.bounds();
    return next.size() == size()
        && Math.abs(step - size()) < TOLERANCE
        && here.left() < there.right()
        && there.left() < here.right();
  }

  private static double gap(Part.Text left, Part.Text right) {
    return right.x() - left.right();
  }

  /** Neighbours that look the same become one; a space looks like text rather than like code. */
  List<Run> runs() {
    List<Run> runs = new ArrayList<>();
    Part.Text before = first();
    boolean apart = false;
    for (Part.Text piece : pieces) {
      apart = apart || piece.text().isBlank() || gap(before, piece) > piece.size() / 8.0;
      if (!piece.text().isBlank()) {
        append(new Run(piece.text(), piece.traits(), piece.tone()), apart, runs);
        apart = false;
      }
      before = piece;
    }
    Run end = runs.remove(runs.size() - 1);
    runs.add(withText(end.text().stripTrailing(), end));
    return runs;
  }

  private static void append(Run run, boolean apart, List<Run> runs) {
    if (runs.isEmpty()) {
      runs.add(run);
      return;
    }
    Run last = runs.remove(runs.size() - 1);
    if (last.traits().equals(run.traits()) && last.tone() == run.tone()) {
      runs.add(withText(last.text() + (apart ? " " : "") + run.text(), last));
      return;
    }
    boolean code = last.traits().contains(Run.Trait.CODE);
    runs.add(withText(last.text() + (apart && !code ? " " : ""), last));
    runs.add(withText((apart && code ? " " : "") + run.text(), run));
  }

  private static Run withText(String text, Run run) {
    return new Run(text, run.traits(), run.tone());
  }
}
