package prepbook.output.site;

import prepbook.html.DrawingSvg;
import prepbook.html.Escape;
import prepbook.model.drawing.Drawing;
import prepbook.model.prose.Block;

/** Frames a diagram: a body that scrolls by itself where it is too wide, and a caption. */
final class DiagramFigure {

  /** A drawing that is little wider than the column of text is made to fit. */
  private static final double COLUMN = 632;

  private static final double NEARLY = 1.15;

  private DiagramFigure() {}

  static void append(Block.Diagram diagram, Drawing drawing, StringBuilder out) {
    String width = DrawingSvg.number(drawing.width());
    String height = DrawingSvg.number(drawing.height());
    out.append("<figure class=\"diagram\">\n");
    out.append("<div class=\"diagram__body\" dir=\"ltr\"><svg class=\"drawing");
    if (drawing.width() > COLUMN && drawing.width() <= COLUMN * NEARLY) {
      out.append(" drawing--snug");
    }
    out.append("\" role=\"img\" aria-label=\"");
    Escape.append(diagram.alternative(), out);
    out.append("\" viewBox=\"0 0 ").append(width).append(' ').append(height);
    out.append("\" width=\"").append(width).append("\" height=\"").append(height).append("\">");
    DrawingSvg.appendShort(drawing, out);
    out.append("</svg></div>\n");
    diagram
        .caption()
        .ifPresent(
            caption -> {
              out.append("<figcaption class=\"diagram__caption\">");
              Escape.append(caption, out);
              out.append("</figcaption>\n");
            });
    out.append("</figure>");
  }
}
