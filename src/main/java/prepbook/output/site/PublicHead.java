package prepbook.output.site;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import prepbook.html.Escape;
import prepbook.model.ExternalAddress;
import prepbook.model.Guide;
import prepbook.model.GuideInfo;
import prepbook.model.Licenses;
import prepbook.model.Section;
import prepbook.search.Script;

/**
 * What the head of a published page says to those who are no readers: search engines, and the
 * programs that show a link with a picture. All of it needs full addresses.
 *
 * <p>The names are those of the Open Graph protocol and of schema.org.
 */
final class PublicHead {

  private static final Pattern TITLE = Pattern.compile("<title>([^<]*)</title>");
  private static final Pattern DESCRIPTION =
      Pattern.compile("<meta name=description content=\"?([^\">]*)\"?>");

  private final String url;
  private final GuideInfo info;
  private final Map<String, String> pictures;
  private final Map<String, Section> sections = new HashMap<>();

  /**
   * Prepares for all pages.
   *
   * @param url where the website is published, ending in a slash
   * @param pictures the paths of pictures, by the path of the page
   */
  PublicHead(Guide guide, String url, Map<String, String> pictures) {
    this.url = url;
    this.info = guide.info();
    this.pictures = pictures;
    guide.sections().forEach(section -> sections.put(Addressing.page(section), section));
  }

  /** The full address of a file; of the home page it is that of the website. */
  static String address(String url, String path) {
    return path.equals(Addressing.HOME) ? url : url + Addressing.ofFile(path);
  }

  /** The page with what is to be said of it, at the end of its head. */
  String into(String html, String path) {
    int end = html.indexOf("</head>");
    if (path.equals(Addressing.NOT_FOUND) || end < 0) {
      return html;
    }
    return html.substring(0, end) + head(html, path) + html.substring(end);
  }

  private String head(String html, String path) {
    String title = first(TITLE, html).orElse("");
    String description = first(DESCRIPTION, html).orElse("");
    String address = Escape.of(address(url, path));
    String picture =
        Optional.ofNullable(pictures.get(path)).orElse(pictures.getOrDefault(Addressing.HOME, ""));
    StringBuilder out = new StringBuilder();
    out.append("<link rel=canonical href=\"").append(address).append("\">");
    property("type", sections.containsKey(path) ? "article" : "website", out);
    property("url", address, out);
    property("title", title, out);
    property("description", description, out);
    property("site_name", Escape.of(info.title()), out);
    Locale locale = Locale.forLanguageTag(info.language());
    if (!locale.getCountry().isEmpty()) {
      // Open Graph has no languages without a territory.
      property("locale", locale.getLanguage() + "_" + locale.getCountry(), out);
    }
    if (!picture.isEmpty()) {
      property("image", Escape.of(url + Addressing.ofFile(picture)), out);
      property("image:width", "1200", out);
      property("image:height", "630", out);
      property("image:alt", title, out);
      out.append("<meta name=twitter:card content=summary_large_image>");
    }
    out.append("<script type=\"application/ld+json\">");
    out.append(data(path, title, description).replace("<", "\\u003c"));
    return out.append("</script>").toString();
  }

  private static Optional<String> first(Pattern pattern, String html) {
    Matcher matcher = pattern.matcher(html);
    return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  private static void property(String name, String escaped, StringBuilder out) {
    out.append("<meta property=og:").append(name).append(" content=\"");
    out.append(escaped.replace("\"", "&quot;")).append("\">");
  }

  private String data(String path, String title, String description) {
    StringBuilder out = new StringBuilder("{\"@context\":\"https://schema.org\",\"@graph\":[");
    Section section = sections.get(path);
    if (path.equals(Addressing.HOME)) {
      resource(info.fullTitle(), info.description().orElse(info.fullTitle()), path, false, out);
    } else {
      String name = section == null ? title.replaceFirst(" · .*", "") : section.title();
      out.append("{\"@type\":\"BreadcrumbList\",\"itemListElement\":[");
      item(1, info.title(), Addressing.HOME, out);
      out.append(',');
      item(2, section == null ? unescaped(name) : name, path, out);
      out.append("]}");
      if (section != null) {
        out.append(',');
        resource(section.title(), unescaped(description), path, true, out);
      }
    }
    return out.append("]}").toString();
  }

  private void item(int position, String name, String path, StringBuilder out) {
    out.append("{\"@type\":\"ListItem\",\"position\":").append(position);
    field("name", name, out);
    field("item", address(url, path), out);
    out.append('}');
  }

  private void resource(
      String name, String description, String path, boolean part, StringBuilder out) {
    out.append("{\"@type\":\"LearningResource\"");
    field("name", name, out);
    field("description", description, out);
    field("url", address(url, path), out);
    field("inLanguage", info.language(), out);
    field("learningResourceType", "interview questions", out);
    field("isAccessibleForFree", true, out);
    info.author()
        .ifPresent(
            author -> {
              out.append(",\"author\":{\"@type\":\"Person\"");
              field("name", author.name(), out);
              author.url().ifPresent(to -> field("url", ExternalAddress.encoded(to), out));
              out.append('}');
            });
    info.license().flatMap(Licenses::address).ifPresent(to -> field("license", to, out));
    if (part) {
      out.append(",\"isPartOf\":{\"@type\":\"LearningResource\"");
      field("name", info.fullTitle(), out);
      field("url", url, out);
      out.append('}');
    }
    out.append('}');
  }

  private static void field(String name, Object value, StringBuilder out) {
    out.append(",\"").append(name).append("\":");
    if (value instanceof String text) {
      Script.literal(text, out);
    } else {
      out.append(value.toString().toLowerCase(Locale.ROOT));
    }
  }

  private static String unescaped(@Nullable String html) {
    return html == null
        ? ""
        : html.replace("&lt;", "<")
            .replace("&gt;", ">")
            .replace("&quot;", "\"")
            .replace("&#39;", "'")
            .replace("&amp;", "&");
  }
}
