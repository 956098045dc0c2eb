package prepbook.output.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import prepbook.html.Escape;
import prepbook.html.Html;
import prepbook.model.Guide;
import prepbook.model.Level;
import prepbook.model.Question;
import prepbook.model.Section;
import prepbook.model.Tag;

/** Prepares the page of all questions. */
final class QuestionsPages {

  /** The anchor of the list of tags; with a colon, which no section's id has. */
  private static final String TAGS = "page:tags";

  private final Guide guide;
  private final Frame frame;
  private final UiText ui;
  private final TagIndex index;

  QuestionsPages(Guide guide, Frame frame, TagIndex index) {
    this.guide = guide;
    this.frame = frame;
    this.ui = frame.ui();
    this.index = index;
  }

  QuestionsPage page() {
    List<Section> sections =
        guide.sections().stream().filter(section -> !section.questions().isEmpty()).toList();
    String fullTitle = guide.info().fullTitle();
    List<QuestionsPage.TagLink> tags =
        index.sorted().stream().map(entry -> link(entry, entry.questions().size())).toList();
    return new QuestionsPage(
        frame,
        ui.allQuestions() + " · " + fullTitle,
        ui.allQuestions() + " – " + fullTitle,
        ui.questions(guide.questionCount()),
        guide.info().levels().stream().map(Level::name).collect(Collectors.joining(" ")),
        List.of(
            new SectionPage.Chapter(
                Addressing.QUESTIONS,
                Optional.empty(),
                ui.allQuestions(),
                true,
                entries(sections, !tags.isEmpty()))),
        sections.stream().map(this::group).toList(),
        tags);
  }

  static QuestionsPage.TagLink link(TagIndex.Entry entry, int count) {
    return new QuestionsPage.TagLink(
        Addressing.ofFile(entry.file()), entry.name(), String.valueOf(count));
  }

  private List<SectionPage.Entry> entries(List<Section> sections, boolean tagged) {
    List<SectionPage.Entry> result = new ArrayList<>();
    for (Section section : sections) {
      result.add(
          new SectionPage.Entry(
              Addressing.ofAnchor(section.id()), Optional.empty(), text(section.title())));
    }
    if (tagged) {
      result.add(
          new SectionPage.Entry(Addressing.ofAnchor(TAGS), Optional.empty(), text(ui.allTags())));
    }
    return result;
  }

  private static Html text(String words) {
    return new Html(Escape.of(words));
  }

  private QuestionsPage.Group group(Section section) {
    SiteDialect dialect = SiteDialect.section(guide, ui, section, "questions");
    String page = Addressing.ofFile(Addressing.page(section));
    return new QuestionsPage.Group(
        section.id(),
        page,
        section.icon(),
        section.title(),
        section.questions().stream().map(question -> row(page, question, dialect)).toList());
  }

  private static QuestionsPage.Row row(String page, Question question, SiteDialect dialect) {
    return new QuestionsPage.Row(
        page + Addressing.ofAnchor(question.id()),
        question.number(),
        dialect.title(question.title()),
        question.level().map(Level::name),
        question.level().map(level -> level.rank() + 1).orElse(0),
        question.tags().stream().map(Tag::name).toList(),
        question.answer().isPresent());
  }
}
