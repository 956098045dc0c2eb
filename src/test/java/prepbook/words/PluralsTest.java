package prepbook.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** LanguagesIT compares all rules with a browser's. */
class PluralsTest {

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          en, 0, OTHER
          en, 1, ONE
          en, 2, OTHER
          en-GB, 1, ONE
          de, 1, ONE
          de, 0, OTHER
          es, 1, ONE
          es, 0, OTHER
          es, 1000000, MANY
          fr, 0, ONE
          fr, 1, ONE
          fr, 2, OTHER
          fr, 1000000, MANY
          fr, 1000001, OTHER
          pt, 0, ONE
          pt-BR, 0, ONE
          pt, 1, ONE
          pt, 2, OTHER
          pt-PT, 0, OTHER
          pt-PT, 1, ONE
          ru, 0, MANY
          ru, 1, ONE
          ru, 2, FEW
          ru, 5, MANY
          ru, 11, MANY
          ru, 12, MANY
          ru, 21, ONE
          ru, 22, FEW
          ru, 25, MANY
          ru, 111, MANY
          ru, 1001, ONE
          zh, 0, OTHER
          zh, 1, OTHER
          zh-Hans, 2, OTHER
          hi, 0, ONE
          hi, 1, ONE
          hi, 2, OTHER
          ar, 0, ZERO
          ar, 1, ONE
          ar, 2, TWO
          ar, 3, FEW
          ar, 10, FEW
          ar, 11, MANY
          ar, 99, MANY
          ar, 100, OTHER
          ar, 102, OTHER
          ar, 103, FEW
          x-unknown, 1, ONE
          """)
  void asksForTheFormThatTheLanguageHas(String language, long number, PluralForm form) {
    assertThat(Plurals.of(language, number)).isEqualTo(form);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          en, ONE OTHER
          fr, ONE OTHER
          ru, ONE FEW MANY
          zh, OTHER
          ar, ZERO ONE TWO FEW MANY OTHER
          """)
  void knowsTheFormsOfALanguage(String language, String forms) {
    EnumSet<PluralForm> expected = EnumSet.noneOf(PluralForm.class);
    for (String form : forms.split(" ", -1)) {
      expected.add(PluralForm.valueOf(form));
    }
    assertThat(Plurals.forms(language)).isEqualTo(expected);
  }
}
