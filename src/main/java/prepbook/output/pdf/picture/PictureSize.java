package prepbook.output.pdf.picture;

import java.util.Optional;
import prepbook.model.Asset;
import prepbook.model.prose.Inline;
import prepbook.output.pdf.style.PageMeasures;

/**
 * How large a picture is printed, where its own size would not do: as the author wants it, but
 * never taller than a page. That none is wider than the page, the style sheet sees to.
 *
 * @param width in CSS pixels, of which 96 make an inch
 * @param height in CSS pixels
 */
public record PictureSize(Optional<Integer> width, Optional<Integer> height) {
  /** What of a page's height is left to others, in millimetres: a line or two. */
  private static final double LINES = 31;

  /**
   * The size of a picture.
   *
   * @param image what the author says
   * @param natural the file's own size, if it has one
   * @param page what it stands on
   */
  public static PictureSize of(
      Inline.Image image, Optional<Asset.Size> natural, PageMeasures page) {
    Optional<Integer> width = image.width();
    Optional<Integer> height = image.height();
    int tallest = (int) Math.floor(PageMeasures.pixels(page.tallest() - LINES));
    double tall = height.isPresent() ? height.get() : natural.map(s -> tall(s, width)).orElse(0.0);
    if (tall <= tallest) {
      return new PictureSize(width, height);
    }
    // With both given the author's proportions count, otherwise the picture's own.
    Optional<Integer> narrowed =
        height.isPresent()
            ? width.map(wide -> (int) Math.max(1, Math.round(wide * tallest / tall)))
            : Optional.empty();
    return new PictureSize(narrowed, Optional.of(tallest));
  }

  private static double tall(Asset.Size natural, Optional<Integer> width) {
    return width
        .map(wide -> (double) natural.height() * wide / Math.max(1, natural.width()))
        .orElse((double) natural.height());
  }

  /** Whether its own size would not do. */
  public boolean isGiven() {
    return width.isPresent() || height.isPresent();
  }
}
