package prepbook.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whenever a build ends, and however badly: the folder holds the last good site, or the next. */
class CrashTest {

  private static final Map<String, String> MINE = Map.of("CNAME", "guide.example");
  private static final Map<String, String> OLD =
      Map.of("index.html", "old", "gone/deep/page.html", "old", "assets/a.css", "a", "same", "s");
  private static final Map<String, String> NEW =
      Map.of("index.html", "new", "fresh/deep/page.html", "new", "assets/b.css", "b", "same", "s");

  @TempDir private Path temp;
  private Path out = Path.of("");

  @BeforeEach
  void name() throws IOException {
    out = temp.resolve("site");
    startAnew();
  }

  private void startAnew() throws IOException {
    if (Files.exists(out)) {
      try (Stream<Path> files = Files.walk(out)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
    Files.createDirectories(out);
    Files.writeString(out.resolve("CNAME"), "guide.example");
    build(OLD, FrailDisk.sound());
  }

  private void build(Map<String, String> files, Disk disk) throws IOException {
    try (Publication publication = new Publication(out, disk)) {
      for (Map.Entry<String, String> file : new TreeMap<>(files).entrySet()) {
        publication.write(file.getKey(), file.getValue());
      }
      publication.publish();
    }
  }

  /** What the next build does first, and all that it does if it fails. */
  private void open(Disk disk) throws IOException {
    new Publication(out, disk).close();
  }

  /** Whether the disk failed while this was done. */
  private static boolean fails(FrailDisk disk, Work work) {
    try {
      work.run();
    } catch (IOException | FrailDisk.Killed e) {
      assertThat(disk.failed()).as("%s", e).isTrue();
    }
    return disk.failed();
  }

  private interface Work {
    void run() throws IOException;
  }

  private Map<String, String> files() throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(out)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        files.put(out.relativize(file).toString().replace('\\', '/'), Files.readString(file));
      }
    }
    return files;
  }

  private static Map<String, String> site(Map<String, String> ours) {
    Map<String, String> files = new TreeMap<>(ours);
    files.putAll(MINE);
    files.put(".prepbook/files.txt", String.join("\n", new TreeMap<>(ours).keySet()) + "\n");
    return files;
  }

  @ParameterizedTest
  @EnumSource
  void aBuildThatEndsAnywhereIsTakenBackOrWasDone(FrailDisk.End end) throws IOException {
    int takenBack = 0;
    int done = 0;
    for (int works = 0; ; works++) {
      startAnew();
      FrailDisk disk = new FrailDisk(works, end);
      if (!fails(disk, () -> build(NEW, disk))) {
        break;
      }
      open(FrailDisk.sound());
      if (files().equals(site(OLD))) {
        takenBack++;
      } else {
        assertThat(files()).as("after %d steps", works).isEqualTo(site(NEW));
        done++;
      }
      build(NEW, FrailDisk.sound());
      assertThat(files()).as("built again after %d steps", works).isEqualTo(site(NEW));
    }
    assertThat(takenBack).isGreaterThan(20);
    assertThat(done).isPositive();
  }

  @ParameterizedTest
  @EnumSource
  void theFirstBuildLeavesNothingIfItEndsAnywhere(FrailDisk.End end) throws IOException {
    for (int works = 0; ; works++) {
      startAnew();
      build(Map.of(), FrailDisk.sound());
      FrailDisk disk = new FrailDisk(works, end);
      if (!fails(disk, () -> build(NEW, disk))) {
        break;
      }
      open(FrailDisk.sound());
      assertThat(files()).as("after %d steps", works).isIn(MINE, site(Map.of()), site(NEW));
      build(NEW, FrailDisk.sound());
      assertThat(files()).as("built again after %d steps", works).isEqualTo(site(NEW));
    }
  }

  @ParameterizedTest
  @EnumSource
  void takingBackCanItselfEndAnywhere(FrailDisk.End end) throws IOException {
    for (int works = 0; ; works += 12) {
      startAnew();
      FrailDisk disk = new FrailDisk(works, FrailDisk.End.KILL);
      if (!fails(disk, () -> build(NEW, disk))) {
        break;
      }
      if (Publication.wasCutShort(out)) {
        takeBackEndingAnywhere(works, end);
      }
    }
  }

  private void takeBackEndingAnywhere(int works, FrailDisk.End end) throws IOException {
    Map<Path, byte[]> left = remember();
    for (int again = 0; ; again++) {
      putBack(left);
      FrailDisk disk = new FrailDisk(again, end);
      if (!fails(disk, () -> open(disk))) {
        break;
      }
      open(FrailDisk.sound());
      assertThat(files()).as("after %d and %d steps", works, again).isEqualTo(site(OLD));
    }
  }

  private Map<Path, byte[]> remember() throws IOException {
    Map<Path, byte[]> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(out)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        files.put(file, Files.readAllBytes(file));
      }
    }
    return files;
  }

  private void putBack(Map<Path, byte[]> files) throws IOException {
    try (Stream<Path> all = Files.walk(out)) {
      for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
        if (!file.equals(out)) {
          Files.delete(file);
        }
      }
    }
    for (Map.Entry<Path, byte[]> file : files.entrySet()) {
      FrailDisk.sound().write(file.getKey(), file.getValue());
    }
  }

  @Test
  void aDiskThatIsFullForAMomentIsTakenBackAtOnce() throws IOException {
    for (int works = 0; ; works++) {
      startAnew();
      FrailDisk disk = new FrailDisk(works, FrailDisk.End.ONE_ERROR);
      if (!fails(disk, () -> build(NEW, disk))) {
        break;
      }
      assertThat(Publication.wasCutShort(out)).as("after %d steps", works).isFalse();
      assertThat(out.resolve("index.html")).content().isIn("old", "new");
    }
  }

  @Test
  void takingBackSparesWhatOthersPutThereMeanwhile() throws IOException {
    FrailDisk disk = cutAfterTheFirstMove();
    assertThat(disk.failed()).isTrue();
    Files.createDirectories(out.resolve("fresh/deep"));
    Files.writeString(out.resolve("fresh/deep/page.html"), "mine");
    open(FrailDisk.sound());

    Map<String, String> expected = site(OLD);
    expected.put("fresh/deep/page.html", "mine");
    assertThat(files()).isEqualTo(expected);
  }

  @Test
  void takingBackFollowsNoLinkThatTookAFoldersPlace() throws IOException {
    cutAfterTheFirstMove();
    Path elsewhere = Files.createDirectories(temp.resolve("elsewhere"));
    Files.writeString(elsewhere.resolve("a.css"), "precious");
    try (Stream<Path> files = Files.walk(out.resolve("assets"))) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
    Files.createSymbolicLink(out.resolve("assets"), elsewhere);

    assertThatThrownBy(() -> open(FrailDisk.sound()))
        .isInstanceOf(OccupiedException.class)
        .hasMessageEndingWith("assets exists and was not written by Prepbook");
    assertThat(elsewhere.resolve("a.css")).hasContent("precious");

    Files.delete(out.resolve("assets"));
    open(FrailDisk.sound());
    assertThat(files()).isEqualTo(site(OLD));
  }

  /** A build that was killed when {@code assets/b.css} was in place and no other file. */
  private FrailDisk cutAfterTheFirstMove() throws IOException {
    for (int works = 0; ; works++) {
      FrailDisk disk = new FrailDisk(works, FrailDisk.End.KILL);
      fails(disk, () -> build(NEW, disk));
      if (Files.exists(out.resolve("assets/b.css"))) {
        assertThat(files()).containsEntry("index.html", "old");
        return disk;
      }
      startAnew();
    }
  }

  @Test
  void aSecondBuildIsRefusedWhileOneIsWriting() throws IOException {
    try (Publication first = new Publication(out)) {
      first.write("index.html", "first");
      assertThatThrownBy(() -> new Publication(out))
          .isExactlyInstanceOf(IOException.class)
          .hasMessage(
              "another build (process "
                  + ProcessHandle.current().pid()
                  + ") is writing to this folder");
      first.publish();
    }
    assertThat(files()).isEqualTo(site(Map.of("index.html", "first")));
    build(NEW, FrailDisk.sound());
  }

  @Test
  void aLockFileThatAKilledBuildLeftStopsNobody() throws IOException {
    Files.writeString(out.resolve(".prepbook/lock"), "1 x");
    build(NEW, FrailDisk.sound());
    assertThat(files()).isEqualTo(site(NEW));
    assertThat(List.of(out.resolve(".prepbook").toFile().list())).containsExactly("files.txt");
  }
}
