package prepbook.markdown.highlight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import prepbook.model.prose.CodeSpan;

class HighlighterTest {

  /** What trips lexers: the marks of all languages, in pieces. */
  private static final List<String> PIECES =
      List.of(
          "\n",
          "\n",
          " ",
          "\t",
          "\r\n",
          "\0",
          "\\",
          "\"",
          "'",
          "`",
          "\"\"\"",
          "'''",
          "f\"",
          "rb'",
          "{",
          "}",
          "{{",
          "}}",
          "[",
          "]",
          "(",
          ")",
          "<",
          ">",
          "</",
          "/>",
          "<!--",
          "-->",
          "<script>",
          "</script>",
          "<style>",
          "{%",
          "%}",
          "{#",
          "#}",
          "{% comment %}",
          "{% endcomment %}",
          "/*",
          "*/",
          "//",
          "--",
          "#",
          "$",
          "${",
          "$(",
          "$((",
          "<<EOF",
          "EOF",
          "<<-'E'",
          ">>> ",
          "... ",
          "$ ",
          "# ",
          "a@b:~$ ",
          "In [1]: ",
          "shop=# ",
          "|",
          ">",
          "- ",
          ": ",
          "key: |",
          "=",
          "==",
          ":=",
          "!",
          "!r",
          "@",
          "@a.b",
          "def ",
          "class ",
          "match x:",
          "case ",
          "type X = ",
          "async",
          "RUN ",
          "ONBUILD ",
          "FROM a AS b",
          "@@ -1 +1 @@",
          "--- ",
          "+++ ",
          "+x",
          "1_000",
          "0x",
          "1e",
          ".5",
          "&amp;",
          "&",
          "*",
          "?",
          ";",
          ",",
          ".",
          "é",
          "日本",
          "\uD83D",
          "\uDE00",
          "\uE000",
          "SELECT ",
          "$a$",
          "-->",
          "=>",
          "word",
          "Name",
          "<A b={",
          "http://x",
          "(cost=");

  /** What opens something, or invites a look ahead. */
  private static final List<String> OPENINGS =
      List.of(
          "\n",
          " ",
          "a ",
          "\"",
          "'",
          "`",
          "{",
          "#{",
          "{#",
          "{{",
          "[",
          "(",
          "<",
          "</",
          "<a ",
          "<!--",
          "<script>",
          "{%",
          "{% comment %}",
          "{% verbatim %}",
          "/*",
          "/",
          "/[",
          "$",
          "${",
          "${{",
          "$(",
          "$((",
          "$a$",
          "<<EOF\n",
          ">>> ",
          "$ \n",
          "$ a\\\n",
          "match x\n",
          "match (\n",
          "f\"{",
          "f'''{x:{",
          "--",
          "---\n",
          "key: |\n",
          "%(",
          "RUN a \\\n",
          "ONBUILD ",
          "a{b:");

  private static final Highlighter SHARED = new Highlighter();

  static Set<String> canonicalLanguages() {
    Set<String> names = new TreeSet<>();
    for (String name : SHARED.languages()) {
      names.add(SHARED.canonicalLanguage(name).orElseThrow());
    }
    return names;
  }

  static Set<String> ownLanguages() {
    Set<String> names = new TreeSet<>();
    for (Languages.Language language : new Languages().byName().values()) {
      if (!(language.lexer() instanceof TokenMakerLexer)) {
        names.add(language.name());
      }
    }
    return names;
  }

  @ParameterizedTest
  @MethodSource("canonicalLanguages")
  void givesValidPartsForAnyText(String language) {
    Random random = new Random(20_261_101);
    for (int round = 0; round < 300; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(60); i > 0; i--) {
        text.append(PIECES.get(random.nextInt(PIECES.size())));
      }
      assertValid(language, text.toString());
    }
  }

  @ParameterizedTest
  @MethodSource("canonicalLanguages")
  void takesTextsWithoutContent(String language) {
    assertValid(language, "");
    assertValid(language, "\n");
    assertValid(language, "\n\n\n");
    assertValid(language, "\0");
    assertValid(language, "\uD800");
  }

  /** A lexer that looks ahead over what it does not consume needs minutes for one of these. */
  @ParameterizedTest
  @MethodSource("ownLanguages")
  void getsThroughLongTextsOfOpenings(String language) {
    for (String piece : OPENINGS) {
      assertValid(language, piece.repeat(100_000 / piece.length()));
    }
  }

  @Test
  void leavesLongLinesPlainWhereTheLexerIsNotOurs() {
    String comment = "// " + "x".repeat(100_000) + "\n";
    assertThat(SHARED.highlight("java", comment + "// short\n"))
        .containsExactly(
            new CodeSpan(comment.length(), comment.length() + 8, CodeSpan.Kind.COMMENT));
    assertThat(SHARED.highlight("python", "#" + comment)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"klingon", "", " ", "pyhton", "{.python}"})
  void givesNoPartsForAnUnknownLanguage(String language) {
    assertThat(SHARED.highlight(language, "def f(): pass")).isEmpty();
    assertThat(SHARED.canonicalLanguage(language)).isEmpty();
  }

  @Test
  void knowsLanguagesByTheirOtherNamesInAnyCase() {
    assertThat(SHARED.canonicalLanguage("PY")).contains("python");
    assertThat(SHARED.canonicalLanguage("html+jinja")).contains("html+django");
    assertThat(SHARED.canonicalLanguage("C#")).contains("csharp");
    assertThat(SHARED.languages()).contains("python", "pycon", "yml", "tsx");
  }

  @ParameterizedTest
  @CsvSource({
    "PY, python",
    "python3, python",
    "cython, cython",
    "yml, yaml",
    "sh, bash",
    "zsh, zsh",
    "django, html+django",
    "htmldjango, html+django",
    "jinja2, jinja2",
    "html, html",
    "json5, json5",
    "geojson, json",
    "doctest, pycon",
    "Klingon, klingon",
    "'', ''"
  })
  void knowsWhichNamesMeanTheSameLanguage(String name, String standard) {
    assertThat(SHARED.standardLanguage(name)).isEqualTo(standard);
  }

  @Test
  void givesOneAnswerOnManyThreads() throws InterruptedException, ExecutionException {
    String code = "public class A {\n  /* a\n  b */ int x = 1; // c\n}\n";
    List<CodeSpan> expected = new Highlighter().highlight("java", code);
    Highlighter shared = new Highlighter();
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Callable<List<CodeSpan>>> tasks = new ArrayList<>();
      for (int i = 0; i < 400; i++) {
        tasks.add(() -> shared.highlight("java", code));
      }
      for (Future<List<CodeSpan>> task : threads.invokeAll(tasks)) {
        assertThat(task.get()).isEqualTo(expected);
      }
    } finally {
      threads.shutdown();
    }
  }

  private static void assertValid(String language, String code) {
    int end = 0;
    CodeSpan last = null;
    for (CodeSpan span : SHARED.highlight(language, code)) {
      boolean merged = last == null || last.kind() != span.kind() || last.end() < span.start();
      if (span.start() < end || span.end() > code.length() || !merged) {
        fail(language + ": " + span + " behind " + end + " in " + code.length());
      }
      end = span.end();
      last = span;
    }
  }
}
