package prepbook.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import prepbook.model.drawing.Drawing;
import prepbook.model.drawing.Look;
import prepbook.model.drawing.Run;
import prepbook.model.drawing.Shape;
import prepbook.model.drawing.Tone;

class DrawingSvgTest {

  private static final Look BOX = new Look(Look.Role.BOX, Tone.GREEN, true, false, false);
  private static final Look LINE = new Look(Look.Role.ARROW, Tone.NONE, false, true, true);

  private static String svg(Shape... shapes) {
    StringBuilder out = new StringBuilder();
    DrawingSvg.append(new Drawing(10, 10, List.of(shapes)), out);
    return out.toString();
  }

  @Test
  void writesShapesWithClassesAndTheShortestNumbers() {
    assertThat(svg(new Shape.Rectangle(1, 2.5, 30, 4, 0, BOX)))
        .isEqualTo("<rect class=\"d-box d-green\" x=\"1\" y=\"2.5\" width=\"30\" height=\"4\"/>");
    assertThat(svg(new Shape.Ellipse(1, 2, 3, 4.5, BOX)))
        .isEqualTo("<ellipse class=\"d-box d-green\" cx=\"1\" cy=\"2\" rx=\"3\" ry=\"4.5\"/>");
    assertThat(svg(new Shape.Path("M1 2H3", LINE)))
        .isEqualTo("<path class=\"d-arrow d-line d-dashed d-thick\" d=\"M1 2H3\"/>");
  }

  @Test
  void escapesLetteringAndMarksItsParts() {
    Run plain = new Run("a<b ", Set.of(), Tone.NONE);
    Run soft = new Run("\"c\"", Set.of(Run.Trait.SOFT, Run.Trait.STRONG), Tone.RED);
    Shape.Label label =
        new Shape.Label(1, 2, Shape.Anchor.MIDDLE, Shape.Size.SMALL, List.of(plain, soft));
    assertThat(svg(label))
        .isEqualTo(
            "<text class=\"d-small d-middle\" x=\"1\" y=\"2\">a&lt;b "
                + "<tspan class=\"d-strong d-soft d-red\">&quot;c&quot;</tspan></text>");
  }

  @Test
  void squeezesWhatIsTooWide() {
    Run run = new Run("x", Set.of(), Tone.NONE);
    assertThat(
            svg(
                new Shape.Label(
                    1, 2, Shape.Anchor.START, Shape.Size.NORMAL, List.of(run), Optional.of(9.5))))
        .isEqualTo(
            "<text x=\"1\" y=\"2\" textLength=\"9.5\" lengthAdjust=\"spacingAndGlyphs\">x</text>");
  }

  @Test
  void writesASeamOnlyWhereItIsAskedFor() {
    Run soft = new Run("x", Set.of(Run.Trait.SOFT), Tone.NONE);
    Shape.Label label = new Shape.Label(1, 2, Shape.Anchor.START, Shape.Size.NORMAL, List.of(soft));
    StringBuilder out = new StringBuilder();
    DrawingSvg.appendWithSeams(new Drawing(10, 10, List.of(label)), out);
    assertThat(svg(label)).isEqualTo("<text class=\"d-soft\" x=\"1\" y=\"2\">x</text>");
    assertThat(out)
        .hasToString("<text class=\"d-seam d-soft\" x=\"1\" y=\"2\">x</text>" + svg(label));
  }

  @Test
  void writesOutlinesInStepsWhereItIsToBeShort() {
    assertThat(PathData.inSteps("M153.2 128L163.2 132L153.2 136L157.2 132Z"))
        .isEqualTo("M153.2 128l10 4l-10 4l4-4z");
    assertThat(PathData.inSteps("M1 2H4.5V1.5A6 6 0 0 1 10 2.2C1 2 3 4 5 6Q1 2 5 6ZL1 3M0 0V1"))
        .isEqualTo("M1 2h3.5v-.5a6 6 0 0 1 5.5 .7c-9-.2-7 1.8-5 3.8q-4-4 0 0zl0 1M0 0v1");
    assertThat(PathData.inSteps("M0 0h1")).isEqualTo("M0 0h1");
  }

  @Test
  void aPathHoldsNothingButItsData() {
    assertThatThrownBy(() -> new Shape.Path("M0 0\"/><script>", LINE))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
