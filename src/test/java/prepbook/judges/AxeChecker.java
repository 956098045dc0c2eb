package prepbook.judges;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** axe-core, which looks for barriers in the page that is open in a browser. */
final class AxeChecker {

  private static final String RUN =
      """
      const done = arguments[arguments.length - 1];
      axe.run(document, {resultTypes: ['violations']}).then(
          results => done(results.violations.flatMap(violation => violation.nodes.map(node =>
              `${violation.id} (${violation.impact}): ${violation.help}\\n  at ${node.html}\\n  `
                  + (node.failureSummary || '').replaceAll('\\n', ' ')))),
          error => done(['axe could not run: ' + error]));
      """;

  private final String script;

  AxeChecker() throws IOException {
    try (InputStream in = AxeChecker.class.getResourceAsStream("/axe.min.js")) {
      script =
          new String(
              Objects.requireNonNull(in, "axe.min.js").readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** The barriers of the open page by all rules, best practices among them; each with its place. */
  List<String> violations(Browser browser) {
    browser.evaluate(script);
    return browser.evaluateLater(RUN) instanceof List<?> found
        ? found.stream().map(String::valueOf).toList()
        : List.of("axe gave no answer");
  }
}
