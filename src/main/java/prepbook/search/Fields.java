package prepbook.search;

import java.util.HashMap;
import java.util.Map;

/**
 * Weighs the words of one question by the fields they stand in, as BM25F does: the counts of all
 * fields are added up with their factors first, and only the sum is dampened.
 *
 * <p>After Robertson, Zaragoza and Taylor, <i>Simple BM25 extension to multiple weighted
 * fields</i>, 2004.
 */
final class Fields {

  private static final float TITLE = 12;
  private static final float TAGS = 6;
  private static final float HEADINGS = 3;
  private static final float SHORT_ANSWER = 3;
  private static final float REST = 1;
  private static final float CODE = 0.5f;

  /** A question's word. */
  static final class Count {
    float weight;
    boolean inTitle;
    boolean isKey;
  }

  private final Map<String, Count> counts = new HashMap<>();
  private float length;

  static Fields of(SearchText text) {
    Fields fields = new Fields();
    fields.add(text.title(), TITLE, true, true);
    fields.add(text.tags(), TAGS, false, true);
    fields.add(text.headings(), HEADINGS, false, true);
    fields.add(text.shortAnswer(), SHORT_ANSWER, false, false);
    fields.add(text.rest(), REST, false, false);
    fields.add(text.code(), CODE, false, false);
    return fields;
  }

  private void add(String text, float factor, boolean title, boolean key) {
    SearchWords.of(
        text,
        word -> {
          Count count = counts.computeIfAbsent(word, w -> new Count());
          count.weight += factor;
          count.inTitle |= title;
          count.isKey |= key;
          length += factor;
        });
  }

  Map<String, Count> counts() {
    return counts;
  }

  /** The length of the text, each field with its factor. */
  float length() {
    return length;
  }
}
