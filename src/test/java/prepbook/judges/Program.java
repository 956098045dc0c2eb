package prepbook.judges;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * A program to be run as a process of its own. Immutable.
 *
 * @param command the program and its arguments
 * @param folder its working directory
 * @param environment variables set on top of this process's own
 */
record Program(List<String> command, Path folder, Map<String, String> environment) {

  private static final int TIMEOUT_SECONDS = 1200;

  Program {
    command = List.copyOf(command);
    environment = Map.copyOf(environment);
  }

  Program(List<String> command, Path folder) {
    this(command, folder, Map.of());
  }

  /** The same with another variable in its environment. */
  Program with(String variable, String value) {
    Map<String, String> more = new LinkedHashMap<>(environment);
    more.put(variable, value);
    return new Program(command, folder, more);
  }

  /** Where a program lies on the {@code PATH}. */
  static Optional<Path> find(String name) {
    String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    for (String folder : path.split(File.pathSeparator, -1)) {
      Path candidate = Path.of(folder, name);
      if (Files.isExecutable(candidate) && Files.isRegularFile(candidate)) {
        return Optional.of(candidate);
      }
    }
    return Optional.empty();
  }

  /**
   * Runs it to its end, with nothing on standard input.
   *
   * @throws IllegalStateException if it takes longer than twenty minutes, which no working program
   *     does
   */
  Result run() throws IOException, InterruptedException {
    Path out = Files.createTempFile("out", ".txt");
    Path err = Files.createTempFile("err", ".txt");
    try {
      ProcessBuilder builder =
          new ProcessBuilder(command)
              .directory(folder.toFile())
              .redirectOutput(out.toFile())
              .redirectError(err.toFile());
      builder.environment().putAll(environment);
      Process process = builder.start();
      process.getOutputStream().close();
      if (!process.waitFor(TIMEOUT_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly().waitFor();
        throw new IllegalStateException("no end after " + TIMEOUT_SECONDS + " s: " + command);
      }
      return new Result(
          process.exitValue(),
          Files.readString(out, StandardCharsets.UTF_8),
          Files.readString(err, StandardCharsets.UTF_8));
    } finally {
      Files.delete(out);
      Files.delete(err);
    }
  }

  /**
   * How a program ended.
   *
   * @param exitCode its exit code
   * @param out what it wrote to standard output
   * @param err what it wrote to standard error
   */
  record Result(int exitCode, String out, String err) {

    /** Everything it wrote. */
    String output() {
      return out + err;
    }
  }
}
