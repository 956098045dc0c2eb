package prepbook.output.pdf.book;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import prepbook.html.Html;
import prepbook.model.Guide;
import prepbook.model.Question;
import prepbook.output.pdf.text.IndexTerms;

/** Puts the index in order. */
final class GuideIndex {
  /** Heads what begins with no letter. */
  private static final String NO_LETTER = "0–9";

  private final Function<String, Html> html;

  /**
   * Prepares an index.
   *
   * @param html writes a text of it
   */
  GuideIndex(Function<String, Html> html) {
    this.html = html;
  }

  /** The index of a guide; nothing if there is nothing to look up. */
  Optional<IndexView> of(Guide guide, IndexTerms terms) {
    List<IndexView.Entry> tags = tags(guide);
    List<IndexView.Letter> letters = letters(terms);
    return tags.isEmpty() && letters.isEmpty()
        ? Optional.empty()
        : Optional.of(new IndexView(tags, letters));
  }

  private List<IndexView.Entry> tags(Guide guide) {
    Map<String, List<String>> places = new TreeMap<>(Comparator.comparing(GuideIndex::key));
    for (var section : guide.sections()) {
      for (Question question : section.questions()) {
        question
            .tags()
            .forEach(
                tag ->
                    places.computeIfAbsent(tag.name(), t -> new ArrayList<>()).add(question.id()));
      }
    }
    List<IndexView.Entry> entries = new ArrayList<>();
    places.forEach(
        (tag, anchors) -> entries.add(new IndexView.Entry(html.apply("#" + tag), false, anchors)));
    return entries;
  }

  private List<IndexView.Letter> letters(IndexTerms terms) {
    Map<String, List<IndexTerms.Entry>> letters = new TreeMap<>();
    for (IndexTerms.Entry entry : terms.entries()) {
      letters.computeIfAbsent(letter(entry.name()), letter -> new ArrayList<>()).add(entry);
    }
    List<IndexView.Letter> views = new ArrayList<>();
    letters.forEach(
        (letter, entries) ->
            views.add(
                new IndexView.Letter(
                    html.apply(letter),
                    entries.stream()
                        .sorted(Comparator.comparing(entry -> key(entry.name())))
                        .map(this::entry)
                        .toList())));
    return views;
  }

  private IndexView.Entry entry(IndexTerms.Entry entry) {
    return new IndexView.Entry(html.apply(entry.name()), entry.isCode(), entry.anchors());
  }

  private static String letter(String name) {
    String key = key(name);
    int first = key.codePointAt(0);
    return Character.isLetter(first) ? Character.toString(Character.toUpperCase(first)) : NO_LETTER;
  }

  /**
   * By this a name is sorted: without case, accents and the marks it begins with; equal ones as
   * they are written. The same on every machine, which the JDK's collators do not promise.
   */
  private static String key(String name) {
    String bare = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
    String begins = bare.replaceFirst("^[^\\p{L}\\p{N}]+", "");
    return (begins.isEmpty() ? bare : begins).toLowerCase(Locale.ROOT) + "\n" + name;
  }
}
