package prepbook.output.pdf.engine;

import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.InlineLayoutBox;
import com.openhtmltopdf.render.InlineText;
import com.openhtmltopdf.render.LineBox;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts the parts of each line into the order in which they stand on the page, by rule L2 of Unicode
 * Standard Annex #9. The engine sets them all in one direction, so that of two elements in a row
 * that run the other way, such as two words in code within Hebrew, the second came first.
 */
final class LineOrder {
  private final LineBox line;
  private final List<Part> parts = new ArrayList<>();

  /** What moves as a whole: a piece of text, a picture, an element with a frame around it. */
  private record Part(Object item, int x, int width, byte level) {}

  /** Of a part that has no direction of its own. */
  private static final byte NEUTRAL = -1;

  private LineOrder(LineBox line) {
    this.line = line;
  }

  /** Arranges all lines of a laid out document. */
  static void arrange(Box box) {
    if (box instanceof LineBox line && !line.isContainsDynamicFunction()) {
      new LineOrder(line).arrange();
    }
    for (Box child : box.getChildren()) {
      arrange(child);
    }
    if (box instanceof InlineLayoutBox inline) {
      for (Object child : inline.getInlineChildren()) {
        if (child instanceof Box inner) {
          arrange(inner);
        }
      }
    }
  }

  private byte base() {
    return (byte) (line.isLayedOutRTL() ? 1 : 0);
  }

  private void arrange() {
    line.getChildren().forEach(child -> collect(child, 0));
    byte[] levels = levels();
    boolean turned = false;
    for (byte level : levels) {
      turned |= level != base();
    }
    if (!turned) {
      return;
    }
    int x = parts.stream().mapToInt(Part::x).min().orElse(0);
    Object[] ordered = parts.toArray();
    Bidi.reorderVisually(levels, 0, ordered, 0, ordered.length);
    for (Object next : ordered) {
      Part part = (Part) next;
      move(part.item(), x - part.x());
      x += part.width();
    }
    line.getChildren().forEach(LineOrder::fit);
    line.calcChildLocations();
  }

  /**
   * Collects the parts of an item.
   *
   * @param parentX what its position counts from, if it is text
   */
  private void collect(Object item, int parentX) {
    if (item instanceof InlineText text) {
      parts.add(new Part(text, parentX + text.getX(), text.getWidth(), level(text)));
    } else if (item instanceof InlineLayoutBox box && !isFramed(box)) {
      box.getInlineChildren().forEach(child -> collect(child, box.getX()));
    } else if (item instanceof InlineLayoutBox box) {
      parts.add(new Part(box, box.getX(), box.getInlineWidth(), level(box)));
    } else if (item instanceof Box box) {
      parts.add(new Part(box, box.getX(), box.getWidth(), NEUTRAL));
    }
  }

  private static boolean isFramed(InlineLayoutBox box) {
    return box.getInlineWidth()
        != box.getInlineChildren().stream().mapToInt(LineOrder::width).sum();
  }

  private static int width(Object item) {
    return item instanceof InlineText text
        ? text.getWidth()
        : item instanceof InlineLayoutBox box ? box.getInlineWidth() : ((Box) item).getWidth();
  }

  private byte level(InlineText text) {
    boolean rightToLeft = text.getTextDirection() == BidiSplitter.RTL;
    return (byte) (rightToLeft ? 1 : base() == 0 ? 0 : 2);
  }

  private byte level(InlineLayoutBox box) {
    byte level = NEUTRAL;
    for (Object child : box.getInlineChildren()) {
      byte inner =
          child instanceof InlineText text
              ? level(text)
              : child instanceof InlineLayoutBox nested ? level(nested) : NEUTRAL;
      if (level != NEUTRAL && inner != NEUTRAL && inner != level) {
        return base();
      }
      level = inner == NEUTRAL ? level : inner;
    }
    return level;
  }

  /** What has no direction runs as its neighbours do, if they agree. */
  private byte[] levels() {
    byte[] levels = new byte[parts.size()];
    byte before = base();
    for (int i = 0; i < levels.length; i++) {
      byte level = parts.get(i).level();
      if (level == NEUTRAL) {
        byte behind = i + 1 < levels.length ? parts.get(i + 1).level() : base();
        level = behind == before ? before : base();
      }
      levels[i] = level;
      before = level;
    }
    return levels;
  }

  /** The engine counts the position of a box from the line, that of a text from its box. */
  private static void move(Object item, int distance) {
    if (item instanceof InlineText text) {
      text.setX(text.getX() + distance);
    } else if (item instanceof Box box) {
      box.setX(box.getX() + distance);
      if (box instanceof InlineLayoutBox inline) {
        inline.getInlineChildren().stream()
            .filter(Box.class::isInstance)
            .forEach(child -> move(child, distance));
      }
    }
  }

  /** Makes a box as wide as what it now holds, for its link and the line below it. */
  private static void fit(Box item) {
    if (!(item instanceof InlineLayoutBox box) || isFramed(box)) {
      return;
    }
    int left = Integer.MAX_VALUE;
    int right = Integer.MIN_VALUE;
    for (Object child : box.getInlineChildren()) {
      if (child instanceof InlineLayoutBox inner) {
        fit(inner);
      }
      int x = child instanceof InlineText text ? box.getX() + text.getX() : ((Box) child).getX();
      left = Math.min(left, x);
      right = Math.max(right, x + width(child));
    }
    if (left > right) {
      return;
    }
    for (Object child : box.getInlineChildren()) {
      if (child instanceof InlineText text) {
        text.setX(text.getX() + box.getX() - left);
      }
    }
    box.setX(left);
    box.setInlineWidth(right - left);
  }
}
