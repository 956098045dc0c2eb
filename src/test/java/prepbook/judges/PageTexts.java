package prepbook.judges;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What the open page shows or tells, hidden or not, in its own words. */
final class PageTexts {

  /** Apart from code and from what stands on keys. */
  private static final String TEXTS =
      """
      const texts = [document.title];
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const parent = walker.currentNode.parentElement;
        if (!parent.closest('script, style, code, pre, kbd, .code__head, .search__link')) {
          texts.push(walker.currentNode.data.trim());
        }
      }
      for (const name of ['aria-label', 'title', 'placeholder', 'alt', 'aria-valuetext']) {
        document.querySelectorAll(`[${name}]:not(pre)`).forEach(
            element => texts.push(element.getAttribute(name)));
      }
      texts.push(document.querySelector('meta[name=description]')?.content ?? '');
      return texts.filter(Boolean);
      """;

  private static final Pattern PLACE = Pattern.compile("\\{\\d}");
  private static final Pattern KEY =
      Pattern.compile(
          "\\b(site|study|search|practice|settings|standing|help|interview|plan|offline)"
              + "\\.[a-z]+[A-Za-z.]*\\b|\\bundefined\\b");
  private static final Pattern LATIN_WORD = Pattern.compile("[A-Za-z]{2,}");

  /** The scripts of languages that are not written in Latin letters say so at once. */
  private static final Set<String> OTHER_SCRIPTS = Set.of("ru", "zh", "hi", "ar");

  /** Names that every language writes so, and those in the code of {@link TranslatedGuide}. */
  private static final Set<String> NAMES =
      Set.of(
          "JavaScript",
          "Markdown",
          "Ctrl",
          "KB",
          "MB",
          "select",
          "related",
          "prefetch",
          "atomic",
          "Python",
          "example",
          "org");

  private PageTexts() {}

  /** Texts with a place that was not filled in, or with a key in the place of its words. */
  static List<String> unfilled(Browser browser) {
    List<String> texts = browser.texts(TEXTS);
    assertThat(texts).hasSizeGreaterThan(5);
    return texts.stream()
        .filter(text -> PLACE.matcher(text).find() || KEY.matcher(text).find())
        .toList();
  }

  /** Texts in Latin letters on a page in a language that has others: most likely English ones. */
  static List<String> foreign(Browser browser, String language) {
    if (!OTHER_SCRIPTS.contains(language)) {
      return List.of();
    }
    return browser.texts(TEXTS).stream()
        .filter(
            text ->
                LATIN_WORD
                    .matcher(text)
                    .results()
                    .map(MatchResult::group)
                    .anyMatch(word -> !NAMES.contains(word)))
        .toList();
  }
}
