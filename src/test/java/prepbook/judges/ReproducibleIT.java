package prepbook.judges;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same content gives the same bytes: anywhere, at any time, in any language. */
class ReproducibleIT {

  private static final Path DIAGRAMS = Path.of("src/test/golden/diagrams/content/01-kinds.md");
  private static final Path JDK = Path.of(System.getProperty("java.home"));

  @TempDir private static Path folder;

  private static Map<String, String> first = Map.of();

  @BeforeAll
  static void build() throws Exception {
    first = build("first", JDK, "Pacific/Kiritimati", "C.UTF-8", List.of("-Duser.language=en"));
    assertThat(first).containsKeys("index.html", "guide.pdf");
  }

  @Test
  void aBuildElsewhereInAnotherZoneAndLanguageGivesTheSameBytes() throws Exception {
    Map<String, String> second =
        build(
            "another folder/second",
            JDK,
            "America/St_Johns",
            "C",
            List.of("-Duser.language=tr", "-Duser.country=TR", "-Dfile.encoding=ISO-8859-9"));

    assertThat(second).isEqualTo(first);
  }

  @Test
  void aNewerJdkGivesTheSameBytes() throws Exception {
    Optional<Path> newer = Prepbook.jdk(25);
    Assumptions.assumeTrue(newer.isPresent(), "no JDK 25 on this machine");
    assertThat(build("newer", newer.orElseThrow(), "Asia/Kathmandu", "C.UTF-8", List.of()))
        .isEqualTo(first);
  }

  private static Map<String, String> build(
      String name, Path jdk, String zone, String locale, List<String> options) throws Exception {
    Path here = folder.resolve(name);
    Path content = here.resolve("content");
    copy(Path.of("content"), content);
    // Diagrams are measured and drawn by a library that was not written with this in mind.
    Files.copy(DIAGRAMS, content.resolve("99-diagrams.md"));
    Path out = here.resolve("site");
    Program.Result result =
        Prepbook.program(
                jdk, options, "build", "--content", content.toString(), "--out", out.toString())
            .with("TZ", zone)
            .with("LANG", locale)
            .with("LC_ALL", locale)
            .run();
    assertThat(result.exitCode()).as(result.output()).isZero();
    return Prepbook.digests(out);
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(target);
        } else {
          Files.copy(file, target);
        }
      }
    }
  }
}
