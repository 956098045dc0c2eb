package prepbook.model;

import java.util.Optional;
import prepbook.diagnostic.SourceLocation;

/**
 * A badge in the for-the-badge style, drawn by the outputs.
 *
 * @param label its left part: {@code Python}
 * @param value its right part: {@code 3.11}
 * @param color the right part's colour, {@code #rrggbb}
 * @param logo the logo beside the label
 */
public record Badge(String label, String value, String color, Optional<Logo> logo) {

  /**
   * A brand's logo.
   *
   * @param name the brand's name in the icon package: {@code python}
   * @param location where it is written
   */
  public record Logo(String name, SourceLocation location) {}
}
