package prepbook.output.pdf.book;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import prepbook.html.AnswerHtml;
import prepbook.html.BadgeSvg;
import prepbook.html.Html;
import prepbook.html.HtmlRenderer;
import prepbook.layout.Layout;
import prepbook.markdown.Emoji;
import prepbook.model.Answer;
import prepbook.model.ExternalAddress;
import prepbook.model.Guide;
import prepbook.model.GuideInfo;
import prepbook.model.Level;
import prepbook.model.Licenses;
import prepbook.model.Question;
import prepbook.model.Section;
import prepbook.model.Tag;
import prepbook.model.Tested;
import prepbook.model.prose.Inline;
import prepbook.model.prose.Prose;
import prepbook.output.PageNames;
import prepbook.output.pdf.picture.BookResources;
import prepbook.output.pdf.picture.EmojiPictures;
import prepbook.output.pdf.picture.Pictures;
import prepbook.output.pdf.picture.PrintDrawings;
import prepbook.output.pdf.style.PageMeasures;
import prepbook.output.pdf.style.StyleSheet;
import prepbook.output.pdf.text.Anchors;
import prepbook.output.pdf.text.BookText;
import prepbook.output.pdf.text.IndexTerms;
import prepbook.output.pdf.text.PrintDialect;
import prepbook.output.pdf.text.PrintText;
import prepbook.words.Phrase;

/** Makes of a guide what the book's template shows. */
public final class Manuscript {
  /** Headings in a section's text stand below its title, those in answers below the question. */
  private static final int SECTION_LEVEL = 2;

  private static final int QUESTION_LEVEL = 3;

  /** The mean width of a character in the running head's type, in points. */
  private static final double RUNNING_CHARACTER = 4.35;

  /** How much narrower than the page's the lines of the cover are, in CSS pixels. */
  private static final int COVER = 27;

  private final Guide guide;
  private final BookText words;
  private final BookText printed;
  private final PrintText text;
  private final EmojiPictures emoji;
  private final PrintDialect dialect;
  private final PageMeasures page;
  private final IndexTerms terms = new IndexTerms();

  /**
   * Prepares the pages of a guide.
   *
   * @param layout where the book's own words are
   * @param pictures the guide's pictures, as far as they can be printed
   * @param page where text stands on a page
   */
  public Manuscript(
      Guide guide,
      Layout layout,
      EmojiPictures emoji,
      Pictures pictures,
      PrintDrawings drawings,
      PageMeasures page) {
    this.page = page;
    this.guide = guide;
    this.words = BookText.read(layout, guide.info().language());
    this.printed = BookText.printed(layout, guide.info().language());
    this.emoji = emoji;
    this.text = new PrintText(emoji);
    this.dialect = PrintDialect.ofGuide(guide, words, text, pictures, drawings, page, terms);
  }

  /**
   * The book.
   *
   * @param style the style sheet, as text
   */
  public BookView view(String style) {
    GuideInfo info = guide.info();
    List<BookView.Chapter> chapters = guide.sections().stream().map(this::chapter).toList();
    return new BookView(
        info.language(),
        words,
        printed,
        info.fullTitle(),
        html(words.holds(info.fullTitle(), guide.questionCount(), guide.sections().size())),
        html(info.title()),
        html(Shortened.to(runningHead(), info.title())),
        coverSize(info),
        info.subtitle().map(this::html),
        info.icon().map(this::icon),
        info.description().orElseGet(info::fullTitle),
        HtmlRenderer.prose(info.intro(), dialect, 1),
        info.badges().stream().map(this::badge).toList(),
        info.author().map(this::author),
        info.edition().map(edition -> html(Phrase.fill(words.edition(), edition))),
        info.license().map(this::html),
        info.license().flatMap(Licenses::address),
        info.url(),
        info.repository(),
        howTo(),
        chapters,
        byLevel(chapters),
        new GuideIndex(this::html).of(guide, terms),
        style);
  }

  private HowTo howTo() {
    List<Question> questions = questions();
    List<Answer> answers = questions.stream().flatMap(q -> q.answer().stream()).toList();
    return new HowTo(
        answers.stream().anyMatch(answer -> answer.shortAnswer().isPresent()),
        answers.stream().anyMatch(answer -> answer.rubric().isPresent()),
        levels().stream().map(Level::name).map(this::html).toList(),
        questions.stream().flatMap(q -> q.tags().stream()).findFirst().map(tag -> html(tag.name())),
        questions.size() > answers.size(),
        questions.stream().flatMap(q -> guide.tested(q).stream()).findFirst().map(this::tested));
  }

  private List<Question> questions() {
    return guide.sections().stream().flatMap(section -> section.questions().stream()).toList();
  }

  /** The levels that questions have. */
  private List<Level> levels() {
    return questions().stream()
        .flatMap(question -> question.level().stream())
        .distinct()
        .sorted(Comparator.comparing(Level::rank))
        .toList();
  }

