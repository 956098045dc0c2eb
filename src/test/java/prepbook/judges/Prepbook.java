package prepbook.judges;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The packaged program, to be run as its users run it. */
final class Prepbook {

  private static final Path JAR = Path.of("target", "prepbook.jar").toAbsolutePath();
  private static final Path PROJECT = Path.of("").toAbsolutePath();

  private Prepbook() {}

  /** The program with these arguments, in the project's folder, on this test's JDK. */
  static Program program(String... arguments) {
    return program(Path.of(System.getProperty("java.home")), List.of(), arguments);
  }

  /** The program on a JDK, with options for it. */
  static Program program(Path jdk, List<String> jvmOptions, String... arguments) {
    assertThat(JAR).as("the packaged program; run mvn verify").isRegularFile();
    List<String> command = new ArrayList<>();
    command.add(jdk.resolve("bin").resolve("java").toString());
    command.addAll(jvmOptions);
    command.add("-jar");
    command.add(JAR.toString());
    command.addAll(List.of(arguments));
    return new Program(command, PROJECT);
  }

  /** A JDK of this machine whose version starts with a number, if there is one. */
  static Optional<Path> jdk(int version) throws IOException {
    List<Path> candidates = new ArrayList<>();
    Optional.ofNullable(System.getenv("JAVA_HOME_" + version + "_X64"))
        .map(Path::of)
        .ifPresent(candidates::add);
    Path usual = Path.of("/usr/lib/jvm");
    if (Files.isDirectory(usual)) {
      try (Stream<Path> found = Files.list(usual)) {
        found.sorted().forEach(candidates::add);
      }
    }
    for (Path candidate : candidates) {
      Path release = candidate.resolve("release");
      if (Files.isRegularFile(release)
          && Files.isExecutable(candidate.resolve("bin").resolve("java"))
          && Files.readString(release).contains("JAVA_VERSION=\"" + version)) {
        return Optional.of(candidate);
      }
    }
    return Optional.empty();
  }

  /** The files below a folder, by path, each with a digest of its bytes. */
  static Map<String, String> digests(Path folder) throws IOException {
    Map<String, String> digests = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        digests.put(folder.relativize(file).toString(), Digest.of(file));
      }
    }
    return digests;
  }
}
