package prepbook.html;

import java.util.Locale;

/**
 * How wide a badge's text is, told without any font at hand, so that every machine draws the same.
 *
 * <p>The widths are those of DejaVu Sans, which has the measures of Verdana; both stand in the
 * badge's font list, and the drawing stretches any other font to the same width.
 */
final class BadgeText {

  static final int FONT_SIZE = 10;
  private static final double LETTER_SPACING = 1.25;

  /** Advance widths of U+0020 to U+007E in thousandths of the font size. */
  private static final int[] REGULAR = {
    318, 401, 460, 838, 636, 950, 780, 275, 390, 390, 500, 838, 318, 361, 318, 337,
    636, 636, 636, 636, 636, 636, 636, 636, 636, 636, 337, 337, 838, 838, 838, 531,
    1000, 684, 686, 698, 770, 632, 575, 775, 752, 295, 295, 656, 557, 863, 748, 787,
    603, 787, 695, 635, 611, 732, 684, 989, 685, 611, 685, 390, 337, 390, 838, 500,
    500, 613, 635, 550, 635, 615, 352, 635, 634, 278, 278, 579, 278, 974, 634, 612,
    635, 635, 411, 521, 392, 634, 592, 818, 592, 592, 525, 636, 337, 636, 838,
  };

  /** The same of the bold font. */
  private static final int[] BOLD = {
    348, 456, 521, 838, 696, 1002, 872, 306, 457, 457, 523, 838, 380, 415, 380, 365,
    696, 696, 696, 696, 696, 696, 696, 696, 696, 696, 400, 400, 838, 838, 838, 580,
    1000, 774, 762, 734, 830, 683, 683, 821, 837, 372, 372, 775, 637, 995, 837, 850,
    733, 850, 770, 720, 682, 812, 774, 1103, 771, 724, 725, 457, 365, 457, 838, 500,
    500, 675, 716, 593, 716, 678, 435, 716, 712, 343, 343, 665, 343, 1042, 712, 687,
    716, 716, 493, 595, 478, 712, 652, 924, 645, 652, 582, 712, 365, 712, 838,
  };

  private final String text;
  private final boolean bold;

  BadgeText(String text, boolean bold) {
    this.text = text.strip().toUpperCase(Locale.ROOT);
    this.bold = bold;
  }

  /** What is drawn: upper case, as the style wants it. */
  String shown() {
    return text;
  }

  boolean isEmpty() {
    return text.isEmpty();
  }

  /** The width in CSS pixels, rounded to whole ones, letter spacing included. */
  int width() {
    int[] widths = bold ? BOLD : REGULAR;
    double thousandths =
        text.codePoints()
            .mapToDouble(c -> c >= ' ' && c <= '~' ? widths[c - ' '] : unusual(c))
            .sum();
    int characters = text.codePointCount(0, text.length());
    return (int) Math.round(thousandths * FONT_SIZE / 1000 + characters * LETTER_SPACING);
  }

  /** East Asian characters and emoji fill a square; all else is about as wide as a letter. */
  private static int unusual(int character) {
    boolean mark = Character.getType(character) == Character.NON_SPACING_MARK;
    boolean square = Character.isIdeographic(character) || character >= 0x1F000;
    return mark ? 0 : square ? 1000 : 720;
  }
}
