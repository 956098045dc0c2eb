package prepbook.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import prepbook.model.Guide;
import prepbook.samples.Sample;
import prepbook.samples.SampleTexts;
import prepbook.source.GuideReader;

/** The book breaks long lines of code; hardly any has to be broken. */
class CodeFitsThePageTest {

  private static final int COLUMNS = 78;

  @Test
  void hardlyALineOfShownCodeIsTooLongForTheBook() throws IOException {
    Guide guide = new GuideReader(Path.of("content")).read().guide().orElseThrow();
    List<Sample> shown =
        SampleTexts.of(guide).stream()
            .flatMap(text -> text.samples().stream())
            .filter(sample -> !sample.hidden())
            .toList();

    assertThat(
            tooLong(shown.stream().filter(sample -> sample.language().equals("python")).toList()))
        .allMatch(line -> line.contains("django.contrib.staticfiles.storage."));
    assertThat(tooLong(shown)).hasSizeLessThan(20);
  }

  private static List<String> tooLong(List<Sample> samples) {
    return samples.stream()
        .flatMap(sample -> sample.code().lines())
        .filter(line -> line.length() > COLUMNS)
        .toList();
  }
}
