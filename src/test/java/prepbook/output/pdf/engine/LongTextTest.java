package prepbook.output.pdf.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static prepbook.output.pdf.BookFixture.p;
import static prepbook.output.pdf.BookFixture.prose;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Node;
import prepbook.model.prose.Block;
import prepbook.model.prose.CodeSpan;
import prepbook.model.prose.Prose;
import prepbook.output.pdf.BookFixture;
import prepbook.output.pdf.picture.Xml;

/** The time that a text takes grows with its length, not with its length squared. */
class LongTextTest {

  @Test
  void groupsTheWordsOfALongLineOfCode() throws Exception {
    String words = "<span>a</span><span> </span>".repeat(60_000);
    Document document = Xml.parse("<pre xmlns='http://www.w3.org/1999/xhtml'>" + words + "</pre>");
    String before = document.getDocumentElement().getTextContent();

    LongRuns.group(document);

    assertThat(document.getDocumentElement().getTextContent()).isEqualTo(before);
    assertThat(most(document)).isLessThanOrEqualTo(1000);
  }

  @Test
  void leavesBlocksInTheirPlace() throws Exception {
    Document document =
        Xml.parse(
            "<div xmlns='http://www.w3.org/1999/xhtml'>" + "<p>a</p>".repeat(2000) + "</div>");

    LongRuns.group(document);

    assertThat(most(document)).isEqualTo(2000);
  }

  private static int most(Node node) {
    int children = 0;
    int most = 0;
    for (Node at = node.getFirstChild(); at != null; at = at.getNextSibling()) {
      children++;
      most = Math.max(most, most(at));
    }
    return Math.max(most, children);
  }

  @Test
  void printsAllOfALongLine() throws IOException {
    StringBuilder code = new StringBuilder();
    List<CodeSpan> spans = new ArrayList<>();
    for (int i = 0; i < 3000; i++) {
      spans.add(new CodeSpan(code.length(), code.length() + 2, CodeSpan.Kind.TAG));
      code.append("<ж ");
    }
    Block block = new Block.CodeBlock("html", Map.of(), code.toString(), spans, BookFixture.HERE);

    try (PDDocument pdf = Loader.loadPDF(book(prose(p("ю ".repeat(3000)), block)))) {
      String all = new PDFTextStripper().getText(pdf);
      assertThat(all.chars().filter(c -> c == 'ж')).hasSize(3000);
      assertThat(all.chars().filter(c -> c == 'ю')).hasSize(3000);
    }
  }

  @Test
  void addsAMarkToAPageWithoutGoingThroughAllOfThem() throws IOException {
    try (PDDocument pdf = new PDDocument()) {
      PDPage page = new ArtifactSweep().requestPage(pdf, 100, 100, 0, 0);
      PDResources resources = page.getResources();

      assertThat(resources.getCOSObject().getCOSDictionary(COSName.PROPERTIES))
          .isInstanceOf(MarkProperties.class);
      PDPropertyList mark = PDPropertyList.create(new COSDictionary());
      assertThat(resources.add(mark)).isNotEqualTo(resources.add(mark));
    }
  }

  private static byte[] book(Prose answer) throws IOException {
    return BookFixture.bookOf(answer);
  }
}
