package prepbook.search;

import java.util.List;
import prepbook.search.SearchIndex.IndexFile;

/**
 * Writes the words that a misspelt one may have been meant as: those of titles, tags and headings.
 *
 * <p>A line is how many characters the word shares with the one before, in base 36, and the rest of
 * it: {@code select}, {@code selected} become {@code 0select} and {@code 6ed}.
 */
final class KeyFiles {

  private static final int FILE_BYTES = 50_000;
  private static final int SHORTEST = 3;
  private static final int MOST_SHARED = 35;

  private KeyFiles() {}

  /** Adds the files; gives the first word of each. */
  static List<String> write(Vocabulary vocabulary, List<IndexFile> files) {
    PartedFile<String> out =
        new PartedFile<>("k", "keys", PartedFile.Form.LINES, FILE_BYTES, files);
    String last = "";
    for (String word : vocabulary.keys()) {
      if (word.length() >= SHORTEST) {
        int shared = out.startsFile() ? 0 : shared(last, word);
        out.add(word, Integer.toString(shared, 36) + word.substring(shared));
        last = word;
      }
    }
    return out.finish();
  }

  private static int shared(String last, String word) {
    int most = Math.min(MOST_SHARED, Math.min(last.length(), word.length()));
    int shared = 0;
    while (shared < most && last.charAt(shared) == word.charAt(shared)) {
      shared++;
    }
    return shared;
  }
}
