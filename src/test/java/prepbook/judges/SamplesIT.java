package prepbook.judges;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The code of this repository's guide, run on the Django that the guide speaks of. */
class SamplesIT {

  private static final Path CONTENT = Path.of("content").toAbsolutePath();
  private static final Pattern COMPARISON = Pattern.compile("(?m)^assert (.+) == ([0-9]+)$");

  @TempDir private Path temp;

  /** Runs {@code prepbook test}; ends the test if the machine lacks what the code needs. */
  private Program.Result test(Path content, String... more) throws Exception {
    List<String> arguments = new ArrayList<>(List.of("test", "--content", content.toString()));
    arguments.addAll(List.of(more));
    Program.Result result = Prepbook.program(arguments.toArray(String[]::new)).run();
    if (result.err().contains("NO-INTERPRETER")) {
      throw Requirement.missing(
          "Django 4.2 on Python 3.11", "apt install -t bookworm-backports python3-django");
    }
    if (result.err().contains("SAMPLE-SKIPPED")) {
      throw Requirement.missing(
          "server that samples need",
          "apt install redis-server memcached postgresql python3-redis python3-pymemcache"
              + " python3-psycopg2");
    }
    return result;
  }

  @Test
  void allCodeOfTheGuideRunsAndItsReportIsCommitted() throws Exception {
    Path report = temp.resolve("tested.json");

    Program.Result result = test(CONTENT, "--require-all", "--report", report.toString());

    assertThat(result.exitCode()).as(result.output()).isZero();
    assertThat(result.err()).isEmpty();
    assertThat(result.out()).contains(" passed, on Python 3.11 · Django 4.2, in ");
    assertThat(result.out()).doesNotContain("failed").doesNotContain("not run");
    Map<String, JsonNode> today = entries(report);
    assertThat(today).isNotEmpty();
    int behind = 0;
    for (Map.Entry<String, JsonNode> committed :
        entries(CONTENT.resolve("tested.json")).entrySet()) {
      JsonNode now = today.remove(committed.getKey());
      // Who mends code in a browser cannot run it; then nothing is claimed of it, which is no lie.
      boolean current = now != null && now.get("sha256").equals(committed.getValue().get("sha256"));
      assertThat(committed.getValue()).isEqualTo(current ? now : committed.getValue());
      behind += current ? 0 : 1;
    }
    if (behind + today.size() > 0) {
      System.err.println(
          "content/tested.json is behind in %d places: run prepbook test and commit it"
              .formatted(behind + today.size()));
    }
  }

  private static Map<String, JsonNode> entries(Path report) throws IOException {
    Map<String, JsonNode> entries = new LinkedHashMap<>();
    new ObjectMapper()
        .readTree(report.toFile())
        .get("tested")
        .forEach(entry -> entries.put(entry.get("id").asText(), entry));
    return entries;
  }

  @Test
  void aWrongNumberIsReportedAtItsLineWithBothValues() throws Exception {
    Path content = Files.createDirectory(temp.resolve("content"));
    copy(CONTENT.resolve("guide.yaml"), content.resolve("guide.yaml"));
    copy(CONTENT.resolve("runners"), content.resolve("runners"));
    String text = Files.readString(CONTENT.resolve("01-core-django.md"));
    Matcher right = COMPARISON.matcher(text);
    assertThat(right.find()).as("a comparison with a number").isTrue();
    int wrong = Integer.parseInt(right.group(2)) + 1;
    String assertion = "assert " + right.group(1) + " == " + wrong;
    Files.writeString(
        content.resolve("01-core-django.md"),
        text.substring(0, right.start()) + assertion + text.substring(right.end()));
    long line = text.substring(0, right.start()).lines().count() + 1;

    Program.Result result = test(content);

    assertThat(result.exitCode()).isEqualTo(1);
    assertThat(result.err())
        .startsWith(
            content
                + "/01-core-django.md:"
                + line
                + ":1: error SAMPLE-FAILED: "
                + assertion
                + ": "
                + right.group(2)
                + " against "
                + wrong
                + "\n  "
                + assertion
                + "\n  ^\n")
        .endsWith("1 error, 0 warnings\n");
    assertThat(result.out()).contains(" 1 text failed,");
    assertThat(Files.readString(content.resolve("tested.json"))).contains("\"samples\": ");
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        Files.createDirectories(target.getParent());
        Files.copy(file, target);
      }
    }
  }
}
