package prepbook.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TimeZone;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import prepbook.html.DrawingSvg;
import prepbook.model.drawing.Drawing;

class DiagramRendererTest {

  /** One of each kind, with what differs by locale, clock or order in less careful programs. */
  private static final List<String> KINDS =
      List.of(
          """
          title Title
          actor I
          participant "Web\\nserver" as W
          database DB
          collections C
          autonumber
          I -> W : GET /
          activate W
          alt id known
            W -> DB : SELECT
            DB --> W : row
          else it is not
            W -[#red]>x C : **lost**
          end
          deactivate W
          note over W, DB : title I
          """,
          """
          |Lane|
          start
          if (if?) then (yes)
            :I;
          else (no)
            |Other|
            fork
              :a;
            fork again
              :b;
            end fork
          endif
          while (more?) is (yes)
            :c;
          endwhile (no)
          stop
          """,
          """
          node Node {
            [Inside] #green
          }
          cloud Cloud
          interface I
          Cloud --> [Inside]
          [Inside] ..> I
          """,
          """
          [*] --> Idle
          state Busy {
            state Inner : entry
          }
          Idle --> Busy
          Busy --> [*]
          """,
          """
          abstract class Id {
            +title: int
            #list()
          }
          class Item
          Id <|-- Item
          Item "1" o-- "*" Id
          """,
          "@startmindmap\n* I\n** title\n@endmindmap",
          "@startwbs\n* I\n** title\n@endwbs",
          "@startjson\n{\"title\": [1, true, null]}\n@endjson",
          "@startyaml\ntitle: I\n@endyaml");

  private static final Pattern TAG =
      Pattern.compile("<(/?)(\\w+)((?: [a-z0-9]+=\"[^\"<>]*\")*)/?>");

  private final DiagramRenderer renderer = new DiagramRenderer();

  private static String svg(Drawn drawn) {
    assertThat(drawn).isInstanceOf(Drawn.Picture.class);
    Drawing drawing = ((Drawn.Picture) drawn).drawing();
    StringBuilder out = new StringBuilder();
    DrawingSvg.append(drawing, out);
    return drawing.width() + " " + drawing.height() + out;
  }

  private List<String> drawAll() {
    return KINDS.stream().map(source -> svg(renderer.draw(source))).toList();
  }

