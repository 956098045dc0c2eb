package prepbook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Every diagnostic about YAML with its whole text, as an author sees it. */
class YamlDiagnosticsTest extends BrokenGuide {

  @Test
  void reportsWhatCannotBePrinted() throws IOException {
    write(
        "guide.yaml",
        """
        title: T
        book:
          page: B5
          editions: [book, card, poster, book]
          paper: thick
        """);
    section("## Q\n");
    assertThat(build())
        .isEqualTo(
            stopped(
                """
                content/guide.yaml:3:9: error BAD-VALUE: the book cannot be set on "B5"
                    page: B5
                          ^
                  hint: write one of A4, Letter, A5
                content/guide.yaml:4:20: error BAD-VALUE: there is no edition "card"
                    editions: [book, card, poster, book]
                                     ^
                  hint: did you mean "cards"?
                content/guide.yaml:4:26: error BAD-VALUE: there is no edition "poster"
                    editions: [book, card, poster, book]
                                           ^
                  hint: write some of book, questions, cards
                content/guide.yaml:4:34: error BAD-VALUE: the edition "book" is given twice
                    editions: [book, card, poster, book]
                                                   ^
                  hint: name it once
                content/guide.yaml:5:3: error UNKNOWN-KEY: unknown key "paper"
                    paper: thick
                    ^
                  hint: known keys: editions, page
                """,
                5));
  }

  @Test
  void reportsMalformedYamlInTheGuideFile() throws IOException {
    write("guide.yaml", "title: A guide\nlevels: [junior, mid\nlicense: MIT\n");
    section("## Q\n");
    assertThat(build())
        .isEqualTo(
            stopped(
                """
                content/guide.yaml:3:8: error YAML-SYNTAX: malformed YAML: expected ',' or ']', but got :
                  license: MIT
                         ^
                """,
                1));
  }

  @Test
  void reportsMalformedYamlInFrontMatter() throws IOException {
    write("01-basics.md", "---\ntitle: \"Basics\nicon: x\n---\n\n## Q\n");
    assertThat(build()).contains("content/01-basics.md:").contains("error YAML-SYNTAX: malformed");
  }

  @Test
  void reportsYamlThatIsNoMapping() throws IOException {
    write("guide.yaml", "- a\n- b\n");
    section("## Q\n");
    assertThat(build())
        .isEqualTo(
            stopped(
                """
                content/guide.yaml:1:1: error YAML-SYNTAX: expected lines of the form "key: value"
                  - a
                  ^
                """,
                1));
  }

  @Test
  void refusesYamlAliases() throws IOException {
    write("guide.yaml", "title: &t A guide\nsubtitle: *t\n");
    section("## Q\n");
    assertThat(build()).contains("error YAML-SYNTAX: anchors and aliases are not allowed");
  }

  private String urlIs(String url) throws IOException {
    write("guide.yaml", "title: A guide\nurl: " + url + "\n");
    section("## Q\n");
    return build();
  }

  @Test
  void reportsAnAddressThatIsNoFolders() throws IOException {
    assertThat(urlIs("https://example.org/guide?a=b"))
        .isEqualTo(
            stopped(
                """
                content/guide.yaml:2:6: error BAD-VALUE: "?a=b" does not belong to the address of a folder
                  url: https://example.org/guide?a=b
                       ^
                  hint: write the address of the folder, "https://example.org/guide"
                """,
                1));
    assertThat(urlIs("https://example.org/guide/#top"))
        .contains("BAD-VALUE: \"#top\" does not", "the folder, \"https://example.org/guide/\"");
    assertThat(urlIs("https://example.org/guide/index.html"))
        .contains("BAD-VALUE: \"index.html\" does not", "\"https://example.org/guide/\"");
    assertThat(urlIs("http://my.html")).doesNotContain("error");
  }

  @Test
  void reportsATitleThatMakesNoId() throws IOException {
    write("guide.yaml", "title: \"!?\"\n");
    section("## Q\n");
    assertThat(build())
        .isEqualTo(
            stopped(
                """
                content/guide.yaml:1:8: error BAD-VALUE: the title has no letter or digit to make the guide's id from
                  title: "!?"
                         ^
                  hint: give the guide an id: add a line "id: my-guide"
                """,
                1));
    write("guide.yaml", "title: \"!?\"\nid: mine\n");
    assertThat(build()).doesNotContain("error");
  }

  @Test
  void warnsOfARepositoryThatIsNoProject() throws IOException {
    write("guide.yaml", "title: A guide\nrepository: https://github.com/me/guide/issues\n");
    section("## Q\n");
    assertThat(build())
        .startsWith(
            """
            content/guide.yaml:2:13: warning NO-PROJECT: this is the address of no project, so no \
            question leads to an editor
              repository: https://github.com/me/guide/issues
                          ^
              hint: write it as https://github.com/me/guide
            """);
    write("guide.yaml", "title: A guide\nrepository: https://example.org/me\n");
    assertThat(build()).doesNotContain("NO-PROJECT");
  }

