package prepbook.words;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The plural categories of the Unicode Common Locale Data Repository (CLDR). */
public enum PluralForm {
  ZERO,
  ONE,
  TWO,
  FEW,
  MANY,
  OTHER;

  /** The name that ends a key: {@code few}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The form with which a key ends, behind its last full stop: {@code pages.few}. */
  static Optional<PluralForm> at(String key) {
    return Arrays.stream(values()).filter(form -> key.endsWith("." + form.key())).findFirst();
  }

  /** A key without the form with which it ends. */
  public static String stem(String key) {
    return at(key).isPresent() ? key.substring(0, key.lastIndexOf('.')) : key;
  }
}
