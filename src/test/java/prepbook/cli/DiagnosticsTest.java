package prepbook.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Every diagnostic about files and text, with its whole text, as an author sees it. */
class DiagnosticsTest extends BrokenGuide {

  @Test
  void reportsAMissingContentFolder() throws IOException {
    Files.delete(content.resolve("guide.yaml"));
    Files.delete(content);
    assertThat(build())
        .isEqualTo(
            stopped(
                """
                content:1:1: error NO-CONTENT: there is no such folder
                  hint: name the folder that holds guide.yaml with --content
                """,
                1));
  }

  @Test
  void reportsAContentFolderThatIsAFile() throws IOException {
    Files.delete(content.resolve("guide.yaml"));
    Files.delete(content);
    Files.writeString(content, "x");
    assertThat(build())
        .isEqualTo(
            stopped(
                """
                content:1:1: error NO-CONTENT: this is not a folder
                  hint: name the folder that holds guide.yaml with --content
                """,
                1));
  }

  @Test
  void reportsAnEmptyContentFolder() throws IOException {
    Files.delete(content.resolve("guide.yaml"));
    assertThat(build())
        .isEqualTo(
            stopped(
                """
                content:1:1: error NO-SECTIONS: the folder holds no section
                  hint: add a Markdown file such as 01-basics.md
                content/guide.yaml:1:1: error NO-GUIDE-FILE: there is no such file
                  hint: it needs at least a line "title: The name of the guide"
                """,
                2));
  }

  @Test
  void reportsAnUnreadableFile() throws IOException {
    section("## Q\n");
    // A link that leads nowhere cannot be read, whoever runs the test.
    Files.createSymbolicLink(content.resolve("02-gone.md"), Path.of("nowhere.md"));
    assertThat(build())
        .isEqualTo(
            stopped(
                """
                content/02-gone.md:1:1: error UNREADABLE-FILE: the file cannot be read
                  hint: no such file or folder
                """,
                1));
  }

  @Test
  void reportsTheFirstByteThatIsNotUtf8() throws IOException {
    write("01-basics.md", (FRONT + "## Qué es\n").getBytes(ISO_8859_1));
    assertThat(build())
        .isEqualTo(
            stopped(
                """
                content/01-basics.md:5:6: error NOT-UTF-8: the file is not UTF-8: byte 0xE9
                  hint: save it as UTF-8
                """,
                1));
  }

  @Test
  void saysThatAFileLooksLikeUtf16() throws IOException {
    write("01-basics.md", ("\uFEFF" + FRONT).getBytes(UTF_16LE));
    assertThat(build())
        .isEqualTo(
            stopped(
                """
                content/01-basics.md:1:1: error NOT-UTF-8: the file is not UTF-8: byte 0xFF
                  hint: it looks like UTF-16; save it as UTF-8
                """,
                1));
  }

  @Test
  void reportsControlCharacters() throws IOException {
    section("## Q\n\nA bell \u0007.\n");
    assertThat(build())
        .isEqualTo(
            stopped(
                """
                content/01-basics.md:7:8: error CONTROL-CHARACTER: the file holds the control character U+0007
                  A bell \u0007.
                         ^
                  hint: take it out; if the file is full of them, it is no text file
                """,
                1));
  }

