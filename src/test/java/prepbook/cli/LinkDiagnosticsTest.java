package prepbook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Every diagnostic about links and pictures with its whole text, as an author sees it. */
class LinkDiagnosticsTest extends BrokenGuide {

  @Test
  void reportsAHeadingThatTakesAnIdOfItsPage() throws IOException {
    section("## A {#qux}\n\nText.\n\n### Qux\n\n### X\n\n### X\n\n### X-1\n\n## B {#x}\n\nText.\n");
    assertThat(build())
        .isEqualTo(
            stopped(
                """
                content/01-basics.md:9:1: error DUPLICATE-ID: the id "qux" is taken by another heading
                  ### Qux
                  ^
                  hint: the other is at content/01-basics.md:5:1; fix one of them with {#another-id} at the heading's end
                content/01-basics.md:15:1: error DUPLICATE-ID: the id "x-1" is taken by another heading
                  ### X-1
                  ^
                  hint: the other is at content/01-basics.md:13:1; fix one of them with {#another-id} at the heading's end
                content/01-basics.md:17:1: error DUPLICATE-ID: the id "x" is taken by another heading
                  ## B {#x}
                  ^
                  hint: the other is at content/01-basics.md:11:1; fix one of them with {#another-id} at the heading's end
                """,
                3));
  }

  @Test
  void reportsBrokenLinksWithTheNearestName() throws IOException {
    section(
        """
        ## Soft deletes

        A [question](#soft-delets), a [file](02-mor.md), [one elsewhere](#other),
        [out](../x.md), [script](javascript:alert(1)) and [nothing]().
        """);
    write("02-more.md", "---\ntitle: More\n---\n\n## Other\n");
    assertThat(build())
        .isEqualTo(
            stopped(
                """
                content/01-basics.md:7:3: error BROKEN-LINK: no question "soft-delets"
                  A [question](#soft-delets), a [file](02-mor.md), [one elsewhere](#other),
                    ^
                  hint: did you mean "soft-deletes"?
                content/01-basics.md:7:31: error BROKEN-LINK: no file "02-mor.md"
                  A [question](#soft-delets), a [file](02-mor.md), [one elsewhere](#other),
                                                ^
                  hint: did you mean "02-more.md"?
                content/01-basics.md:7:50: error BROKEN-LINK: no question "other" in 01-basics.md
                  A [question](#soft-delets), a [file](02-mor.md), [one elsewhere](#other),
                                                                   ^
                  hint: did you mean "02-more.md#other"?
                content/01-basics.md:8:1: error BROKEN-LINK: "../x.md" leads out of the content folder
                  [out](../x.md), [script](javascript:alert(1)) and [nothing]().
                  ^
                content/01-basics.md:8:17: error BROKEN-LINK: links with "javascript:" are not allowed
                  [out](../x.md), [script](javascript:alert(1)) and [nothing]().
                                  ^
                content/01-basics.md:8:51: error BROKEN-LINK: the link has no address
                  [out](../x.md), [script](javascript:alert(1)) and [nothing]().
                                                                    ^
                """,
                6));
  }

