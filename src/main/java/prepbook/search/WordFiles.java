package prepbook.search;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import prepbook.search.SearchIndex.IndexFile;

/**
 * Writes where each word occurs.
 *
 * <p>A line is a word and its questions: for each the distance to the one before, in base 36, then
 * a capital letter for how much the word says about it (A little, Z most), and an apostrophe if the
 * title holds it: {@code select 3K'1A2f}. The score behind the letter is BM25 with the word's
 * rarity, so that the letters of several words can be added up.
 */
final class WordFiles {

  /** How much of a file's text fits into 30 KB when compressed, with room to spare. */
  private static final int FILE_BYTES = 36_000;

  /** A word in more questions than that says little; the best are kept. */
  private static final int MOST_QUESTIONS = 1_000;

  private static final double DAMPING = 1.2;
  private static final double LENGTH_SHARE = 0.5;
  private static final int LETTERS = 26;

  private WordFiles() {}

  /** Adds the files; gives the first word of each. */
  static List<String> write(Vocabulary vocabulary, List<IndexFile> files) {
    PartedFile<String> out =
        new PartedFile<>("w", "words", PartedFile.Form.LINES, FILE_BYTES, files);
    double most = Math.log(1 + vocabulary.questions()) * (DAMPING + 1);
    for (Map.Entry<String, List<Posting>> word : vocabulary.postings().entrySet()) {
      StringBuilder line = new StringBuilder(word.getKey()).append(' ');
      append(word.getValue(), vocabulary, most, line);
      out.add(word.getKey(), line);
    }
    return out.finish();
  }

  private static void append(
      List<Posting> postings, Vocabulary vocabulary, double most, StringBuilder out) {
    double rarity =
        Math.log(1 + (vocabulary.questions() - postings.size() + 0.5) / (postings.size() + 0.5));
    int last = -1;
    for (Posting posting : best(postings)) {
      double length =
          vocabulary.entries().get(posting.question()).fields().length() / vocabulary.meanLength();
      double weight = posting.weight() / (1 - LENGTH_SHARE + LENGTH_SHARE * length);
      double score = rarity * weight * (DAMPING + 1) / (weight + DAMPING);
      int letter = (int) Math.min(LETTERS - 1.0, Math.floor(score / most * LETTERS));
      out.append(Integer.toString(posting.question() - last, 36)).append((char) ('A' + letter));
      if (posting.inTitle()) {
        out.append('\'');
      }
      last = posting.question();
    }
  }

  private static List<Posting> best(List<Posting> postings) {
    if (postings.size() <= MOST_QUESTIONS) {
      return postings;
    }
    return postings.stream()
        .sorted(Comparator.comparingDouble(Posting::weight).reversed())
        .limit(MOST_QUESTIONS)
        .sorted(Comparator.comparingInt(Posting::question))
        .toList();
  }
}
