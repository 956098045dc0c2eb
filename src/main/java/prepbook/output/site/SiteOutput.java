package prepbook.output.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import prepbook.diagnostic.Diagnostic;
import prepbook.html.Direction;
import prepbook.layout.Layout;
import prepbook.model.Asset;
import prepbook.model.ExternalAddress;
import prepbook.model.Guide;
import prepbook.model.GuideInfo;
import prepbook.model.Licenses;
import prepbook.model.Section;
import prepbook.output.Download;
import prepbook.output.Output;
import prepbook.output.OutputFolder;

/**
 * The website: {@code index.html}, a page a section, {@code questions.html}, a page a tag, {@code
 * practice.html}, {@code 404.html}, and what they need.
 *
 * <p>Every address is relative, so it works at any place and from disk. The pages of sections and
 * tags are made by as many threads as there are cores; their bytes depend on the guide alone.
 */
public final class SiteOutput implements Output {

  private final Layout layout;
  private final Supplier<List<Download>> downloads;

  /**
   * Prepares the output.
   *
   * @param layout the templates
   * @param downloads what the home page offers; asked once, after all other pages are written, and
   *     may wait for the outputs that make those files
   */
  public SiteOutput(Layout layout, Supplier<List<Download>> downloads) {
    this.layout = layout;
    this.downloads = downloads;
  }

  /** None: a website can show whatever the guide says. */
  @Override
  public List<Diagnostic> problems(Guide guide) {
    return List.of();
  }

  /**
   * {@inheritDoc}
   *
   * @throws prepbook.layout.LayoutException if a template is missing or has a mistake
   */
  @Override
  public List<Download> write(Guide guide, OutputFolder output) throws IOException {
    SealedFolder folder = new SealedFolder(output, RemotePictures.ofQuestions(guide));
    UiText ui = UiTexts.read(layout, guide.info().language());
    PracticeFiles practice = PracticeFiles.write(guide, ui, folder);
    SiteAssets assets = SiteAssets.write(layout, guide.info(), practice, folder);
    Frame frame = frame(guide, ui, assets, folder);
    SiteColors colors = SiteColors.read(layout);
    IconFiles.write(guide.info(), colors, frame.direction(), folder);
    Optional<String> url = guide.info().url();
    if (url.isPresent()) {
      folder.say(
          new PublicHead(guide, url.get(), Shares.write(guide, url.get(), ui, colors, folder)));
    }
    folder.write(".nojekyll", "");
    for (Asset asset : guide.assets()) {
      folder.copy(asset.file(), Addressing.asset(asset));
    }
    TagIndex tags = new TagIndex(guide);
    writeSections(guide, frame, tags, practice, folder);
    writeQuestions(guide, frame, tags, folder);
    if (frame.practice().isPresent()) {
      writePractice(guide, frame, assets, folder);
    }
    writeNotFound(guide, frame, folder);
    HomePage home = new HomePages(guide, frame).page(downloads.get());
    folder.write(Addressing.HOME, layout.render("site/home.ftlh", home));
    if (url.isPresent()) {
      SearchEngineFiles.write(url.get(), folder);
    }
    OfflineFiles.write(layout, guide.info().id(), folder);
    return List.of();
  }

  private Frame frame(Guide guide, UiText ui, SiteAssets assets, OutputFolder folder)
      throws IOException {
    GuideInfo info = guide.info();
    return new Frame(
        ui,
        UiTexts.foreign(layout, info.language()),
        info.id(),
        info.language(),
        Direction.isRightToLeftLanguage(info.language()) ? "rtl" : "ltr",
        info.title(),
        info.icon(),
        Addressing.HOME,
        assets.style(),
        assets.homeStyle(),
        assets.listStyle(),
        assets.script(),
        assets.icon(),
        guide.questionCount() == 0 ? Optional.empty() : Optional.of(Addressing.PRACTICE),
        guide.questionCount() == 0 ? Optional.empty() : Optional.of(Addressing.QUESTIONS),
        SearchFiles.write(guide, folder),
        info.edition().map(edition -> UiText.fill(ui.edition(), edition)),
        info.license()
            .map(name -> new Frame.Terms(UiText.fill(ui.license(), name), Licenses.address(name))),
        info.repository().map(ExternalAddress::encoded));
  }

  private void writeSections(
      Guide guide, Frame frame, TagIndex tags, PracticeFiles practice, OutputFolder folder)
      throws IOException {
    SectionPages pages = new SectionPages(guide, frame, tags, practice.prints());
    List<Section> sections = guide.sections();
    inParallel(
        sections.size(),
        index ->
            folder.write(
                Addressing.page(sections.get(index)),
                layout.render("site/section.ftlh", pages.page(index))));
  }

  private void writeQuestions(Guide guide, Frame frame, TagIndex tags, OutputFolder folder)
      throws IOException {
    if (frame.questions().isEmpty()) {
      return;
    }
    QuestionsPage all = new QuestionsPages(guide, frame, tags).page();
    folder.write(Addressing.QUESTIONS, layout.render("site/questions.ftlh", all));
    TagPages pages = new TagPages(guide, frame, tags);
    List<TagIndex.Entry> entries = tags.entries();
    inParallel(
        entries.size(),
        index ->
            folder.write(
                entries.get(index).file(),
                layout.render("site/tag.ftlh", pages.page(entries.get(index)))));
  }

  /** Writes a page. */
  private interface PageWriter {
    void write(int index) throws IOException;
  }

  private static void inParallel(int count, PageWriter writer) throws IOException {
    try {
      IntStream.range(0, count)
          .parallel()
          .forEach(
              index -> {
                try {
                  writer.write(index);
                } catch (IOException e) {
                  throw new UncheckedIOException(e);
                }
              });
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private void writePractice(Guide guide, Frame frame, SiteAssets assets, OutputFolder folder)
      throws IOException {
    PracticePage page =
        new PracticePage(
            frame,
            frame.ui().practice() + " · " + guide.info().fullTitle(),
            assets.practiceStyle(),
            assets.practiceScript(),
            guide.sections().stream()
                .filter(section -> !section.questions().isEmpty())
                .map(SectionPages::asNeighbour)
                .toList());
    folder.write(Addressing.PRACTICE, layout.render("site/practice.ftlh", page));
  }

  private void writeNotFound(Guide guide, Frame frame, OutputFolder folder) throws IOException {
    Optional<String> base = guide.info().url().map(ExternalAddress::encoded);
    List<SectionPage.Neighbour> sections =
        guide.sections().stream().map(SectionPages::asNeighbour).toList();
    String icon = IconFiles.svg(guide.info(), SiteColors.read(layout)).strip();
    NotFoundPage page = new NotFoundPage(frame, base, icon, sections);
    folder.write(Addressing.NOT_FOUND, layout.render("site/not-found.ftlh", page));
  }
}