  @Test
  void reportsAddressesThatNoBrowserCanGoTo() throws IOException {
    section(
        """
        ## Q

        [bad](http://[bad) [slashes](https:example.org) [space](<http://exa mple.com>)
        <a href="http://a b">x</a> [percent](https://exa%zzmple.com/%) [port](https://a.org:65536/)
        [user](https://me@example.org/) ![far](http:///a.png) [none](//) [mail](mailto://me@a.org)
        Bare https://${HOST}/x too, and `https://${HOST}/x` as an example.

        [A][b], [fine](https://example.org/100%/[1]?a[]=%zz#a#b) ![fine](//example.org/a|b.png)

        [b]: https://a..b
        """);
    String hint =
        "  hint: write it in full, as https://example.org/page, or put it into `backticks` if it is"
            + " only an example\n";
    assertThat(build().replace(hint, ""))
        .isEqualTo(
            stopped(
                """
                content/01-basics.md:7:1: error BROKEN-LINK: "http://[bad" is no address: "[bad" cannot be a host
                  [bad](http://[bad) [slashes](https:example.org) [space](<http://exa mple.com>)
                  ^
                content/01-basics.md:7:20: error BROKEN-LINK: "https:example.org" is no address: two slashes and a host must follow the colon
                  [bad](http://[bad) [slashes](https:example.org) [space](<http://exa mple.com>)
                                     ^
                content/01-basics.md:7:49: error BROKEN-LINK: "http://exa mple.com" is no address: "exa mple.com" cannot be a host
                  [bad](http://[bad) [slashes](https:example.org) [space](<http://exa mple.com>)
                                                                  ^
                content/01-basics.md:8:1: error BROKEN-LINK: "http://a b" is no address: "a b" cannot be a host
                  <a href="http://a b">x</a> [percent](https://exa%zzmple.com/%) [port](https://a.org:65536/)
                  ^
                content/01-basics.md:8:28: error BROKEN-LINK: "https://exa%zzmple.com/%" is no address: "exa%zzmple.com" cannot be a host
                  <a href="http://a b">x</a> [percent](https://exa%zzmple.com/%) [port](https://a.org:65536/)
                                             ^
                content/01-basics.md:8:64: error BROKEN-LINK: "https://a.org:65536/" is no address: "65536" cannot be a port
                  <a href="http://a b">x</a> [percent](https://exa%zzmple.com/%) [port](https://a.org:65536/)
                                                                                 ^
                content/01-basics.md:9:1: error BROKEN-LINK: "https://me@example.org/" is no address: it names a user, which browsers warn of
                  [user](https://me@example.org/) ![far](http:///a.png) [none](//) [mail](mailto://me@a.org)
                  ^
                content/01-basics.md:9:33: error BROKEN-LINK: "http:///a.png" is no address: two slashes and a host must follow the colon
                  [user](https://me@example.org/) ![far](http:///a.png) [none](//) [mail](mailto://me@a.org)
                                                  ^
                content/01-basics.md:9:55: error BROKEN-LINK: "https://" is no address: two slashes and a host must follow the colon
                  [user](https://me@example.org/) ![far](http:///a.png) [none](//) [mail](mailto://me@a.org)
                                                                        ^
                content/01-basics.md:9:66: error BROKEN-LINK: "mailto://me@a.org" is no address: slashes do not belong there
                  [user](https://me@example.org/) ![far](http:///a.png) [none](//) [mail](mailto://me@a.org)
                                                                                   ^
                content/01-basics.md:10:6: error BROKEN-LINK: "https://${HOST}/x" is no address: "${HOST}" cannot be a host
                  Bare https://${HOST}/x too, and `https://${HOST}/x` as an example.
                       ^
                content/01-basics.md:12:1: error BROKEN-LINK: "https://a..b" is no address: "a..b" cannot be a host
                  [A][b], [fine](https://example.org/100%/[1]?a[]=%zz#a#b) ![fine](//example.org/a|b.png)
                  ^
                """,
                12));
    assertThat(build().split(hint, -1)).hasSize(13);
  }

  @Test
  void namesControlCharactersInAddressesInsteadOfPrintingThem() throws IOException {
    section("## Q\n\n[a](a&#10;error&#x1b;[0m.md)\n<a href=\"b\n.md\">b</a>\n");
    assertThat(build())
        .isEqualTo(
            stopped(
                """
                content/01-basics.md:7:1: error BROKEN-LINK: no file "a<U+000A>error<U+001B>[0m.md"
                  [a](a&#10;error&#x1b;[0m.md)
                  ^
                  hint: did you mean "01-basics.md"?
                content/01-basics.md:8:1: error BROKEN-LINK: no file "b<U+000A>.md"
                  <a href="b
                  ^
                  hint: did you mean "01-basics.md"?
                """,
                2));
  }

  @Test
  void reportsSuchAddressesInTheGuideFileToo() throws IOException {
    write("guide.yaml", "title: A guide\nurl: http://[bad\nrepository: https://example.org/100%\n");
    section("## Q\n");
    assertThat(build())
        .isEqualTo(
            stopped(
                """
                content/guide.yaml:2:6: error BAD-VALUE: "http://[bad" is no web address
                  url: http://[bad
                       ^
                  hint: write it in full, as https://example.org/
                """,
                1));
  }

  @Test
  void reportsMissingPicturesAndThoseBehindALinkOutOfTheFolder() throws IOException {
    write(
        "images/diagram.png",
        Files.readAllBytes(Path.of("src/test/resources/prepbook/cli/dot.png")));
    Files.write(temp.resolve("secret.png"), new byte[] {1});
    Files.createSymbolicLink(content.resolve("images/out.png"), temp.resolve("secret.png"));
    section(
        "## Q\n\n![ok](images/diagram.png) ![a](images/diagramm.png)\n\n![b](images/out.png)\n");
    assertThat(build())
        .isEqualTo(
            stopped(
                """
                content/01-basics.md:7:27: error MISSING-PICTURE: there is no picture "images/diagramm.png" in the content folder
                  ![ok](images/diagram.png) ![a](images/diagramm.png)
                                            ^
                  hint: did you mean "images/diagram.png"?
                content/01-basics.md:9:1: error MISSING-PICTURE: there is no picture "images/out.png" in the content folder
                  ![b](images/out.png)
                  ^
                """,
                2));
  }

