package prepbook.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A size of paper that the printed editions are laid out for; upright. */
public enum PageFormat {
  /** 210 × 297 millimetres. */
  A4("A4"),
  /** 8.5 × 11 inches. */
  LETTER("Letter"),
  /** 148 × 210 millimetres. */
  A5("A5");

  private final String label;

  PageFormat(String label) {
    this.label = label;
  }

  /** The name as people write it. */
  public String label() {
    return label;
  }

  /** The format of that name, however it is written. */
  public static Optional<PageFormat> named(String name) {
    String wanted = name.toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(format -> format.label.toLowerCase(Locale.ROOT).equals(wanted))
        .findFirst();
  }

  /** The names of all formats. */
  public static List<String> labels() {
    return Arrays.stream(values()).map(PageFormat::label).toList();
  }
}
