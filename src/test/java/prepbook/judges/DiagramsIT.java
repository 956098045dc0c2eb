package prepbook.judges;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import prepbook.judges.Browser.Scheme;

/** Diagrams as the packaged program draws them, in the eyes of judges. */
@ExtendWith(Chromium.class)
class DiagramsIT {

  private static final Path DIAGRAMS = Path.of("src/test/golden/diagrams/content");

  @TempDir private static Path folder;

  @BeforeAll
  static void build() throws Exception {
    Path content = Files.createDirectories(folder.resolve("content"));
    for (String name : List.of("guide.yaml", "01-kinds.md")) {
      Files.copy(DIAGRAMS.resolve(name), content.resolve(name));
    }
    Program.Result result = run(content, folder.resolve("site"));
    assertThat(result.exitCode()).as(result.output()).isZero();
    assertThat(result.err()).isEmpty();
  }

  private static Program.Result run(Path content, Path out) throws Exception {
    return Prepbook.program(
            Path.of(System.getProperty("java.home")),
            List.of(),
            "build",
            "--content",
            content.toString(),
            "--out",
            out.toString())
        .with("PREPBOOK_JAVA_OPTIONS", "-Xlog:class+load:file=" + classes(out))
        .run();
  }

  private static Path classes(Path out) {
    return out.resolveSibling(out.getFileName() + "-classes.txt");
  }

  private static URI page(String name) {
    return folder.resolve("site").resolve(name).toUri();
  }

  @Test
  void aGuideWithoutDiagramsDoesNotLoadPlantUml() throws Exception {
    Path content = Files.createDirectories(folder.resolve("plain"));
    Files.writeString(content.resolve("guide.yaml"), "title: Plain\n");
    Files.writeString(content.resolve("01-a.md"), "---\ntitle: A\n---\n\n## Q\n\nAn answer 🚀.\n");
    Path out = folder.resolve("plain-site");
    Program.Result result = run(content, out);

    assertThat(result.exitCode()).as(result.output()).isZero();
    assertThat(loaded(out)).isEmpty();
    assertThat(loaded(folder.resolve("site"))).isNotEmpty();
  }

  private static List<String> loaded(Path out) throws IOException {
    try (var lines = Files.lines(classes(out))) {
      return lines.filter(line -> line.contains(" net.sourceforge.plantuml.")).limit(3).toList();
    }
  }

  @Test
  void nuAndAxeFindNothing(Browser browser) throws Exception {
    assertThat(NuHtmlChecker.problems(folder.resolve("site"))).isEmpty();
    AxeChecker axe = new AxeChecker();
    for (Scheme scheme : Scheme.values()) {
      browser.viewport(375, 900);
      browser.scheme(scheme);
      browser.open(page("kinds.html"));
      browser.evaluate("document.querySelectorAll('details').forEach(d => { d.open = true; })");
      browser.screenshot("diagrams-" + scheme);
      assertThat(axe.violations(browser)).isEmpty();
    }
  }

  /** In whatever font this machine has. */
  @Test
  void lettersStayInsideTheirBoxesAndInsideTheDrawing(Browser browser) {
    for (String name : List.of("kinds.html", "index.html")) {
      browser.open(page(name));
      browser.evaluate("document.querySelectorAll('details').forEach(d => { d.open = true; })");
      assertThat(
              browser.texts(
                  """
                  const outside = [];
                  for (const drawing of document.querySelectorAll('.drawing')) {
                    const frame = drawing.getBoundingClientRect();
                    const boxes = [...drawing.querySelectorAll('rect.d-box')]
                        .map(box => box.getBoundingClientRect());
                    for (const text of drawing.querySelectorAll('text')) {
                      const at = text.getBoundingClientRect();
                      const middle = (at.left + at.right) / 2, height = (at.top + at.bottom) / 2;
                      const around = boxes.filter(box => box.left < middle && middle < box.right
                          && box.top < height && height < box.bottom);
                      if (at.left < frame.left || at.right > frame.right
                          || around.some(box => at.left < box.left || at.right > box.right)) {
                        outside.push(text.textContent);
                      }
                    }
                  }
                  return outside;
                  """))
          .isEmpty();
    }
  }

  @Test
  void canBeSeenWhereColoursAreForced(Browser browser) {
    browser.viewport(800, 900);
    browser.open(page("kinds.html"));
    browser.evaluate("document.querySelectorAll('details').forEach(d => { d.open = true; })");
    browser.forcedColors(true);
    try {
      assertThat(
              browser.ask(
                  """
                  const box = getComputedStyle(document.querySelector('.drawing .d-box'));
                  const text = getComputedStyle(document.querySelector('.drawing text'));
                  return box.fill !== box.stroke && text.fill === box.stroke;
                  """))
          .isTrue();
    } finally {
      browser.forcedColors(false);
    }
  }

  @Test
  void bookMeetsBothStandards() throws Exception {
    byte[] book = Files.readAllBytes(folder.resolve("site/guide.pdf"));
    assertThat(VeraPdf.failures(book, "ua1")).isEmpty();
    assertThat(VeraPdf.failures(book, "2a")).isEmpty();
  }
}
