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
import prepbook.output.pdf.style.PageMeasures;

/** The diagrams of a guide as they are printed: how large, and as SVG files. */
public final class PrintDrawings {

  /** Lettering of 13 pixels becomes one of 8.4 points: a little smaller than the text. */
  private static final double SCALE = 0.86;

  /** What of a page's height is left to others, in millimetres: a caption and a line or two. */
  private static final double LINES = 41;

  private static final String OPEN =
      "<svg xmlns=\"http://www.w3.org/2000/svg\" xml:space=\"preserve\" width=\"";

  private final List<Drawing> drawings = new ArrayList<>();
  private final Map<Block.Diagram, Placed> placed = new HashMap<>();
  private final Supplier<String> style;

  /**
   * Prepares them.
   *
   * @param page what they stand on
   * @param style the style sheet of drawings; asked only if there is one
   */
  public PrintDrawings(Guide guide, PageMeasures page, Supplier<String> style) {
    this.style = style;
    guide
        .drawings()
        .forEach(
            (diagram, drawing) -> {
              placed.put(diagram, Placed.of(drawings.size(), drawing, page));
              drawings.add(drawing);
            });
  }

  /**
   * How a diagram stands on its page.
   *
   * @param number its place among the diagrams, 0-based
   * @param width in CSS pixels, of which 96 make an inch
   * @param isWide whether it is wider than the text
   */
  public record Placed(int number, int width, boolean isWide) {

    private static Placed of(int number, Drawing drawing, PageMeasures page) {
      double widest = PageMeasures.pixels(page.widest()) / drawing.width();
      double tallest = PageMeasures.pixels(page.tallest() - LINES) / drawing.height();
      double scale = Math.min(SCALE, Math.min(widest, tallest));
      int width = (int) Math.floor(drawing.width() * scale);
      return new Placed(number, width, width > PageMeasures.pixels(page.measure()));
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
