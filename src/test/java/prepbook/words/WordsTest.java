package prepbook.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import prepbook.layout.Layout;
import prepbook.layout.LayoutException;

/** With a folder of its own, so that the languages in the jar do not matter. */
class WordsTest {

  private static final String FOLDER = "words-test";

  @TempDir private Path templates;

  /** A toy's words. */
  public record Toy(String name, Counted balls) {}

  @BeforeEach
  void writeWords() throws IOException {
    file("en", "name = en\nballs.one = {0} ball\nballs.other = {0} balls\n");
    file("ru", "name = ru\nballs.one = {0} a\nballs.few = {0} b\nballs.other = {0} c\n");
    for (String language : new String[] {"pt", "pt-PT", "zh", "sr-Latn", "hi"}) {
      file(language, "name = " + language + "\nballs.other = {0} balls\n");
    }
  }

  private void file(String language, String text) throws IOException {
    Path file = templates.resolve(FOLDER + "/messages_" + language + ".properties");
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private Words words(String language) {
    return Words.read(new Layout(Optional.of(templates)), FOLDER, language);
  }

  private Toy toy(String language) {
    return words(language).as(Toy.class, key -> true);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          en-GB,      en,      en-GB
          pt-BR,      pt,      pt-BR
          pt-PT,      pt-PT,   pt-PT
          zh-CN,      zh,      zh-CN
          zh-Hans-SG, zh,      zh-Hans-SG
          zh-Hant,    en,      en
          zh-TW,      en,      en
          hi-Latn,    en,      en
          sr-Latn-RS, sr-Latn, sr-Latn-RS
          sr,         en,      en
          it-IT,      en,      en
          x-unknown,  en,      en
          ru-x-slang, ru,      ru
          """)
  void takesTheNearestFile(String guide, String file, String language) {
    assertThat(toy(guide).name()).isEqualTo(file);
    assertThat(words(guide).language()).isEqualTo(language);
    assertThat(words(guide).foreign().isPresent()).isEqualTo(!guide.startsWith(language));
  }

  @Test
  void countsInTheFormsOfTheLanguageAndInOtherWhereOneIsMissing() {
    assertThat(toy("en").balls().of(1)).isEqualTo("1 ball");
    assertThat(toy("en").balls().of(12_345)).isEqualTo("12,345 balls");
    assertThat(toy("ru").balls().of(21)).isEqualTo("21 a");
    assertThat(toy("ru").balls().of(3)).isEqualTo("3 b");
    assertThat(toy("ru").balls().of(5)).isEqualTo("5 c");
    assertThat(toy("pt").balls().of(1)).isEqualTo("1 balls");
  }

  @Test
  void tellsOfMissingAndUnknownKeys() throws IOException {
    file("de", "name = de\nballs.one = {0} Ball\n");
    assertThatThrownBy(() -> toy("de"))
        .isInstanceOf(LayoutException.class)
        .hasMessageContaining("messages_de.properties:1:1: ")
        .hasMessageContaining("the key balls.other is missing");
    file("de", "balls.other = {0} Ball\n");
    assertThatThrownBy(() -> toy("de")).hasMessageContaining("the key name is missing");
    file("de", "name = de\nballs.other = {0}\nbells = b\nballs.some = c\n");
    assertThatThrownBy(() -> toy("de"))
        .hasMessageContaining("messages_de.properties:4:1: ")
        .hasMessageContaining("unknown key balls.some, bells");
    file("de", "name = \\u12\n");
    assertThatThrownBy(() -> toy("de"))
        .hasMessageContaining("there is a \\u that no four hexadecimal digits follow");
  }

  @Test
  void fillsPlacesAndLeavesOtherBraces() {
    assertThat(Phrase.fill("{0} of {1}, {2} {x} {", 3, "a{0}")).isEqualTo("3 of a{0}, {2} {x} {");
  }

  @Test
  void takesThePluralFormOffAKey() {
    assertThat(Map.of("a.few", "a", "a.b.other", "a.b", "a.b", "a.b", "few", "few"))
        .allSatisfy((key, stem) -> assertThat(PluralForm.stem(key)).isEqualTo(stem));
  }
}
