package prepbook.model;

import java.util.List;
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
   * Something with a version.
   *
   * @param name as readers know it: {@code Python}
   * @param number the part of the version that matters to them: {@code 3.11}
   */
  public record Version(String name, String number) {}
}
