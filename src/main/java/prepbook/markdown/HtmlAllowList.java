package prepbook.markdown;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Which elements and attributes of raw HTML are allowed, and where. */
final class HtmlAllowList {

  private static final Set<String> INLINE =
      Set.of(
          "abbr", "b", "bdi", "cite", "code", "del", "dfn", "em", "i", "ins", "kbd", "mark", "q",
          "s", "samp", "small", "span", "strong", "sub", "sup", "u", "var");

  /** Elements without content; written as pictures and breaks, not as elements. */
  private static final Set<String> VOID = Set.of("br", "hr", "img", "wbr");

  private static final Set<String> BLOCK =
      Set.of(
          "blockquote",
          "center",
          "dd",
          "details",
          "div",
          "dl",
          "dt",
          "figcaption",
          "figure",
          "li",
          "ol",
          "p",
          "summary",
          "ul");

  /** Elements that stand in one other only. */
  private static final Map<String, Set<String>> PARENTS =
      Map.of(
          "summary", Set.of("details"),
          "li", Set.of("ul", "ol"),
          "dt", Set.of("dl"),
          "dd", Set.of("dl"),
          "figcaption", Set.of("figure"));

  /** Attributes that only say how something looks: left out without a word. */
  private static final Set<String> PRESENTATION =
      Set.of("align", "border", "class", "id", "name", "rel", "style", "target", "valign");

  private HtmlAllowList() {}

  static boolean isInline(String name) {
    return INLINE.contains(name) || name.equals("a");
  }

  static boolean isVoid(String name) {
    return VOID.contains(name);
  }

  static boolean isBlock(String name) {
    return BLOCK.contains(name);
  }

  /** Whether an element may stand in another; an empty parent is the text itself. */
  static boolean mayStandIn(String name, String parent) {
    Set<String> parents = PARENTS.get(name);
    return parents == null || parents.contains(parent);
  }

  /** Whether an attribute may be left out without telling the author. */
  static boolean isPresentation(String attribute) {
    return PRESENTATION.contains(attribute);
  }

  /** The attributes that an element keeps. */
  static Map<String, String> allowed(String name, Map<String, String> attributes) {
    Map<String, String> allowed = new LinkedHashMap<>();
    attributes.forEach(
        (key, value) -> {
          if (isAllowed(name, key, value)) {
            allowed.put(key, key.equals("open") ? "open" : value);
          }
        });
    return allowed;
  }

  private static boolean isAllowed(String name, String key, String value) {
    return switch (key) {
      case "dir" -> value.equals("ltr") || value.equals("rtl") || value.equals("auto");
      case "lang" -> value.matches("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*");
      case "title" -> name.equals("abbr") || name.equals("dfn");
      case "open" -> name.equals("details");
      default -> false;
    };
  }
}
