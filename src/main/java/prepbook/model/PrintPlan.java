package prepbook.model;

import java.util.EnumSet;
import java.util.List;

/**
 * What is printed of a guide, and on which paper.
 *
 * @param page the paper
 * @param editions the wanted editions, each once, in the order of {@link Edition}
 */
public record PrintPlan(PageFormat page, List<Edition> editions) {

  /** What a guide gets that asks for nothing else. */
  public static final PrintPlan DEFAULT = new PrintPlan(PageFormat.A4, List.of(Edition.values()));

  /** Sorts the editions. */
  public PrintPlan {
    EnumSet<Edition> each = EnumSet.noneOf(Edition.class);
    each.addAll(editions);
    editions = List.copyOf(each);
  }

  /** The same editions on another paper. */
  public PrintPlan on(PageFormat other) {
    return new PrintPlan(other, editions);
  }
}
