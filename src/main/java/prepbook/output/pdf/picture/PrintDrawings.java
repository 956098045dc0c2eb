package prepbook.output.pdf.picture;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import prepbook.html.DrawingSvg;
import prepbook.model.Guide;
import prepbook.model.drawing.Drawing;
import prepbook.model.prose.Block;

/** The diagrams of a guide as they are printed: how large, and as SVG files. */
public final class PrintDrawings {

  /** Lettering of 13 pixels becomes one of 8.4 points: a little smaller than the text. */
  private static final double SCALE = 0.86;

  /** The width of the text, 144 mm, in CSS pixels. */
  private static final double COLUMN = 544;

  /** The same with the column at the left in which numbers stand, 166 mm. */
  private static final double WIDEST = 627;

  /** A page's height less its margins, a caption and a line or two; 205 mm. */
  private static final double TALLEST = 775;

  private static final String OPEN =
      "<svg xmlns=\"http://www.w3.org/2000/svg\" xml:space=\"preserve\" width=\"";

  private final List<Drawing> drawings = new ArrayList<>();
  private final Map<Block.Diagram, Placed> placed = new HashMap<>();
  private final Supplier<String> style;

  /**
   * Prepares them.
   *
   * @param style the style sheet of drawings; asked only if there is one
   */
  public PrintDrawings(Guide guide, Supplier<String> style) {
    this.style = style;
    guide
        .drawings()
        .forEach(
            (diagram, drawing) -> {
              placed.put(diagram, Placed.of(drawings.size(), drawing));
              drawings.add(drawing);
            });
  }

  /**
   * How a diagram stands on its page.
   *
   * @param number its place among the diagrams, 0-based
   * @param width in CSS pixels, of which 96 make an inch
   */
  public record Placed(int number, int width) {

    private static Placed of(int number, Drawing drawing) {
      double scale =
          Math.min(SCALE, Math.min(WIDEST / drawing.width(), TALLEST / drawing.height()));
      return new Placed(number, (int) Math.floor(drawing.width() * scale));
    }

    /** Whether it is wider than the text. */
    public boolean isWide() {
      return width > COLUMN;
    }
  }

  /** How a diagram stands on its page; nothing if it could not be drawn. */
  public Optional<Placed> placed(Block.Diagram diagram) {
    return Optional.ofNullable(placed.get(diagram));
  }

  boolean isEmpty() {
    return drawings.isEmpty();
  }

  /** A diagram as an SVG file. */
  byte[] svg(int number) {
    Drawing drawing = drawings.get(number);
    String width = DrawingSvg.number(drawing.width());
    String height = DrawingSvg.number(drawing.height());
    StringBuilder out = new StringBuilder(OPEN);
    out.append(width).append("\" height=\"").append(height).append("\" viewBox=\"0 0 ");
    out.append(width).append(' ').append(height).append("\"><style>").append(style.get());
    out.append("</style>");
    DrawingSvg.appendWithSeams(drawing, out);
    return out.append("</svg>").toString().getBytes(StandardCharsets.UTF_8);
  }
}
