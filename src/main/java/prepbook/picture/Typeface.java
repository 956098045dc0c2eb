package prepbook.picture;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.AttributedString;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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

  private static final int MOST_CHARACTERS = 600;
  private static final Pattern WORD = Pattern.compile("\\S+");
  private static final Pattern BLANKS = Pattern.compile("\\s+");

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

  /** Whether some font has every character of a text. */
  boolean canSet(String text) {
    return font.canDisplayUpTo(text) < 0 || FALLBACK.font.canDisplayUpTo(text) < 0;
  }

  /** What can be set of a text: all that some font has; nothing if no letter or digit remains. */
  String settable(String text) {
    StringBuilder out = new StringBuilder();
    for (String character : Characters.of(text)) {
      out.append(canSet(character) ? character : " ");
    }
    String kept = BLANKS.matcher(out).replaceAll(" ").strip();
    return kept.codePoints().anyMatch(Character::isLetterOrDigit) ? kept : "";
  }

  /** How wide a line is. */
  double width(String line, double size) {
    return line.isEmpty() ? 0 : layout(line, size).getAdvance();
  }

  /** A line's outlines from its left end on. */
  Shape outline(String line, double size, double x, double baseline) {
    return line.isEmpty()
        ? new Path2D.Double()
        : layout(line, size).getOutline(AffineTransform.getTranslateInstance(x, baseline));
  }

  /** Draws a line from its left end on, in the colour of the graphics. */
  void draw(String line, double size, double x, double baseline, Graphics2D graphics) {
    graphics.fill(outline(line, size, x, baseline));
  }

  /**
   * A text in lines of a width; words that are wider are broken, and what goes beyond the last line
   * ends in an ellipsis.
   */
  List<String> lines(String text, double size, double width, int most) {
    // No line of ours holds as many, and the time it takes grows with the text.
    boolean isLong = text.length() > MOST_CHARACTERS;
    String kept = (isLong ? text.substring(0, MOST_CHARACTERS) : text).strip();
    List<String> lines = new ArrayList<>();
    if (kept.isEmpty()) {
      return lines;
    }
    LineBreakMeasurer measurer =
        new LineBreakMeasurer(
            styled(kept, size).getIterator(), BreakIterator.getLineInstance(Locale.ROOT), CONTEXT);
    for (int start = 0; start < kept.length(); ) {
      int end = measurer.nextOffset((float) width);
      boolean isEnd = end == kept.length() && !isLong;
      if (!isEnd && lines.size() == most - 1) {
        lines.add(shortened(kept.substring(start), size, width));
        return lines;
      }
      lines.add(kept.substring(start, end).strip());
      measurer.setPosition(end);
      start = end;
    }
    return lines;
  }

  private String shortened(String text, double size, double width) {
    List<String> characters = Characters.of(text);
    int fits = 0;
    int tooMany = characters.size() + 1;
    while (tooMany - fits > 1) {
      int middle = (fits + tooMany) / 2;
      if (width(beginning(characters, middle), size) <= width) {
        fits = middle;
      } else {
        tooMany = middle;
      }
    }
    return beginning(characters, fits);
  }

  private static String beginning(List<String> characters, int count) {
    return String.join("", characters.subList(0, count)).strip() + "…";
  }

  private TextLayout layout(String line, double size) {
    return new TextLayout(styled(line, size).getIterator(), CONTEXT);
  }

  /** A text with each word in the first font that has it; a word that none has, by its letters. */
  private AttributedString styled(String text, double size) {
    AttributedString styled = new AttributedString(text);
    Font own = font.deriveFont((float) size);
    Font other = FALLBACK.font.deriveFont((float) size);
    styled.addAttribute(TextAttribute.FONT, own);
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      if (font.canDisplayUpTo(word.group()) < 0) {
        continue;
      }
      if (FALLBACK.font.canDisplayUpTo(word.group()) < 0) {
        styled.addAttribute(TextAttribute.FONT, other, word.start(), word.end());
        continue;
      }
      int at = word.start();
      for (String character : Characters.of(word.group())) {
        int end = at + character.length();
        if (font.canDisplayUpTo(character) >= 0) {
          styled.addAttribute(TextAttribute.FONT, other, at, end);
        }
        at = end;
      }
    }
    return styled;
  }
}