  @Test
  void reportsRedirectsThatLeadNowhere() throws IOException {
    write(
        "guide.yaml",
        """
        title: A guide
        redirects:
          old: soft-delete
          a: b
          b: a
          soft-deletes: old
        """);
    section("## Soft deletes\n");
    assertThat(build())
        .isEqualTo(
            stopped(
                """
                content/guide.yaml:3:3: error BROKEN-REDIRECT: no question "soft-delete"
                    old: soft-delete
                    ^
                  hint: did you mean "soft-deletes"?
                content/guide.yaml:4:3: error BROKEN-REDIRECT: the redirect of "a" goes in a circle
                    a: b
                    ^
                content/guide.yaml:5:3: error BROKEN-REDIRECT: the redirect of "b" goes in a circle
                    b: a
                    ^
                content/guide.yaml:6:3: error BROKEN-REDIRECT: "soft-deletes" is still the id of a question
                    soft-deletes: old
                    ^
                  hint: take the redirect out, or give the question another id
                """,
                4));
  }

  @Test
  void reportsRedirectsFromWhatCannotBeAnId() throws IOException {
    write(
        "guide.yaml",
        """
        title: A guide
        id: ../../x
        redirects:
          "": soft-deletes
          "a b": soft-deletes
          x/../../y: soft-deletes
          page:main: soft-deletes
          "??": soft-deletes
          details: soft-deletes
          old_1: soft-deletes
        """);
    section("## Soft deletes\n\nText.\n\n### Details\n\nMore.\n");
    assertThat(build())
        .isEqualTo(
            stopped(
                """
                content/guide.yaml:2:5: error BAD-ID: "../../x" cannot be an id: it may hold small letters, digits, - and _
                  id: ../../x
                      ^
                  hint: write "x"
                content/guide.yaml:4:3: error BAD-ID: the id of the retired question is empty
                    "": soft-deletes
                    ^
                  hint: write an id of small letters, digits, - and _
                content/guide.yaml:5:3: error BAD-ID: "a b" cannot be an id: it may hold small letters, digits, - and _
                    "a b": soft-deletes
                    ^
                  hint: write "a-b"
                content/guide.yaml:6:3: error BAD-ID: "x/../../y" cannot be an id: it may hold small letters, digits, - and _
                    x/../../y: soft-deletes
                    ^
                  hint: write "xy"
                content/guide.yaml:7:3: error BAD-ID: "page:main" cannot be an id: it may hold small letters, digits, - and _
                    page:main: soft-deletes
                    ^
                  hint: write "pagemain"
                content/guide.yaml:8:3: error BAD-ID: "??" cannot be an id: it may hold small letters, digits, - and _
                    "??": soft-deletes
                    ^
                  hint: write an id of small letters, digits, - and _
                content/guide.yaml:9:3: error BROKEN-REDIRECT: "details" is the id of a heading in 01-basics.md
                    details: soft-deletes
                    ^
                  hint: take the redirect out, or write the heading in other words
                """,
                7));
  }

  @Test
  void publishesNoPagesScriptsAndHiddenFilesThatAreLinkedTo() throws IOException {
    write("e.html", "<script>alert(1)</script>");
    write(".secret/a.txt", "s");
    write("a.svg", "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>");
    write("paper.pdf", "p");
    section("## Q\n\n[a](e.html) [b](.secret/a.txt) [c](guide.yaml) [d](a.svg) [e](paper.pdf)\n");
    assertThat(build())
        .contains("01-basics.md:7:1: error BROKEN-LINK: no file \"e.html\"")
        .contains("01-basics.md:7:13: error BROKEN-LINK: no file \".secret/a.txt\"")
        .contains("01-basics.md:7:32: error BROKEN-LINK: no file \"guide.yaml\"")
        .contains("01-basics.md:7:48: error BROKEN-LINK: no file \"a.svg\"")
        .contains("4 errors, 0 warnings");
  }

  @Test
  void refusesDrawingsWithScriptsOnTheWebsiteToo() throws IOException {
    write("a.svg", "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>");
    section("## Q\n\n![drawing](a.svg)\n");
    assertThat(build()).contains("01-basics.md:7:1: error BROKEN-PICTURE: ");
  }
}