  @Test
  void reportsWhatElseIsWrongWithAFileThatHoldsControlCharacters() throws IOException {
    section("## Q\n\nA bell\u0007, a [link](#nowhere) and\u0001 more.\n");
    write("guide.yaml", "title: A\u0002guide\ncolour: red\n");
    assertThat(build())
        .isEqualTo(
            stopped(
                """
                content/01-basics.md:7:7: error CONTROL-CHARACTER: the file holds the control character U+0007
                  A bell\u0007, a [link](#nowhere) and\u0001 more.
                        ^
                  hint: take it out; if the file is full of them, it is no text file
                content/01-basics.md:7:12: error BROKEN-LINK: no question "nowhere"
                  A bell , a [link](#nowhere) and  more.
                             ^
                  hint: did you mean "q"?
                content/01-basics.md:7:32: error CONTROL-CHARACTER: the file holds the control character U+0001
                  A bell\u0007, a [link](#nowhere) and\u0001 more.
                                                 ^
                  hint: take it out; if the file is full of them, it is no text file
                content/guide.yaml:1:9: error CONTROL-CHARACTER: the file holds the control character U+0002
                  title: A\u0002guide
                          ^
                  hint: take it out; if the file is full of them, it is no text file
                content/guide.yaml:2:1: error UNKNOWN-KEY: unknown key "colour"
                  colour: red
                  ^
                  hint: known keys: author, badges, book, description, edition, icon, id, intro, language, levels, license, redirects, repository, runners, subtitle, title, url
                """,
                5));
  }

  @Test
  void givesUpOnAFileThatIsNoText() throws IOException {
    section("[a](#nowhere)" + "\u0000".repeat(11));
    String printed = build();
    assertThat(printed).doesNotContain("BROKEN-LINK");
    assertThat(printed.split("CONTROL-CHARACTER", -1)).hasSize(11);
  }

  @Test
  void reportsMissingAndUnclosedFrontMatter() throws IOException {
    write("01-a.md", "## Q\n");
    write("02-b.md", "---\ntitle: B\n\n## Q\n");
    assertThat(build())
        .isEqualTo(
            stopped(
                """
                content/01-a.md:1:1: error NO-FRONT-MATTER: the file does not start with front matter
                  ## Q
                  ^
                  hint: start the file with ---, title: …, ---
                content/02-b.md:1:1: error NO-FRONT-MATTER: the front matter is never closed
                  ---
                  ^
                  hint: close it with a line of ---
                """,
                2));
  }

  @Test
  void reportsDuplicateIdAtTheSecondHeading() throws IOException {
    section("## What is Python?\n");
    write("02-more.md", "---\ntitle: More\n---\n\n## Other\n\n## What is *Python*?\n");
    assertThat(build())
        .isEqualTo(
            stopped(
                """
                content/02-more.md:7:1: error DUPLICATE-ID: the id "what-is-python" is taken by another question
                  ## What is *Python*?
                  ^
                  hint: the other is at content/01-basics.md:5:1; fix one of them with {#another-id} at the heading's end
                """,
                1));
  }

  @Test
  void reportsHeadingsWithoutTextOrId() throws IOException {
    section("## ???\n\n##\n");
    assertThat(build())
        .isEqualTo(
            stopped(
                """
                content/01-basics.md:5:1: error EMPTY-ID: the question has no letter or digit to make its id from
                  ## ???
                  ^
                  hint: fix its id with {#some-id} at the end of the heading
                content/01-basics.md:7:1: error EMPTY-QUESTION: the heading of the question is empty
                  ##
                  ^
                  hint: write the question behind the ##
                """,
                2));
  }

  @Test
  void reportsTheSecondOfTwoLevels() throws IOException {
    section("## Q\n\n#orm #mid #junior\n");
    assertThat(build())
        .isEqualTo(
            stopped(
                """
                content/01-basics.md:7:11: error TWO-LEVELS: the question has the level #mid already
                  #orm #mid #junior
                            ^
                  hint: keep one of #mid and #junior
                """,
                1));
  }

  @Test
  void reportsAnUnclosedFence() throws IOException {
    section("## Q\n\n```python\nx = 1\n\n## Swallowed\n");
    assertThat(build())
        .isEqualTo(
            stopped(
                """
                content/01-basics.md:7:1: error UNCLOSED-FENCE: this block of code is never closed, so it swallows all that follows
                  ```python
                  ^
                  hint: close it with a line of ```
                """,
                1));
  }

