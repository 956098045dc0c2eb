package prepbook.markdown;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Which elements and attributes of raw HTML are allowed, and where: those that GitHub allows. */
final class HtmlAllowList {

  private static final Set<String> INLINE =
      Set.of(
          "a", "abbr", "b", "bdi", "bdo", "big", "cite", "code", "del", "dfn", "em", "font", "i",
          "ins", "kbd", "mark", "picture", "q", "rp", "rt", "ruby", "s", "samp", "small", "span",
          "strike", "strong", "sub", "sup", "time", "tt", "u", "var");

  /** Elements without content; written as pictures and breaks, not as elements. */
  private static final Set<String> VOID = Set.of("br", "col", "hr", "img", "source", "wbr");

  private static final Set<String> BLOCK =
      Set.of(
          "blockquote",
          "caption",
          "center",
          "colgroup",
          "dd",
          "details",
          "div",
          "dl",
          "dt",
          "figcaption",
          "figure",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "li",
          "ol",
          "p",
          "pre",
          "summary",
          "table",
          "tbody",
          "td",
          "tfoot",
          "th",
          "thead",
          "tr",
          "ul");

  /** Blocks that can be set as lines of running text, such as a list in a table's cell. */
  private static final Set<String> LINES = Set.of("center", "div", "li", "ol", "p", "pre", "ul");

  private static final Set<String> ROW_GROUPS = Set.of("thead", "tbody", "tfoot");
  private static final Set<String> CELLS = Set.of("td", "th");

  /** Elements that stand in certain others only. */
  private static final Map<String, Set<String>> PARENTS =
      Map.ofEntries(
          Map.entry("caption", Set.of("table")),
          Map.entry("col", Set.of("colgroup", "table")),
          Map.entry("colgroup", Set.of("table")),
          Map.entry("dd", Set.of("dl")),
          Map.entry("dt", Set.of("dl")),
          Map.entry("figcaption", Set.of("figure")),
          Map.entry("li", Set.of("ul", "ol")),
          Map.entry("rp", Set.of("ruby")),
          Map.entry("rt", Set.of("ruby")),
          Map.entry("source", Set.of("picture")),
          Map.entry("summary", Set.of("details")),
          Map.entry("tbody", Set.of("table")),
          Map.entry("td", Set.of("tr")),
          Map.entry("tfoot", Set.of("table")),
          Map.entry("th", Set.of("tr")),
          Map.entry("thead", Set.of("table")),
          Map.entry("tr", Set.of("table", "thead", "tbody", "tfoot")));

  /** HTML lets their end tags be left out; each is ended by the start of one of its kind. */
  private static final Map<String, Set<String>> ENDED_BY =
      Map.ofEntries(
          Map.entry("caption", Set.of("tr", "thead", "tbody", "tfoot", "colgroup")),
          Map.entry("colgroup", Set.of("tr", "thead", "tbody", "tfoot")),
          Map.entry("dd", Set.of("dt", "dd")),
          Map.entry("dt", Set.of("dt", "dd")),
          Map.entry("li", Set.of("li")),
          Map.entry("rp", Set.of("rt", "rp")),
          Map.entry("rt", Set.of("rt", "rp")),
          Map.entry("tbody", ROW_GROUPS),
          Map.entry("td", Set.of("td", "th", "tr", "thead", "tbody", "tfoot")),
          Map.entry("tfoot", ROW_GROUPS),
          Map.entry("th", Set.of("td", "th", "tr", "thead", "tbody", "tfoot")),
          Map.entry("thead", ROW_GROUPS),
          Map.entry("tr", Set.of("tr", "thead", "tbody", "tfoot")));

  /** Attributes that only say how something looks: left out without a word. */
  private static final Set<String> PRESENTATION =
      Set.of(
          "align",
          "bgcolor",
          "border",
          "cellpadding",
          "cellspacing",
          "class",
          "color",
          "face",
          "height",
          "id",
          "name",
          "nowrap",
          "rel",
          "scope",
          "size",
          "style",
          "target",
          "valign",
          "width");

  private HtmlAllowList() {}

  static boolean isInline(String name) {
    return INLINE.contains(name);
  }

  static boolean isVoid(String name) {
    return VOID.contains(name);
  }

  static boolean isBlock(String name) {
    return BLOCK.contains(name);
  }

  /** Whether a block can also stand in running text, as lines of it. */
  static boolean isLines(String name) {
    return LINES.contains(name);
  }

  static boolean isCell(String name) {
    return CELLS.contains(name);
  }

  /** Whether rows may stand in an element. */
  static boolean holdsRows(String name) {
    return name.equals("table") || ROW_GROUPS.contains(name);
  }

  /** Whether an element may stand in another; an empty parent is the text itself. */
  static boolean mayStandIn(String name, String parent) {
    Set<String> parents = PARENTS.get(name);
    return parents == null || parents.contains(parent);
  }

  /** Whether an open element ends where another starts. */
  static boolean endsBefore(String open, String next) {
    return ENDED_BY.getOrDefault(open, Set.of()).contains(next);
  }

  /** Whether an element need not be closed. */
  static boolean mayStayOpen(String name) {
    return ENDED_BY.containsKey(name);
  }

  /** Whether an attribute may be left out without telling the author. */
  static boolean isPresentation(String attribute) {
    return PRESENTATION.contains(attribute);
  }

  /** Whether an attribute becomes a part of the prose, so that nothing of it is lost. */
  static boolean isUsed(String name, String attribute) {
    return switch (name) {
      case "img", "a", "col", "source", "time" -> true;
      case "ol" -> attribute.equals("start");
      case "pre" -> attribute.equals("lang");
      case "td", "th" -> attribute.equals("colspan") || attribute.equals("rowspan");
      default -> false;
    };
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
      case "dir" ->
          value.equals("ltr")
              || value.equals("rtl")
              || (value.equals("auto") && !name.equals("bdo"));
      case "lang" -> value.matches("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*") && !name.equals("pre");
      case "title" -> name.equals("abbr") || name.equals("dfn");
      case "open" -> name.equals("details");
      default -> false;
    };
  }
}
