package prepbook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Data and scripts in answers are parsed by parsers that others use as well. */
class SampleSyntaxTest extends TestedGuide {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "json | {'a': 1;}          | 10 | 8 | Unexpected character (';' (code 59))",
        "json | {'a': 1, 'a': 2}   | 10 | 13 | Duplicate field 'a'",
        "json | {} {}              | 10 | 4 | there is text behind the end",
        "json | {'a': …}           | 10 | 7 | Unexpected character",
        "yaml | a: [1, 2~b: 3      | 11 | 2 | expected ',' or ']', but got :",
        "yml  | a: 1~~a: 2         | 12 | 2 | Duplicate field 'a'",
        "toml | a = 1~b =          | 11 | 4 | Newline not permitted here",
        "toml | a = 1~a = 2        | 11 | 1 | Duplicate key",
        "bash | if true; then~echo | 11 | 1 | syntax error: unexpected end of file",
        "compose | a: [1, 2~b: 3   | 11 | 2 | expected ',' or ']', but got :",
        "shell | echo a~done       | 11 | 1 | syntax error near unexpected token `done'",
        "geojson | {'a': 1;}       | 10 | 8 | Unexpected character (';' (code 59))",
        "sh   | echo a~done        | 11 | 1 | syntax error near unexpected token `done'",
      },
      quoteCharacter = '`')
  void reportsMalformedTextAtItsPlace(
      String language, String code, int line, int column, String message) throws IOException {
    String lines = code.replace("~", "\n  ").replace('\'', '"');
    section("## Q\n\n- In a list:\n\n  ```" + language + "\n  " + lines + "\n  ```\n");
    assertThat(test())
        .contains(
            "content/01-basics.md:%d:%d: error SAMPLE-SYNTAX: malformed %s: %s"
                .formatted(line, column + 2, language, message))
        .contains("hint: a fragment that no parser takes needs norun=\"the reason\"");
    assertThat(exitCode()).isEqualTo(ExitCode.FAILED);
  }

  @Test
  void acceptsWhatIsWellFormed() throws IOException {
    section(
        """
        ## Q

        ```json
        {"a": [1, 2.5e3, null, {"b": "ü"}]}
        ```

        ```yaml
        a: &x {b: 1}
        c:
          <<: *x
        ---
        - !Ref second
        ```

        ```toml
        [a.b]
        c = 1979-05-27T07:32:00Z
        ```

        ```bash
        for f in *; do
          cat <<EOF | grep "$f"
        $(date)
        EOF
        done
        ```

        ```json5
        {a: 1,}
        ```

        ```console
        $ if
        ```
        """);
    assertThat(test()).isEqualTo("tested content: 0 samples of 0 texts passed, in TIME\n");
    assertThat(exitCode()).isEqualTo(ExitCode.CLEAN);
  }

  @Test
  void saysSoWhereThereIsNoShell() throws IOException {
    section("## Q\n\n```bash\nif\n```\n");
    assertThat(testIn(Map.of("PATH", temp.toString())))
        .isEqualTo(
            """
            content/01-basics.md:7:1: warning SAMPLE-SKIPPED: there is no bash to parse it
              ```bash
              ^
              hint: install bash
            0 errors, 1 warning
            tested content: 0 samples of 0 texts passed, 1 text not run, in TIME
            """);
    assertThat(testIn(Map.of("PATH", temp.toString(), "CI", "true")))
        .contains("error SAMPLE-SKIPPED");
  }

  @Test
  void aRunnerCanTakeALanguageOver() throws IOException {
    write("guide.yaml", RUNNERS.replace("tcl", "json"));
    section("## Q\n\n```json\nno json\n```\n");
    assertThat(test()).contains("1 sample of 1 text passed");
    write("guide.yaml", RUNNERS.replace("tcl", "yml"));
    section("## Q\n\n```yaml\n- [\n```\n");
    assertThat(test()).contains("1 sample of 1 text passed");
  }
}
