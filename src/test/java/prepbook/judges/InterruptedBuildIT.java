package prepbook.judges;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Builds that are killed, and builds that meet: real processes on a real disk. */
class InterruptedBuildIT {

  /** So many that replacing them takes long enough to be killed in the act. */
  private static final int FILES = 1000;

  /** So often a build may be done nevertheless before it can be killed. */
  private static final int ATTEMPTS = 20;

  @TempDir private Path folder;

  private Path out = Path.of("");

  @BeforeEach
  void buildOnce() throws Exception {
    Path content = folder.resolve("content");
    Files.createDirectories(content.resolve("notes"));
    Files.writeString(content.resolve("guide.yaml"), "title: A guide with many files\n");
    StringBuilder links = new StringBuilder("---\ntitle: Notes\n---\n\n## Where are they?\n\n");
    IntStream.range(0, FILES).forEach(file -> links.append("[n](notes/%d.txt)\n".formatted(file)));
    Files.writeString(content.resolve("01-notes.md"), links);
    notes("old");
    out = folder.resolve("site");
    Program.Result result = build().run();
    assertThat(result.exitCode()).as(result.output()).isZero();
  }

  private void notes(String text) throws IOException {
    for (int file : IntStream.range(0, FILES).toArray()) {
      Files.writeString(folder.resolve("content/notes/" + file + ".txt"), text);
    }
  }

  /** A build in a process, not in the second one that a build usually starts. */
  private Program build() {
    Program program =
        Prepbook.program(
            Path.of(System.getProperty("java.home")),
            List.of("-Dprepbook.jvm=this"),
            "build",
            "--out",
            "site",
            "--no-pdf");
    return new Program(program.command(), folder);
  }

  /** Starts a build, and waits until one of its notes is written. */
  private Process buildUntil(String note) throws IOException {
    Path file = out.resolve(".prepbook").resolve(note);
    Process process =
        new ProcessBuilder(build().command())
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("output.txt").toFile())
            .start();
    while (process.isAlive() && file.toFile().length() == 0) {
      Thread.onSpinWait();
    }
    return process;
  }

  @Test
  void whatAKilledBuildReplacedIsPutBackEvenByABuildThatFails() throws Exception {
    Map<String, String> before = Prepbook.digests(out);
    notes("new");
    boolean killedInTheAct = false;
    for (int attempt = 0; attempt < ATTEMPTS && !killedInTheAct; attempt++) {
      Process process = buildUntil("journal.txt");
      process.destroyForcibly().waitFor();
      killedInTheAct = Files.exists(out.resolve(".prepbook/journal.txt"));
      if (!killedInTheAct) {
        notes("old");
        assertThat(build().run().exitCode()).isZero();
        notes("new");
      }
    }
    assertThat(killedInTheAct).as("a build could be killed while it replaced files").isTrue();

    Files.writeString(folder.resolve("content/02-broken.md"), "---\ntitle: X\n---\n\n[a](#b)\n");
    Program.Result failing = build().run();

    assertThat(failing.exitCode()).isEqualTo(1);
    assertThat(failing.err()).contains("BROKEN-LINK");
    assertThat(differences(before, Prepbook.digests(out))).isEmpty();
  }

  @Test
  void theSecondOfTwoBuildsSaysThatThereIsAFirst() throws Exception {
    Process first = buildUntil("lock");
    try {
      signal("STOP", first);
      Program.Result second = build().run();

      assertThat(second.exitCode()).isEqualTo(1);
      assertThat(second.err())
          .isEqualTo(
              "site: error OUTPUT: another build (process %d) is writing to this folder%n"
                  .formatted(first.pid()));
    } finally {
      signal("CONT", first);
    }
    assertThat(first.waitFor(1, TimeUnit.MINUTES)).isTrue();
    assertThat(first.exitValue()).isZero();
    assertThat(out.resolve(".prepbook")).isDirectoryContaining("glob:**/files.txt");
    assertThat(out.resolve(".prepbook/lock")).doesNotExist();
  }

  /** What is not the same in both, which is less to read than all that there is. */
  private static Map<String, String> differences(
      Map<String, String> before, Map<String, String> after) {
    Map<String, String> differences = new TreeMap<>();
    before.forEach((file, digest) -> differences.put(file, "was " + digest));
    after.forEach(
        (file, digest) -> {
          if (!differences.remove(file, "was " + digest)) {
            differences.merge(file, "is " + digest, (was, is) -> was + ", " + is);
          }
        });
    return differences;
  }

  private static void signal(String name, Process process) throws Exception {
    Path kill = Program.find("kill").orElseThrow(() -> Requirement.missing("kill", "procps"));
    List<String> command = List.of(kill.toString(), "-" + name, String.valueOf(process.pid()));
    assertThat(new Program(command, Path.of("").toAbsolutePath()).run().exitCode()).isZero();
  }
}
