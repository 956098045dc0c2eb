package prepbook.model;

import java.util.Optional;

/**
 * A badge in the for-the-badge style, drawn by the outputs.
 *
 * @param label its left part: {@code Python}
 * @param value its right part: {@code 3.11}
 * @param color the right part's colour, {@code #rrggbb}
 * @param logo a brand's name in the icon package: {@code python}
 */
public record Badge(String label, String value, String color, Optional<String> logo) {}
