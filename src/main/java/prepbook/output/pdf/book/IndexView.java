package prepbook.output.pdf.book;

import java.util.List;
import prepbook.html.Html;

/**
 * The index at the end of the book.
 *
 * @param tags the tags, in alphabetical order
 * @param letters the terms, below their first letters
 */
public record IndexView(List<Entry> tags, List<Letter> letters) {
  /** Copies the lists. */
  public IndexView {
    tags = List.copyOf(tags);
    letters = List.copyOf(letters);
  }

  /**
   * The terms that begin with one letter.
   *
   * @param name the letter, as a capital
   * @param entries the terms, in alphabetical order
   */
  public record Letter(Html name, List<Entry> entries) {}

  /**
   * A line of the index.
   *
   * @param name what is looked up
   * @param isCode whether that is a name in code
   * @param anchors the ids of the places to which it leads, in the order of the book
   */
  public record Entry(Html name, boolean isCode, List<String> anchors) {}
}
