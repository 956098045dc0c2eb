package prepbook.output.pdf.book;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import prepbook.html.AnswerHtml;
import prepbook.html.BadgeSvg;
import prepbook.html.Html;
import prepbook.html.HtmlRenderer;
import prepbook.layout.Layout;
import prepbook.markdown.Emoji;
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
import prepbook.output.pdf.picture.EmojiPictures;
import prepbook.output.pdf.picture.Pictures;
import prepbook.output.pdf.picture.PrintDrawings;
import prepbook.output.pdf.style.PageMeasures;
import prepbook.output.pdf.style.StyleSheet;
import prepbook.output.pdf.text.Anchors;
import prepbook.output.pdf.text.BookText;
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
    this.dialect = PrintDialect.ofGuide(guide, words, text, pictures, drawings, page);
  }

  /**
   * The book.
   *
   * @param style the style sheet, as text
   */
  public BookView view(String style) {
    GuideInfo info = guide.info();
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
        guide.sections().stream().map(this::chapter).toList(),
        style);
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
    return new BookView.Chapter(
        Anchors.section(section),
        section.number(),
        section.title(),
        html(section.title()),
        html(Shortened.to(runningHead(), section.title())),
        section.icon().map(this::icon),
        section.summary().map(this::html),
        intro.isEmpty()
            ? Optional.empty()
            : Optional.of(HtmlRenderer.prose(intro, dialect.in(section, ""), SECTION_LEVEL)),
        guide.tested(section).map(this::tested),
        section.questions().stream().map(question -> item(section, question)).toList());
  }

  private BookView.Item item(Section section, Question question) {
    PrintDialect here = dialect.in(section, question.id());
    List<Inline> title = question.title();
    return new BookView.Item(
        question.id(),
        question.number(),
        question.plainTitle(),
        HtmlRenderer.inline(title, here.withoutLinks()),
        HtmlRenderer.inline(title, here),
        question.level().map(Level::name).map(this::html),
        question.tags().stream().map(Tag::name).map(this::html).toList(),
        question.answer().map(answer -> AnswerHtml.write(answer, here, QUESTION_LEVEL)),
        guide.tested(question).map(this::tested));
  }
}
