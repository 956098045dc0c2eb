package prepbook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Every diagnostic about hashtags with its whole text, as an author sees it. */
class TagDiagnosticsTest extends BrokenGuide {

  @Test
  void readsHashtagsWithCommasAndSaysSo() throws IOException {
    section("## A\n\n#orm, #Mid\n\nYes.\n\n## B\n\n#orm#junior.\n");
    assertThat(build())
        .startsWith(
            """
            content/01-basics.md:7:5: warning TAG-LINE: hashtags are parted by spaces alone
              #orm, #Mid
                  ^
              hint: write #orm #Mid
            content/01-basics.md:13:5: warning TAG-LINE: hashtags are parted by spaces alone
              #orm#junior.
                  ^
              hint: write #orm #junior
            0 errors, 2 warnings
            built site: \
            """);
  }

  @Test
  void readsHashtagsOnSeveralLinesAndSaysSo() throws IOException {
    section("## A\n\n#orm #queries\n#mid\n\nYes.\n\n## B\n\n#orm\n\n#mid\n");
    assertThat(build())
        .startsWith(
            """
            content/01-basics.md:8:1: warning TAG-LINE: the hashtags take more than one line
              #mid
              ^
              hint: write them on one: #orm #queries #mid
            content/01-basics.md:16:1: warning TAG-LINE: the hashtags take more than one line
              #mid
              ^
              hint: write them on one: #orm #mid
            0 errors, 2 warnings
            built site: \
            """);
  }

  @Test
  void warnsOfLinesThatWereMeantAsHashtags() throws IOException {
    section(
        """
        ## A

        # orm #mid

        ## B

        #orm mid

        ## C

        #orm queries

        ## D

        - #orm #mid

        ## E

        `#orm` | `#mid`
        """);
    assertThat(build())
        .startsWith(
            """
            content/01-basics.md:7:1: warning TAG-LINE: a # with a space behind it makes this line a heading, not a hashtag
              # orm #mid
              ^
              hint: write #orm #mid
            content/01-basics.md:11:6: warning TAG-LINE: "mid" is no hashtag, so this whole line is shown as text
              #orm mid
                   ^
              hint: write #orm #mid
            content/01-basics.md:15:6: warning TAG-LINE: "queries" is no hashtag, so this whole line is shown as text
              #orm queries
                   ^
              hint: write #orm #queries
            content/01-basics.md:19:1: warning TAG-LINE: "-" is no hashtag, so this whole line is shown as text
              - #orm #mid
              ^
              hint: write #orm #mid
            content/01-basics.md:23:1: warning TAG-LINE: "`" is no hashtag, so this whole line is shown as text
              `#orm` | `#mid`
              ^
              hint: write #orm #mid
            0 errors, 5 warnings
            built site: \
            """);
  }

  @Test
  void warnsOfHashtagsThatTagNothing() throws IOException {
    section(
        """
        ## A

            #orm #mid

        ## B

        <!-- a note -->
        #orm

        ## C

        Yes.

        #orm #mid

        ## D

        #orm #mid
        ---
        """);
    assertThat(build())
        .startsWith(
            """
            content/01-basics.md:7:5: warning TAG-LINE: these hashtags do not stand by themselves, so they tag nothing
                  #orm #mid
                  ^
              hint: do not indent them, and leave a blank line below them
            content/01-basics.md:12:1: warning TAG-LINE: hashtags tag a question only right below its heading
              #orm
              ^
              hint: move them there
            content/01-basics.md:18:1: warning TAG-LINE: hashtags tag a question only right below its heading
              #orm #mid
              ^
              hint: move them there
            content/01-basics.md:22:1: warning TAG-LINE: these hashtags do not stand by themselves, so they tag nothing
              #orm #mid
              ^
              hint: do not indent them, and leave a blank line below them
            0 errors, 4 warnings
            built site: \
            """);
  }

  @Test
  void warnsOfTagsThatDifferInCaseOnly() throws IOException {
    section("## A\n\n#ORM\n\n## B with #ORM\n\n#x #orm\n");
    write("02-more.md", "---\ntitle: More\n---\n\n## C\n\n#orm #Orm\n");
    assertThat(build())
        .startsWith(
            """
            content/01-basics.md:7:1: warning TAG-SPELLING: the tag #ORM is written #orm elsewhere
              #ORM
              ^
              hint: write #orm
            0 errors, 1 warning
            built site: \
            """);
  }

  @Test
  void pointsAtTheTagItselfAndNotAtOneThatBeginsLikeIt() throws IOException {
    section("## A\n\n#orm\n\n## B\n\n#ORMs #ORM.\n");
    assertThat(build())
        .contains(
            """
            content/01-basics.md:11:7: warning TAG-SPELLING: the tag #ORM is written #orm elsewhere
              #ORMs #ORM.
                    ^
              hint: write #orm
            """);
  }

  @Test
  void warnsOfHashtagsThatHoldWhatNoneMayHold() throws IOException {
    section("## A\n\n#junior #or,m\n\n## B\n\n#orm #a/b\nText.\n");
    assertThat(build())
        .startsWith(
            """
            content/01-basics.md:7:9: warning TAG-LINE: "#or,m" is no hashtag, so this whole line is shown as text
              #junior #or,m
                      ^
              hint: a hashtag holds letters, digits, _, ., + and -
            content/01-basics.md:11:6: warning TAG-LINE: "#a/b" is no hashtag, so this whole line is shown as text
              #orm #a/b
                   ^
              hint: a hashtag holds letters, digits, _, ., + and -
            0 errors, 2 warnings
            """);
  }

  @Test
  void warnsOfALevelThatIsMisspelt() throws IOException {
    section("## A\n\n#juniour #orm\n\n## B\n\n#mid #junioor\n\n## C\n\n#minor\n\n## D\n\n#minor\n");
    assertThat(build())
        .startsWith(
            """
            content/01-basics.md:7:1: warning TAG-SPELLING: the question has no level, and no other has the tag #juniour
              #juniour #orm
              ^
              hint: did you mean #junior?
            0 errors, 1 warning
            """);
  }

  @Test
  void leavesProseWithHashtagsAlone() throws IOException {
    section(
        """
        ## A

        #orm is what people write on social networks.

        ## B

        #1 in the index
        of most used languages.

        ## C

        # Answer

        ## D

        #include directives insert a file

        ## E

        <!-- #orm #mid -->

        ## F

        ```c
        #orm #mid
        ```

        ## #orm

        [#12](https://example.org/12)
        """);
    assertThat(build()).startsWith("built site: ");
  }
}