  @Test
  void drawsTheSameInAnyLanguageAndZone() {
    List<String> here = drawAll();
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
      assertThat(drawAll()).isEqualTo(here);
      assertThat(Locale.getDefault()).isEqualTo(Locale.forLanguageTag("tr-TR"));
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void drawsTheSameOnManyThreads() {
    List<String> alone = drawAll();
    AtomicInteger different = new AtomicInteger();
    IntStream.range(0, 60)
        .parallel()
        .forEach(
            i -> {
              int kind = i % KINDS.size();
              if (!svg(renderer.draw(KINDS.get(kind))).equals(alone.get(kind))) {
                different.incrementAndGet();
              }
            });
    assertThat(different).hasValue(0);
  }

  @Test
  void writesShapesAndWordsAndNothingElse() {
    for (String svg : drawAll()) {
      String rest =
          TAG.matcher(svg)
              .replaceAll(
                  tag -> {
                    assertThat(tag.group(2)).isIn("rect", "ellipse", "path", "text", "tspan");
                    assertThat(tag.group(3))
                        .doesNotContain("style", " id=", "href", "data-", "#", "fill");
                    return "";
                  });
      assertThat(rest).doesNotContain("<", ">");
    }
  }

  @Test
  void aDiagramOfSixParticipantsIsSmall() {
    StringBuilder source = new StringBuilder();
    for (int i = 1; i <= 6; i++) {
      source.append("participant \"Service ").append(i).append("\" as P").append(i).append('\n');
    }
    for (int i = 1; i < 6; i++) {
      source.append("P%d -> P%d : request %d\nactivate P%d\n".formatted(i, i + 1, i, i + 1));
    }
    for (int i = 6; i > 1; i--) {
      source.append("P%d --> P%d : response %d\ndeactivate P%d\n".formatted(i, i - 1, i, i));
    }
    assertThat(svg(renderer.draw(source.toString())).length()).isBetween(1_000, 6_000);
  }

  @Test
  void keepsTheWordsOfALineTogether() {
    Drawn drawn = renderer.draw("A -> B : one **two** //three// \"\"four\"\" five");
    assertThat(svg(drawn))
        .contains(
            ">one <tspan class=\"d-strong\">two </tspan><tspan class=\"d-emphasis\">three </tspan>"
                + "<tspan class=\"d-code\">four</tspan> five</text>");
  }

  @Test
  void holdsNamesInTheMiddleOfTheirBoxesAndRowsAtTheLeft() {
    String svg = svg(renderer.draw("class \"A long name\" as A {\n+one: int\n+second\n}"));
    assertThat(svg)
        .containsPattern("<text class=\"d-middle d-strong\"[^>]*>A long name<")
        .containsPattern("<text class=\"d-small\"[^>]*>one: int<");
  }

  @Test
  void mapsColoursOfTheAuthorToTones() {
    assertThat(svg(renderer.draw("[a] #lightgreen\n[b] #FF0000\n[c] #ddd\n[a] -[#blue]-> [b]")))
        .contains("\"d-box d-green\"", "\"d-box d-red\"", "\"d-box\"", "\"d-arrow d-line d-blue\"");
  }

  @Test
  void givesUpAfterAWhile() {
    Drawn drawn = new DiagramRenderer(0).draw("A -> B");
    assertThat(((Drawn.Flawed) drawn).flaws())
        .singleElement()
        .satisfies(
            flaw -> {
              assertThat(flaw.code()).isEqualTo("DIAGRAM-TOO-SLOW");
              assertThat(flaw.message()).isEqualTo("this diagram is not drawn after 0 seconds");
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "!include /etc/passwd\nA -> B",
        "  !includeurl http://localhost/x",
        "\u00A0!include x",
        "!theme x from http://localhost/",
        "!import x.zip",
        "!$x = %load_json(\"/etc/passwd\")",
        "!while 1\nA -> B\n!endwhile",
        "!procedure $x()\nA -> B\n!endprocedure",
        "A -> B : %getenv(\"HOME\")",
        "A -> B : %date()",
        "A -> B : %GetEnv (\"HOME\")",
        "A -> B : %get\\\nenv(\"HOME\")",
        "/' '/ !include /etc/passwd",
        "A -> B : <img:/etc/passwd>",
        "A -> B : <IMG SRC=\"file:///etc/passwd\">",
        "A -> B : <&heart> <:smile:> <$sprite>",
        "A -> B : <latex>x</latex>",
        "sprite $x {\nFF\n}\nA -> B",
        "skinparam backgroundColor red\nA -> B",
        "skinparam\tdefaultFontName Comic",
        "<style>\nroot { FontName X }\n</style>",
        "A -> B : [[file:///etc/passwd x]]",
        "url of A is [[javascript:alert(1)]]",
        "{{\nA -> B\n}}",
        "!pragma layout elk\nA -> B",
        "@startditaa\n+-+\n@endditaa",
        "@startdot\ndigraph { a -> b }\n@enddot",
        "@startgantt\n[a] lasts 1 day\n@endgantt",
        "@startuml\nA -> B\n@enduml\n@startuml\nversion\n@enduml",
        "version",
        "testdot",
        "listfonts",
        "salt\n{\n[x]\n}",
        "sudoku",
        "(*) --> old",
        "clock c with period 1",
        "A -> B : <back:cadetblue>x</back>\nscale 3",
        "what is this?",
        "start\n#lightgreen:deprecated;\nstop",
        "A -> B\nfoo bar",
        "",
        "@startuml\n@enduml",
        "@startjson\n{\n@endjson",
        "@startyaml\n'a': %date()\n@endyaml",
      })
  void refuses(String source) {
    Drawn drawn = renderer.draw(source);
    assertThat(drawn).isInstanceOf(Drawn.Flawed.class);
    assertThat(((Drawn.Flawed) drawn).flaws()).isNotEmpty();
  }

  /** What looks like something refused, but is not. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "A -> B : 100 % (all)",
        "A -> B : \"%s\" % (x,)",
        "A -> B : wait!",
        "A -> B : {% cache 300 %} and {{ user }}",
        "A -> B : a[0] = [1, [2]]",
        "' !include in a comment\nA -> B",
        "!pragma teoz true\nA -> B",
        "skinparam linetype ortho\n[a] --> [b]",
        "A -> B : $user and a\\nbreak",
        "author -> version : help",
      })
  void lets(String source) {
    assertThat(renderer.draw(source)).isInstanceOf(Drawn.Picture.class);
  }

  @Test
  void refusesWhatIsTooLarge() {
    String lines = "A -> B : x\n".repeat(401);
    String wide = "A -> B : " + "x".repeat(400);
    for (String source : List.of(lines, wide)) {
      assertThat(((Drawn.Flawed) renderer.draw(source)).flaws())
          .singleElement()
          .satisfies(flaw -> assertThat(flaw.code()).isEqualTo("DIAGRAM-TOO-LARGE"));
    }
  }

  @Test
  void nothingOfTheMachineReachesAPicture() {
    Drawn drawn = renderer.draw("A -> B : %dirpath% %filename% %date% ${HOME} $HOME");
    String home = Objects.requireNonNull(System.getProperty("user.home"));
    assertThat(svg(drawn)).contains("%dirpath% %filename% %date%").doesNotContain(home);
  }
}
