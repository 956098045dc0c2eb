package prepbook.model;

import java.util.List;
import java.util.Optional;
import prepbook.diagnostic.SourceLocation;

/**
 * A program that runs the code of answers, as {@code guide.yaml} declares it.
 *
 * @param program its path below the content folder, with {@code /} between folders
 * @param interpreters the commands to try it with, in this order; if there are none, the program is
 *     started by itself
 * @param languages the languages of the blocks of code that it runs; code without a language of its
 *     own, as hidden tests have it, is in the first
 * @param seconds how long the code of one text may run
 * @param install what to do where no interpreter will do, fit to follow {@code install it with}
 * @param location where the program is named
 */
public record Runner(
    String program,
    List<String> interpreters,
    List<String> languages,
    int seconds,
    Optional<String> install,
    SourceLocation location) {

  /** How long code may run where nothing is said. */
  public static final int DEFAULT_SECONDS = 60;

  /** Copies the lists; a runner without a language would run nothing. */
  public Runner {
    interpreters = List.copyOf(interpreters);
    languages = List.copyOf(languages);
    if (languages.isEmpty()) {
      throw new IllegalArgumentException("a runner needs a language");
    }
  }
}
