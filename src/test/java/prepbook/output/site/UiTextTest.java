package prepbook.output.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import prepbook.layout.Layout;
import prepbook.layout.LayoutException;

class UiTextTest {

  @TempDir private Path templates;

  @Test
  void countsInOneAndMany() throws IOException {
    UiText ui = UiTexts.read(new Layout(Optional.empty()), "en-GB");
    assertThat(ui.questions(1)).isEqualTo("1 question");
    assertThat(ui.questions(0)).isEqualTo("0 questions");
  }

  @Test
  void speaksEnglishWhereALanguageIsMissing() throws IOException {
    UiText ui = UiTexts.read(new Layout(Optional.empty()), "x-unknown");
    assertThat(ui.author()).isEqualTo("Author");
  }

  @Test
  void reportsAMissingKeyWithItsFile() throws IOException {
    Files.createDirectories(templates.resolve("site"));
    Files.writeString(templates.resolve("site/messages_en.properties"), "home = Home\n");
    Layout layout = new Layout(Optional.of(templates));
    assertThatThrownBy(() -> UiTexts.read(layout, "en"))
        .isInstanceOf(LayoutException.class)
        .hasMessageStartingWith(
            templates.toString().replace('\\', '/') + "/site/messages_en.properties:1:1: ")
        .hasMessageContaining("the key skipToContent is missing");
  }

  @Test
  void tellsSizesAndSitesAsPeopleDo() {
    UiText ui = UiTexts.read(new Layout(Optional.empty()), "en");
    assertThat(ui.size(1)).isEqualTo("1\u00a0KB");
    assertThat(ui.size(640_200)).isEqualTo("640\u00a0KB");
    assertThat(ui.size(1_240_000)).isEqualTo("1.2\u00a0MB");
    assertThat(HomePages.site("https://www.microcars.in/")).isEqualTo("microcars.in");
    assertThat(HomePages.site("https://example.org/me")).isEqualTo("example.org/me");
  }
}
