package prepbook.words;

import java.util.Map;
import java.util.Objects;

/**
 * A phrase with a number in it, in all forms that its language has.
 *
 * @param language the phrase's language, a BCP 47 tag
 * @param forms the phrase by its form; {@link PluralForm#OTHER} stands for those that are missing
 */
public record Counted(String language, Map<PluralForm, String> forms) {

  /**
   * A phrase.
   *
   * @throws NullPointerException if it lacks {@link PluralForm#OTHER}
   */
  public Counted {
    forms = Map.copyOf(forms);
    Objects.requireNonNull(forms.get(PluralForm.OTHER));
  }

  /** The phrase for a number of 0 or more, which takes the place of {@code {0}}. */
  public String of(long number) {
    String other = Objects.requireNonNull(forms.get(PluralForm.OTHER));
    String form = forms.getOrDefault(Plurals.of(language, number), other);
    return Phrase.fill(form, Numerals.of(language).whole(number));
  }
}
