package prepbook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every diagnostic about templates with its whole text, as a designer sees it. */
class TemplateDiagnosticsTest extends BrokenGuide {

  @BeforeEach
  void aQuestion() throws IOException {
    section("## Q\n\nAnswer.\n");
  }

  /** A file in the folder beside the content. */
  private void template(String name, String text) throws IOException {
    Path file = temp.resolve("templates").resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  @Test
  void reportsAMissingValueAtItsLine() throws IOException {
    template("site/section.ftlh", "<p>\n\t${nothing.here}\n</p>\n");
    assertThat(build())
        .isEqualTo(
            stopped(
                """
                templates/site/section.ftlh:2:4: error TEMPLATE: "nothing" has no value here
                   ${nothing.here}
                     ^
                  hint: where it may be missing, ask with nothing?? first
                """,
                1));
  }

  @Test
  void reportsAMissingValueInAMacroOfAnImportedFileThere() throws IOException {
    template(
        "site/section.ftlh",
        "<#import \"parts/line.ftlh\" as line>\n<@line.of page=.data_model/>\n");
    template("site/parts/line.ftlh", "<#macro of page>\n  <p>\n    ${page.titel}\n</#macro>\n");
    assertThat(build())
        .isEqualTo(
            stopped(
                """
                templates/site/parts/line.ftlh:3:7: error TEMPLATE: "page.titel" has no value here
                      ${page.titel}
                        ^
                  hint: where it may be missing, ask with page.titel?? first
                """,
                1));
  }

  @Test
  void reportsTheWrongKindOfValueInAnIncludedFileThere() throws IOException {
    template("site/section.ftlh", "<p>\n<#include \"line.ftlh\">\n");
    template("site/line.ftlh", "<p>\n  ${cards}\n");
    assertThat(build())
        .isEqualTo(
            stopped(
                """
                templates/site/line.ftlh:2:5: error TEMPLATE: for "${...}" content: Expected a string or something automatically convertible to string (number, date or boolean), or "template output", but this has evaluated to a sequence: cards
                    ${cards}
                      ^
                """,
                1));
  }

  @Test
  void reportsTheSyntaxOfAnIncludedFileThere() throws IOException {
    template("site/section.ftlh", "<p>\n<#include \"line.ftlh\">\n");
    template("site/line.ftlh", "<p>\n\n  <#if title>\n");
    assertThat(build())
        .isEqualTo(
            stopped(
                """
                templates/site/line.ftlh:3:14: error TEMPLATE: unexpected end of file reached. You have an unclosed #if
                    <#if title>
                               ^
                """,
                1));
  }

  @Test
  void reportsTheSyntaxOfAnImportedFileThereWithTheNearestKnownName() throws IOException {
    template("site/section.ftlh", "<#import \"line.ftlh\" as line>\n");
    template("site/line.ftlh", "<#macro of x>\n${x?lenght}</#macro>\n");
    assertThat(build())
        .isEqualTo(
            stopped(
                """
                templates/site/line.ftlh:2:5: error TEMPLATE: unknown built-in: "lenght"
                  ${x?lenght}</#macro>
                      ^
                  hint: did you mean "?length"?
                """,
                1));

    template("site/line.ftlh", "<#marco of x>${x}</#marco>\n");
    assertThat(build())
        .isEqualTo(
            stopped(
                """
                templates/site/line.ftlh:1:2: error TEMPLATE: unknown directive: #marco
                  <#marco of x>${x}</#marco>
                   ^
                  hint: did you mean "#macro"?
                """,
                1));
  }

  @Test
  void reportsAnImportOfNothingWhereItStands() throws IOException {
    template("site/section.ftlh", "<p>\n <#import \"crad.ftlh\" as c>\n");
    assertThat(build())
        .isEqualTo(
            stopped(
                """
                templates/site/section.ftlh:2:2: error TEMPLATE: there is no template "site/crad.ftlh"
                   <#import "crad.ftlh" as c>
                   ^
                  hint: did you mean "site/card.ftlh"?
                """,
                1));
  }

  @Test
  void namesTheFolderThatWasGiven() throws IOException {
    Path folder = Files.createDirectories(temp.resolve("mine/site"));
    Files.writeString(folder.resolve("card.ftlh"), "<#macro card card frame>${card.nmae}</#macro>");
    assertThat(build("--templates", temp.resolve("mine").toString()))
        .startsWith("mine/site/card.ftlh:1:");
  }

  @Test
  void warnsOfFilesThatTakeThePlaceOfNone() throws IOException {
    template("site/sectoin.ftlh", "<p>\n");
    template("site/style/token.css", ":root {}\n");
    template("stie/home.ftlh", "<p>\n");
    assertThat(build())
        .startsWith(
            """
            templates/site/sectoin.ftlh:1:1: warning UNUSED-TEMPLATE: nothing uses this file, and it takes the place of none
              hint: did you mean "site/section.ftlh"?
            templates/site/style/token.css:1:1: warning UNUSED-TEMPLATE: nothing uses this file, and it takes the place of none
              hint: did you mean "site/style/tokens.css"?
            templates/stie/home.ftlh:1:1: warning UNUSED-TEMPLATE: nothing uses this file, and it takes the place of none
              hint: did you mean "site/home.ftlh"?
            0 errors, 3 warnings
            built site: 5 pages, 1 question, in\
            """);
  }

  @Test
  void warnsOfNoFileThatIsUsedOrMayBe() throws IOException {
    Path builtIn = Path.of("templates/site");
    String header = Files.readString(builtIn.resolve("section.ftlh"));
    template("site/section.ftlh", header + "<#include \"mine.ftlh\">\n");
    template("site/mine.ftlh", "<p>My own words.\n");
    template("site/messages_de.properties", "");
    template("print/only-for-the-book.ftlh", "<p>\n");
    template("README.md", "How we made it.\n");
    template(".editorconfig", "root = true\n");
    template("site/not-found.ftlh", Files.readString(builtIn.resolve("not-found.ftlh")));
    assertThat(build()).startsWith("built site: 5 pages, 1 question, in");
    assertThat(temp.resolve("site/basics.html")).content().contains("My own words.");
  }
}
