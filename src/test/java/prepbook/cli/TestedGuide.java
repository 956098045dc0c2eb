package prepbook.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;

/** A small guide with code, and a runner that does what a test wants it to do. */
abstract class TestedGuide extends BrokenGuide {

  /** What a shell script needs to be found by. */
  private static final String PATH = System.getenv().getOrDefault("PATH", "");

  static final String RUNNERS =
      """
      title: A guide
      levels: [junior, mid]
      runners:
        - program: runners/run.sh
          with: [sh]
          languages: [lua, tcl]
          seconds: 20
          install: brew install toys
      """;

  static final String PROBE =
      """
      if [ "$1" = --probe ]; then
        echo '{"versions": [{"name": "Toy", "version": "1.2"}], "servers": ["redis", "other"]}'
        exit 0
      fi
      say() { printf '%s\\n' "$1" >> "$RESULTS"; }
      PLAN=$1 RESULTS=$2
      """;

  /** Every step passes. */
  static final String PASS = "say '{\"status\": \"finished\"}'\n";

  private int exitCode;

  @BeforeEach
  void runners() throws IOException {
    write("guide.yaml", RUNNERS);
    runner(PASS);
  }

  /** The runner's script, behind its probe. */
  final void runner(String script) throws IOException {
    write("runners/run.sh", PROBE + script);
  }

  final int exitCode() {
    return exitCode;
  }

  /** What is printed, without the temporary folder and the time. */
  final String test(String... more) {
    return testIn(Map.of(), more);
  }

  final String testIn(Map<String, String> environment, String... more) {
    Map<String, String> all = new HashMap<>(environment);
    all.putIfAbsent("PATH", PATH);
    List<String> arguments = new java.util.ArrayList<>(List.of("test", "--content"));
    arguments.add(content.toString());
    arguments.addAll(List.of(more));
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(printed, true, UTF_8);
    exitCode =
        new CommandLineProgram(new Terminal(stream, stream, false, false), all)
            .run(arguments.toArray(String[]::new));
    return printed
        .toString(UTF_8)
        .replace(temp + "/", "")
        .replaceAll(", in [0-9.]+ s\n", ", in TIME\n");
  }
}
