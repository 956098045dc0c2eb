package bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What one whole process cost, from its start to its end.
 *
 * @param wall elapsed seconds
 * @param cpu user and system seconds of all its threads, and of processes it waited for
 * @param peak the most memory its largest process held, in bytes
 * @param output the size of what it wrote, in bytes
 */
record ColdRun(double wall, double cpu, double peak, double output) {
  private static final String TIME = "/usr/bin/time";

  /**
   * Runs a command that builds into {@code out}, which is emptied before.
   *
   * @throws IOException if the command fails, with the beginning of what it said
   */
  static ColdRun of(List<String> command, Path directory, Path out)
      throws IOException, InterruptedException {
    delete(out);
    Path report = Files.createTempFile("bench", ".time");
    Path log = Files.createTempFile("bench", ".log");
    try {
      List<String> timed = new ArrayList<>(List.of(TIME, "-f", "%U %S %M", "-o"));
      timed.add(report.toString());
      timed.addAll(command);
      ProcessBuilder builder = new ProcessBuilder(timed).directory(directory.toFile());
      builder.redirectErrorStream(true).redirectOutput(log.toFile());
      builder.redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()));
      long start = System.nanoTime();
      int exit = builder.start().waitFor();
      double wall = (System.nanoTime() - start) / 1e9;
      if (exit != 0) {
        throw new IOException(
            String.join(" ", command) + "\nended with " + exit + ":\n" + firstLines(log));
      }
      String[] numbers = Files.readString(report).strip().split(" ");
      double cpu = Double.parseDouble(numbers[0]) + Double.parseDouble(numbers[1]);
      return new ColdRun(wall, cpu, Double.parseDouble(numbers[2]) * 1024, size(out));
    } finally {
      Files.delete(report);
      Files.delete(log);
    }
  }

  /** Each figure's own median. */
  static ColdRun median(List<ColdRun> runs) {
    return new ColdRun(
        median(runs.stream().mapToDouble(ColdRun::wall).toArray()),
        median(runs.stream().mapToDouble(ColdRun::cpu).toArray()),
        median(runs.stream().mapToDouble(ColdRun::peak).toArray()),
        median(runs.stream().mapToDouble(ColdRun::output).toArray()));
  }

  /** Whether GNU time is there; the benchmark cannot do without it. */
  static boolean possible() {
    return Files.isExecutable(Path.of(TIME));
  }

  private static double median(double[] values) {
    Arrays.sort(values);
    int middle = values.length / 2;
    return values.length % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
  }

  private static String firstLines(Path log) throws IOException {
    List<String> lines = Files.readAllLines(log);
    return String.join("\n", lines.subList(0, Math.min(20, lines.size())));
  }

  private static double size(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      throw new IOException("nothing was written to " + folder);
    }
    double size = 0;
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        size += Files.size(file);
      }
    }
    return size;
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
