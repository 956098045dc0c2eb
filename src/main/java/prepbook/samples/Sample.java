package prepbook.samples;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import prepbook.diagnostic.SourceLocation;
import prepbook.markdown.highlight.Highlighter;
import prepbook.model.prose.Block;
import prepbook.model.prose.HiddenTest;

/**
 * A block of code of an answer, or a hidden test beside it.
 *
 * @param hidden whether readers never see it
 * @param language its language as written, in lower case; empty if there is none, as for hidden
 *     tests
 * @param attributes what follows the language
 * @param code the code, lines ended by {@code \n}
 * @param location where its fence or comment starts; the code starts on the line below
 */
public record Sample(
    boolean hidden,
    String language,
    Map<String, String> attributes,
    String code,
    SourceLocation location) {

  /** The languages, by their standard names, that are parsed where no runner runs them. */
  public static final Set<String> PARSED = Set.of("json", "yaml", "toml", "bash");

  private static final Highlighter LANGUAGES = new Highlighter();

  static final String FILE = "file";
  static final String NORUN = "norun";
  static final String NEEDS = "needs";

  static Sample of(Block.CodeBlock block) {
    return new Sample(false, block.language(), block.attributes(), block.code(), block.location());
  }

  static Sample of(HiddenTest test) {
    return new Sample(true, "", test.attributes(), test.code(), test.location());
  }

  /** The file that it is, as a path below the folder in which the code runs. */
  public Optional<String> file() {
    return Optional.ofNullable(attributes.get(FILE));
  }

  /** Why it is shown and nothing else; absent if it is run. */
  Optional<String> reason() {
    return Optional.ofNullable(attributes.get(NORUN));
  }

  /** Whether it is shown and nothing else. */
  public boolean isShownOnly() {
    return reason().isPresent();
  }

  /** The language's standard name, which is the same for {@code py} and {@code python}. */
  public String standardLanguage() {
    return standard(language);
  }

  /** The standard name of a language, as authors and runners may call it. */
  public static String standard(String language) {
    return LANGUAGES.standardLanguage(language);
  }

  /**
   * Whether it takes part in a run, or is parsed beside it.
   *
   * @param languages the standard names of those that are run
   */
  boolean isUsed(Set<String> languages) {
    boolean known = languages.contains(standardLanguage()) || PARSED.contains(standardLanguage());
    return !isShownOnly() && (hidden || file().isPresent() || known);
  }

  /** The names of the servers that it wants to be there. */
  public List<String> needs() {
    return Arrays.stream(attributes.getOrDefault(NEEDS, "").split(",", -1))
        .map(String::strip)
        .filter(name -> !name.isEmpty())
        .toList();
  }
}
