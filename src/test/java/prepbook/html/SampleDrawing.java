package prepbook.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import prepbook.diagnostic.SourceLocation;
import prepbook.model.drawing.Drawing;
import prepbook.model.drawing.Look;
import prepbook.model.drawing.Run;
import prepbook.model.drawing.Shape;
import prepbook.model.drawing.Tone;
import prepbook.model.prose.Block;

/** A diagram with a drawing that holds every role, tone, trait and size. */
public final class SampleDrawing {

  private SampleDrawing() {}

  /** The diagram. */
  public static Block.Diagram diagram() {
    return new Block.Diagram(
        "A -> B",
        "A box <tells> \"all\"",
        Optional.of("A caption & more"),
        new SourceLocation("content/01-first.md", 3, 1),
        4);
  }

  /** Its drawing, 320 pixels wide. */
  public static Drawing drawing() {
    List<Shape> shapes = new ArrayList<>();
    double y = 10;
    for (Look.Role role : Look.Role.values()) {
      for (Tone tone : Tone.values()) {
        shapes.add(new Shape.Rectangle(5, y, 20.5, 8, 2, new Look(role, tone, true, false, false)));
        shapes.add(new Shape.Ellipse(45, y, 9, 4, new Look(role, tone, false, true, false)));
        shapes.add(
            new Shape.Path("M60 " + (int) y + "H90V99Z", new Look(role, tone, false, false, true)));
        shapes.add(label(100, y, Shape.Size.SMALL, new Run(name(tone), Set.of(), tone)));
        y += 12;
      }
    }
    for (Run.Trait trait : Run.Trait.values()) {
      Run run = new Run(name(trait) + " → ☑", Set.of(trait), Tone.NONE);
      shapes.add(label(200, y, Shape.Size.NORMAL, run));
      shapes.add(label(200, y, Shape.Size.LARGE, run, new Run(" a < b & c", Set.of(), Tone.RED)));
      y += 20;
    }
    return new Drawing(320, y, shapes);
  }

  private static Shape.Label label(double x, double y, Shape.Size size, Run... runs) {
    return new Shape.Label(x, y, Shape.Anchor.MIDDLE, size, List.of(runs));
  }

  private static String name(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
