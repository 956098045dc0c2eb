package prepbook.output.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page in as few bytes as say the same. Left out is what the HTML standard lets authors leave
 * out: the end tags of list items, table cells, rows and paragraphs, quotes around plain values,
 * and white space between blocks.
 */
final class PageText {

  /** Elements whose text is kept to the letter, other tags, and comments between them. */
  private static final Pattern PIECE =
      Pattern.compile(
          "<(pre|script|style|svg|textarea)\\b.*?</\\1>|<!--.*?-->|<[^>\"]*(?:\"[^\"]*\"[^>\"]*)*>",
          Pattern.DOTALL);

  private static final Pattern NAME = Pattern.compile("</?([a-z][a-z0-9]*)");

  private static final Pattern QUOTED = Pattern.compile("=\"([^\\s\"'=<>`&]*[^\\s\"'=<>`&/])\"");

  /** Around these no white space is seen. */
  private static final Set<String> BLOCKS =
      Set.of(
          "article",
          "aside",
          "base",
          "blockquote",
          "body",
          "dd",
          "details",
          "dialog",
          "div",
          "dl",
          "dt",
          "figcaption",
          "figure",
          "footer",
          "form",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "head",
          "header",
          "hr",
          "html",
          "li",
          "link",
          "main",
          "meta",
          "nav",
          "ol",
          "p",
          "pre",
          "script",
          "section",
          "style",
          "summary",
          "table",
          "tbody",
          "td",
          "tfoot",
          "th",
          "thead",
          "title",
          "tr",
          "ul");

  /** What ends a paragraph that is open. */
  private static final Set<String> ENDS_PARAGRAPH =
      Set.of(
          "blockquote",
          "details",
          "div",
          "dl",
          "figure",
          "form",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "hr",
          "main",
          "nav",
          "ol",
          "p",
          "pre",
          "section",
          "table",
          "ul",
          "/blockquote",
          "/dd",
          "/details",
          "/div",
          "/figure",
          "/li",
          "/main",
          "/section",
          "/td");

  private final List<String> pieces = new ArrayList<>();

  private PageText(String html) {
    Matcher piece = PIECE.matcher(html);
    int at = 0;
    while (piece.find()) {
      add(html.substring(at, piece.start()));
      add(piece.group());
      at = piece.end();
    }
    add(html.substring(at));
  }

  private void add(String piece) {
    if (!piece.isEmpty()) {
      pieces.add(piece);
    }
  }

  /** The page in fewer bytes. */
  static String compact(String html) {
    PageText page = new PageText(html);
    page.pieces.removeIf(piece -> piece.startsWith("<!--"));
    page.dropSpace();
    return page.write();
  }

  private void dropSpace() {
    List<String> kept = new ArrayList<>(pieces.size());
    for (int i = 0; i < pieces.size(); i++) {
      String piece = pieces.get(i);
      boolean space = piece.isBlank();
      boolean seen =
          i > 0
              && i + 1 < pieces.size()
              && !isBlock(pieces.get(i - 1))
              && !isBlock(pieces.get(i + 1));
      if (!space) {
        kept.add(piece);
      } else if (seen) {
        kept.add(piece.contains("\n") ? "\n" : " ");
      }
    }
    pieces.clear();
    pieces.addAll(kept);
  }

  private static boolean isBlock(String piece) {
    Matcher name = NAME.matcher(piece);
    return piece.startsWith("<!") || (name.lookingAt() && BLOCKS.contains(name.group(1)));
  }

  private String write() {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < pieces.size(); i++) {
      String piece = pieces.get(i);
      String next = i + 1 < pieces.size() ? tag(pieces.get(i + 1)) : "";
      if (!isImplied(piece, next)) {
        appendPiece(piece, out);
      }
    }
    return out.append('\n').toString();
  }

  /** The name of a tag, with a slash if it is an end tag; empty for anything else. */
  private static String tag(String piece) {
    Matcher name = NAME.matcher(piece);
    return name.lookingAt() ? (piece.startsWith("</") ? "/" : "") + name.group(1) : "";
  }

  /** Whether an end tag says nothing that the next tag does not. */
  private static boolean isImplied(String piece, String next) {
    return switch (piece) {
      case "</p>" -> ENDS_PARAGRAPH.contains(next);
      case "</li>" -> next.equals("li") || next.equals("/ul") || next.equals("/ol");
      case "</td>", "</th>" -> next.equals("td") || next.equals("th") || next.equals("/tr");
      case "</tr>" -> next.equals("tr") || next.equals("/tbody") || next.equals("/thead");
      case "</thead>" -> next.equals("tbody");
      case "</tbody>" -> next.equals("/table");
      default -> false;
    };
  }

  private static void appendPiece(String piece, StringBuilder out) {
    if (!piece.startsWith("<")) {
      out.append(piece.replace("&quot;", "\""));
      return;
    }
    boolean whole = piece.startsWith("<script") || piece.startsWith("<style");
    if (whole) {
      out.append(piece);
    } else if (piece.startsWith("<pre") || piece.startsWith("<svg")) {
      // The text inside is as it must be; the tags are shortened like all others.
      Matcher inner = PIECE_INSIDE.matcher(piece);
      int at = 0;
      while (inner.find()) {
        out.append(piece.substring(at, inner.start()).replace("&quot;", "\""));
        out.append(unquoted(inner.group()));
        at = inner.end();
      }
      out.append(piece, at, piece.length());
    } else {
      out.append(unquoted(piece));
    }
  }

  private static final Pattern PIECE_INSIDE = Pattern.compile("<[^>\"]*(?:\"[^\"]*\"[^>\"]*)*>");

  /** In a tag that closes itself the slash would belong to the value. */
  private static String unquoted(String tag) {
    return QUOTED.matcher(tag).replaceAll("=$1").replaceFirst("=([^\"\\s>]+)/>$", "=\"$1\"/>");
  }
}
