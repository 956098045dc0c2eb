package bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What to measure, from the command line.
 *
 * @param sizes numbers of questions, ascending
 * @param bookSizes the same for builds with the book
 * @param runs how often each build is run; 0: five times, three from 10,000 questions on
 * @param jdks folders with a {@code bin/java}
 * @param jvm options for the virtual machine that runs Prepbook
 * @param jar the program
 * @param compare whether to run the rivals too
 */
record Options(
    List<Integer> sizes,
    List<Integer> bookSizes,
    int runs,
    List<Path> jdks,
    List<String> jvm,
    Path jar,
    boolean compare) {
  static final String USAGE =
      """
      usage: src/bench/run [options]
        --sizes N,N,...       questions of the websites (50,1000,10000)
        --book-sizes N,N,...  questions of the builds with the book (50,1000)
        --only site|book     one of the two
        --runs N             runs of each build (5, from 10,000 questions on 3)
        --jdk DIR            a JDK to run on; may be repeated, to compare (the one on the path)
        --jvm "OPTIONS"      options for Java
        --jar FILE           this jar instead of the one built first
        --compare            Eleventy (installed into target/bench by npm) and Hugo (if on the path)\
      """;

  static Options parse(String[] arguments) {
    List<Integer> sizes = List.of(50, 1_000, 10_000);
    List<Integer> bookSizes = List.of(50, 1_000);
    int runs = 0;
    List<Path> jdks = new ArrayList<>();
    List<String> jvm = List.of();
    Path jar = Path.of("target/prepbook.jar");
    boolean compare = false;
    for (int i = 0; i < arguments.length; i++) {
      switch (arguments[i]) {
        case "--sizes" -> sizes = numbers(value(arguments, ++i));
        case "--book-sizes" -> bookSizes = numbers(value(arguments, ++i));
        case "--only" -> {
          if (only(value(arguments, ++i))) {
            bookSizes = List.of();
          } else {
            sizes = List.of();
          }
        }
        case "--runs" -> runs = number(value(arguments, ++i));
        case "--jdk" -> jdks.add(Path.of(value(arguments, ++i)));
        case "--jvm" -> jvm = List.of(value(arguments, ++i).strip().split("\\s+"));
        case "--jar" -> jar = Path.of(value(arguments, ++i));
        case "--compare" -> compare = true;
        default -> throw new IllegalArgumentException("unknown option " + arguments[i]);
      }
    }
    if (jdks.isEmpty()) {
      jdks.add(Path.of(System.getProperty("java.home")));
    }
    return new Options(sizes, bookSizes, runs, List.copyOf(jdks), jvm, jar, compare);
  }

  int runsFor(int questions) {
    if (runs > 0) {
      return runs;
    }
    return questions < 10_000 ? 5 : 3;
  }

  private static boolean only(String what) {
    return switch (what) {
      case "site" -> true;
      case "book" -> false;
      default -> throw new IllegalArgumentException("--only takes site or book");
    };
  }

  private static String value(String[] arguments, int at) {
    if (at == arguments.length) {
      throw new IllegalArgumentException(arguments[at - 1] + " needs a value");
    }
    return arguments[at];
  }

  private static int number(String text) {
    int number = Integer.parseInt(text.strip());
    if (number < 1) {
      throw new IllegalArgumentException(text + " is not a positive number");
    }
    return number;
  }

  private static List<Integer> numbers(String text) {
    return List.of(text.split(",")).stream().map(Options::number).sorted().toList();
  }
}
