package prepbook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a build says against samples without running them, and what a test says besides. */
class SampleDiagnosticsTest extends TestedGuide {

  @Test
  void reportsAttributesThatNobodyKnows() throws IOException {
    section(
        "## Q\n\nText.\n\n```lua flie=a.lua linenos\nx\n```\n\n<!-- test norun=\"x\"\ny\n-->\n");
    String expected =
        """
        content/01-basics.md:9:8: error UNKNOWN-ATTRIBUTE: unknown attribute "flie"
          ```lua flie=a.lua linenos
                 ^
          hint: did you mean "file"?
        content/01-basics.md:9:19: error UNKNOWN-ATTRIBUTE: unknown attribute "linenos"
          ```lua flie=a.lua linenos
                            ^
          hint: known attributes: file, norun, needs
        content/01-basics.md:13:11: error UNKNOWN-ATTRIBUTE: unknown attribute "norun"
          <!-- test norun="x"
                    ^
          hint: known attributes: file, needs
        """;
    assertThat(build()).isEqualTo(stopped(expected, 3));
    assertThat(test())
        .isEqualTo(
            expected
                + "3 errors, 0 warnings\n"
                + "tested content: 0 samples of 0 texts passed, in TIME\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"norun", "norun=", "norun=\"\"", "norun=\" \""})
  void wantsAReasonForCodeThatIsNotRun(String attribute) throws IOException {
    section("## Q\n\n```lua " + attribute + "\nx\n```\n");
    assertThat(build())
        .isEqualTo(
            stopped(
                """
                content/01-basics.md:7:8: error NORUN-WITHOUT-REASON: nothing says why this code is \
                not run
                  ```lua %s
                         ^
                  hint: write norun="the reason"
                """
                    .formatted(attribute),
                1));
  }

  @Test
  void doesNotRunWhatHasAReason() throws IOException {
    section(
        "## Q\n\n```lua norun=\"shows a shape\" file=../x\nx\n```\n\n```json norun=\"cut\"\n{…\n```\n");
    assertThat(build()).contains("1 question");
    assertThat(test()).isEqualTo("tested content: 0 samples of 0 texts passed, in TIME\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/etc/x",
        "../x",
        "a/../x",
        "a//x",
        "./x",
        "a/",
        "C:/x",
        "c:x",
        "~/a.py",
        "a/~b",
        "$HOME/x",
        "a*.py",
        "<a>",
        "a|b",
        "a\\x",
        "\"a b\"",
        "\"a\tb\""
      })
  void refusesFilesThatDoNotLieBelowTheFolder(String path) throws IOException {
    section("## Q\n\n```lua file=" + path + "\nx\n```\n");
    String plain = path.replace("\"", "");
    assertThat(build())
        .startsWith(
            "content/01-basics.md:7:8: error BAD-FILE: the file \""
                + plain
                + "\" has a name that cannot be\n  ```lua file=")
        .contains(
            "\n  hint: write a path below the project's folder, with / between folders,"
                + " as shop/models.py\n1 error");
  }

  @Test
  void refusesNamesThatAreTooLong() throws IOException {
    String name = "ü".repeat(127) + "a";
    section("## Q\n\n```lua file=a/" + name + "\nx\n```\n");
    assertThat(test()).contains("1 sample of 1 text passed");
    section("## Q\n\n```lua file=a/" + name + "b\nx\n```\n");
    assertThat(build())
        .startsWith(
            "content/01-basics.md:7:8: error BAD-FILE: the file \"a/"
                + "ü".repeat(98)
                + "…\" has a name that cannot be\n");
    section("## Q\n\n```lua file=" + "a/".repeat(500) + "b\nx\n```\n");
    assertThat(build())
        .startsWith(
            "content/01-basics.md:7:8: error BAD-FILE: the file \""
                + "a/".repeat(50)
                + "…\" has a name that cannot be\n");
  }

  @Test
  void reportsFilesThatCannotBeBesideEachOther() throws IOException {
    section(
        """
        ## First?

        ```lua file=shop/a.lua
        x
        ```

        <!-- test file=shop/a.lua
        y
        -->

        ```lua file=shop
        x
        ```

        ```lua file=shop/a.lua/b
        x
        ```

        ```lua file
        x
        ```

        ## Second?

        ```lua file=shop/a.lua
        x
        ```
        """);
    assertThat(build())
        .isEqualTo(
            stopped(
                """
                content/01-basics.md:11:11: error DUPLICATE-FILE: the file "shop/a.lua" is there already
                  <!-- test file=shop/a.lua
                            ^
                  hint: the other is on line 7; a question has one file of a name
                content/01-basics.md:15:8: error BAD-FILE: "shop" and "shop/a.lua" cannot both be files
                  ```lua file=shop
                         ^
                  hint: one of them would have to be a folder
                content/01-basics.md:19:8: error BAD-FILE: "shop/a.lua/b" and "shop" cannot both be \
                files
                  ```lua file=shop/a.lua/b
                         ^
                  hint: one of them would have to be a folder
                content/01-basics.md:23:8: error BAD-FILE: file names no file
                  ```lua file
                         ^
                  hint: write a path below the project's folder, with / between folders, as \
                shop/models.py
                """,
                4));
  }