  @Test
  void reportsSectionsThatWouldShareAPage() throws IOException {
    section("## Q\n");
    write("02-basics.md", FRONT + "## R\n");
    write("03-index.md", FRONT + "## S\n");
    write("04-questions.md", FRONT + "## T\n");
    assertThat(build())
        .isEqualTo(
            stopped(
                """
                content/02-basics.md:1:1: error DUPLICATE-SECTION: the section has the same name as 01-basics.md but for its number
                  hint: rename one of the files
                content/03-index.md:1:1: error RESERVED-NAME: a section cannot have the name "index"
                  hint: rename the file
                content/04-questions.md:1:1: error RESERVED-NAME: a section cannot have the name "questions"
                  hint: rename the file
                """,
                3));
  }

  @Test
  void warnsAndStillBuilds() throws IOException {
    section(
        """
        ## Q

        A List<T>, a note[^1] and <b onclick="x()">bold.

        ```pyhton
        x = 1
        ```

        | a |
        |---|
        | b | c |

        [^2]: never used
        """);
    assertThat(build())
        .startsWith(
            """
            content/01-basics.md:7:7: warning HTML-NOT-ALLOWED: the HTML tag <T> is not allowed here, so it is shown as text
              A List<T>, a note[^1] and <b onclick="x()">bold.
                    ^
              hint: put it into `backticks` if it is code
            content/01-basics.md:7:18: warning UNKNOWN-FOOTNOTE: there is no footnote "1"
              A List<T>, a note[^1] and <b onclick="x()">bold.
                               ^
              hint: write it as [^1]: … on a line of its own
            content/01-basics.md:7:27: warning HTML-NOT-ALLOWED: the attribute onclick is not allowed on <b>, so it is left out
              A List<T>, a note[^1] and <b onclick="x()">bold.
                                        ^
            content/01-basics.md:7:27: warning UNCLOSED-HTML: the HTML tag <b onclick="x()"> is never closed
              A List<T>, a note[^1] and <b onclick="x()">bold.
                                        ^
              hint: close it with </b> in the same block of text
            content/01-basics.md:9:4: warning UNKNOWN-LANGUAGE: no highlighting for the language "pyhton", so it is set as plain text
              ```pyhton
                 ^
              hint: did you mean "python"?
            content/01-basics.md:15:1: warning UNEVEN-ROW: this row has 2 cells, but the table has 1 column
              | b | c |
              ^
              hint: write a | that belongs to the text as \\|
            content/01-basics.md:17:1: warning UNUSED-FOOTNOTE: nothing refers to the footnote "2", so it is not shown
              [^2]: never used
              ^
              hint: refer to it with [^2] or take it out
            0 errors, 7 warnings
            built site: 5 pages, 1 question, in\
            """);
  }

  @Test
  void reportsAnUnclosedComment() throws IOException {
    section("## Q\n\n<!-- a note\n\n## Swallowed\n\nText.\n");
    assertThat(build())
        .isEqualTo(
            stopped(
                """
                content/01-basics.md:7:1: error UNCLOSED-COMMENT: this comment is never closed, so it swallows all that follows
                  <!-- a note
                  ^
                  hint: close it with -->
                """,
                1));
  }

  @Test
  void reportsNestingThatNobodyCanRead() throws IOException {
    section("## Q\n\n" + ">".repeat(3000) + " deep\n");
    assertThat(build())
        .contains("content/01-basics.md:7:")
        .contains(
            "error TOO-DEEP: quotations, lists or emphasis are nested more than 30 deep here\n")
        .endsWith("1 error, 0 warnings\nnothing was written: site is as it was\n");
  }

  @Test
  void readsLongTitlesCommentsAndTagLines() throws IOException {
    section(
        "## Q\n\n"
            + "#tag".repeat(1)
            + " #t".repeat(5000)
            + "\n\n[a](https://x.example/ \""
            + "w".repeat(20_000)
            + "\") <!-- "
            + "c".repeat(20_000)
            + " --> end\n");
    assertThat(build()).contains("built site");
  }
}
