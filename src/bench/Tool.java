package bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Something that turns a folder of section files into a website, a book, or both.
 *
 * @param name as it stands in the table
 * @param directory where it is started
 * @param command how; {@code CONTENT} and {@code OUT} stand for the two folders
 */
record Tool(String name, Path directory, List<String> command) {
  private static final String CONTENT = "CONTENT";
  private static final String OUT = "OUT";
  private static final List<String> ELEVENTY =
      List.of("@11ty/eleventy@3.1.8", "@11ty/eleventy-plugin-syntaxhighlight@5.0.2");

  ColdRun run(Path content, Path out) throws IOException, InterruptedException {
    List<String> ready = new ArrayList<>();
    for (String word : command) {
      ready.add(word.replace(CONTENT, content.toString()).replace(OUT, out.toString()));
    }
    return ColdRun.of(ready, directory, out);
  }

  /**
   * Prepbook on one Java, started as the jar itself is started.
   *
   * @param options for the virtual machine, as in {@code -XX:+UseSerialGC}
   */
  static Tool prepbook(String name, Path java, List<String> options, Path jar, boolean book) {
    List<String> command = new ArrayList<>();
    command.add(java.toString());
    command.addAll(options);
    command.addAll(List.of("-jar", jar.toString(), "build", "--content", CONTENT, "--out", OUT));
    if (!book) {
      command.add("--no-pdf");
    }
    return new Tool(name, jar.toAbsolutePath().getParent(), command);
  }

  /** Eleventy in {@code work}, installed there with npm if need be; empty without Node. */
  static Optional<Tool> eleventy(Path work) throws IOException, InterruptedException {
    Optional<Path> node = onPath("node");
    Optional<Path> npm = onPath("npm");
    Path program = work.resolve("node_modules/@11ty/eleventy/cmd.cjs");
    if (node.isEmpty() || (npm.isEmpty() && !Files.exists(program))) {
      return Optional.empty();
    }
    if (!Files.exists(program)) {
      install(npm.get(), work);
    }
    Path config = settings("eleventy", work).resolve("eleventy.config.mjs");
    return Optional.of(
        new Tool(
            "eleventy",
            work,
            List.of(
                node.get().toString(),
                program.toString(),
                "--config=" + work.relativize(config),
                "--input=" + CONTENT,
                "--output=" + OUT,
                "--quiet")));
  }

  /** Hugo, if it is on the path. */
  static Optional<Tool> hugo(Path work) throws IOException {
    Optional<Path> hugo = onPath("hugo");
    if (hugo.isEmpty()) {
      return Optional.empty();
    }
    Path site = settings("hugo", work);
    return Optional.of(
        new Tool(
            "hugo",
            site,
            List.of(
                hugo.get().toString(),
                "--contentDir=" + CONTENT,
                "--destination=" + OUT,
                "--quiet")));
  }

  private static void install(Path npm, Path work) throws IOException, InterruptedException {
    System.out.println("Installing Eleventy into " + work);
    Files.writeString(work.resolve("package.json"), "{\"private\": true}\n");
    List<String> command = new ArrayList<>(List.of(npm.toString(), "install", "--silent"));
    command.addAll(ELEVENTY);
    Process process = new ProcessBuilder(command).directory(work.toFile()).inheritIO().start();
    if (process.waitFor() != 0) {
      throw new IOException("npm could not install Eleventy");
    }
  }

  /** Copies a rival's settings beside the corpora, where it finds its own modules. */
  private static Path settings(String rival, Path work) throws IOException {
    Path from = Path.of("src/bench/rivals").resolve(rival);
    Path to = work.resolve("rivals").resolve(rival);
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = to.resolve(from.relativize(file));
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
      }
    }
    return to;
  }

  private static Optional<Path> onPath(String program) {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(":"))
        .map(folder -> Path.of(folder, program))
        .filter(Files::isExecutable)
        .findFirst();
  }
}
