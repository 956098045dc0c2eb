package prepbook.output.site;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import prepbook.model.Guide;
import prepbook.model.LinkTarget;
import prepbook.model.Question;
import prepbook.model.Section;
import prepbook.model.Tag;

/**
 * The tags of a guide, each with its questions and the file of its page. Spellings that differ only
 * in case are one tag, called as it is written most often.
 *
 * <p>Immutable, and built in time that grows with the number of questions.
 */
final class TagIndex {

  private static final String PREFIX = "tag-";

  /** A file's name may be 255 bytes long, and a letter takes up to four. */
  private static final int LONGEST = 50;

  private static final int MOST_NEIGHBOURS = 12;

  private final Map<String, Entry> entries = new LinkedHashMap<>();

  /**
   * A tag.
   *
   * @param name as it is written most often, without the hash
   * @param file the name of its page
   * @param questions the questions that have it, in the guide's order
   */
  record Entry(String name, String file, List<LinkTarget.ToQuestion> questions) {}

  /**
   * A tag beside another.
   *
   * @param entry the tag
   * @param shared how many questions have both
   */
  record Neighbour(Entry entry, int shared) {}

  TagIndex(Guide guide) {
    Map<String, List<LinkTarget.ToQuestion>> questions = new LinkedHashMap<>();
    Map<String, Map<String, Integer>> spellings = new HashMap<>();
    for (Section section : guide.sections()) {
      for (Question question : section.questions()) {
        LinkTarget.ToQuestion target = new LinkTarget.ToQuestion(section, question);
        for (Tag tag : question.tags()) {
          String key = fold(tag.name());
          List<LinkTarget.ToQuestion> list = questions.computeIfAbsent(key, k -> new ArrayList<>());
          if (list.isEmpty()
              || list.get(list.size() - 1).question().number() != question.number()) {
            list.add(target);
          }
          spellings
              .computeIfAbsent(key, k -> new LinkedHashMap<>())
              .merge(tag.name(), 1, Integer::sum);
        }
      }
    }
    Set<String> taken = new HashSet<>();
    guide.sections().forEach(section -> taken.add(fold(Addressing.page(section))));
    questions.forEach(
        (key, list) -> {
          String name = mostFrequent(spellings.getOrDefault(key, Map.of()));
          entries.put(key, new Entry(name, file(key, taken), List.copyOf(list)));
        });
  }

  /** What two names have in common that some disk takes for one. */
  private static String fold(String name) {
    String upper = Normalizer.normalize(name, Normalizer.Form.NFC).toUpperCase(Locale.ROOT);
    return Normalizer.normalize(upper.toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
  }

  private static String mostFrequent(Map<String, Integer> spellings) {
    return spellings.entrySet().stream()
        .min(Comparator.comparing(entry -> -entry.getValue()))
        .orElseThrow()
        .getKey();
  }

  /**
   * A name that no other page has. A plus, which some servers take for a space, is spelt out.
   *
   * @param taken the names in use, folded; the new one is added
   */
  private static String file(String key, Set<String> taken) {
    String whole = key.replaceAll("(?<!^)\\+", "-plus").replaceFirst("^\\+", "plus");
    String stem =
        PREFIX
            + whole.substring(
                0,
                whole.codePointCount(0, whole.length()) <= LONGEST
                    ? whole.length()
                    : whole.offsetByCodePoints(0, LONGEST));
    String file = stem + ".html";
    for (int i = 2; !taken.add(fold(file)); i++) {
      file = stem + "-" + i + ".html";
    }
    return file;
  }

  /** The tag that a name means. */
  Optional<Entry> entry(String name) {
    return Optional.ofNullable(entries.get(fold(name)));
  }

  /** All tags, in the order in which they come first. */
  List<Entry> entries() {
    return List.copyOf(entries.values());
  }

  /**
   * All tags in alphabetical order, accents aside. Not as a language sorts them: that differs from
   * one Java to the next.
   */
  List<Entry> sorted() {
    return entries.values().stream()
        .sorted(Comparator.comparing(TagIndex::bare).thenComparing(Entry::name))
        .toList();
  }

  private static String bare(Entry entry) {
    return Normalizer.normalize(fold(entry.name()), Normalizer.Form.NFKD).replaceAll("\\p{Mn}", "");
  }

  /** The tags that stand with one most often, the most frequent first. */
  List<Neighbour> neighbours(Entry entry) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (LinkTarget.ToQuestion target : entry.questions()) {
      for (Tag tag : target.question().tags()) {
        counts.merge(fold(tag.name()), 1, Integer::sum);
      }
    }
    counts.remove(fold(entry.name()));
    List<Neighbour> result = new ArrayList<>();
    counts.forEach(
        (key, shared) -> entry(key).ifPresent(near -> result.add(new Neighbour(near, shared))));
    result.sort(Comparator.comparing((Neighbour near) -> -near.shared()));
    return List.copyOf(result.subList(0, Math.min(MOST_NEIGHBOURS, result.size())));
  }
}
