package prepbook.output.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Short names for what a script keeps to itself. */
class ShortNamesTest {

  private static final Path SCRIPTS = Path.of("templates", "site", "script");

  @Test
  void variablesParametersAndFunctionsBecomeShortAndWhatIsSharedDoesNot() {
    assertThat(
            ScriptBundle.compact(
                """
                (function (prepbook) {
                  "use strict";
                  var count = 0, names = { count: count, list: [count, 1] };
                  async function total(list) {
                    for (var entry of list) count += entry.count;
                    try { await window.open(names.list) } catch (problem) { console.log(problem) }
                    return arguments.length ? count : total(names);
                  }
                  prepbook.total = total;
                })(window.prepbook);
                """))
        .isEqualTo(
            """
            (function(e){"use strict";var t=0,n={count:t,list:[t,1]};async function a(i){for(var r of i)\
            t+=r.count;try{await window.open(n.list)}catch(o){console.log(o)}
            return arguments.length?t:a(n);}
            e.total=a;})(window.prepbook);
            """);
  }

  @Test
  void aShortNameHidesNothingThatIsUsedInside() {
    assertThat(
            ScriptBundle.compact(
                """
                (function () {
                  var outer = e;
                  function one(first) { return outer + first + t + name; }
                  function two(second, name) { return function (third) { return second + third + name; }; }
                })();
                """))
        .isEqualTo(
            """
            (function(){var n=e;function a(r){return n+r+t+name;}
            function i(r,o){return function(s){return r+s+o;};}})();
            """);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "var long=1;go(long);",
        "(function(){let long=1;go(long);})();",
        "(function(){var long=1;go(()=>long);})();",
        "(function(){var long=1;go({long});})();",
        "(function(){var long=1;go({long,a:2});})();",
        "(function(){var long=1;go({a:2,long});})();",
        "(function(){var long=1;go({long(a){return a;}});})();",
        "(function(){var long=1;go(`${long}`);})();",
      })
  void scriptsWrittenInAnotherWayKeepTheirNames(String script) {
    assertThat(ScriptBundle.compact(script)).isEqualTo(script + "\n");
  }

  @Test
  void nearlyAllScriptsAreWrittenInThisWay() throws IOException {
    try (Stream<Path> files = Files.list(SCRIPTS)) {
      assertThat(files.filter(file -> !isRenamed(file)).map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder("search.js");
    }
  }

  private static boolean isRenamed(Path file) {
    try {
      List<ScriptToken> tokens = ScriptToken.of(Files.readString(file)).orElseThrow();
      return !ShortNames.in(tokens).equals(tokens);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
