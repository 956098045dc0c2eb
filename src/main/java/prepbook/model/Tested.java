package prepbook.model;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a run proved: all code of a text ran as the text says.
 *
 * @param versions what it ran on, the language first
 */
public record Tested(List<Version> versions) {

  /** Copies the list. */
  public Tested {
    versions = List.copyOf(versions);
  }

  /** For the reader: {@code Python 3.11 · Django 4.2}. */
  public String on() {
    return versions.stream()
        .map(version -> version.name() + " " + version.number())
        .collect(Collectors.joining(" · "));
  }

  /**
   * Something with a version. Both are printed as they are, on the website and in the book.
   *
   * @param name as readers know it: {@code Python}
   * @param number the part of the version that matters to them: {@code 3.11}
   */
  public record Version(String name, String number) {

    /** What both may be, in words. */
    public static final String ALLOWED =
        "up to 40 letters and digits without accents, spaces and . + # _ -";

    private static final Pattern PRINTABLE = Pattern.compile("[A-Za-z0-9 .+#_-]{1,40}");

    /**
     * Checks both.
     *
     * @throws IllegalArgumentException if one is not as {@link #ALLOWED} says
     */
    public Version {
      if (!isPrintable(name) || !isPrintable(number)) {
        throw new IllegalArgumentException("no version: " + name + " " + number);
      }
    }

    /** A version; nothing if name or number is not as {@link #ALLOWED} says. */
    public static Optional<Version> of(String name, String number) {
      return isPrintable(name) && isPrintable(number)
          ? Optional.of(new Version(name, number))
          : Optional.empty();
    }

    private static boolean isPrintable(String text) {
      return PRINTABLE.matcher(text).matches() && !text.isBlank();
    }
  }
}
