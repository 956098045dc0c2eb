package prepbook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/** Every diagnostic about Markdown that is not what it was meant to be, as an author sees it. */
class SlipDiagnosticsTest extends BrokenGuide {

  @Test
  void warnsOfHeadingsWithoutASpace() throws IOException {
    section(
        """
        ## A

        ##What is B?

        Text, then
        ###`Foo`

        > ##\u00A0In a quotation

        #hashtag and C#

        ```c
        ##not_a_heading
        ```

        \\##escaped, and ## within
        """);
    assertThat(build())
        .startsWith(
            """
            content/01-basics.md:7:1: warning BAD-HEADING: this line is no heading, for there is no space behind the ##
              ##What is B?
              ^
              hint: write ## What is B?
            content/01-basics.md:10:1: warning BAD-HEADING: this line is no heading, for there is no space behind the ###
              ###`Foo`
              ^
              hint: write ### `Foo`
            content/01-basics.md:12:3: warning BAD-HEADING: this line is no heading, for there is no space behind the ##
              > ##\u00A0In a quotation
                ^
              hint: write ## In a quotation
            0 errors, 3 warnings
            built site: \
            """);
  }

  @Test
  void reportsIdsThatAreNone() throws IOException {
    section(
        """
        ## A {#a b}

        ## B {#}

        ## C {#Ünï}

        ### D {# }

        ## The tag {# comment #}

        ## `E {#}`

        ## F {#first} {#second}
        """);
    assertThat(build())
        .isEqualTo(
            stopped(
                """
                content/01-basics.md:5:6: error BAD-ID: "a b" cannot be an id: it may hold small letters, digits, - and _
                  ## A {#a b}
                       ^
                  hint: write {#a-b}, or put it into `backticks` if it is code
                content/01-basics.md:7:6: error BAD-ID: the id at the heading's end is empty
                  ## B {#}
                       ^
                  hint: write it like {#some-id}, or put it into `backticks` if it is code
                content/01-basics.md:9:6: error BAD-ID: "Ünï" cannot be an id: it may hold small letters, digits, - and _
                  ## C {#Ünï}
                       ^
                  hint: write {#ünï}, or put it into `backticks` if it is code
                content/01-basics.md:11:7: error BAD-ID: the id at the heading's end is empty
                  ### D {# }
                        ^
                  hint: write it like {#some-id}, or put it into `backticks` if it is code
                content/01-basics.md:17:6: error BAD-ID: the heading has more than one id at its end
                  ## F {#first} {#second}
                       ^
                  hint: keep one, or put the other into `backticks` if it is code
                """,
                5));
  }

  @Test
  void warnsOfAlertsThatGitHubDoesNotKnow() throws IOException {
    section(
        """
        ## A

        > [!WARN]
        > Take care.

        > [!Tip ]
        > A tip.

        > [!DANGER]
        > Stop.

        > [!NOTES]

        > [!TODO]
        > Later.

        > [!NOTE] A title
        > Text.

        > [!tip]
        > This one is fine.

        > A [!word] in a quotation.
        """);
    assertThat(build())
        .startsWith(
            """
            content/01-basics.md:7:3: warning BAD-ALERT: GitHub knows no alert [!WARN], so this is shown as a quotation
              > [!WARN]
                ^
              hint: write > [!WARNING] on a line of its own
            content/01-basics.md:10:3: warning BAD-ALERT: GitHub knows no alert [!Tip ], so this is shown as a quotation
              > [!Tip ]
                ^
              hint: write > [!TIP] on a line of its own
            content/01-basics.md:13:3: warning BAD-ALERT: GitHub knows no alert [!DANGER], so this is shown as a quotation
              > [!DANGER]
                ^
              hint: write > [!CAUTION] on a line of its own
            content/01-basics.md:16:3: warning BAD-ALERT: GitHub knows no alert [!NOTES], so this is shown as a quotation
              > [!NOTES]
                ^
              hint: write > [!NOTE] on a line of its own
            content/01-basics.md:18:3: warning BAD-ALERT: GitHub knows no alert [!TODO], so this is shown as a quotation
              > [!TODO]
                ^
              hint: write one of [!CAUTION], [!IMPORTANT], [!NOTE], [!TIP], [!WARNING]
            content/01-basics.md:21:3: warning BAD-ALERT: no text may stand behind [!NOTE] on its line, so this is shown as a quotation
              > [!NOTE] A title
                ^
              hint: write > [!NOTE] on a line of its own
            0 errors, 6 warnings
            built site: \
            """);
  }

  @Test
  void warnsOfAFootnoteThatIsDefinedTwice() throws IOException {
    section("## A\n\nText[^a].\n\n[^a]: The first.\n[^a]: The second.\n[^b]: Unused.\n");
    assertThat(build())
        .startsWith(
            """
            content/01-basics.md:10:1: warning DUPLICATE-FOOTNOTE: the footnote "a" is defined twice, so this is not shown
              [^a]: The second.
              ^
              hint: the other is on line 9; give one of them another name
            content/01-basics.md:11:1: warning UNUSED-FOOTNOTE: nothing refers to the footnote "b", so it is not shown
              [^b]: Unused.
              ^
              hint: refer to it with [^b] or take it out
            0 errors, 2 warnings
            """);
    assertThat(Files.readString(temp.resolve("site/basics.html")))
        .contains("The first.")
        .doesNotContain("The second.");
  }
}
