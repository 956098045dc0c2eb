package prepbook.output.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import prepbook.layout.Layout;

class OfflineFilesTest {

  @TempDir private Path content;

  @Test
  void aDeviceTakesNoMoreThanTwentyMegabytesOfPicturesUnasked() throws IOException {
    MemoryFolder memory = new MemoryFolder();
    SealedFolder folder = new SealedFolder(memory, Set.of());
    Path picture = Files.write(content.resolve("a.png"), new byte[1_900_000]);
    Path large = Files.write(content.resolve("b.png"), new byte[2_000_001]);
    for (int number = 10; number < 25; number++) {
      folder.copy(picture, "content/" + number + ".png");
    }
    folder.copy(large, "content/00.png");
    folder.write("index.html", "<!DOCTYPE html><html><head></head><body></body></html>");
    OfflineFiles.write(new Layout(Optional.empty()), "guide", folder);

    assertThat(memory.text("sw.js"))
        .contains("index.html", "content/10.png", "content/19.png")
        .doesNotContain("content/20.png", "content/24.png", "content/00.png");
  }
}
