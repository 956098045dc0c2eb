package prepbook.judges;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What {@code guide-expected.txt} lists: the guide as its author wrote it, one fact a line.
 * Immutable.
 *
 * @param facts all lines, in order
 */
record ExpectedGuide(List<Fact> facts) {

  /**
   * One thing that the guide must hold.
   *
   * @param kind what it is: {@code question}
   * @param value its text; backticks mark code
   */
  record Fact(String kind, String value) {

    /** The text as a reader sees it. */
    String text() {
      return value.replace("`", "");
    }

    /** The pieces marked as code, in order. */
    List<String> code() {
      String[] pieces = value.split("`", -1);
      return java.util.stream.IntStream.range(0, pieces.length / 2)
          .mapToObj(i -> pieces[2 * i + 1])
          .toList();
    }

    /** The part before the last space: the words of a picture or of a link. */
    String words() {
      return value.substring(0, value.lastIndexOf(' '));
    }

    /** The part behind the last space: the address of a picture or of a link. */
    String address() {
      return value.substring(value.lastIndexOf(' ') + 1);
    }
  }

  ExpectedGuide {
    facts = List.copyOf(facts);
  }

  /** Reads the list. */
  static ExpectedGuide read() throws IOException {
    Path file = Path.of("src", "test", "resources", "prepbook", "guide-expected.txt");
    return new ExpectedGuide(
        Files.readAllLines(file).stream()
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            .map(line -> line.split(": ", 2))
            .map(parts -> new Fact(parts[0], parts[1]))
            .toList());
  }

  /** The facts of one kind, in order. */
  List<Fact> all(String kind) {
    return facts.stream().filter(fact -> fact.kind().equals(kind)).toList();
  }

  /** The only fact of its kind. */
  Fact the(String kind) {
    List<Fact> found = all(kind);
    if (found.size() != 1) {
      throw new IllegalStateException(found.size() + " facts of kind " + kind);
    }
    return found.get(0);
  }

  /** The facts of a section, the first of them its own. */
  List<Fact> section(Fact section) {
    int start = facts.indexOf(section);
    int end = start + 1;
    while (end < facts.size()
        && !facts.get(end).kind().equals("section")
        && !facts.get(end).kind().equals("author")) {
      end++;
    }
    return facts.subList(start, end);
  }
}
