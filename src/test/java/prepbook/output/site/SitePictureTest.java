package prepbook.output.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SitePictureTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "images/a b.svg",
        "images/a%20b.svg",
        "./images/%61%20b.svg",
        "images/a%20b.svg?raw=true#top"
      })
  void showsThePictureHoweverItsAddressIsWritten(String source) {
    StringBuilder out = new StringBuilder();

    SitePicture.append(Text.image(source, "what it shows"), SampleGuide.create(Path.of("x")), out);

    assertThat(out).startsWith("<img src=\"content/images/a%20b.svg\" alt=\"what it shows\"");
  }
}
