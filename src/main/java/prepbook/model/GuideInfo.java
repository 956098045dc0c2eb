package prepbook.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import prepbook.model.prose.Prose;

/**
 * What {@code guide.yaml} says of the guide as a whole.
 *
 * @param id the name under which readers' devices keep what they did; never changes
 * @param title the title without its subtitle
 * @param subtitle what follows the title
 * @param icon an emoji that stands before the title
 * @param language BCP 47 tag of the text's language
 * @param description one plain sentence for search engines and document properties
 * @param intro what stands below the title
 * @param badges drawn below the title
 * @param author who wrote it
 * @param levels the levels, the easiest first
 * @param license under what terms the text may be used
 * @param edition which edition this is: {@code 2026.11}
 * @param url where the website is published, ending in a slash
 * @param repository the page of the repository that holds the content
 * @param redirects from a retired question id to its heir
 * @param runners the programs that run the code of answers
 * @param print what is printed of the guide, and on which paper
 * @param source the file as it was read
 */
public record GuideInfo(
    String id,
    String title,
    Optional<String> subtitle,
    Optional<String> icon,
    String language,
    Optional<String> description,
    Prose intro,
    List<Badge> badges,
    Optional<Author> author,
    List<Level> levels,
    Optional<String> license,
    Optional<String> edition,
    Optional<String> url,
    Optional<String> repository,
    Map<String, Redirect> redirects,
    List<Runner> runners,
    PrintPlan print,
    SourceText source) {

  /** Copies lists and map. */
  public GuideInfo {
    badges = List.copyOf(badges);
    levels = List.copyOf(levels);
    runners = List.copyOf(runners);
    redirects = Collections.unmodifiableMap(new LinkedHashMap<>(redirects));
  }

  /** The same guide, printed another way. */
  public GuideInfo withPrint(PrintPlan other) {
    return new GuideInfo(
        id,
        title,
        subtitle,
        icon,
        language,
        description,
        intro,
        badges,
        author,
        levels,
        license,
        edition,
        url,
        repository,
        redirects,
        runners,
        other,
        source);
  }

  /** Title and subtitle in one line, joined by a dash. */
  public String fullTitle() {
    return subtitle.map(rest -> title + " – " + rest).orElse(title);
  }
}
