package prepbook.diagram;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import prepbook.model.drawing.Look;
import prepbook.model.drawing.Run;

/**
 * Reads the SVG that PlantUML writes. Shapes and words are taken over; comments, styles, data, ids,
 * links and titles are not; anything else is refused.
 */
final class SvgReader {

  /** Holds no shapes. */
  private static final Set<String> SKIPPED = Set.of("defs", "title", "desc", "metadata");

  /** Holds shapes. */
  private static final Set<String> ENTERED = Set.of("svg", "g", "a");

  private final XMLStreamReader in;
  private final List<Part> parts = new ArrayList<>();

  private SvgReader(XMLStreamReader in) {
    this.in = in;
  }

  static Drawn read(String svg) {
    try {
      XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
      factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
      factory.setProperty(XMLInputFactory.IS_COALESCING, true);
      SvgReader reader = new SvgReader(factory.createXMLStreamReader(new StringReader(svg)));
      reader.read();
      return Assembly.of(reader.parts);
    } catch (UnsupportedDrawing e) {
      return Drawn.Flawed.of(
          Flaw.ofWhole(
              "DIAGRAM-ERROR",
              "this diagram needs what drawings here do not have: " + e.getMessage(),
              "use lines, boxes and words only"));
    } catch (XMLStreamException e) {
      throw new IllegalStateException("PlantUML wrote no well-formed SVG", e);
    }
  }

  private void read() throws XMLStreamException, UnsupportedDrawing {
    while (in.hasNext()) {
      if (in.next() == XMLStreamConstants.START_ELEMENT) {
        element(in.getLocalName());
      }
    }
  }

  private void element(String name) throws XMLStreamException, UnsupportedDrawing {
    if (SKIPPED.contains(name)) {
      skip();
      return;
    }
    if (attribute("transform") != null) {
      throw new UnsupportedDrawing("something turned or scaled");
    }
    if (ENTERED.contains(name)) {
      return;
    }
    Optional<Look> look = Paint.look(name, this::attribute);
    switch (name) {
      case "rect" -> look.ifPresent(this::rectangle);
      case "ellipse" -> look.ifPresent(this::ellipse);
      case "line" -> lines(Outline.polygon(ends(), false), look);
      case "polygon" -> lines(Outline.polygon(required("points"), true), look);
      case "polyline" -> lines(Outline.polygon(required("points"), false), look);
      case "path" -> lines(Outline.parse(required("d")), look);
      case "text" -> text();
      default -> throw new UnsupportedDrawing("an element \"" + name + "\"");
    }
  }

  private void skip() throws XMLStreamException {
    int depth = 1;
    while (depth > 0) {
      int event = in.next();
      depth +=
          event == XMLStreamConstants.START_ELEMENT
              ? 1
              : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
    }
  }

  private void rectangle(Look look) {
    double x = number("x");
    double y = number("y");
    Bounds bounds = new Bounds(x, y, x + number("width"), y + number("height"));
    parts.add(new Part.Rectangle(bounds, number("rx"), look));
  }

  private void ellipse(Look look) {
    double x = number("cx");
    double y = number("cy");
    double rx = number("rx");
    double ry = number("ry");
    parts.add(new Part.Ellipse(new Bounds(x - rx, y - ry, x + rx, y + ry), look));
  }

  private String ends() {
    return number("x1") + "," + number("y1") + " " + number("x2") + "," + number("y2");
  }

  private void lines(Outline outline, Optional<Look> look) {
    look.ifPresent(value -> parts.add(new Part.Lines(outline, value)));
  }

  private void text() throws XMLStreamException {
    double x = number("x");
    double y = number("y");
    int size = (int) Math.round(number("font-size"));
    String color = orEmpty("fill");
    @Nullable String length = attribute("textLength");
    Set<Run.Trait> traits = traits(color);
    String text = in.getElementText().replace('\u00A0', ' ');
    double width = length == null ? Widths.of(text, size) : Double.parseDouble(length);
    parts.add(new Part.Text(x, y, width, size, text, traits, Palette.tone(color)));
  }

  private Set<Run.Trait> traits(String color) {
    Set<Run.Trait> traits = EnumSet.noneOf(Run.Trait.class);
    if ("700".equals(attribute("font-weight"))) {
      traits.add(Run.Trait.STRONG);
    }
    if ("italic".equals(attribute("font-style"))) {
      traits.add(Run.Trait.EMPHASIS);
    }
    if ("monospace".equals(attribute("font-family"))) {
      traits.add(Run.Trait.CODE);
    }
    String decoration = orEmpty("text-decoration");
    if (decoration.contains("line-through")) {
      traits.add(Run.Trait.STRUCK);
    }
    if (decoration.contains("underline")) {
      traits.add(Run.Trait.UNDERLINED);
    }
    if (Palette.isSoft(color)) {
      traits.add(Run.Trait.SOFT);
    }
    return traits;
  }

  private @Nullable String attribute(String name) {
    return in.getAttributeValue(null, name);
  }

  private String orEmpty(String name) {
    String value = attribute(name);
    return value == null ? "" : value;
  }

  private String required(String name) throws UnsupportedDrawing {
    String value = attribute(name);
    if (value == null) {
      throw new UnsupportedDrawing("a shape without \"" + name + "\"");
    }
    return value;
  }

  private double number(String name) {
    String value = attribute(name);
    return value == null ? 0 : Double.parseDouble(value);
  }
}
