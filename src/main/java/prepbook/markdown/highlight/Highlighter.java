package prepbook.markdown.highlight;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import prepbook.model.prose.CodeSpan;

/**
 * Colours code. Takes any text without failing and needs time in proportion to its length; what it
 * cannot make out stays plain. Thread-safe; make one and share it, since some lexers are costly to
 * start.
 */
public final class Highlighter {

  private final Map<String, Languages.Language> languages = new Languages().byName();

  /** Makes a highlighter; no lexer is loaded before it is used. */
  public Highlighter() {}

  /**
   * The coloured parts of a text, in order: none is empty, none overlaps another, and neighbours
   * that touch differ in kind. Offsets count UTF-16 code units from 0.
   *
   * @param language one of {@link #languages}, in any case; any other gives no parts
   * @param code the text, lines ended by {@code \n}
   */
  public List<CodeSpan> highlight(String language, String code) {
    Languages.Language known = languages.get(language.toLowerCase(Locale.ROOT));
    if (known == null) {
      return List.of();
    }
    SpanList spans = new SpanList();
    known.lexer().read(new CodeScanner(code, 0, code.length(), spans));
    return spans.toList();
  }

  /**
   * The first name of the languages that look like this one, {@code python} for {@code PY} and for
   * {@code cython}, or nothing if it is unknown.
   */
  public Optional<String> canonicalLanguage(String name) {
    return Optional.ofNullable(languages.get(name.toLowerCase(Locale.ROOT)))
        .map(Languages.Language::name);
  }

  /**
   * The first name of exactly this language: {@code python} for {@code PY}, but not for {@code
   * cython}, which only looks like it; a language that is not known is its own.
   */
  public String standardLanguage(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    Languages.Language known = languages.get(lower);
    return known == null ? lower : known.standardName();
  }

  /** All names by which languages are known, in lower case and in alphabetical order. */
  public Set<String> languages() {
    return languages.keySet();
  }
}