  private List<BookView.OfLevel> byLevel(List<BookView.Chapter> chapters) {
    Map<Integer, BookView.Item> items = new HashMap<>();
    chapters.forEach(chapter -> chapter.questions().forEach(q -> items.put(q.number(), q)));
    return levels().stream()
        .map(
            level ->
                new BookView.OfLevel(
                    html(level.name()),
                    questions().stream()
                        .filter(question -> question.level().equals(Optional.of(level)))
                        .map(question -> items.get(question.number()))
                        .toList()))
        .toList();
  }

  /** The page's number, as a style sheet says it. */
  public String pageNumber() {
    return StyleSheet.content(printed.page(), "counter(page)", "counter(pages)");
  }

  /** How many characters fit half the width of a page in the running head's type. */
  private int runningHead() {
    return (int) (PageMeasures.points(page.widest()) / 2 / RUNNING_CHARACTER);
  }

  private Html tested(Tested tested) {
    return html(Phrase.fill(words.tested(), tested.on()));
  }

  /** How large the title can be set so that all of the cover stays on one page. */
  private static String coverSize(GuideInfo info) {
    int length = info.title().length() + info.subtitle().map(String::length).orElse(0) / 2;
    return length <= 70 ? "" : length <= 140 ? " cover-long" : " cover-longest";
  }

  private Html html(String plain) {
    StringBuilder out = new StringBuilder();
    dialect.text(plain, out);
    return new Html(out.toString());
  }

  private BookView.Icon icon(String characters) {
    Optional<String> picture =
        characters.isEmpty()
            ? Optional.empty()
            : Emoji.at(characters, 0)
                .or(() -> Optional.of(new Emoji(characters)))
                .flatMap(emoji::nameFor);
    return new BookView.Icon(picture, html(characters));
  }

  /** In capitals, as on the website; one that is wider than a line takes lines of its own. */
  private BookView.Badge badge(prepbook.model.Badge badge) {
    return new BookView.Badge(
        BadgeSvg.width(badge) > PageMeasures.pixels(page.widest()) - COVER ? " badge-long" : "",
        Optional.of(badge.label()).filter(label -> !label.isBlank()).map(this::capitals),
        capitals(badge.value()),
        badge.color(),
        inkOn(badge.color()),
        badge.logo().map(prepbook.model.Badge.Logo::name).filter(BadgeSvg::hasLogo));
  }

  private Html capitals(String words) {
    return html(words.toUpperCase(Locale.ROOT));
  }

  /** White or black, whichever reads better; weighted as in ITU-R BT.601. */
  private static String inkOn(String color) {
    int rgb = Integer.parseInt(color.substring(1), 16);
    int brightness = (299 * (rgb >> 16 & 0xFF) + 587 * (rgb >> 8 & 0xFF) + 114 * (rgb & 0xFF));
    return brightness < 150_000 ? "#ffffff" : "#14181a";
  }

  private BookView.Author author(prepbook.model.Author author) {
    Optional<Html> shown =
        author
            .url()
            .map(ExternalAddress::withReadableHost)
            .map(url -> html(url.replaceFirst("^https?://", "").replaceFirst("/$", "")));
    return new BookView.Author(
        html(author.name()), author.role().map(this::html), author.url(), shown);
  }

  private BookView.Chapter chapter(Section section) {
    Prose intro = section.intro();
    PrintDialect here = dialect.in(section);
    Optional<Html> text =
        intro.isEmpty()
            ? Optional.empty()
            : Optional.of(HtmlRenderer.prose(intro, here, SECTION_LEVEL));
    return new BookView.Chapter(
        Anchors.section(section),
        section.number(),
        section.title(),
        html(section.title()),
        html(Shortened.to(runningHead(), section.title())),
        section.icon().map(this::icon),
        section.summary().map(this::html),
        text,
        here.linkNotes(),
        guide.tested(section).map(this::tested),
        guide.info().url().map(site -> online(site, section)),
        section.questions().stream().map(question -> item(section, question)).toList());
  }

  private BookView.Online online(String site, Section section) {
    String address = ExternalAddress.encoded(site + PageNames.of(section));
    return new BookView.Online(
        address,
        BookResources.addressOfQrCode(address),
        Phrase.fill(words.qrCode(), section.title()));
  }

  private BookView.Item item(Section section, Question question) {
    PrintDialect here = dialect.in(section, question);
    List<Inline> title = question.title();
    Optional<AnswerHtml> answer =
        question.answer().map(written -> AnswerHtml.write(written, here, QUESTION_LEVEL));
    return new BookView.Item(
        question.id(),
        question.number(),
        question.plainTitle(),
        HtmlRenderer.inline(title, here.withoutLinks()),
        HtmlRenderer.inline(title, here),
        question.level().map(Level::name).map(this::html),
        question.tags().stream().map(Tag::name).map(this::html).toList(),
        answer,
        here.linkNotes(),
        guide.tested(question).map(this::tested));
  }
}
