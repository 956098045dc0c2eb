package bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A made-up guide of a given size in Prepbook's own content format. The same size is the same bytes
 * everywhere; answers do not get longer or richer as a guide grows, so that time per question can
 * be compared between sizes.
 */
final class Corpus {
  private static final long SEED = 20_261_101L;

  private record Heading(String text, String slug) {}

  private record Section(String file, String title, String icon, List<Heading> headings) {}

  private final Dice dice = new Dice(SEED);
  private final Prose prose = new Prose(dice, this::link);
  private final Code code = new Code(dice);
  private final int questions;
  private final List<Section> sections;

  private Corpus(int questions, int sections) {
    this.questions = questions;
    this.sections = outline(sections);
  }

  /** How many section files a guide of this many questions has: 50 in 8, 1,000 in 20. */
  static int sectionsFor(int questions) {
    return questions <= 50 ? Math.min(questions, 8) : Math.max(20, questions / 50);
  }

  /**
   * Writes the guide into {@code content} unless it is already there. A marker file is written
   * last, so that a broken run is noticed and done again.
   */
  static void write(Path content, int questions) throws IOException {
    Path marker = content.resolveSibling("complete");
    if (Files.exists(marker)) {
      return;
    }
    Files.createDirectories(content);
    Corpus corpus = new Corpus(questions, sectionsFor(questions));
    Files.writeString(content.resolve("guide.yaml"), corpus.guide());
    for (Section section : corpus.sections) {
      Files.writeString(content.resolve(section.file), corpus.text(section));
    }
    Files.createFile(marker);
  }

  private String guide() {
    return """
        title: A Guide of %s Questions
        subtitle: Made up by the benchmark
        language: en
        description: Questions and answers that exist to be measured.
        author:
          name: The Benchmark
        levels: [junior, mid, senior]
        """
        .formatted(questions);
  }

  /** All headings come first, for answers link forwards as well as backwards. */
  private List<Section> outline(int count) {
    int digits = Math.max(2, String.valueOf(count).length());
    Set<String> slugs = new HashSet<>();
    List<Section> outline = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String title = title(i);
      int size = questions / count + (i < questions % count ? 1 : 0);
      List<Heading> headings = new ArrayList<>();
      while (headings.size() < size) {
        Heading heading = heading();
        if (slugs.add(heading.slug)) {
          headings.add(heading);
        }
      }
      String file = String.format(Locale.ROOT, "%0" + digits + "d-%s.md", i + 1, slug(title));
      outline.add(new Section(file, title, dice.pick(Vocabulary.ICONS), headings));
    }
    return outline;
  }

  private static String title(int section) {
    String area = Vocabulary.AREAS.get(section % Vocabulary.AREAS.size());
    int round = section / Vocabulary.AREAS.size();
    if (round == 0) {
      return area;
    }
    return round <= Vocabulary.SCOPES.size()
        ? area + " " + Vocabulary.SCOPES.get(round - 1)
        : area + ", Part " + round;
  }

  private Heading heading() {
    String first = withoutArticle(prose.thing());
    if (dice.chance(20)) {
      first = "`" + dice.identifier() + "()`";
    }
    String text =
        dice.pick(Vocabulary.HEADINGS)
            .formatted(first, withoutArticle(prose.thing()), dice.pick(Vocabulary.CONTEXTS));
    return new Heading(text, slug(text));
  }

  private static String withoutArticle(String phrase) {
    return phrase.substring(phrase.indexOf(' ') + 1);
  }

  /** GitHub's way for the characters used here. */
  private static String slug(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9_ -]", "").replace(' ', '-');
  }

  private String link() {
    Section section = dice.pick(sections);
    String target = section.file + "#" + dice.pick(section.headings).slug;
    return "[" + prose.thing() + "](" + target + ")";
  }

  private String text(Section section) {
    StringBuilder text = new StringBuilder();
    text.append("---\ntitle: ").append(section.title).append("\nicon: ").append(section.icon);
    text.append("\nsummary: ").append(Prose.capital(prose.thing())).append(" and its friends.\n");
    text.append("---\n\n").append(prose.paragraph(30)).append('\n');
    for (Heading heading : section.headings) {
      text.append("\n## ").append(heading.text).append("\n\n").append(tags()).append('\n');
      for (String block : answer()) {
        text.append('\n').append(block).append('\n');
      }
    }
    return text.toString();
  }

  private String tags() {
    String first = dice.pick(Vocabulary.TAGS);
    String second = dice.pick(Vocabulary.TAGS);
    String tags = first.equals(second) ? "#" + first : "#" + first + " #" + second;
    return tags + " #" + dice.pick(Vocabulary.LEVELS);
  }

  /** The blocks of one answer: 150 to 250 words, code and tables not counted. */
  private List<String> answer() {
    List<String> blocks = new ArrayList<>();
    if (dice.chance(50)) {
      blocks.add(dice.chance(70) ? prose.bullets() : prose.steps());
    }
    if (dice.chance(15)) {
      blocks.add(prose.callout());
    }
    List<String> ending = new ArrayList<>();
    if (dice.chance(20)) {
      ending.add(prose.rubric());
    }
    if (dice.chance(20)) {
      ending.add(prose.followUps());
    }
    int used = blocks.stream().mapToInt(Prose::words).sum();
    used += ending.stream().mapToInt(Prose::words).sum();
    int each = Math.max(20, (dice.between(140, 235) - 18 - used) / 2);
    if (dice.chance(15)) {
      blocks.add(prose.table());
    }
    if (dice.chance(60)) {
      blocks.add(dice.between(0, blocks.size()), code.fence());
    }
    blocks.add(0, prose.paragraph(each));
    blocks.add(dice.between(1, blocks.size()), prose.paragraph(each));
    blocks.add(0, prose.paragraph(18));
    blocks.addAll(ending);
    return blocks;
  }
}
