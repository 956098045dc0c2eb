package prepbook.picture;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A font that comes with Prepbook, drawn as outlines, so that no machine's own fonts and settings
 * matter. What it lacks is set in one of wide coverage.
 */
enum Typeface {
  /** Titles. */
  SERIF("/gems/asciidoctor-pdf-2.3.23/data/fonts/notoserif-regular-subset.ttf"),
  /** All else. */
  SANS("/com/formdev/flatlaf/fonts/roboto/Roboto-Regular.ttf"),
  /** Small things that are to be seen. */
  MEDIUM("/com/formdev/flatlaf/fonts/roboto/Roboto-Medium.ttf"),
  /** Other scripts. */
  FALLBACK("/net/sf/jasperreports/fonts/dejavu/DejaVuSans.ttf");

  private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

  @SuppressWarnings("ImmutableEnumChecker") // nothing can change a font
  private final Font font;

  Typeface(String file) {
    try (InputStream in = Typeface.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("no font " + file + " on the class path");
      }
      font = Font.createFont(Font.TRUETYPE_FONT, in);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read font " + file, e);
    } catch (FontFormatException e) {
      throw new IllegalStateException("cannot use font " + file, e);
    }
  }

  /** Whether a text can be set in this or in the font of wide coverage. */
  boolean canSet(String text) {
    return font.canDisplayUpTo(text) < 0 || FALLBACK.font.canDisplayUpTo(text) < 0;
  }

  private TextLayout layout(String text, double size) {
    Font used = font.canDisplayUpTo(text) < 0 ? font : FALLBACK.font;
    return new TextLayout(text, used.deriveFont((float) size), CONTEXT);
  }

  /** How wide a line is. */
  double width(String line, double size) {
    return line.isEmpty() ? 0 : layout(line, size).getAdvance();
  }

  /** Draws a line from its left end on, in the colour of the graphics. */
  void draw(String line, double size, double x, double baseline, Graphics2D graphics) {
    if (!line.isEmpty()) {
      graphics.fill(
          layout(line, size).getOutline(AffineTransform.getTranslateInstance(x, baseline)));
    }
  }

  /** A text in lines of a width; what goes beyond the last of them ends in an ellipsis. */
  List<String> lines(String text, double size, double width, int most) {
    List<String> lines = new ArrayList<>();
    BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
    breaks.setText(text);
    int start = 0;
    int end = 0;
    for (int next = breaks.next(); next != BreakIterator.DONE; next = breaks.next()) {
      if (end > start && width(text.substring(start, next).strip(), size) > width) {
        if (lines.size() == most - 1) {
          lines.add(shortened(text.substring(start, next), size, width));
          return lines;
        }
        lines.add(text.substring(start, end).strip());
        start = end;
      }
      end = next;
    }
    String last = text.substring(start).strip();
    lines.add(width(last, size) > width ? shortened(last, size, width) : last);
    return lines;
  }

  private String shortened(String text, double size, double width) {
    String kept = text.strip();
    while (!kept.isEmpty() && width(kept + "…", size) > width) {
      kept = kept.substring(0, kept.offsetByCodePoints(kept.length(), -1)).strip();
    }
    return kept + "…";
  }
}
