package prepbook.search;

import java.util.ArrayList;
import java.util.List;
import prepbook.model.Question;
import prepbook.search.SearchIndex.IndexFile;

/**
 * Writes what is shown of a question that was found: number, title, address, section, level, and
 * the text in which the words are marked.
 */
final class TextFiles {

  /** Small files: the questions found lie far apart. */
  private static final int FILE_CHARACTERS = 9_000;

  private TextFiles() {}

  /** Adds the files; gives the 0-based place of the first question in each. */
  static List<Integer> write(List<Entry> entries, List<IndexFile> files) {
    List<Integer> starts = new ArrayList<>();
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < entries.size(); i++) {
      if (out.length() == 0) {
        starts.add(i);
      } else {
        out.append(',');
      }
      append(entries.get(i), out);
      if (out.length() > FILE_CHARACTERS) {
        close(starts.size() - 1, out, files);
      }
    }
    if (out.length() > 0) {
      close(starts.size() - 1, out, files);
    }
    return starts;
  }

  private static void append(Entry entry, StringBuilder out) {
    Question question = entry.asked().question();
    out.append('[').append(question.number());
    for (String text :
        List.of(
            question.plainTitle(),
            entry.address(),
            entry.asked().section().title(),
            question.level().map(level -> level.name()).orElse(""),
            entry.text().shown())) {
      out.append(',');
      Script.literal(text, out);
    }
    out.append(']');
  }

  private static void close(int number, StringBuilder out, List<IndexFile> files) {
    files.add(
        new IndexFile(
            "q" + number + ".js", "prepbookSearch.texts(" + number + ",[" + out + "]);\n"));
    out.setLength(0);
  }
}
