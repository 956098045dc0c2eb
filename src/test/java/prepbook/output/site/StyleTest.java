package prepbook.output.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import prepbook.layout.Layout;

class StyleTest {

  private static final Pattern TOKEN =
      Pattern.compile("--([a-z-]+): light-dark\\(#([0-9a-f]{6}), #([0-9a-f]{6})\\);");
  private static final double ENOUGH = 4.5;

  private final Layout layout;
  private final Map<String, List<String>> tokens = new LinkedHashMap<>();

  StyleTest() throws IOException {
    layout = new Layout(Optional.empty());
    Matcher token = TOKEN.matcher(layout.text("site/style/tokens.css"));
    while (token.find()) {
      tokens.put(token.group(1), List.of(token.group(2), token.group(3)));
    }
  }

  @Test
  void codeCanBeReadInBothThemes() {
    assertThat(codeTokens()).hasSizeGreaterThan(15);
    codeTokens().forEach(name -> assertContrast(name, "sunken"));
  }

  private List<String> codeTokens() {
    return tokens.keySet().stream().filter(name -> name.startsWith("code-")).toList();
  }

  @Test
  void textCanBeReadOnEveryGround() {
    for (String ground : List.of("ground", "surface", "sunken")) {
      Stream.of("ink", "ink-soft", "accent", "accent-hover", "warm")
          .forEach(text -> assertContrast(text, ground));
    }
    for (String kind : List.of("note", "tip", "important", "warning", "caution")) {
      assertContrast(kind, kind + "-soft");
      assertContrast("ink", kind + "-soft");
      assertContrast("accent", kind + "-soft");
    }
    for (String ground : List.of("diagram-group", "diagram-seam", "warm-soft")) {
      assertContrast("ink", ground);
      assertContrast("ink-soft", ground);
    }
    assertContrast("on-accent", "accent");
    assertContrast("on-accent", "accent-hover");
    assertContrast("accent", "accent-soft");
    assertContrast("ink-soft", "accent-soft");
  }

  private void assertContrast(String text, String ground) {
    for (int theme = 0; theme < 2; theme++) {
      double a = luminance(tokens.getOrDefault(text, List.of()).get(theme));
      double b = luminance(tokens.getOrDefault(ground, List.of()).get(theme));
      assertThat((Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05))
          .as("%s on %s, %s", text, ground, theme == 0 ? "light" : "dark")
          .isGreaterThanOrEqualTo(ENOUGH);
    }
  }

  private static double luminance(String hex) {
    int rgb = Integer.parseInt(hex, 16);
    return 0.2126 * linear(rgb >> 16)
        + 0.7152 * linear(rgb >> 8 & 255)
        + 0.0722 * linear(rgb & 255);
  }

  private static double linear(int channel) {
    double part = channel / 255.0;
    return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
  }

  @Test
  void theBundleHoldsEverySheetOnceAndNoImport() {
    for (String sheet : List.of("main.css", "home.css", "list.css", "later.css")) {
      assertThat(StyleBundle.read(layout, sheet))
          .startsWith("@layer reset,tokens,base,layout,components,print;")
          .doesNotContain("@import", "/*", "  ");
    }
  }

  @Test
  void minifyingLeavesStringsAndMeaningfulSpaces() {
    assertThat(
            StyleBundle.minify(
                "a  > b , c :hover {\n  content: \"/* { ; */  x\\\" ;\" ; margin: 0 calc(1px + 2px);\n}\n/* gone */ d{ }"))
        .isEqualTo("a > b,c :hover{content:\"/* { ; */  x\\\" ;\";margin:0 calc(1px + 2px)}d{}\n");
  }
}
