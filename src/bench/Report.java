package bench;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Medians by tool and size, printed as a plain table with what they say about growth. */
final class Report {
  private record Row(int questions, ColdRun run) {
    double wallEach() {
      return run.wall() / questions;
    }

    double cpuEach() {
      return run.cpu() / questions;
    }
  }

  private final Map<String, List<Row>> rows = new LinkedHashMap<>();

  /** Sizes come in ascending order. */
  void add(String tool, int questions, ColdRun run) {
    rows.computeIfAbsent(tool, key -> new ArrayList<>()).add(new Row(questions, run));
  }

  void print(String title, PrintStream out) {
    if (rows.isEmpty()) {
      return;
    }
    int width = width(title);
    out.printf(
        "%n%s%10s%9s%9s%9s%11s%13s%n",
        pad(title, width), "questions", "wall s", "CPU s", "peak MB", "output MB", "ms/question");
    rows.forEach((tool, all) -> all.forEach(row -> printRow(pad(tool, width), row, out)));
    rows.forEach((tool, all) -> printGrowth(tool, all, out));
    printRatios(out);
  }

  private int width(String title) {
    int longest = rows.keySet().stream().mapToInt(String::length).max().orElse(0);
    return Math.max(longest, title.length()) + 2;
  }

  private static String pad(String text, int width) {
    return text + " ".repeat(width - text.length());
  }

  private static void printRow(String tool, Row row, PrintStream out) {
    ColdRun run = row.run;
    out.printf(
        "%s%,10d%9.2f%9.2f%9.0f%11.1f%13.2f%n",
        tool,
        row.questions,
        run.wall(),
        run.cpu(),
        run.peak() / 1e6,
        run.output() / 1e6,
        row.wallEach() * 1000);
  }

  /** Time per question between one size and the next: whole, and of the questions added only. */
  private static void printGrowth(String tool, List<Row> all, PrintStream out) {
    for (int i = 1; i < all.size(); i++) {
      Row small = all.get(i - 1);
      Row large = all.get(i);
      int more = large.questions - small.questions;
      out.printf(
          "%s, %,d : %,d: per question %.2f wall, %.2f CPU;"
              + " each question more %.2f ms wall, %.2f ms CPU%n",
          tool,
          large.questions,
          small.questions,
          large.wallEach() / small.wallEach(),
          large.cpuEach() / small.cpuEach(),
          (large.run.wall() - small.run.wall()) / more * 1000,
          (large.run.cpu() - small.run.cpu()) / more * 1000);
    }
  }

  private void printRatios(PrintStream out) {
    List<String> tools = List.copyOf(rows.keySet());
    String first = tools.get(0);
    for (String other : tools.subList(1, tools.size())) {
      StringBuilder line = new StringBuilder(first + " : " + other);
      for (int i = 0; i < rows.get(first).size(); i++) {
        Row ours = rows.get(first).get(i);
        Row theirs = rows.get(other).get(i);
        line.append(
            String.format(
                "   %,d: %.2f wall, %.2f CPU, %.2f memory",
                ours.questions,
                ours.run.wall() / theirs.run.wall(),
                ours.run.cpu() / theirs.run.cpu(),
                ours.run.peak() / theirs.run.peak()));
      }
      out.println(line);
    }
  }
}
