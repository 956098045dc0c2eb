package prepbook.output.pdf.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Groups the parts of a very long run of text. To order the marks of a page the engine asks of each
 * two parts which comes first, and for that all their siblings are gone through: a line of code
 * with ten thousands of coloured words took their number squared.
 */
final class LongRuns {
  /** Runs with no more parts than this stay as they are. */
  private static final int LONG = 1000;

  private static final int GROUP = 100;

  private static final Set<String> INLINE =
      Set.of(
          "a", "abbr", "b", "bdi", "bdo", "br", "cite", "code", "del", "dfn", "em", "i", "img",
          "ins", "kbd", "mark", "q", "s", "samp", "small", "span", "strong", "sub", "sup", "u",
          "var", "wbr");

  private LongRuns() {}

  /** Groups all long runs in a document. */
  static void group(Document document) {
    group(document.getDocumentElement());
  }

  private static void group(Element element) {
    List<Node> children = new ArrayList<>();
    for (Node at = element.getFirstChild(); at != null; at = at.getNextSibling()) {
      children.add(at);
    }
    for (Node child : children) {
      if (child instanceof Element inner) {
        group(inner);
      }
    }
    if (children.size() <= LONG || !children.stream().allMatch(LongRuns::isInline)) {
      return;
    }
    List<Node> level = children;
    while (level.size() > LONG) {
      level = grouped(element, level);
    }
  }

  private static List<Node> grouped(Element element, List<Node> parts) {
    List<Node> groups = new ArrayList<>();
    for (int i = 0; i < parts.size(); i += GROUP) {
      Element group = element.getOwnerDocument().createElementNS(element.getNamespaceURI(), "span");
      element.insertBefore(group, parts.get(i));
      parts.subList(i, Math.min(i + GROUP, parts.size())).forEach(group::appendChild);
      groups.add(group);
    }
    return groups;
  }

  private static boolean isInline(Node node) {
    return !(node instanceof Element element) || INLINE.contains(element.getTagName());
  }
}
