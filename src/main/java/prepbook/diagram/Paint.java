package prepbook.diagram;

import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import prepbook.model.drawing.Look;
import prepbook.model.drawing.Look.Role;
import prepbook.model.drawing.Tone;

/** Tells from the colours of an element of PlantUML's what it is. */
final class Paint {

  private static final Pattern DECLARATION = Pattern.compile("([a-z-]+):([^;]*)");

  /** Thinner lines all count as ordinary. */
  private static final double THICK = 1.6;

  private final Function<String, @Nullable String> attributes;

  private Paint(Function<String, @Nullable String> attributes) {
    this.attributes = attributes;
  }

  /**
   * What an element looks like; nothing if it cannot be seen.
   *
   * @param name the element's
   * @param attributes its attributes' values by name
   */
  static Optional<Look> look(String name, Function<String, @Nullable String> attributes) {
    return new Paint(attributes).look(name.equals("line"));
  }

  private Optional<Look> look(boolean line) {
    String stroke = value("stroke");
    String fill = line || isClear() ? "none" : value("fill");
    if (stroke.isEmpty() && (fill.isEmpty() || fill.equals("none"))) {
      return Optional.empty();
    }
    boolean filled = isFilled(fill, Palette.role(stroke));
    Tone tone = filled ? Palette.tone(fill) : Tone.NONE;
    if (tone == Tone.NONE) {
      tone = Palette.tone(stroke);
    }
    Role role =
        Palette.role(stroke)
            .or(() -> Palette.role(fill))
            .orElse(filled && stroke.isEmpty() ? Role.BOX : Role.ARROW);
    boolean dashed = !value("stroke-dasharray").isEmpty() && role != Role.LIFE;
    String width = value("stroke-width");
    boolean thick = !width.isEmpty() && Double.parseDouble(width) >= THICK;
    return Optional.of(new Look(role, tone, filled, dashed, thick));
  }

  /** PlantUML fills what is hollow with white; a thing that its author made white is filled. */
  private static boolean isFilled(String fill, Optional<Role> outline) {
    boolean thing = outline.isPresent() && outline.get() == Role.BOX && fill.startsWith("#");
    return thing || !Palette.isPaper(fill);
  }

  private boolean isClear() {
    String opacity = value("fill-opacity");
    return !opacity.isEmpty() && Double.parseDouble(opacity) == 0;
  }

  /** A property, whether it is an attribute or in the style. */
  private String value(String property) {
    String direct = attributes.apply(property);
    if (direct != null) {
      return direct.strip();
    }
    String style = attributes.apply("style");
    Matcher declaration = DECLARATION.matcher(style == null ? "" : style);
    while (declaration.find()) {
      if (declaration.group(1).equals(property)) {
        return declaration.group(2).strip();
      }
    }
    return "";
  }
}
