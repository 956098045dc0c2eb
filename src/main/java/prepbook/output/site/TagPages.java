package prepbook.output.site;

import prepbook.model.Answer;
import prepbook.model.Guide;
import prepbook.model.Level;
import prepbook.model.LinkTarget;
import prepbook.model.Question;
import prepbook.model.Section;

/**
 * Prepares the pages of the tags. What a page costs depends on the questions that have its tag.
 *
 * <p>Safe for use by several threads.
 */
final class TagPages {

  private final Guide guide;
  private final Frame frame;
  private final UiText ui;
  private final TagIndex index;

  TagPages(Guide guide, Frame frame, TagIndex index) {
    this.guide = guide;
    this.frame = frame;
    this.ui = frame.ui();
    this.index = index;
  }

  TagPage page(TagIndex.Entry entry) {
    String fullTitle = guide.info().fullTitle();
    String count = ui.questions(entry.questions().size());
    return new TagPage(
        frame,
        "#" + entry.name() + " · " + fullTitle,
        "#" + entry.name() + " – " + count + " – " + fullTitle,
        entry.name(),
        count,
        entry.questions().stream().map(this::line).toList(),
        index.neighbours(entry).stream()
            .map(near -> QuestionsPages.link(near.entry(), near.shared()))
            .toList());
  }

  private TagPage.Line line(LinkTarget.ToQuestion target) {
    Section section = target.section();
    Question question = target.question();
    SiteDialect dialect = SiteDialect.section(guide, ui, section, "tag");
    return new TagPage.Line(
        Addressing.ofFile(Addressing.page(section)) + Addressing.ofAnchor(question.id()),
        question.number(),
        dialect.title(question.title()),
        question.level().map(Level::name),
        question.level().map(level -> level.rank() + 1).orElse(0),
        section.title(),
        question.answer().isPresent(),
        question
            .answer()
            .flatMap(Answer::shortAnswer)
            .map(paragraph -> dialect.title(paragraph.content())));
  }
}
