package prepbook.search;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import prepbook.search.SearchIndex.IndexFile;

/**
 * Cuts a long list of entries into files, each a script that hands its entries to {@code search.js}
 * under its number.
 *
 * @param <K> what tells where a file starts: a word, or a question's place
 */
final class PartedFile<K> {

  private final String prefix;
  private final String function;
  private final Form form;
  private final int bytes;
  private final List<IndexFile> files;
  private final List<K> starts = new ArrayList<>();
  private final StringBuilder entries = new StringBuilder();
  private int length;

  /** How entries are joined and handed on. */
  enum Form {
    /** As one string, an entry a line. */
    LINES,
    /** As an array; an entry is an expression. */
    ARRAY
  }

  /**
   * Prepares the files.
   *
   * @param prefix their names without number and ending
   * @param function the function of {@code search.js} that takes them
   * @param bytes above so many bytes of UTF-8 a file is full
   * @param files gets the files
   */
  PartedFile(String prefix, String function, Form form, int bytes, List<IndexFile> files) {
    this.prefix = prefix;
    this.function = function;
    this.form = form;
    this.bytes = bytes;
    this.files = files;
  }

  /** Whether the next entry is the first of a file. */
  boolean startsFile() {
    return entries.length() == 0;
  }

  /** Adds an entry. */
  void add(K start, CharSequence entry) {
    if (startsFile()) {
      starts.add(start);
    } else {
      entries.append(form == Form.LINES ? '\n' : ',');
    }
    entries.append(entry);
    length += entry.toString().getBytes(StandardCharsets.UTF_8).length + 1;
    if (length > bytes) {
      close();
    }
  }

  /** Ends the last file; gives where each starts. */
  List<K> finish() {
    if (!startsFile()) {
      close();
    }
    return starts;
  }

  private void close() {
    int number = starts.size() - 1;
    String value = form == Form.LINES ? Script.literal(entries) : "[" + entries + "]";
    files.add(
        new IndexFile(
            prefix + number + ".js",
            "prepbookSearch." + function + "(" + number + "," + value + ");\n"));
    entries.setLength(0);
    length = 0;
  }
}
