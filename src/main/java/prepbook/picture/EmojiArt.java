package prepbook.picture;

import java.awt.AlphaComposite;
import java.awt.Color;
import java.awt.Composite;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Draws an emoji from its file: paths, circles and ellipses, filled. */
final class EmojiArt {

  /** The side of the square on which the files draw. */
  private static final double SIDE = 36;

  private static final Pattern TAG =
      Pattern.compile("<(/?)(g|path|circle|ellipse)((?:\\s+[a-zA-Z-]+=\"[^\"]*\")*)\\s*(/?)>");
  private static final Pattern ATTRIBUTE = Pattern.compile("([a-zA-Z-]+)=\"([^\"]*)\"");
  private static final Pattern TRANSFORM = Pattern.compile("(rotate|matrix)\\(([^)]*)\\)");
  private static final Pattern SEPARATOR = Pattern.compile("[\\s,]+|(?<=[0-9])(?=-)");

  private EmojiArt() {}

  /** Draws the emoji of that name into a square. */
  static void draw(String name, double x, double y, double side, Graphics2D graphics) {
    Graphics2D own = (Graphics2D) graphics.create();
    own.translate(x, y);
    own.scale(side / SIDE, side / SIDE);
    Deque<String> fills = new ArrayDeque<>();
    fills.push("#000");
    Matcher tag = TAG.matcher(EmojiFile.shapes(name));
    while (tag.find()) {
      if (!tag.group(1).isEmpty()) {
        if (tag.group(2).equals("g")) {
          fills.pop();
        }
        continue;
      }
      Map<String, String> attributes = attributes(tag.group(3));
      String fill = attributes.getOrDefault("fill", fills.element());
      if (tag.group(2).equals("g")) {
        fills.push(fill);
      } else if (!fill.equals("none")) {
        fill(shape(tag.group(2), attributes), fill, attributes, own);
      }
    }
    own.dispose();
  }

  private static Map<String, String> attributes(String text) {
    Map<String, String> result = new HashMap<>();
    Matcher attribute = ATTRIBUTE.matcher(text);
    while (attribute.find()) {
      result.put(attribute.group(1), attribute.group(2));
    }
    return result;
  }

  private static Shape shape(String element, Map<String, String> attributes) {
    if (element.equals("path")) {
      boolean evenOdd = "evenodd".equals(attributes.get("fill-rule"));
      int rule = evenOdd ? Path2D.WIND_EVEN_ODD : Path2D.WIND_NON_ZERO;
      return PathReader.read(attributes.getOrDefault("d", ""), rule);
    }
    double radius = number(attributes, "r");
    double radiusX = element.equals("circle") ? radius : number(attributes, "rx");
    double radiusY = element.equals("circle") ? radius : number(attributes, "ry");
    Shape ellipse =
        new Ellipse2D.Double(
            number(attributes, "cx") - radiusX,
            number(attributes, "cy") - radiusY,
            2 * radiusX,
            2 * radiusY);
    return transform(attributes.getOrDefault("transform", "")).createTransformedShape(ellipse);
  }

  private static double number(Map<String, String> attributes, String name) {
    return Double.parseDouble(attributes.getOrDefault(name, "0"));
  }

  private static AffineTransform transform(String text) {
    Matcher transform = TRANSFORM.matcher(text);
    if (!transform.find()) {
      return new AffineTransform();
    }
    double[] values =
        SEPARATOR
            .splitAsStream(transform.group(2).strip())
            .mapToDouble(Double::parseDouble)
            .toArray();
    if (transform.group(1).equals("matrix")) {
      return new AffineTransform(values);
    }
    double angle = StrictMath.toRadians(values[0]);
    return values.length == 3
        ? AffineTransform.getRotateInstance(angle, values[1], values[2])
        : AffineTransform.getRotateInstance(angle);
  }

  private static void fill(
      Shape shape, String fill, Map<String, String> attributes, Graphics2D graphics) {
    Composite before = graphics.getComposite();
    String opacity = attributes.get("opacity");
    if (opacity != null) {
      graphics.setComposite(AlphaComposite.SrcOver.derive(Float.parseFloat(opacity)));
    }
    graphics.setColor(color(fill));
    graphics.fill(shape);
    graphics.setComposite(before);
  }

  /** A colour of three or six hexadecimal digits. */
  private static Color color(String hex) {
    String digits = hex.substring(1);
    String six = digits.length() == 3 ? digits.replaceAll("(.)", "$1$1") : digits;
    return new Color(Integer.parseInt(six, 16));
  }
}