  @Test
  void reportsNeedsThatAreEmptyOrUnknown() throws IOException {
    section("## A?\n\n```lua needs=\nx\n```\n\n## B?\n\n```lua needs=redis,othr\nx\n```\n");
    assertThat(test())
        .isEqualTo(
            """
            content/01-basics.md:7:8: error BAD-NEEDS: needs names no server
              ```lua needs=
                     ^
              hint: write needs=redis,postgresql
            content/01-basics.md:13:1: error BAD-NEEDS: the runner knows no server "othr"
              ```lua needs=redis,othr
              ^
              hint: did you mean "other"?
            2 errors, 0 warnings
            tested content: 0 samples of 0 texts passed, 1 text failed, in TIME
            """);
  }

  @Test
  void reportsARunnerWithoutItsProgramInBothCommands() throws IOException {
    write("guide.yaml", RUNNERS.replace("run.sh", "gone.sh"));
    section("## Q\n\n```lua\nx\n```\n");
    String expected =
        """
        content/guide.yaml:4:14: error NO-RUNNER: there is no program "runners/gone.sh" in the content \
        folder
          - program: runners/gone.sh
                     ^
          hint: write its path as seen from guide.yaml
        """;
    assertThat(build())
        .isEqualTo(
            stopped(
                expected
                    .replace("  - program", "    - program")
                    .replace("             ^", "               ^"),
                1));
    assertThat(test()).contains("error NO-RUNNER").contains("1 text not run");
  }

  @Test
  void listsEveryInterpreterThatWasTried() throws IOException {
    write("guide.yaml", RUNNERS.replace("[sh]", "[no-such-shell, sh, \"false\"]"));
    write("runners/run.sh", "echo 'it has no toys' >&2\nexit 3\n");
    section("## Q\n\n```lua\nx\n```\n");
    assertThat(test())
        .isEqualTo(
            """
            content/guide.yaml:4:14: error NO-INTERPRETER: nothing here can run runners/run.sh \
            (no-such-shell: it is not installed; sh: it has no toys; false: it ends with exit code 1)
                - program: runners/run.sh
                           ^
              hint: install it with brew install toys
            1 error, 0 warnings
            tested content: 0 samples of 0 texts passed, 1 text not run, in TIME
            """);
    assertThat(exitCode()).isEqualTo(ExitCode.FAILED);
    assertThat(build()).contains("1 question");
  }

  @Test
  void anotherInterpreterCanBeNamed() throws IOException {
    write("guide.yaml", RUNNERS.replace("[sh]", "[no-such-shell]"));
    section("## Q\n\n```lua\nx\n```\n");
    assertThat(testIn(java.util.Map.of("PREPBOOK_INTERPRETER", "sh")))
        .isEqualTo("tested content: 1 sample of 1 text passed, on Toy 1.2, in TIME\n");
  }

  @Test
  void reportsWhatIsWrongWithADeclaration() throws IOException {
    write(
        "guide.yaml",
        """
        title: A guide
        runners:
          - program: ../run.sh
            languages: [lua]
          - program: run.sh
            seconds: 0
          - languages: [tcl]
            program: run.sh
            time: 3
          - program: run.sh
            languages: [Tcl]
          - program: run.sh
            languages: [py, python3]
          - run.sh
        """);
    section("## Q\n");
    assertThat(build())
        .contains(
            "content/guide.yaml:3:14: error BAD-VALUE: the program \"../run.sh\" does not lie")
        .contains("content/guide.yaml:5:14: error BAD-VALUE: the runner has no language to run")
        .contains("content/guide.yaml:6:14: error BAD-VALUE: \"0\" is no number of seconds")
        .contains("content/guide.yaml:9:5: error UNKNOWN-KEY: unknown key \"time\"")
        .contains("content/guide.yaml:11:17: error BAD-VALUE: the language \"tcl\" has a runner")
        .contains(
            "content/guide.yaml:13:21: error BAD-VALUE: the language \"python3\" has a runner already")
        .contains(
            "content/guide.yaml:14:5: error BAD-VALUE: the value of \"runners\" must be lines");
  }
}
