package prepbook.output.pdf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import prepbook.layout.Layout;
import prepbook.layout.LayoutException;
import prepbook.model.SourceText;

/**
 * The book's style sheet: its parts in one text, with the tokens filled in, since the engine knows
 * no {@code var()}.
 */
final class StyleSheet {
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
   * @throws LayoutException if a part uses a token that is not defined
   */
  static String read(Layout layout) {
    Map<String, String> tokens = tokens(layout);
    StringBuilder out = new StringBuilder();
    PARTS.forEach(part -> out.append(fill(layout.source(FOLDER + part), tokens)).append('\n'));
    return out.toString();
  }

  /**
   * Reads the style sheet of drawings.
   *
   * @throws LayoutException if it uses a token that is not defined
   */
  static String ofDrawings(Layout layout) {
    return fill(layout.source(FOLDER + DRAWINGS), tokens(layout));
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
