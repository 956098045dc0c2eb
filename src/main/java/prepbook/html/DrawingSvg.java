package prepbook.html;

import java.util.List;
import java.util.Locale;
import prepbook.model.drawing.Drawing;
import prepbook.model.drawing.Look;
import prepbook.model.drawing.Run;
import prepbook.model.drawing.Shape;
import prepbook.model.drawing.Tone;

/**
 * Writes drawings as SVG: shapes with classes, no colours, no styles, no ids.
 *
 * <p>The classes are {@code d-} with the name of a role, a size, a trait or a tone; {@code d-line}
 * is an outline without its area.
 */
public final class DrawingSvg {

  private static final String PREFIX = "d-";

  private final boolean seams;
  private final boolean steps;
  private final StringBuilder out;

  private DrawingSvg(boolean seams, boolean steps, StringBuilder out) {
    this.seams = seams;
    this.steps = steps;
    this.out = out;
  }

  /** Appends the shapes of a drawing; what stands inside the {@code svg} element. */
  public static void append(Drawing drawing, StringBuilder out) {
    DrawingSvg writer = new DrawingSvg(false, false, out);
    drawing.shapes().forEach(writer::shape);
  }

  /** The same in fewer bytes, for pages that travel: outlines in steps instead of places. */
  public static void appendShort(Drawing drawing, StringBuilder out) {
    DrawingSvg writer = new DrawingSvg(false, true, out);
    drawing.shapes().forEach(writer::shape);
  }

  /**
   * The same for what does not know {@code paint-order}: lettering that may stand upon lines is
   * written twice, first as {@code d-seam}, to be drawn as a seam around the letters.
   */
  public static void appendWithSeams(Drawing drawing, StringBuilder out) {
    DrawingSvg writer = new DrawingSvg(true, false, out);
    drawing.shapes().forEach(writer::shape);
  }

  /** A size or a place as it is written: without the point where there is nothing behind it. */
  public static String number(double value) {
    return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
  }

  private void shape(Shape shape) {
    if (shape instanceof Shape.Rectangle rectangle) {
      rectangle(rectangle);
    } else if (shape instanceof Shape.Ellipse ellipse) {
      ellipse(ellipse);
    } else if (shape instanceof Shape.Path path) {
      open("path", path.look());
      attribute("d", steps ? PathData.inSteps(path.data()) : path.data());
      out.append("/>");
    } else if (shape instanceof Shape.Label label) {
      label(label);
    }
  }

  private void rectangle(Shape.Rectangle rectangle) {
    open("rect", rectangle.look());
    attribute("x", rectangle.x());
    attribute("y", rectangle.y());
    attribute("width", rectangle.width());
    attribute("height", rectangle.height());
    if (rectangle.radius() > 0) {
      attribute("rx", rectangle.radius());
    }
    out.append("/>");
  }

  private void ellipse(Shape.Ellipse ellipse) {
    open("ellipse", ellipse.look());
    attribute("cx", ellipse.x());
    attribute("cy", ellipse.y());
    attribute("rx", ellipse.radiusX());
    attribute("ry", ellipse.radiusY());
    out.append("/>");
  }

  private void open(String name, Look look) {
    out.append('<').append(name).append(" class=\"").append(PREFIX).append(name(look.role()));
    appendIf(!look.filled(), "line");
    appendIf(look.dashed(), "dashed");
    appendIf(look.thick(), "thick");
    appendIf(look.tone() != Tone.NONE, name(look.tone()));
    out.append('"');
  }

  private void label(Shape.Label label) {
    if (seams && label.runs().stream().anyMatch(run -> run.traits().contains(Run.Trait.SOFT))) {
      label(label, " " + PREFIX + "seam");
    }
    label(label, "");
  }

  private void label(Shape.Label label, String seam) {
    List<Run> runs = label.runs();
    boolean one = runs.size() == 1;
    out.append("<text");
    StringBuilder classes = new StringBuilder(seam);
    if (label.size() != Shape.Size.NORMAL) {
      classes.append(' ').append(PREFIX).append(name(label.size()));
    }
    if (label.anchor() == Shape.Anchor.MIDDLE) {
      classes.append(' ').append(PREFIX).append("middle");
    }
    if (one) {
      appendClasses(runs.get(0), classes);
    }
    appendAttribute(classes);
    attribute("x", label.x());
    attribute("y", label.y());
    label
        .width()
        .ifPresent(
            width -> {
              attribute("textLength", width);
              attribute("lengthAdjust", "spacingAndGlyphs");
            });
    out.append('>');
    for (Run run : runs) {
      run(run, one);
    }
    out.append("</text>");
  }

  private void run(Run run, boolean plain) {
    StringBuilder classes = new StringBuilder();
    if (!plain) {
      appendClasses(run, classes);
    }
    if (classes.isEmpty()) {
      Escape.append(run.text(), out);
      return;
    }
    out.append("<tspan");
    appendAttribute(classes);
    out.append('>');
    Escape.append(run.text(), out);
    out.append("</tspan>");
  }

  private static void appendClasses(Run run, StringBuilder classes) {
    run.traits().forEach(trait -> classes.append(' ').append(PREFIX).append(name(trait)));
    if (run.tone() != Tone.NONE) {
      classes.append(' ').append(PREFIX).append(name(run.tone()));
    }
  }

  private void appendAttribute(StringBuilder classes) {
    if (!classes.isEmpty()) {
      out.append(" class=\"").append(classes, 1, classes.length()).append('"');
    }
  }

  private void appendIf(boolean condition, String name) {
    if (condition) {
      out.append(' ').append(PREFIX).append(name);
    }
  }

  private void attribute(String name, double value) {
    attribute(name, number(value));
  }

  private void attribute(String name, String value) {
    out.append(' ').append(name).append("=\"").append(value).append('"');
  }

  private static String name(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
