package prepbook.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublicationTest {

  @TempDir private Path temp;
  private Path out = Path.of("");

  @BeforeEach
  void name() {
    out = temp.resolve("site");
  }

  private void build(String... pathsAndTexts) throws IOException {
    try (Publication publication = new Publication(out)) {
      for (int i = 0; i < pathsAndTexts.length; i += 2) {
        publication.write(pathsAndTexts[i], pathsAndTexts[i + 1]);
      }
      publication.publish();
    }
  }

  /** Every file but our own notes, with its text. */
  private Map<String, String> files() throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(out)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        String name = out.relativize(file).toString().replace('\\', '/');
        if (!name.startsWith(".prepbook/")) {
          files.put(name, Files.readString(file));
        }
      }
    }
    return files;
  }

  @Test
  void replacesItsOwnFilesAndRemovesThoseNoLongerWritten() throws IOException {
    build("index.html", "one", "assets/old/a.css", "x", "b.html", "b");
    build("index.html", "two", "c.html", "c");

    assertThat(files()).isEqualTo(Map.of("index.html", "two", "c.html", "c"));
    assertThat(out.resolve("assets")).doesNotExist();
  }

  @Test
  void leavesFilesAloneThatStayTheSame() throws IOException {
    build("index.html", "one", "a.css", "a");
    FileTime longAgo = FileTime.fromMillis(1_000_000_000_000L);
    Files.setLastModifiedTime(out.resolve("index.html"), longAgo);
    Files.setLastModifiedTime(out.resolve("a.css"), longAgo);
    build("index.html", "two", "a.css", "a");

    assertThat(Files.getLastModifiedTime(out.resolve("a.css"))).isEqualTo(longAgo);
    assertThat(Files.getLastModifiedTime(out.resolve("index.html"))).isGreaterThan(longAgo);
    assertThat(files()).isEqualTo(Map.of("index.html", "two", "a.css", "a"));
    assertThat(out.resolve(".prepbook/files.txt")).hasContent("a.css\nindex.html\n");
  }

  @Test
  void leavesFilesOfOthersAlone() throws IOException {
    Files.createDirectories(out.resolve("assets"));
    Files.writeString(out.resolve("assets/mine.txt"), "mine");
    Files.writeString(out.resolve(".gitignore"), "*");
    build("assets/a.css", "a");
    build("index.html", "i");

    assertThat(files())
        .isEqualTo(Map.of("assets/mine.txt", "mine", ".gitignore", "*", "index.html", "i"));
  }

  @Test
  void refusesToOverwriteAFileOfOthersAndWritesNothing() throws IOException {
    Files.createDirectories(out);
    Files.writeString(out.resolve("index.html"), "mine");

    assertThatThrownBy(() -> build("a.html", "a", "index.html", "i"))
        .isInstanceOf(OccupiedException.class)
        .hasMessageEndingWith("index.html exists and was not written by Prepbook");
    assertThat(files()).isEqualTo(Map.of("index.html", "mine"));
    assertThat(out.resolve(".prepbook")).doesNotExist();
  }

  @Test
  void leavesNothingBehindWhenItIsNotPublished() throws IOException {
    try (Publication publication = new Publication(out)) {
      publication.write("index.html", "i");
    }
    assertThat(out).doesNotExist();

    build("index.html", "good");
    try (Publication publication = new Publication(out)) {
      publication.write("index.html", "bad");
    }
    assertThat(files()).isEqualTo(Map.of("index.html", "good"));
  }

  @Test
  void clearsWhatACrashedBuildLeft() throws IOException {
    Files.createDirectories(out.resolve(".prepbook/new/assets"));
    Files.writeString(out.resolve(".prepbook/new/assets/half"), "ha");
    build("index.html", "i");

    assertThat(out.resolve(".prepbook/new")).doesNotExist();
    assertThat(files()).isEqualTo(Map.of("index.html", "i"));
  }

  @Test
  void neverRemovesOutsideItsFolderWhateverItsNotesSay() throws IOException {
    Files.writeString(temp.resolve("precious.txt"), "p");
    build("index.html", "i");
    Files.writeString(out.resolve(".prepbook/files.txt"), "../precious.txt\nindex.html\n");
    build("index.html", "j");

    assertThat(temp.resolve("precious.txt")).hasContent("p");
  }

  @Test
  void refusesToWriteOutsideItsFolderOrTwice() throws IOException {
    try (Publication publication = new Publication(out)) {
      publication.write("a", "a");
      assertThatThrownBy(() -> publication.write("a", "b"))
          .isInstanceOf(IllegalArgumentException.class);
      assertThatThrownBy(() -> publication.write("../b", "b"))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void changesNothingWhenAPlaceIsTaken() throws IOException {
    build("a.html", "old");
    Files.writeString(out.resolve("assets"), "a file where a folder is needed");

    assertThatThrownBy(() -> build("a.html", "new", "assets/x.css", "x"))
        .isInstanceOf(OccupiedException.class);
    assertThat(files())
        .isEqualTo(Map.of("a.html", "old", "assets", "a file where a folder is needed"));
  }

  @Test
  void writesAndDeletesNothingBehindLinks() throws IOException {
    Path elsewhere = Files.createDirectories(temp.resolve("elsewhere/new"));
    Files.writeString(elsewhere.resolve("precious"), "p");
    Files.createDirectories(out);
    Files.createSymbolicLink(out.resolve("assets"), temp.resolve("elsewhere"));
    assertThatThrownBy(() -> build("assets/x.css", "x")).isInstanceOf(OccupiedException.class);

    Files.createSymbolicLink(out.resolve(".prepbook"), temp.resolve("elsewhere"));
    assertThatThrownBy(() -> build("a.html", "a")).isInstanceOf(OccupiedException.class);
    assertThat(elsewhere.resolve("precious")).hasContent("p");
    assertThat(temp.resolve("elsewhere/x.css")).doesNotExist();
  }

  @Test
  void removesNothingBehindALinkThatTookAFoldersPlace() throws IOException {
    build("pics/x.png", "ours", "a.html", "a");
    Files.delete(out.resolve("pics/x.png"));
    Files.delete(out.resolve("pics"));
    Path sources = Files.createDirectories(temp.resolve("sources"));
    Files.writeString(sources.resolve("x.png"), "precious");
    Files.createSymbolicLink(out.resolve("pics"), sources);
    build("a.html", "b");

    assertThat(sources.resolve("x.png")).hasContent("precious");
  }

  @Test
  void leavesAFolderAloneThatTookAPagesPlace() throws IOException {
    build("a.html", "a");
    Files.delete(out.resolve("a.html"));
    Files.createDirectories(out.resolve("a.html"));
    Files.writeString(out.resolve("a.html/f"), "precious");

    assertThatThrownBy(() -> build("a.html", "b")).isInstanceOf(OccupiedException.class);
    assertThat(out.resolve("a.html/f")).hasContent("precious");
  }
}
