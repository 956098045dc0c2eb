package prepbook.judges;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** veraPDF, which decides whether a file is what PDF/UA and PDF/A ask for. */
final class VeraPdf {

  private static final int EXAMPLES = 3;

  /** Held here, because a logger that nobody holds forgets its level. */
  private static final Logger LOGGER = Logger.getLogger("org.verapdf");

  static {
    LOGGER.setLevel(Level.SEVERE);
    VeraGreenfieldFoundryProvider.initialise();
  }

  private VeraPdf() {}

  /**
   * The rules that a file breaks, each with up to three places where it does.
   *
   * @param pdf the file
   * @param flavour {@code ua1} for PDF/UA-1, {@code 2a} for PDF/A-2a
   */
  static List<String> failures(Path pdf, String flavour) throws IOException, VeraPDFException {
    return failures(Files.readAllBytes(pdf), flavour);
  }

  /** As {@link #failures(Path, String)}, for a file in memory. */
  static List<String> failures(byte[] pdf, String flavour) throws IOException, VeraPDFException {
    PDFAFlavour wanted = PDFAFlavour.fromString(flavour);
    try (PDFAParser parser =
            Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), wanted);
        PDFAValidator validator = Foundries.defaultInstance().createValidator(wanted, false)) {
      return describe(validator.validate(parser));
    }
  }

  private static List<String> describe(ValidationResult result) {
    Map<String, List<TestAssertion>> byRule = new TreeMap<>();
    for (TestAssertion assertion : result.getTestAssertions()) {
      if (assertion.getStatus() == TestAssertion.Status.FAILED) {
        String rule =
            assertion.getRuleId().getClause() + "-" + assertion.getRuleId().getTestNumber();
        byRule.computeIfAbsent(rule, key -> new ArrayList<>()).add(assertion);
      }
    }
    List<String> failures = new ArrayList<>();
    byRule.forEach((rule, broken) -> failures.add(describe(rule, broken)));
    if (failures.isEmpty() && !result.isCompliant()) {
      failures.add("not compliant, and no rule says why");
    }
    return failures;
  }

  private static String describe(String rule, List<TestAssertion> broken) {
    StringBuilder text = new StringBuilder(rule).append(" (").append(broken.size()).append("×): ");
    text.append(broken.get(0).getMessage());
    broken.stream()
        .limit(EXAMPLES)
        .forEach(assertion -> text.append("\n  at ").append(assertion.getLocation().getContext()));
    return text.toString();
  }
}
