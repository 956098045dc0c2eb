package prepbook.output.pdf.style;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import prepbook.layout.Layout;
import prepbook.layout.LayoutException;
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
  private static final List<String> PARTS =
      List.of(
          "page.css",
          "text.css",
          "code.css",
          "blocks.css",
          "diagram.css",
          "cover.css",
          "contents.css",
          "section.css",
          "question.css",
          "colophon.css");
  private static final Pattern TOKEN = Pattern.compile("(--[a-z0-9-]+):\\s*([^;]+);");
  private static final Pattern USE = Pattern.compile("var\\((--[a-z0-9-]+)\\)");

  private StyleSheet() {}

  /**
   * Reads the style sheet.
   *
   * @param pageNumber what stands at the foot of a page, a {@link #content}
   * @throws LayoutException if a part uses a token that is not defined
   */
  public static String read(Layout layout, String pageNumber) {
    Map<String, String> tokens = tokens(layout);
    tokens.put("--page-number", pageNumber);
    StringBuilder out = new StringBuilder();
    PARTS.forEach(part -> out.append(fill(layout.source(FOLDER + part), tokens)).append('\n'));
    return out.toString();
  }

  /**
   * Reads the style sheet of drawings.
   *
   * @throws LayoutException if it uses a token that is not defined
   */
  public static String ofDrawings(Layout layout) {
    return fill(layout.source(FOLDER + DRAWINGS), tokens(layout));
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

  private static Map<String, String> tokens(Layout layout) {
    Map<String, String> tokens = new HashMap<>();
    Matcher token = TOKEN.matcher(layout.text(FOLDER + TOKENS));
    while (token.find()) {
      tokens.put(token.group(1), token.group(2).strip());
    }
    return tokens;
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
