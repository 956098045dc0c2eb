package prepbook.output.pdf.picture;

import java.util.Optional;
import prepbook.model.Asset;
import prepbook.model.prose.Inline;

/**
 * How large a picture is printed, where its own size would not do: as the author wants it, but
 * never taller than a page. That none is wider than the page, the style sheet sees to.
 *
 * @param width in CSS pixels, of which 96 make an inch
 * @param height in CSS pixels
 */
public record PictureSize(Optional<Integer> width, Optional<Integer> height) {
  /** A page's height less its margins and a line or two; 215 mm. */
  private static final int TALLEST = 812;

  /**
   * The size of a picture.
   *
   * @param image what the author says
   * @param natural the file's own size, if it has one
   */
  public static PictureSize of(Inline.Image image, Optional<Asset.Size> natural) {
    Optional<Integer> width = image.width();
    Optional<Integer> height = image.height();
    double tall = height.isPresent() ? height.get() : natural.map(s -> tall(s, width)).orElse(0.0);
    if (tall <= TALLEST) {
      return new PictureSize(width, height);
    }
    // With both given the author's proportions count, otherwise the picture's own.
    Optional<Integer> narrowed =
        height.isPresent()
            ? width.map(wide -> (int) Math.max(1, Math.round(wide * TALLEST / tall)))
            : Optional.empty();
    return new PictureSize(narrowed, Optional.of(TALLEST));
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
