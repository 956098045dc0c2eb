package prepbook.output.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import prepbook.layout.Layout;
import prepbook.layout.LayoutException;

/** Scripts that load together, and the words they say. */
class ScriptBundleTest {

  private static final Path SCRIPTS = Path.of("templates", "site", "script");
  private static final Pattern WORD =
      Pattern.compile("\\b(?:text|count)\\(\\s*\"([a-z]+\\.[A-Za-z.]+)\"");

  @TempDir private Path templates;
  private final Layout layout = new Layout(Optional.empty());

  @Test
  void takesOutCommentsAndSpaceThatMeanNothing() {
    assertThat(
            ScriptBundle.compact(
                """
                /* What it is
                   for. */
                // Why.
                go(a + +b - --c, x / /y z/ / 2, "// b", '/* c'); // d

                /** One line. */
                if (a === "x  = y") b = { c: 1, d: [1 .x, /[/"]/i in e] }
                var f = function () {
                  return /"/.test(g)
                    ? a
                    : b
                }
                ++a
                """))
        .isEqualTo(
            """
            go(a+ +b- --c,x/ /y z/ /2,"// b",'/* c');\
            if(a==="x  = y")b={c:1,d:[1 .x,/[/"]/i in e]}
            var f=function(){return/"/.test(g)?a:b}
            ++a
            """);
  }

  @Test
  void leavesAloneWhatItDoesNotUnderstand() {
    for (String script :
        List.of(
            "a  =  'b;\n",
            "a  =  `b ${c ? ` d  e ` : ''}`;\n",
            "if (a)  /b  c/.test(d);\n",
            "{ }  /'/.test(a);  b = 'c  d';\n")) {
      assertThat(ScriptBundle.compact(script)).isEqualTo(script);
    }
  }

  @Test
  void keepsTextAndWhatStandsBehindAComment() {
    assertThat(
            ScriptBundle.compact("/* a\n b */ c = 'd = \"  e' + `f  =\n  ${g}`; /* h */ i ( );\n"))
        .isEqualTo("c='d = \"  e'+`f  =\n  ${g}`;i();\n");
    assertThat(ScriptBundle.compact("a = 'b \\\n   c';\n")).isEqualTo("a='b \\\n   c';\n");
  }

  @Test
  void everyScriptIsInOneBundle() throws IOException {
    try (Stream<Path> files = Files.list(SCRIPTS)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(scripts().keySet());
    }
  }

  @Test
  void everyWordIsSaidAndEveryWordSaidIsThere() {
    for (ScriptBundle bundle : ScriptBundle.ALL) {
      Set<String> said = new TreeSet<>();
      bundle.scripts().forEach(name -> said.addAll(said(layout.text("site/script/" + name))));
      Set<String> own =
          ScriptWords.read(layout, "en").keySet().stream()
              .filter(key -> key.startsWith(bundle.name() + "."))
              .map(ScriptWords::stem)
              .collect(Collectors.toSet());
      assertThat(said).as(bundle.name()).containsExactlyInAnyOrderElementsOf(own);
    }
  }

  @Test
  void wordsStandBeforeTheScriptsThatSayThem() {
    ScriptBundle bundle = new ScriptBundle("toy", List.of("print.js"));
    assertThat(bundle.text(layout, Map.of("toy.a", "\"A\"", "toys.b", "B", "home", "H")))
        .startsWith("Object.assign(prepbook.words,{\"toy.a\":\"\\\"A\\\"\"});\n(function");
  }

  @Test
  void aLanguageHasThePluralFormsItNeedsAndEveryWordThatEnglishHas() throws IOException {
    words("en", "toy.days.one = day\ntoy.days.other = days\ntoy.b = B\n");
    words("ru", "toy.days.few = a\ntoy.days.many = b\ntoy.days.other = c\ntoy.b = B\n");
    Layout own = new Layout(Optional.of(templates));
    assertThat(ScriptWords.read(own, "ru")).hasSize(4).containsEntry("toy.days.few", "a");

    words("fr", "toy.days.one = a\ntoy.b = B\n");
    assertThatThrownBy(() -> ScriptWords.read(own, "fr"))
        .isInstanceOf(LayoutException.class)
        .hasMessageContaining("the key toy.days.other is missing");
    words("es", "toy.days.other = a\n");
    assertThatThrownBy(() -> ScriptWords.read(own, "es"))
        .hasMessageContaining("the key toy.b is missing");
    words("pt", "toy.days.other = a\ntoy.b = B\ntoy.c = C\n");
    assertThatThrownBy(() -> ScriptWords.read(own, "pt")).hasMessageContaining("unknown key toy.c");
  }

  private void words(String language, String text) throws IOException {
    Path file = templates.resolve("site/messages_" + language + ".properties");
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static Set<String> said(String script) {
    Set<String> keys = new TreeSet<>();
    Matcher word = WORD.matcher(script);
    while (word.find()) {
      keys.add(word.group(1));
    }
    return keys;
  }

  private Map<String, String> scripts() {
    return ScriptBundle.ALL.stream()
        .flatMap(bundle -> bundle.scripts().stream())
        .collect(Collectors.toMap(name -> name, name -> layout.text("site/script/" + name)));
  }
}
