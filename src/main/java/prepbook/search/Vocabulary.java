package prepbook.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * All words of the guide.
 *
 * @param postings where each word occurs, in the guide's order; the words in the order of their
 *     UTF-16 code units, as scripts compare them
 * @param keys the words of titles, tags and headings
 * @param entries the questions
 * @param meanLength the mean length of a question's text
 */
record Vocabulary(
    NavigableMap<String, List<Posting>> postings,
    NavigableSet<String> keys,
    List<Entry> entries,
    double meanLength) {

  static Vocabulary of(List<Entry> entries) {
    NavigableMap<String, List<Posting>> postings = new TreeMap<>();
    NavigableSet<String> keys = new TreeSet<>();
    for (int i = 0; i < entries.size(); i++) {
      for (Map.Entry<String, Fields.Count> word : entries.get(i).fields().counts().entrySet()) {
        Fields.Count count = word.getValue();
        postings
            .computeIfAbsent(word.getKey(), w -> new ArrayList<>())
            .add(new Posting(i, count.weight, count.inTitle));
        if (count.isKey) {
          keys.add(word.getKey());
        }
      }
    }
    double mean =
        entries.stream().mapToDouble(entry -> entry.fields().length()).average().orElse(1);
    return new Vocabulary(postings, keys, entries, mean);
  }

  int questions() {
    return entries.size();
  }
}
