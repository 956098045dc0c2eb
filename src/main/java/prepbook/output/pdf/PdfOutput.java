package prepbook.output.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;
import prepbook.diagnostic.Diagnostic;
import prepbook.layout.Layout;
import prepbook.model.Guide;
import prepbook.output.Download;
import prepbook.output.Output;
import prepbook.output.OutputFolder;
import prepbook.output.pdf.book.BookView;
import prepbook.output.pdf.book.Manuscript;
import prepbook.output.pdf.engine.Typesetter;
import prepbook.output.pdf.finish.Finishing;
import prepbook.output.pdf.picture.BookResources;
import prepbook.output.pdf.picture.BrokenPictures;
import prepbook.output.pdf.picture.EmojiPictures;
import prepbook.output.pdf.picture.Pictures;
import prepbook.output.pdf.picture.PrintDrawings;
import prepbook.output.pdf.picture.UnprintableDrawings;
import prepbook.output.pdf.style.StyleSheet;
import prepbook.output.pdf.text.UnprintableCharacters;

/**
 * The printed book, {@code guide.pdf}: tagged for assistive technology (PDF/UA-1) and fit for the
 * archive (PDF/A-2a).
 */
public final class PdfOutput implements Output {
  private static final String FILE = "guide.pdf";

  private final Layout layout;
  private final EmojiPictures emoji = new EmojiPictures();
  private final AtomicReference<@Nullable Decoded> decoded = new AtomicReference<>();

  /** The pictures of the guide whose problems were asked for, kept until it is written. */
  private record Decoded(Guide guide, Pictures pictures) {}

  /**
   * Prepares the output.
   *
   * @param layout the templates; those of the book are in {@code print}
   */
  public PdfOutput(Layout layout) {
    this.layout = layout;
  }

  /** Characters that no font can print, and pictures that cannot be decoded or are not safe. */
  @Override
  public List<Diagnostic> problems(Guide guide) {
    List<Diagnostic> problems = new ArrayList<>(new UnprintableCharacters(emoji).in(guide));
    problems.addAll(UnprintableDrawings.in(guide));
    Decoded now = new Decoded(guide, new Pictures());
    problems.addAll(BrokenPictures.in(guide, now.pictures(), true));
    decoded.set(now);
    return problems;
  }

  /** Pictures that cannot be decoded or are not safe, wherever they are to be shown. */
  public static List<Diagnostic> brokenPictures(Guide guide) {
    return BrokenPictures.in(guide, new Pictures(), false);
  }

  @Override
  public List<Download> write(Guide guide, OutputFolder folder) throws IOException {
    Decoded before = decoded.getAndSet(null);
    Pictures pictures =
        before != null && before.guide() == guide ? before.pictures() : new Pictures();
    StyleSheet style = StyleSheet.of(layout, guide.info().print().page());
    PrintDrawings drawings = new PrintDrawings(guide, style.measures(), style::drawings);
    BookResources resources = new BookResources(guide, emoji, pictures, drawings);
    Book book = set(ready(guide, pictures, drawings, style), new Typesetter(resources));
    try (PDDocument document = book.set().document()) {
      byte[] file = book.finishing().finish(document, book.set().front());
      folder.write(FILE, file);
      int pages = document.getNumberOfPages();
      return List.of(new Download(FILE, "PDF", "Printable book", pages, file.length));
    }
  }

  /** Each step lets go of what the one before it made: a long book's text is long. */
  private Ready ready(Guide guide, Pictures pictures, PrintDrawings drawings, StyleSheet style)
      throws IOException {
    Manuscript manuscript =
        new Manuscript(guide, layout, emoji, pictures, drawings, style.measures());
    BookView view = manuscript.view(style.book(manuscript.pageNumber()));
    String xhtml = layout.render("print/book.ftlh", view);
    return new Ready(Typesetter.parse(xhtml), new Finishing(guide, xhtml));
  }

  private static Book set(Ready ready, Typesetter typesetter) throws IOException {
    return new Book(typesetter.set(ready.manuscript()), ready.finishing());
  }

  /** A book that is ready to be set. */
  private record Ready(Typesetter.Parsed manuscript, Finishing finishing) {}

  /** A book that is set. */
  private record Book(Typesetter.Typeset set, Finishing finishing) {}
}
