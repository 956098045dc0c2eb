package prepbook.output.pdf.text;

import java.text.Bidi;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import prepbook.html.CodeHtml;
import prepbook.html.Dialect;
import prepbook.html.Direction;
import prepbook.html.Escape;
import prepbook.html.Html;
import prepbook.model.Addresses;
import prepbook.model.Answer;
import prepbook.model.Asset;
import prepbook.model.ExternalAddress;
import prepbook.model.Guide;
import prepbook.model.LinkTarget;
import prepbook.model.Question;
import prepbook.model.Section;
import prepbook.model.prose.Block;
import prepbook.model.prose.Inline;
import prepbook.model.prose.PlainText;
import prepbook.model.prose.Prose;
import prepbook.output.pdf.picture.BookResources;
import prepbook.output.pdf.picture.PictureSize;
import prepbook.output.pdf.picture.Pictures;
import prepbook.output.pdf.picture.PrintDrawings;
import prepbook.output.pdf.style.PageMeasures;
import prepbook.words.Phrase;

/** Writes prose for one place of the book. */
public final class PrintDialect implements Dialect {
  /** A block of code with no more lines than this is not broken over two pages. */
  private static final int SHORT_CODE = 10;

  private final Guide guide;
  private final BookText words;
  private final PrintText text;
  private final Pictures pictures;
  private final PrintDrawings drawings;
  private final PageMeasures page;
  private final Optional<Section> section;
  private final String place;
  private final boolean links;
  private final IndexTerms terms;
  private final IndexTerms.Marks marks;
  private final LinkNotes notes;
  private final List<Block> outer;
  private final Set<Block> free = new HashSet<>();

  private PrintDialect(
      Guide guide,
      BookText words,
      PrintText text,
      Pictures pictures,
      PrintDrawings drawings,
      PageMeasures page,
      Optional<Section> section,
      String place,
      boolean links,
      IndexTerms terms,
      IndexTerms.Marks marks,
      Prose prose) {
    this.guide = guide;
    this.words = words;
    this.text = text;
    this.pictures = pictures;
    this.drawings = drawings;
    this.page = page;
    this.section = section;
    this.place = place;
    this.links = links;
    this.terms = terms;
    this.marks = marks;
    this.notes = new LinkNotes(prose.footnotes().size(), this::remote);
    this.outer = prose.blocks();
  }

  /**
   * For the guide's own text, outside any section.
   *
   * @param terms is told where the terms of the answers stand
   */
  public static PrintDialect ofGuide(
      Guide guide,
      BookText words,
      PrintText text,
      Pictures pictures,
      PrintDrawings drawings,
      PageMeasures page,
      IndexTerms terms) {
    return new PrintDialect(
        guide,
        words,
        text,
        pictures,
        drawings,
        page,
        Optional.empty(),
        "",
        true,
        terms,
        terms.none(),
        Prose.EMPTY);
  }

  /** For a section's own text, to be written only once. */
  public PrintDialect in(Section to) {
    return at(Optional.of(to), "", true, terms.none(), to.intro());
  }

  /** For a question; its answer is to be written only once, since its terms get ids. */
  public PrintDialect in(Section to, Question question) {
    Prose prose = question.answer().map(Answer::prose).orElse(Prose.EMPTY);
    return at(Optional.of(to), question.id(), true, terms.marks(question), prose);
  }

  /** The same place, for text that stands inside a link. */
  public PrintDialect withoutLinks() {
    return at(section, place, false, terms.none(), Prose.EMPTY);
  }

  private PrintDialect at(
      Optional<Section> to, String where, boolean withLinks, IndexTerms.Marks found, Prose prose) {
    return new PrintDialect(
        guide, words, text, pictures, drawings, page, to, where, withLinks, terms, found, prose);
  }

  /**
   * Every run of text gets an element of its own: of each line the engine writes the text that
   * stands directly in the paragraph first and all other after it, so that readers who search and
   * copy would find the words in the wrong order. At a zero width space, which the engine does not
   * know, one element ends and another begins: there a line may end.
   */
  @Override
  public void text(String value, StringBuilder out) {
    int start = 0;
    while (start >= 0) {
      int end = value.indexOf(BreakPoints.BREAK, start);
      for (String part :
          BreakPoints.parts(end < 0 ? value.substring(start) : value.substring(start, end))) {
        out.append("<span>");
        text.append(part, out);
        out.append("</span>");
      }
      start = end < 0 ? -1 : end + 1;
    }
  }

