package prepbook.output.pdf.engine;

import com.openhtmltopdf.css.style.CalculatedStyle;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.layout.Layer;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.InlineLayoutBox;
import com.openhtmltopdf.render.InlineText;
import com.openhtmltopdf.render.LineBox;
import com.openhtmltopdf.render.PageBox;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;

/**
 * Marks the lines of code that go on a line above: a bent arrow in the margin of the block. Only
 * the engine knows where it ended a line, so the arrows are drawn when the pages are done; as
 * decoration, and not as text, since readers copy code.
 */
final class WrapMarks {
  /** How far the arrow stands left of the code, how wide and how high it is; in points. */
  private static final float LEFT = 7f;

  private static final float WIDTH = 4.6f;
  private static final float HEIGHT = 3.6f;

  private static final float GRAY = 0.4f;

  /**
   * A line that goes on one above.
   *
   * @param x its left edge, in points from the page's
   * @param y its middle, in points from the top of the page
   */
  private record Mark(float x, float y) {}

  private final Layer layer;
  private final CssContext context;
  private final float dotsPerPoint;
  private final Map<Integer, List<Mark>> marks = new TreeMap<>();

  private WrapMarks(PdfBoxRenderer renderer) {
    this.layer = renderer.getRootBox().getLayer();
    this.context = renderer.getSharedContext().newLayoutContextInstance();
    this.dotsPerPoint = renderer.getDotsPerPoint();
  }

  /** The marks of a book that is laid out. */
  static WrapMarks of(PdfBoxRenderer renderer) {
    WrapMarks marks = new WrapMarks(renderer);
    marks.search(renderer.getRootBox());
    return marks;
  }

  private void search(Box box) {
    if (box.getElement() != null && box.getElement().getTagName().equals("pre")) {
      code(box);
      return;
    }
    box.getChildren().forEach(this::search);
  }

  private void code(Box pre) {
    List<InlineText> before = List.of();
    for (Box child : pre.getChildren()) {
      if (child instanceof LineBox line) {
        List<InlineText> texts = new ArrayList<>();
        line.getChildren().forEach(part -> collect(part, texts));
        if (!before.isEmpty() && !texts.isEmpty() && goesOn(last(before), texts.get(0))) {
          add(line);
        }
        before = texts;
      }
    }
  }

  private static void collect(Object part, List<InlineText> texts) {
    if (part instanceof InlineText text) {
      texts.add(text);
    } else if (part instanceof InlineLayoutBox box) {
      box.getInlineChildren().forEach(child -> collect(child, texts));
    }
  }

  private static InlineText last(List<InlineText> texts) {
    return texts.get(texts.size() - 1);
  }

  /** Whether no line of the source ends between two texts. */
  private static boolean goesOn(InlineText before, InlineText text) {
    return !lineEnds(before, before.getEnd() - 1)
        && !lineEnds(before, before.getEnd())
        && !lineEnds(text, text.getStart() - 1)
        && !lineEnds(text, text.getStart());
  }

  private static boolean lineEnds(InlineText text, int at) {
    String all = text.getMasterText();
    return at >= 0 && at < all.length() && all.charAt(at) == '\n';
  }

  private void add(LineBox line) {
    int index = layer.getPageIndex(line.getAbsY());
    PageBox page = layer.getPages().get(index);
    int x = line.getAbsX() + page.getMarginBorderPadding(context, CalculatedStyle.LEFT);
    int top = line.getAbsY() - page.getTop();
    int y = top + line.getHeight() / 2 + page.getMarginBorderPadding(context, CalculatedStyle.TOP);
    marks
        .computeIfAbsent(index, number -> new ArrayList<>())
        .add(new Mark(x / dotsPerPoint, y / dotsPerPoint));
  }

  /** Draws them on the finished pages. */
  void draw(PDDocument document) throws IOException {
    for (Map.Entry<Integer, List<Mark>> entry : marks.entrySet()) {
      PDPage page = document.getPage(entry.getKey());
      try (PDPageContentStream out =
          new PDPageContentStream(
              document, page, PDPageContentStream.AppendMode.APPEND, true, true)) {
        out.beginMarkedContent(COSName.ARTIFACT);
        out.setStrokingColor(GRAY);
        out.setLineWidth(0.6f);
        for (Mark mark : entry.getValue()) {
          arrow(mark.x() - LEFT, page.getMediaBox().getHeight() - mark.y(), out);
        }
        out.endMarkedContent();
      }
    }
  }

  /** Down, to the right, and a head. */
  private static void arrow(float x, float middle, PDPageContentStream out) throws IOException {
    float foot = middle - HEIGHT / 2;
    float right = x + WIDTH;
    out.moveTo(x, middle + HEIGHT / 2);
    out.lineTo(x, foot);
    out.lineTo(right, foot);
    out.moveTo(right - 1.5f, foot + 1.3f);
    out.lineTo(right, foot);
    out.lineTo(right - 1.5f, foot - 1.3f);
    out.stroke();
  }
}
