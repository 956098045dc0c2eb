package prepbook.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import prepbook.diagnostic.Diagnostic;
import prepbook.html.Dialect;
import prepbook.html.HtmlRenderer;
import prepbook.model.SourceText;
import prepbook.model.prose.Block;
import prepbook.model.prose.Inline;

/** Raw HTML in any order, closed or not, never breaks a page, and no word in it is lost. */
class HtmlSoupTest {

  private static final List<String> NAMES =
      List.of(
          "a href=\"https://example.org/\"",
          "b",
          "blockquote",
          "caption",
          "center",
          "code",
          "dd",
          "details",
          "div align=center",
          "dl",
          "dt",
          "figcaption",
          "figure",
          "h2",
          "h5",
          "i",
          "li",
          "ol start=4",
          "p",
          "p align=right",
          "pre",
          "ruby",
          "rt",
          "span",
          "sub",
          "summary",
          "table",
          "tbody",
          "td",
          "td colspan=3",
          "td rowspan=2",
          "tfoot",
          "th",
          "thead",
          "tr",
          "ul");

  private static final List<String> BETWEEN =
      List.of("", " ", "\n", "\n\n", "<br>", "<hr>", "\n\n- x\n\n", "\n\n> x\n\n", "\n\n    x\n\n");

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void keepsEveryWordInWellFormedPages(long seed) throws Exception {
    Random dice = new Random(seed);
    for (int i = 0; i < 300; i++) {
      List<String> words = new ArrayList<>();
      String soup = soup(dice, words);
      Document page = parse(render(soup));
      String text = page.getDocumentElement().getTextContent();
      assertThat(words).as(soup).allMatch(text::contains);
      assertThat(misplaced(page.getDocumentElement())).as(soup).isEmpty();
    }
  }

  private static String soup(Random dice, List<String> words) {
    StringBuilder soup = new StringBuilder();
    int pieces = 1 + dice.nextInt(25);
    for (int i = 0; i < pieces; i++) {
      String name = NAMES.get(dice.nextInt(NAMES.size()));
      if (dice.nextInt(3) == 0) {
        soup.append("</").append(name.replaceFirst(" .*", "")).append('>');
      } else {
        soup.append('<').append(name).append('>');
      }
      if (dice.nextBoolean()) {
        String word = "word" + words.size() + "end";
        words.add(word);
        soup.append(word);
      }
      soup.append(BETWEEN.get(dice.nextInt(BETWEEN.size())));
    }
    return soup.append('\n').toString();
  }

  private static String render(String markdown) {
    List<Diagnostic> diagnostics = new ArrayList<>();
    MarkdownDocument document =
        new MarkdownReader().read(new SourceText("soup.md", markdown), 0, 0, diagnostics::add);
    return HtmlRenderer.prose(document.parts().get(0).prose(), new PlainDialect(), 1).value();
  }

  private static Document parse(String html) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader("<body>" + html + "</body>")));
  }

  /** The elements that HTML does not allow where they stand. */
  private static List<String> misplaced(Node parent) {
    List<String> found = new ArrayList<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      String place = parent.getNodeName() + " > " + node.getNodeName();
      boolean right =
          switch (node.getNodeName()) {
            case "li" -> parent.getNodeName().matches("ul|ol");
            case "dt", "dd" -> parent.getNodeName().equals("dl");
            case "td", "th" -> parent.getNodeName().equals("tr");
            case "tr" -> parent.getNodeName().matches("thead|tbody");
            case "thead", "tbody" -> parent.getNodeName().equals("table");
            case "summary" -> parent.getNodeName().equals("details");
            case "figcaption" -> parent.getNodeName().equals("figure");
            case "rt" -> parent.getNodeName().equals("ruby");
            case "p",
                "div",
                "ul",
                "ol",
                "table",
                "pre",
                "blockquote",
                "details",
                "hr",
                "h2",
                "h5" ->
                parent.getNodeName().matches("body|div|blockquote|details|li|dd|figure|figcaption");
            case "#text" ->
                node.getTextContent().isBlank()
                    || !parent.getNodeName().matches("ul|ol|dl|table|thead|tbody|tr|details|body");
            default -> true;
          };
      if (!right) {
        found.add(place);
      }
      found.addAll(misplaced(node));
    }
    return found;
  }

  private static final class PlainDialect implements Dialect {
    @Override
    public Optional<String> linkAttributes(Inline.Link link) {
      return Optional.of("");
    }

    @Override
    public void image(Inline.Image image, StringBuilder out) {
      text(image.alternative(), out);
    }

    @Override
    public String headingId(Block.Heading heading) {
      return heading.id();
    }

    @Override
    public String localId(String name) {
      return name;
    }

    @Override
    public String calloutTitle(Block.Callout.Kind kind) {
      return kind.name();
    }

    @Override
    public String backToTextLabel(int footnote) {
      return "back";
    }
  }
}
