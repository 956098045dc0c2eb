package prepbook.markdown;

import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts raw HTML into tags, comments and text.
 *
 * <p>Nothing of it is ever passed on as markup: text is escaped when it is written, and an element
 * is written anew from its name and attributes if both are on the {@link HtmlAllowList}.
 */
final class HtmlTags {

  private static final Pattern TOKEN =
      Pattern.compile(
          "<!--(?s:.*?)(?:-->|\\z)"
              + "|<(?<close>/?)(?<name>[A-Za-z][A-Za-z0-9-]*)(?<attributes>(?:\\s+[^\\s\"'<>/=]+"
              + "(?:\\s*=\\s*(?:\"[^\"]*\"|'[^']*'|[^\\s\"'=<>`]+))?)*+)\\s*/?>",
          Pattern.DOTALL);
  private static final Pattern ATTRIBUTE =
      Pattern.compile("([^\\s\"'<>/=]+)(?:\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s\"'=<>`]+)))?");

  private final HtmlFolder out;
  private final Reading reading;
  private final HiddenTests tests;

  /** Prepares to hand tags and texts to a folder. */
  HtmlTags(HtmlFolder out, Reading reading) {
    this.out = out;
    this.reading = reading;
    this.tests = new HiddenTests(reading);
  }

  /**
   * Hands the tags and texts of raw HTML on.
   *
   * @param raw the HTML, as it stands in the file but for the prefixes of its lines
   * @param fileOffset tells where one of its characters stands in the file
   */
  void tokenize(String raw, IntUnaryOperator fileOffset) {
    Matcher token = TOKEN.matcher(raw);
    int at = 0;
    while (token.find()) {
      text(raw.substring(at, token.start()), at, fileOffset);
      at = token.end();
      int offset = fileOffset.applyAsInt(token.start());
      String name = token.group("name");
      if (name == null) {
        comment(raw, token, offset);
      } else {
        tag(token, name, offset);
      }
    }
    text(raw.substring(at), at, fileOffset);
  }

  private void tag(Matcher token, String name, int offset) {
    Tag tag =
        new Tag(
            name.toLowerCase(Locale.ROOT),
            attributes(token.group("attributes")),
            token.group(),
            offset);
    if (token.group("close").isEmpty()) {
      out.open(tag);
    } else {
      out.close(tag);
    }
  }

  private void comment(String raw, Matcher token, int offset) {
    if (token.group().endsWith("-->")) {
      tests.onLinesOfItsOwn(raw, token.start(), token.end(), offset);
    } else {
      reading.report(
          reading
              .error(
                  offset,
                  "UNCLOSED-COMMENT",
                  "this comment is never closed, so it swallows all that follows")
              .withHint("close it with -->"));
    }
  }

  private void text(String raw, int at, IntUnaryOperator fileOffset) {
    if (!raw.isEmpty()) {
      HeadingSlips.reportSwallowed(
          raw, place -> fileOffset.applyAsInt(at + place), out.inCode(), reading);
      out.text(Escaping.unescapeHtml(raw));
    }
  }

  private static Map<String, String> attributes(String raw) {
    Map<String, String> attributes = new LinkedHashMap<>();
    Matcher matcher = ATTRIBUTE.matcher(raw);
    while (matcher.find()) {
      String value = matcher.group(2);
      value = value != null ? value : matcher.group(3);
      value = value != null ? value : matcher.group(4);
      attributes.putIfAbsent(
          matcher.group(1).toLowerCase(Locale.ROOT),
          value == null ? "" : Escaping.unescapeHtml(value));
    }
    return attributes;
  }

  /**
   * A tag of raw HTML.
   *
   * @param name the element's name in lower case
   * @param attributes its attributes, entities resolved; the first of several with one name
   * @param raw the tag as it stands in the file
   * @param offset where it starts in the file
   */
  record Tag(String name, Map<String, String> attributes, String raw, int offset) {}
}
