package prepbook.judges;

import java.awt.geom.GeneralPath;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** The boxes with the ground of code on a page of the book, as seen: cut where the page ends. */
public final class GroundedBoxes extends PDFGraphicsStreamEngine {
  /** {@code --ground} in the book's tokens. */
  private static final int GROUND = 0xF5F3EC;

  /** What is thinner, in points, is not seen as a box. */
  private static final double THIN = 3;

  private final GeneralPath path = new GeneralPath();
  private final List<Rectangle2D> boxes = new ArrayList<>();
  private final List<Point2D> letters = new ArrayList<>();
  private int clipping = -1;

  private GroundedBoxes(PDPage page) {
    super(page);
  }

  /** How many boxes each page shows. */
  public static List<Integer> on(PDDocument book) throws IOException {
    List<Integer> counts = new ArrayList<>();
    for (PDPage page : book.getPages()) {
      counts.add(read(page).boxes.size());
    }
    return counts;
  }

  /** The 1-based pages on which a box stands without a letter in it. */
  public static List<Integer> emptyOn(PDDocument book) throws IOException {
    List<Integer> pages = new ArrayList<>();
    for (int i = 0; i < book.getNumberOfPages(); i++) {
      GroundedBoxes page = read(book.getPage(i));
      if (page.boxes.stream().anyMatch(box -> page.letters.stream().noneMatch(box::contains))) {
        pages.add(i + 1);
      }
    }
    return pages;
  }

  private static GroundedBoxes read(PDPage page) throws IOException {
    GroundedBoxes boxes = new GroundedBoxes(page);
    boxes.processPage(page);
    return boxes;
  }

  @Override
  public void fillPath(int windingRule) throws IOException {
    if (getGraphicsState().getNonStrokingColor().toRGB() == GROUND) {
      Rectangle2D seen = getGraphicsState().getCurrentClippingPath().getBounds2D();
      Rectangle2D box = path.getBounds2D().createIntersection(seen);
      if (box.getHeight() > THIN && box.getWidth() > THIN) {
        boxes.add(box);
      }
    }
    endPath();
  }

  @Override
  protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) {
    String letter = font.toUnicode(code);
    if (letter != null && !letter.isBlank()) {
      letters.add(new Point2D.Float(matrix.getTranslateX(), matrix.getTranslateY()));
    }
  }

  @Override
  public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
    path.moveTo(p0.getX(), p0.getY());
    path.lineTo(p1.getX(), p1.getY());
    path.lineTo(p2.getX(), p2.getY());
    path.lineTo(p3.getX(), p3.getY());
    path.closePath();
  }

  @Override
  public void moveTo(float x, float y) {
    path.moveTo(x, y);
  }

  @Override
  public void lineTo(float x, float y) {
    path.lineTo(x, y);
  }

  @Override
  public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
    path.curveTo(x1, y1, x2, y2, x3, y3);
  }

  @Override
  public Point2D getCurrentPoint() {
    return path.getCurrentPoint();
  }

  @Override
  public void closePath() {
    path.closePath();
  }

  @Override
  public void clip(int windingRule) {
    clipping = windingRule;
  }

  @Override
  public void endPath() {
    if (clipping >= 0) {
      path.setWindingRule(clipping);
      getGraphicsState().intersectClippingPath(path);
      clipping = -1;
    }
    path.reset();
  }

  @Override
  public void strokePath() {
    endPath();
  }

  @Override
  public void fillAndStrokePath(int windingRule) throws IOException {
    fillPath(windingRule);
  }

  /** Drawings have boxes of their own, some of them without a word. */
  @Override
  public void showForm(PDFormXObject form) {}

  @Override
  public void shadingFill(COSName shading) {}

  @Override
  public void drawImage(PDImage image) {}
}
