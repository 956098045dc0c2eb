package prepbook.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * PlantUML itself keeps away from the machine, even where our screen would let something through.
 */
class SandboxTest {

  @TempDir private Path folder;

  private static PlantUml.Result draw(String... lines) throws IOException {
    return PlantUml.draw(new DiagramText(Kind.UML, List.of(lines), 0));
  }

  private static String svg(String... lines) throws IOException {
    PlantUml.Result result = draw(lines);
    assertThat(result).isInstanceOf(PlantUml.Result.Svg.class);
    return ((PlantUml.Result.Svg) result).text();
  }

  @Test
  void includesNothing() throws IOException {
    Path file = Files.writeString(folder.resolve("secret.puml"), "A -> B : secret\n");
    for (String line : List.of("!include " + file, "!includeurl " + file.toUri())) {
      assertThat(draw(line, "A -> B")).isInstanceOf(PlantUml.Result.Failed.class);
    }
  }

  @Test
  void readsNoFileAndNoVariable() throws IOException {
    Path file = Files.writeString(folder.resolve("data.json"), "{\"a\": \"confidential\"}");
    String path = Objects.requireNonNull(System.getenv("PATH"));
    assertThat(svg("A -> B : %load_json(\"" + file + "\") %getenv(\"PATH\")"))
        .doesNotContain("confidential", path);
  }

  @Test
  void showsNoPicture() throws IOException {
    Path file = folder.resolve("dot.png");
    ImageIO.write(new BufferedImage(2, 2, BufferedImage.TYPE_INT_RGB), "png", file.toFile());
    assertThat(svg("A -> B : <img:" + file + ">")).doesNotContain("<image");
  }

  /** It draws its stack trace and calls that a picture. */
  @Test
  void publishesNoPictureOfItsOwnFailure() throws IOException {
    PlantUml.Result result =
        draw("<style>", "arrow {", "FontSize 99999999999", "}", "</style>", "A -> B");
    assertThat(result).isInstanceOf(PlantUml.Result.Failed.class);
    assertThat(((PlantUml.Result.Failed) result).flaw().message())
        .startsWith("PlantUML fails at this diagram: java.lang.NumberFormatException");
  }
}
