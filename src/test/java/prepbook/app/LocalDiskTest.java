package prepbook.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalDiskTest {

  @Test
  void copiesWhatIsInAFileButNotWhoMayReadIt(@TempDir Path folder) throws IOException {
    assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
    Path from = Files.writeString(folder.resolve("from.png"), "picture");
    Files.setPosixFilePermissions(from, PosixFilePermissions.fromString("r-x------"));
    Path to = folder.resolve("site/to.png");

    new LocalDisk().copy(from, to);

    assertThat(to).hasContent("picture");
    Path ordinary = Files.createFile(folder.resolve("ordinary"));
    assertThat(Files.getPosixFilePermissions(to))
        .isEqualTo(Files.getPosixFilePermissions(ordinary));
  }
}
