package prepbook.judges;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever raw HTML an author writes, website and book stay what the standards ask for. */
@ExtendWith(Chromium.class)
class RawHtmlIT {

  private static final Path GOLDEN = Path.of("src", "test", "golden", "html", "content");

  @TempDir static Path temp;
  private static Path out = Path.of("");

  @BeforeAll
  static void build() throws Exception {
    Path content = Files.createDirectory(temp.resolve("content"));
    Files.copy(GOLDEN.resolve("guide.yaml"), content.resolve("guide.yaml"));
    Files.copy(GOLDEN.resolve("02-elements.md"), content.resolve("elements.md"));
    out = temp.resolve("site");
    Program.Result result =
        Prepbook.program("build", "--content", content.toString(), "--out", out.toString()).run();
    assertThat(result.exitCode()).as(result.output()).isZero();
  }

  @Test
  void nuFindsNoErrorAndNoWarning() throws Exception {
    assertThat(NuHtmlChecker.problems(out)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ua1", "2a"})
  void veraPdfFindsNothing(String flavour) throws Exception {
    assertThat(VeraPdf.failures(out.resolve("guide.pdf"), flavour)).isEmpty();
  }

  @Test
  void axeFindsNoViolation(Browser browser) throws IOException {
    browser.viewport(375, 900);
    browser.open(out.resolve("elements.html").toUri());
    browser.evaluate("document.querySelectorAll('details').forEach(d => { d.open = true; })");
    browser.screenshot("raw-html");
    assertThat(new AxeChecker().violations(browser)).isEmpty();
  }
}
