package prepbook.judges;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Someone stops {@code prepbook test}, as with Ctrl-C. */
@Timeout(120)
class InterruptedTestIT {

  @TempDir private Path temp;

  @Test
  void leavesNeitherProcessesNorFiles() throws Exception {
    Path content = Files.createDirectory(temp.resolve("content"));
    Path temporary = Files.createDirectory(temp.resolve("temporary"));
    Path note = temp.resolve("note");
    Files.writeString(
        content.resolve("guide.yaml"),
        "title: A guide\nrunners:\n  - { program: run.sh, with: [sh], languages: [lua] }\n");
    Files.writeString(content.resolve("01-a.md"), "---\ntitle: A\n---\n\n## Q\n\n```lua\nx\n```\n");
    Files.writeString(
        content.resolve("run.sh"),
        """
        if [ "$1" = --probe ]; then
          echo '{"versions": [{"name": "Toy", "version": "1"}]}'
          exit
        fi
        trap '' TERM
        setsid sleep 600 &
        echo "$! $$ here" > %s
        while :; do sleep 1; done
        """
            .formatted(note));
    Program program =
        Prepbook.program(
            Path.of(System.getProperty("java.home")),
            List.of("-Djava.io.tmpdir=" + temporary),
            "test",
            "--content",
            content.toString());
    Process process =
        new ProcessBuilder(program.command())
            .redirectErrorStream(true)
            .redirectOutput(temp.resolve("output").toFile())
            .start();
    while (!Files.exists(note) || !Files.readString(note).contains("here")) {
      assertThat(process.isAlive()).as("it runs until it is stopped").isTrue();
      Thread.sleep(50);
    }
    assertThat(filesIn(temporary)).hasSize(1);

    process.destroy();

    assertThat(process.waitFor(30, SECONDS)).isTrue();
    assertThat(filesIn(temporary)).isEmpty();
    String[] words = Files.readString(note).split(" ", -1);
    gone(Long.parseLong(words[0]));
    gone(Long.parseLong(words[1]));
    assertThat(content.resolve("tested.json")).doesNotExist();
    assertThat(temp.resolve("output")).isEmptyFile();
  }

  private static void gone(long pid) {
    ProcessHandle.of(pid)
        .ifPresent(left -> assertThat(left.onExit()).succeedsWithin(Duration.ofSeconds(5)));
  }

  private static List<Path> filesIn(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.getFileName().toString().startsWith("prepbook-")).toList();
    }
  }
}
