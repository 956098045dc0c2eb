package prepbook.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A printed form of the guide. */
public enum Edition {
  /** Everything: questions and answers. */
  BOOK("book"),
  /** The questions with room to write, and a key at the end. */
  QUESTIONS("questions"),
  /** Flash cards to cut out. */
  CARDS("cards");

  private final String label;

  Edition(String label) {
    this.label = label;
  }

  /** Its name in {@code guide.yaml}. */
  public String label() {
    return label;
  }

  /** The edition of that name. */
  public static Optional<Edition> named(String name) {
    return Arrays.stream(values()).filter(edition -> edition.label.equals(name)).findFirst();
  }

  /** The names of all editions. */
  public static List<String> labels() {
    return Arrays.stream(values()).map(Edition::label).toList();
  }
}
