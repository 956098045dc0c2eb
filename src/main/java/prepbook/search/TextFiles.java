package prepbook.search;

import java.util.List;
import prepbook.model.Question;
import prepbook.search.SearchIndex.IndexFile;

/**
 * Writes what is shown of a question that was found: number, title, address, section, level, and
 * the text in which the words are marked.
 */
final class TextFiles {

  /** Small files: the questions found lie far apart. */
  private static final int FILE_BYTES = 9_000;

  /** With a longer title a file could grow beyond what loads at once. */
  private static final int LONGEST_TITLE = 500;

  private TextFiles() {}

  /** Adds the files; gives the 0-based place of the first question in each. */
  static List<Integer> write(List<Entry> entries, List<IndexFile> files) {
    PartedFile<Integer> out =
        new PartedFile<>("q", "texts", PartedFile.Form.ARRAY, FILE_BYTES, files);
    for (int i = 0; i < entries.size(); i++) {
      StringBuilder entry = new StringBuilder();
      append(entries.get(i), entry);
      out.add(i, entry);
    }
    return out.finish();
  }

  private static void append(Entry entry, StringBuilder out) {
    Question question = entry.asked().question();
    out.append('[').append(question.number());
    for (String text :
        List.of(
            SearchText.shortened(question.plainTitle(), LONGEST_TITLE),
            entry.address(),
            entry.asked().section().title(),
            question.level().map(level -> level.name()).orElse(""),
            entry.text().shown())) {
      out.append(',');
      Script.literal(text, out);
    }
    out.append(']');
  }
}
