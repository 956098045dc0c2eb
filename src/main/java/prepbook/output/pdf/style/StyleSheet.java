package prepbook.output.pdf.style;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import prepbook.layout.Layout;
import prepbook.layout.LayoutException;
import prepbook.model.PageFormat;
import prepbook.model.SourceText;
import prepbook.words.Phrase;

/**
 * The book's style sheet: its parts in one text, with the tokens filled in, since the engine knows
 * no {@code var()}.
 */
public final class StyleSheet {
  private static final String FOLDER = "print/style/";
  private static final String TOKENS = "tokens.css";
  private static final String DRAWINGS = "drawing.css";
  private static final List<String> BOOK =
      List.of(
          "page.css",
          "text.css",
          "code.css",
          "blocks.css",
          "diagram.css",
          "cover.css",
          "front.css",
          "contents.css",
          "section.css",
          "question.css",
          "index.css",
          "colophon.css");
  private static final Pattern TOKEN = Pattern.compile("(--[a-z0-9-]+):\\s*([^;]+);");
  private static final Pattern LENGTH = Pattern.compile("\\d+(\\.\\d+)?mm");
  private static final Pattern USE = Pattern.compile("var\\((--[a-z0-9-]+)\\)");

  private final Layout layout;
  private final Map<String, String> tokens;

  private StyleSheet(Layout layout, Map<String, String> tokens) {
    this.layout = layout;
    this.tokens = tokens;
  }

  /** The style of a paper: the tokens of all, and its own, of which the file is named after it. */
  public static StyleSheet of(Layout layout, PageFormat page) {
    Map<String, String> tokens = new HashMap<>();
    readTokens(layout, TOKENS, tokens);
    if (page != PageFormat.A4) {
      readTokens(layout, "tokens-" + page.label().toLowerCase(Locale.ROOT) + ".css", tokens);
    }
    return new StyleSheet(layout, tokens);
  }

  private static void readTokens(Layout layout, String file, Map<String, String> tokens) {
    Matcher token = TOKEN.matcher(layout.text(FOLDER + file));
    while (token.find()) {
      tokens.put(token.group(1), token.group(2).strip());
    }
  }

  /**
   * The whole style sheet of the book.
   *
   * @param pageNumber what stands at the foot of a page, a {@link #content}
   * @throws LayoutException if a part uses a token that is not defined
   */
  public String book(String pageNumber) {
    return text(BOOK, pageNumber);
  }

  private String text(List<String> parts, String pageNumber) {
    Map<String, String> all = new HashMap<>(tokens);
    all.put("--page-number", pageNumber);
    StringBuilder out = new StringBuilder();
    parts.forEach(part -> out.append(fill(layout.source(FOLDER + part), all)).append('\n'));
    return out.toString();
  }

  /**
   * The style sheet of drawings.
   *
   * @throws LayoutException if it uses a token that is not defined
   */
  public String drawings() {
    return fill(layout.source(FOLDER + DRAWINGS), tokens);
  }

  /**
   * Where text stands on a page.
   *
   * @throws LayoutException if one of the tokens is missing or is not in millimetres
   */
  public PageMeasures measures() {
    return new PageMeasures(
        millimetres("--page-width"),
        millimetres("--page-height"),
        millimetres("--page-top"),
        millimetres("--page-right"),
        millimetres("--page-bottom"),
        millimetres("--page-left"),
        millimetres("--margin-column"));
  }

  private double millimetres(String token) {
    String value = tokens.getOrDefault(token, "");
    if (!LENGTH.matcher(value).matches()) {
      String message = TOKENS + " must give " + token + " in millimetres, as in 20mm";
      SourceText file = layout.source(FOLDER + TOKENS);
      throw new LayoutException(file.error(0, "TEMPLATE", message), new NoSuchElementException());
    }
    return Double.parseDouble(value.substring(0, value.length() - 2));
  }

  /**
   * A phrase as the value of {@code content}; values in CSS take the places of {@code {0}} and so
   * on.
   */
  public static String content(String phrase, String... values) {
    String[] ends = new String[values.length];
    Arrays.setAll(ends, at -> "\" " + values[at] + " \"");
    String escaped = phrase.replace("\\", "\\\\").replace("\"", "\\\"");
    return "\"" + Phrase.fill(escaped, (Object[]) ends) + "\"";
  }

  private static String fill(SourceText part, Map<String, String> tokens) {
    return USE.matcher(part.text())
        .replaceAll(
            use -> {
              String value = tokens.get(use.group(1));
              if (value == null) {
                String message = TOKENS + " does not define " + use.group(1);
                throw new LayoutException(
                    part.error(use.start(), "TEMPLATE", message), new NoSuchElementException());
              }
              return Matcher.quoteReplacement(value);
            });
  }
}