  @Override
  public Optional<String> linkAttributes(Inline.Link link) {
    return links ? address(resolve(link.destination())).map(PrintDialect::href) : Optional.empty();
  }

  private LinkTarget resolve(String destination) {
    return section
        .map(from -> guide.resolve(from, destination))
        .orElseGet(() -> guide.resolve(destination));
  }

  private static Optional<String> address(LinkTarget target) {
    if (target instanceof LinkTarget.External external) {
      return Optional.of(ExternalAddress.encoded(external.address()));
    } else if (target instanceof LinkTarget.ToSection to) {
      return Optional.of("#" + Anchors.section(to.section()));
    } else if (target instanceof LinkTarget.ToQuestion to) {
      return Optional.of("#" + to.question().id());
    } else if (target instanceof LinkTarget.ToHeading to) {
      return Optional.of("#" + Anchors.heading(to.section(), to.anchor()));
    }
    return Optional.empty();
  }

  private Optional<String> remote(Inline.Link link) {
    return resolve(link.destination()) instanceof LinkTarget.External external
        ? Optional.of(ExternalAddress.encoded(external.address()))
        : Optional.empty();
  }

  /** The addresses of the links in what was written, as a list of notes; empty if there is none. */
  public Html linkNotes() {
    StringBuilder out = new StringBuilder();
    notes
        .numbers()
        .forEach(
            (address, number) -> {
              out.append("<li id=\"").append(Escape.of(localId("fn-" + number))).append("\"><p>");
              text(BreakPoints.inAddress(address), out);
              out.append("</p></li>\n");
            });
    String start = notes.numbers().values().stream().findFirst().map(String::valueOf).orElse("");
    return new Html(
        out.isEmpty()
            ? ""
            : "<ol class=\"footnotes\" start=\"" + start + "\">\n" + out + "</ol>\n");
  }

  private static String href(String address) {
    return " href=\"" + Escape.of(address) + "\"";
  }

  @Override
  public void image(Inline.Image image, StringBuilder out) {
    Optional<Asset> asset = guide.picture(image.source());
    if (asset.filter(pictures::isScreenOnly).isPresent()) {
      String name = image.alternative().isBlank() ? image.source() : image.alternative();
      out.append("<span class=\"picture-absent\">");
      text("[" + Phrase.fill(words.screenOnly(), name) + "]", out);
      out.append("</span>");
      return;
    }
    if (asset.filter(pictures::isPrintable).isPresent()) {
      out.append("<img class=\"picture\" src=\"").append(BookResources.addressOf(asset.get()));
      String alternative = image.alternative().isBlank() ? words.picture() : image.alternative();
      out.append("\" alt=\"").append(Escape.of(alternative)).append('"');
      appendSize(image, asset.get(), out);
      out.append("/>");
      return;
    }
    String name = image.alternative().isBlank() ? image.source() : image.alternative();
    if (links && Addresses.isRemote(image.source())) {
      String address = image.source().startsWith("//") ? "https:" + image.source() : image.source();
      out.append("<a").append(href(ExternalAddress.encoded(address))).append('>');
      text(name, out);
      out.append("</a>");
    } else {
      text(name, out);
    }
  }

  private void appendSize(Inline.Image image, Asset asset, StringBuilder out) {
    PictureSize size = PictureSize.of(image, asset.size(), page);
    if (size.isGiven()) {
      out.append(" style=\"");
      size.width().ifPresent(width -> out.append("width:").append(width).append("px;"));
      size.height().ifPresent(height -> out.append("height:").append(height).append("px;"));
      out.append('"');
    }
  }

  @Override
  public String headingId(Block.Heading heading) {
    return section
        .map(here -> Anchors.heading(here, heading.id()))
        .orElseGet(() -> Anchors.local("", heading.id()));
  }

  @Override
  public String localId(String name) {
    return Anchors.local(section.map(Section::id).orElse("") + "/" + place, name);
  }