  @Test
  void reportsUnknownKeysWithTheNearestKnownOne() throws IOException {
    write("guide.yaml", "title: A guide\nlevel: [mid]\nauthor:\n  name: Ada\n  roles: x\n");
    write("01-basics.md", "---\ntitle: Basics\nsumary: Short.\nzzz: 1\n---\n\n## Q\n");
    assertThat(build())
        .isEqualTo(
            stopped(
                """
                content/01-basics.md:3:1: error UNKNOWN-KEY: unknown key "sumary"
                  sumary: Short.
                  ^
                  hint: did you mean "summary"?
                content/01-basics.md:4:1: error UNKNOWN-KEY: unknown key "zzz"
                  zzz: 1
                  ^
                  hint: known keys: icon, questions, summary, title
                content/guide.yaml:2:1: error UNKNOWN-KEY: unknown key "level"
                  level: [mid]
                  ^
                  hint: did you mean "levels"?
                content/guide.yaml:5:3: error UNKNOWN-KEY: unknown key "roles"
                    roles: x
                    ^
                  hint: did you mean "role"?
                """,
                4));
  }

  @Test
  void reportsMissingDoubleAndWrongValues() throws IOException {
    write(
        "guide.yaml",
        """
        title:
        language: english please
        url: example.org
        levels: [junior, junior, two words]
        badges:
          - { label: Python, value: "3.11", color: bleu }
        license: [MIT]
        language: en
        """);
    section("## Q\n");
    assertThat(build())
        .isEqualTo(
            stopped(
                """
                content/guide.yaml:1:1: error MISSING-KEY: the key "title" is missing
                  title:
                  ^
                  hint: add a line "title: The name of the guide"
                content/guide.yaml:2:11: error BAD-VALUE: "english please" is no language tag
                  language: english please
                            ^
                  hint: write a tag such as en, pt-BR or zh-Hans
                content/guide.yaml:3:6: error BAD-VALUE: "example.org" is no web address
                  url: example.org
                       ^
                  hint: write it in full, as https://example.org/
                content/guide.yaml:4:18: error BAD-VALUE: the level "junior" is given twice
                  levels: [junior, junior, two words]
                                   ^
                  hint: name it once
                content/guide.yaml:4:26: error BAD-VALUE: "two words" cannot be a level
                  levels: [junior, junior, two words]
                                           ^
                  hint: a level is one word, so that it can be a hashtag
                content/guide.yaml:6:44: error BAD-VALUE: unknown colour "bleu"
                    - { label: Python, value: "3.11", color: bleu }
                                                             ^
                  hint: write #rrggbb or one of black, blue, brightgreen, gray, green, grey, lightgray, lightgrey, orange, pink, purple, red, yellow, yellowgreen
                content/guide.yaml:7:10: error BAD-VALUE: the value of "license" must be text
                  license: [MIT]
                           ^
                content/guide.yaml:8:1: error DUPLICATE-KEY: the key "language" is given twice
                  language: en
                  ^
                  hint: it is also on line 2
                """,
                8));
  }

  @Test
  void reportsWhereTheYamlParserReallyStumbles() throws IOException {
    write("guide.yaml", "title: A guide\nsubtitle: A: B\n");
    write("01-basics.md", "---\ntitle: Basics\n\ticon: x\n---\n\n## Q\n");
    assertThat(build())
        .isEqualTo(
            stopped(
                """
                content/01-basics.md:3:1: error YAML-SYNTAX: malformed YAML: found character '\\t(TAB)' that cannot start any token. (Do not use \\t(TAB) for indentation)
                   icon: x
                  ^
                  hint: indent with spaces, not with tabs
                content/guide.yaml:2:12: error YAML-SYNTAX: malformed YAML: mapping values are not allowed here
                  subtitle: A: B
                             ^
                  hint: put text with a colon into quotes: title: "A: B"
                """,
                2));
  }

  @Test
  void refusesControlCharactersMadeByEscapes() throws IOException {
    write("guide.yaml", "title: \"a\\u0007c\"\n");
    section("## Q\n");
    assertThat(build())
        .contains("guide.yaml:1:8: error YAML-SYNTAX: the value holds a control character");
  }

  @Test
  void reportsLogosThatDoNotExist() throws IOException {
    write(
        "guide.yaml",
        """
        title: A guide
        badges:
          - { label: A, value: a, logo: python }
          - { label: B, value: b, logo: pyhton }
          - { label: C, value: c, logo: Django }
          - { label: D, value: d, logo: a brand of nobody's }
        """);
    section("## Q\n");
    assertThat(build())
        .isEqualTo(
            stopped(
                """
                content/guide.yaml:4:33: error BAD-VALUE: unknown logo "pyhton"
                    - { label: B, value: b, logo: pyhton }
                                                  ^
                  hint: did you mean "python"?
                content/guide.yaml:5:33: error BAD-VALUE: unknown logo "Django"
                    - { label: C, value: c, logo: Django }
                                                  ^
                  hint: did you mean "django"?
                content/guide.yaml:6:33: error BAD-VALUE: unknown logo "a brand of nobody's"
                    - { label: D, value: d, logo: a brand of nobody's }
                                                  ^
                  hint: take a name from simpleicons.org, such as python, or leave it out
                """,
                3));
  }
}
