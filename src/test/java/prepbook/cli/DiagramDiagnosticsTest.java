package prepbook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Every diagnostic about diagrams, with its whole text, as an author sees it. */
class DiagramDiagnosticsTest extends BrokenGuide {

  private void diagram(String text) throws IOException {
    section("## Q\n\nShort.\n\n```plantuml alt=\"x\"\n" + text + "```\n");
  }

  @Test
  void reportsAMissingAlternativeText() throws IOException {
    section("## Q\n\nShort.\n\n```plantuml alt=\" \"\nA -> B\n```\n");
    assertThat(build())
        .isEqualTo(
            stopped(
                """
                content/01-basics.md:9:1: error DIAGRAM-WITHOUT-ALT: this diagram says nothing to those who cannot see it
                  ```plantuml alt=" "
                  ^
                  hint: say what it shows: ```plantuml alt="A request passes …"
                """,
                1));
  }

  @Test
  void reportsAnUnknownAttribute() throws IOException {
    section("## Q\n\nShort.\n\n```plantuml alt=\"x\" captoin=\"y\"\nA -> B\n```\n");
    assertThat(build())
        .isEqualTo(
            stopped(
                """
                content/01-basics.md:9:21: error UNKNOWN-ATTRIBUTE: a diagram has no attribute "captoin"
                  ```plantuml alt="x" captoin="y"
                                      ^
                  hint: did you mean "caption"?
                """,
                1));
  }

  @Test
  void reportsAnEmptyDiagram() throws IOException {
    diagram("\n");
    assertThat(build())
        .isEqualTo(
            stopped(
                """
                content/01-basics.md:9:1: error EMPTY-DIAGRAM: there is nothing in this diagram
                  ```plantuml alt="x"
                  ^
                  hint: write, for example: Alice -> Bob : hello
                """,
                1));
  }

  @Test
  void reportsTheLineThatPlantUmlDoesNotUnderstandInsideAList() throws IOException {
    section("## Q\n\n- item\n\n  ```plantuml alt=\"x\"\n  A -> B\n    what?\n  ```\n");
    assertThat(build())
        .isEqualTo(
            stopped(
                """
                content/01-basics.md:11:5: error DIAGRAM-ERROR: PlantUML does not understand this line
                      what?
                      ^
                  hint: it takes the diagram for one of kind sequence; see plantuml.com/sequence-diagram
                """,
                1));
  }

  @Test
  void reportsWhatIsForbiddenWhereItStands() throws IOException {
    diagram("@startuml\nA -> B : %getenv(\"HOME\")\n!include /etc/passwd\n@enduml\n");
    assertThat(build())
        .isEqualTo(
            stopped(
                """
                content/01-basics.md:11:10: error DIAGRAM-FORBIDDEN: "%getenv(…)" is not allowed: a diagram computes nothing
                  A -> B : %getenv("HOME")
                           ^
                  hint: write the text itself
                content/01-basics.md:12:1: error DIAGRAM-FORBIDDEN: "!include" is not allowed: a diagram includes, defines and computes nothing
                  !include /etc/passwd
                  ^
                  hint: write out what is to be drawn
                """,
                2));
  }

  @Test
  void reportsAKindThatIsNotDrawn() throws IOException {
    diagram("@startgantt\n[a] lasts 1 day\n@endgantt\n");
    assertThat(build())
        .isEqualTo(
            stopped(
                """
                content/01-basics.md:10:1: error DIAGRAM-KIND: diagrams that begin with "@startgantt" are not drawn here
                  @startgantt
                  ^
                  hint: drawn are @startuml, @startmindmap, @startwbs, @startjson, @startyaml
                """,
                1));
  }

  @Test
  void reportsADiagramThatIsTooLarge() throws IOException {
    diagram("A -> B\n".repeat(401));
    assertThat(build())
        .isEqualTo(
            stopped(
                """
                content/01-basics.md:9:1: error DIAGRAM-TOO-LARGE: this diagram has 401 lines, and 400 is the most
                  ```plantuml alt="x"
                  ^
                  hint: show less, or make it several diagrams
                """,
                1));
  }

  @Test
  void reportsMalformedData() throws IOException {
    diagram("@startjson\n{\"a\": }\n@endjson\n");
    assertThat(build())
        .isEqualTo(
            stopped(
                """
                content/01-basics.md:9:1: error DIAGRAM-ERROR: this is not well-formed data
                  ```plantuml alt="x"
                  ^
                  hint: look for a comma or bracket too many
                """,
                1));
  }
}