  @Override
  public boolean isRightToLeft() {
    return Direction.isRightToLeftLanguage(guide.info().language());
  }

  @Override
  public String calloutTitle(Block.Callout.Kind kind) {
    return ArabicShapes.shape(words.callout(kind));
  }

  @Override
  public String backToTextLabel(int footnote) {
    return Phrase.fill(words.backToText(), footnote);
  }

  @Override
  public void codeBlock(Block.CodeBlock block, StringBuilder out) {
    long lines = block.code().lines().count();
    out.append("<div class=\"code")
        .append(lines <= SHORT_CODE ? " code-short" : "")
        .append("\">\n");
    line("code-file", block.file(), out);
    out.append("<pre>");
    CodeHtml.append(
        block, (code, to) -> text(BreakPoints.inCode(code.replace("\t", "    ")), to), out);
    out.append("</pre>\n");
    line(
        "code-unrun",
        block.reasonNotToRun().map(reason -> Phrase.fill(words.notRun(), reason)),
        out);
    out.append("</div>");
  }

  private void line(String name, Optional<String> content, StringBuilder out) {
    if (content.isPresent()) {
      out.append("<p class=\"").append(name).append("\">");
      text(content.get(), out);
      out.append("</p>\n");
    }
  }

  /** A picture with a caption, on one page. */
  @Override
  public void diagram(Block.Diagram diagram, StringBuilder out) {
    drawings.placed(diagram).ifPresent(drawing -> diagram(diagram, drawing, out));
  }

  private void diagram(Block.Diagram diagram, PrintDrawings.Placed placed, StringBuilder out) {
    out.append("<div class=\"diagram").append(placed.isWide() ? " diagram-wide" : "");
    out.append("\">\n<img class=\"diagram-picture\" src=\"");
    out.append(BookResources.addressOfDiagram(placed.number())).append("\" alt=\"");
    Escape.append(diagram.alternative(), out);
    out.append("\" style=\"width:").append(placed.width()).append("px\"/>\n");
    diagram
        .caption()
        .ifPresent(
            caption -> {
              out.append("<p class=\"diagram-caption\">");
              text(caption, out);
              out.append("</p>\n");
            });
    out.append("</div>");
  }

  @Override
  public void code(String code, StringBuilder out) {
    text(BreakPoints.inName(code), out);
  }

  /** Brackets stand on the other side where text runs from right to left. */
  @Override
  public List<Inline> running(List<Inline> content) {
    char[] words = PlainText.of(content).toCharArray();
    boolean leftToRight = !isRightToLeft() && !Bidi.requiresBidi(words, 0, words.length);
    List<Inline> noted = links && section.isPresent() ? notes.in(content) : content;
    return marks.in(leftToRight ? KeptMarks.in(noted) : noted);
  }

  /** What announces something stands on the page on which that begins. */
  @Override
  public String paragraphAttributes(List<Inline> content) {
    return PlainText.of(content).strip().endsWith(":") ? " class=\"announces\"" : "";
  }

  @Override
  public List<Block.Table> tables(Block.Table table) {
    boolean isOuter = outer.contains(table);
    List<Block.Table> parts = PrintTable.split(table, page, isOuter);
    if (isOuter) {
      free.addAll(parts);
    }
    return parts;
  }

  @Override
  public void beforeTable(Block.Table table, StringBuilder out) {
    out.append("<div").append(printed(table).attributes()).append(">\n");
  }

  private PrintTable printed(Block.Table part) {
    return PrintTable.of(part, page, free.contains(part));
  }

  @Override
  public void columns(Block.Table table, StringBuilder out) {
    for (int width : printed(table).widths()) {
      out.append("<col style=\"width:").append(width / 10).append('.').append(width % 10);
      out.append("%\"/>\n");
    }
  }

  @Override
  public void afterTable(Block.Table table, StringBuilder out) {
    out.append("</div>\n");
  }

  /** Paper gives a box to tick with a pen, whether or not the author ticked it. */
  @Override
  public void beforeTask(boolean done, StringBuilder out) {
    out.append("<span class=\"task-box\"></span>");
  }

  @Override
  public boolean canCollapse() {
    return false;
  }
}
