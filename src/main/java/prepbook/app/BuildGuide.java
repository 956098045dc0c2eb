package prepbook.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import prepbook.check.BadgeLogos;
import prepbook.check.BrokenLinks;
import prepbook.check.Check;
import prepbook.check.DuplicateIds;
import prepbook.check.MissingPictures;
import prepbook.check.Redirects;
import prepbook.check.TagSpelling;
import prepbook.diagnostic.Diagnostic;
import prepbook.html.BadgeSvg;
import prepbook.layout.Layout;
import prepbook.layout.LayoutException;
import prepbook.model.Guide;
import prepbook.model.PageFormat;
import prepbook.output.Download;
import prepbook.output.Output;
import prepbook.output.pdf.PdfOutput;
import prepbook.output.site.SiteOutput;
import prepbook.samples.Fingerprint;
import prepbook.samples.Proofs;
import prepbook.samples.ReportFile;
import prepbook.samples.SampleRules;
import prepbook.samples.SampleText;
import prepbook.samples.SampleTexts;
import prepbook.source.GuideReader;

/** Builds a guide: content → guide → checks → outputs → output folder. */
public final class BuildGuide {

  private static final List<Check> CHECKS =
      List.of(
          new BadgeLogos(BadgeSvg::hasLogo, BadgeSvg::logoNames),
          new DuplicateIds(),
          new BrokenLinks(),
          new MissingPictures(),
          new Redirects(),
          new TagSpelling());

  private final Request request;
  private final Progress progress;

  /**
   * What to build.
   *
   * @param content the content folder
   * @param templates a folder whose files take the place of the built-in templates
   * @param out the output folder
   * @param pdf whether the printed editions are wanted
   * @param page the paper that takes the place of the one that {@code guide.yaml} names
   */
  public record Request(
      Path content, Optional<Path> templates, Path out, boolean pdf, Optional<PageFormat> page) {}

  /**
   * What came of it.
   *
   * @param guide the guide, if nothing was wrong with it
   * @param diagnostics errors and warnings, sorted by position
   * @param pages how many pages the website has
   * @param downloads what else was written
   */
  public record Result(
      Optional<Guide> guide, List<Diagnostic> diagnostics, int pages, List<Download> downloads) {
    /** Copies the lists. */
    public Result {
      diagnostics = List.copyOf(diagnostics);
      downloads = List.copyOf(downloads);
    }

    /** Whether something stopped the build. */
    public boolean hasErrors() {
      return diagnostics.stream().anyMatch(Diagnostic::isError);
    }
  }

  /** Is told what the build is doing. */
  @FunctionalInterface
  public interface Progress {
    /** A step has begun, such as {@code reading content}. */
    void step(String name);
  }

  /** Prepares a build. */
  public BuildGuide(Request request, Progress progress) {
    this.request = request;
    this.progress = progress;
  }

  /**
   * Builds. If there is an error, the output folder stays as it was, or as it was before a build
   * that was killed.
   *
   * @throws IOException if a disk fails, a folder cannot be written, or another build writes to it
   */
  public Result run() throws IOException {
    if (Publication.wasCutShort(request.out())) {
      progress.step("putting the last good files back");
      new Publication(request.out()).close();
    }
    progress.step("reading " + request.content());
    GuideReader.Result read = new GuideReader(request.content()).read();
    List<Diagnostic> diagnostics = new ArrayList<>(read.diagnostics());
    if (read.guide().isEmpty()) {
      return stopped(diagnostics);
    }
    Guide guide = onPaper(withProofs(read.guide().get(), diagnostics));
    Layout layout = new Layout(request.templates());
    List<Output> books = request.pdf() ? List.of(new PdfOutput(layout)) : List.of();
    int questions = guide.questionCount();
    progress.step("checking " + questions + (questions == 1 ? " question" : " questions"));
    CHECKS.forEach(check -> check.run(guide, diagnostics::add));
    books.forEach(book -> diagnostics.addAll(book.problems(guide)));
    if (books.isEmpty()) {
      // A drawing with a script is as bad on the website as in the book.
      diagnostics.addAll(PdfOutput.brokenPictures(guide));
    }
    if (diagnostics.stream().anyMatch(Diagnostic::isError)) {
      return stopped(diagnostics);
    }
    try {
      return write(guide, layout, books, diagnostics);
    } catch (LayoutException e) {
      diagnostics.add(e.diagnostic());
      return stopped(diagnostics);
    }
  }

  private Guide onPaper(Guide guide) {
    return request.page().map(page -> guide.withPrint(guide.info().print().on(page))).orElse(guide);
  }

  /** The guide with what earlier runs proved of its code; and what is wrong with code unrun. */
  private Guide withProofs(Guide guide, List<Diagnostic> diagnostics) throws IOException {
    Path content = request.content();
    List<SampleText> texts = SampleTexts.of(guide);
    SampleRules.check(texts, diagnostics::add);
    SampleRules.checkRunners(guide, content, diagnostics::add);
    Proofs proofs = new ReportFile(content.resolve(ReportFile.NAME)).read(diagnostics::add);
    Fingerprint fingerprint = new Fingerprint(content, guide.info().runners());
    return guide.withTested(proofs.valid(texts, fingerprint));
  }

  private static Result stopped(List<Diagnostic> diagnostics) {
    return new Result(Optional.empty(), sorted(diagnostics), 0, List.of());
  }

  private static List<Diagnostic> sorted(List<Diagnostic> diagnostics) {
    return diagnostics.stream().sorted(Comparator.naturalOrder()).toList();
  }

  /** The books are made while the pages are; the home page waits for them to tell their sizes. */
  private Result write(Guide guide, Layout layout, List<Output> books, List<Diagnostic> diagnostics)
      throws IOException {
    try (Publication publication = new Publication(request.out())) {
      progress.step(books.isEmpty() ? "writing the website" : "writing the website and the book");
      CompletableFuture<List<Download>> downloads =
          CompletableFuture.supplyAsync(() -> writeBooks(guide, books, publication));
      SiteOutput site = new SiteOutput(layout, downloads::join);
      try {
        site.write(guide, publication);
        downloads.join();
      } catch (CompletionException e) {
        throw rethrown(e);
      } finally {
        // The folder may not be cleaned away while a book is still being written into it.
        downloads.handle((done, failure) -> Optional.empty()).join();
      }
      publication.publish();
      diagnostics.addAll(layout.unused());
      return new Result(
          Optional.of(guide), sorted(diagnostics), publication.pageCount(), downloads.join());
    }
  }

  private static List<Download> writeBooks(
      Guide guide, List<Output> books, Publication publication) {
    List<Download> downloads = new ArrayList<>();
    for (Output book : books) {
      try {
        downloads.addAll(book.write(guide, publication));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return downloads;
  }

  private static RuntimeException rethrown(CompletionException failure) throws IOException {
    if (failure.getCause() instanceof UncheckedIOException io) {
      throw io.getCause();
    }
    if (failure.getCause() instanceof RuntimeException cause) {
      throw cause;
    }
    if (failure.getCause() instanceof Error error) {
      throw error;
    }
    return failure;
  }
}
