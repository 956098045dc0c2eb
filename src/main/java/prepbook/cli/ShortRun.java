package prepbook.cli;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * Starts a build again in a virtual machine that is set up for a short run.
 *
 * <p>Left to itself, HotSpot compiles and collects for servers that run for days: of a build's
 * processor time 40 % went into optimising code that is about to end, and the heap grew to 1.5 GB
 * around 120 MB of data ({@code src/bench}). Both can be chosen only at the start, and a jar cannot
 * say so itself. The second start costs about 40 ms.
 *
 * <p>{@code PREPBOOK_JAVA_OPTIONS} replaces the options; {@code -Dprepbook.jvm=this} keeps the run
 * in the virtual machine it was started in.
 */
final class ShortRun {

  private static final String PROPERTY = "prepbook.jvm";
  private static final String VARIABLE = "PREPBOOK_JAVA_OPTIONS";
  private static final String OPTIONS = "-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xshare:auto";

  private ShortRun() {}

  /** The exit code of the second run; nothing if the work is to be done here. */
  static OptionalInt start(String[] arguments) {
    if (System.getProperty(PROPERTY) != null || arguments.length == 0) {
      return OptionalInt.empty();
    }
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    Path jar = jar();
    if (!arguments[0].equals("build") || !jar.toString().endsWith(".jar")) {
      return OptionalInt.empty();
    }
    List<String> command = new ArrayList<>(List.of(java.toString()));
    String options = System.getenv().getOrDefault(VARIABLE, OPTIONS).strip();
    if (!options.isEmpty()) {
      command.addAll(List.of(options.split("\\s+", -1)));
    }
    command.addAll(List.of("-D" + PROPERTY + "=this", "-jar", jar.toString()));
    command.addAll(List.of(arguments));
    try {
      ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
      if (System.getProperty("sun.jnu.encoding", "").equals("ANSI_X3.4-1968")) {
        // In the C locale Java 17 cannot open a file whose name is not ASCII.
        builder.environment().put("LC_ALL", "C.UTF-8");
      }
      Process process = builder.start();
      Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
      return OptionalInt.of(process.waitFor());
    } catch (IOException e) {
      // There is no program to start, as in a stripped run-time image: this one does it as well.
      return OptionalInt.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return OptionalInt.of(ExitCode.FAILED);
    }
  }

  /** The jar that this program runs from; the folder of its classes while it is developed. */
  private static Path jar() {
    CodeSource source = ShortRun.class.getProtectionDomain().getCodeSource();
    try {
      Path path = source == null ? Path.of("") : Path.of(source.getLocation().toURI());
      return Files.isRegularFile(path) ? path : Path.of("");
    } catch (URISyntaxException e) {
      throw new IllegalStateException("a code source that is no address", e);
    }
  }
}
