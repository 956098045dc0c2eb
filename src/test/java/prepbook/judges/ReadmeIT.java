package prepbook.judges;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs every command of the README, in its order, in a copy of the repository. */
class ReadmeIT {

  private static final Pattern COMMANDS = Pattern.compile("(?ms)^```bash\\n(.*?)^```$");

  /** This run is the test run that the README speaks of; it cannot be run within itself. */
  private static final String TEST_COMMAND = "mvn verify";

  @TempDir private Path temp;

  @Test
  void everyCommandWorks() throws Exception {
    List<String> commands = commands();
    assertThat(commands).contains("mvn -q compile exec:java", TEST_COMMAND);
    Path copy = copyOfTheRepository();
    for (String command : commands) {
      if (!command.equals(TEST_COMMAND)) {
        Program.Result result = new Program(List.of("bash", "-c", command), copy).run();
        if (result.err().contains("NO-INTERPRETER")) {
          throw Requirement.missing(
              "Django 4.2 on Python 3.11", "apt install -t bookworm-backports python3-django");
        }
        assertThat(result.exitCode()).as(command + "\n" + result.output()).isZero();
      }
    }
    assertThat(copy.resolve("site/index.html")).isNotEmptyFile();
    assertThat(copy.resolve("site/guide.pdf")).exists();
  }

  private static List<String> commands() throws IOException {
    List<String> commands = new ArrayList<>();
    Matcher matcher = COMMANDS.matcher(Files.readString(Path.of("README.md")));
    while (matcher.find()) {
      matcher.group(1).lines().filter(line -> !line.isBlank()).forEach(commands::add);
    }
    return commands;
  }

  private Path copyOfTheRepository() throws IOException {
    Path copy = temp.resolve("repository");
    for (String part : List.of("pom.xml", "src", "templates", "content", "site/.gitignore")) {
      try (Stream<Path> files = Files.walk(Path.of(part))) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          Path to = copy.resolve(file.toString());
          Files.createDirectories(to.getParent());
          Files.copy(file, to);
        }
      }
    }
    return copy;
  }
}
