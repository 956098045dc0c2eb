package prepbook.search;

import java.util.function.BiFunction;
import prepbook.model.Guide;
import prepbook.model.Question;
import prepbook.model.Section;

/**
 * A question as the index sees it.
 *
 * @param asked the question
 * @param address its card
 * @param text its texts
 * @param fields its weighed words
 */
record Entry(Asked asked, String address, SearchText text, Fields fields) {

  /** A question in its section. */
  record Asked(Section section, Question question) {}

  static Entry of(Guide guide, Asked asked, BiFunction<Section, Question, String> addresses) {
    SearchText text = SearchText.of(asked.question(), guide);
    String address = addresses.apply(asked.section(), asked.question());
    return new Entry(asked, address, text, Fields.of(text));
  }
}
