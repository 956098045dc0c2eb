package prepbook.output.site;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import prepbook.html.BadgeSvg;
import prepbook.html.HtmlRenderer;
import prepbook.model.Author;
import prepbook.model.ExternalAddress;
import prepbook.model.Guide;
import prepbook.model.GuideInfo;
import prepbook.model.Question;
import prepbook.model.Section;
import prepbook.output.Download;

/** Prepares the home page. */
final class HomePages {

  /** Above so many questions the table of contents names sections only. */
  private static final int MOST_LISTED = 300;

  /** More questions of one section than this are not seen at a glance. */
  private static final int MOST_SHOWN = 12;

  private static final int TITLE_HEADING = 1;

  private final Guide guide;
  private final Frame frame;
  private final UiText ui;

  HomePages(Guide guide, Frame frame) {
    this.guide = guide;
    this.frame = frame;
    this.ui = frame.ui();
  }

  HomePage page(List<Download> downloads) {
    GuideInfo info = guide.info();
    BadgeSvg badges = BadgeSvg.forScreen();
    SiteDialect dialect = SiteDialect.home(guide, ui);
    return new HomePage(
        frame,
        info.fullTitle(),
        info.description().orElse(info.fullTitle()),
        info.subtitle(),
        info.badges().stream().map(badges::draw).toList(),
        HtmlRenderer.prose(info.intro(), dialect, TITLE_HEADING),
        guide.sections().stream().findFirst().map(HomePages::address),
        first(dialect),
        downloads.stream().map(this::offer).toList(),
        ui.sections().of(guide.sections().size()) + " · " + ui.questions(guide.questionCount()),
        guide.sections().stream().map(section -> row(section, dialect)).toList(),
        info.author().map(HomePages::byline));
  }

  private Optional<HomePage.First> first(SiteDialect dialect) {
    return guide.sections().stream()
        .filter(section -> !section.questions().isEmpty())
        .findFirst()
        .map(
            section -> {
              Question question = section.questions().get(0);
              return new HomePage.First(
                  address(section) + Addressing.ofAnchor(question.id()),
                  question.number(),
                  dialect.title(question.title()));
            });
  }

  private HomePage.Offer offer(Download download) {
    return new HomePage.Offer(
        Addressing.ofFile(download.path()),
        UiText.fill(ui.download(), download.format()),
        UiText.fill(
            ui.downloadDetails(), ui.pages().of(download.pages()), ui.size(download.bytes())));
  }

  private HomePage.Row row(Section section, SiteDialect dialect) {
    boolean listed = guide.questionCount() <= MOST_LISTED;
    List<HomePage.Line> lines =
        section.questions().stream()
            .limit(listed ? Long.MAX_VALUE : 0)
            .map(
                question ->
                    new HomePage.Line(
                        address(section) + Addressing.ofAnchor(question.id()),
                        dialect.title(question.title())))
            .toList();
    return new HomePage.Row(
        address(section),
        section.icon(),
        section.title(),
        section.summary(),
        section.holdsQuestions(),
        SectionPages.count(section, ui),
        section.questions().isEmpty() ? 0 : section.questions().get(0).number(),
        section.questions().size() > MOST_SHOWN,
        lines);
  }

  private static String address(Section section) {
    return Addressing.ofFile(Addressing.page(section));
  }

  private static HomePage.Byline byline(Author author) {
    Optional<String> address = author.url().map(ExternalAddress::encoded);
    return new HomePage.Byline(
        author.name(), author.role(), address, author.url().map(HomePages::site));
  }

  /** A site's name as people say it: without scheme, {@code www.} and closing slash. */
  static String site(String url) {
    String host = URI.create(ExternalAddress.encoded(url)).getHost();
    String rest =
        ExternalAddress.withReadableHost(url)
            .replaceFirst("(?i)^https?://", "")
            .replaceFirst("/$", "");
    return host == null ? url : rest.replaceFirst("^www\\.", "");
  }
}
