package prepbook.output.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import prepbook.html.AnswerHtml;
import prepbook.html.Html;
import prepbook.html.HtmlRenderer;
import prepbook.model.Guide;
import prepbook.model.Level;
import prepbook.model.Question;
import prepbook.model.Section;
import prepbook.model.Tag;
import prepbook.model.Tested;
import prepbook.model.prose.Block;

/**
 * Prepares the pages of the sections. What a page costs depends on its own questions and on the
 * number of sections, never on all questions.
 *
 * <p>Safe for use by several threads.
 */
final class SectionPages {

  private static final int SECTION_HEADING = 1;
  private static final int QUESTION_HEADING = 2;

  private final Guide guide;
  private final Frame frame;
  private final UiText ui;
  private final TagIndex tags;
  private final Map<String, List<String>> retired;
  private final Map<String, String> prints;

  /**
   * Prepares the pages.
   *
   * @param tags the guide's tags
   * @param prints the fingerprint of each question's text, by id
   */
  SectionPages(Guide guide, Frame frame, TagIndex tags, Map<String, String> prints) {
    this.guide = guide;
    this.prints = prints;
    this.frame = frame;
    this.ui = frame.ui();
    this.tags = tags;
    this.retired = retired(guide);
  }

  private static Map<String, List<String>> retired(Guide guide) {
    Map<String, List<String>> result = new LinkedHashMap<>();
    for (String id : guide.info().redirects().keySet()) {
      guide
          .question(id)
          .map(heir -> heir.question().id())
          .filter(heir -> !heir.equals(id))
          .ifPresent(heir -> result.computeIfAbsent(heir, h -> new ArrayList<>()).add(id));
    }
    return result;
  }

  /**
   * Prepares a page.
   *
   * @param index the section's 0-based place in the guide
   */
  SectionPage page(int index) {
    List<Section> sections = guide.sections();
    Section section = sections.get(index);
    String fullTitle = guide.info().fullTitle();
    return new SectionPage(
        frame,
        section.title() + " · " + fullTitle,
        section.summary().orElse(section.title() + " – " + fullTitle),
        section.icon(),
        section.title(),
        UiText.fill(ui.sectionOf(), index + 1, sections.size()),
        count(section, ui),
        section.summary(),
        HtmlRenderer.prose(section.intro(), dialect(section, "section"), SECTION_HEADING),
        guide.tested(section).map(this::tested),
        guide.info().levels().stream().map(Level::name).collect(Collectors.joining(" ")),
        section.questions().stream().map(question -> card(section, question)).toList(),
        chapters(section),
        neighbour(index - 1),
        neighbour(index + 1));
  }

  static String count(Section section, UiText ui) {
    return section.holdsQuestions() ? ui.questions(section.questions().size()) : ui.notes();
  }

  private SiteDialect dialect(Section section, String place) {
    return SiteDialect.section(guide, ui, section, place);
  }

  private SectionPage.Card card(Section section, Question question) {
    SiteDialect dialect = dialect(section, question.id());
    return new SectionPage.Card(
        question.id(),
        retired.getOrDefault(question.id(), List.of()),
        prints.getOrDefault(question.id(), ""),
        question.number(),
        dialect.title(question.title()),
        question.level().map(Level::name),
        question.level().map(level -> level.rank() + 1).orElse(0),
        question.tags().stream().map(Tag::name).toList(),
        question.tags().stream()
            .flatMap(tag -> tags.entry(tag.name()).stream())
            .map(entry -> QuestionsPages.link(entry, entry.questions().size()))
            .toList(),
        EditAddress.of(guide.info(), section, question),
        Addressing.ofAnchor(question.id()),
        UiText.fill(ui.permalink(), question.number()),
        question.answer().map(answer -> AnswerHtml.write(answer, dialect, QUESTION_HEADING)),
        guide.tested(question).map(this::tested));
  }

  private String tested(Tested tested) {
    return UiText.fill(ui.tested(), tested.on());
  }

  private List<SectionPage.Chapter> chapters(Section current) {
    return guide.sections().stream()
        .map(
            section -> {
              boolean here = section.path().equals(current.path());
              return new SectionPage.Chapter(
                  address(section),
                  section.icon(),
                  section.title(),
                  here,
                  here ? entries(section) : List.of());
            })
        .toList();
  }

  private List<SectionPage.Entry> entries(Section section) {
    SiteDialect dialect = dialect(section, "contents");
    List<SectionPage.Entry> result = new ArrayList<>();
    for (Block block : section.intro().blocks()) {
      if (block instanceof Block.Heading heading && heading.level() <= 2) {
        Html title = dialect.title(heading.content());
        result.add(
            new SectionPage.Entry(Addressing.ofAnchor(heading.id()), Optional.empty(), title));
      }
    }
    for (Question question : section.questions()) {
      Html title = dialect.title(question.title());
      Optional<Integer> number = Optional.of(question.number());
      result.add(new SectionPage.Entry(Addressing.ofAnchor(question.id()), number, title));
    }
    return result;
  }

  private Optional<SectionPage.Neighbour> neighbour(int index) {
    List<Section> sections = guide.sections();
    return index < 0 || index >= sections.size()
        ? Optional.empty()
        : Optional.of(asNeighbour(sections.get(index)));
  }

  static SectionPage.Neighbour asNeighbour(Section section) {
    return new SectionPage.Neighbour(address(section), section.icon(), section.title());
  }

  private static String address(Section section) {
    return Addressing.ofFile(Addressing.page(section));
  }
}
