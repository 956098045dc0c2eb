package prepbook.judges;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nu.validator.messages.MessageEmitter;
import nu.validator.messages.MessageEmitterAdapter;
import nu.validator.messages.MessageTextHandler;
import nu.validator.messages.types.MessageType;
import nu.validator.servlet.imagereview.ImageCollector;
import nu.validator.validation.SimpleDocumentValidator;
import nu.validator.validation.SimpleDocumentValidator.SchemaReadException;
import nu.validator.xml.SystemErrErrorHandler;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXException;

/** The Nu Html Checker, the one behind validator.w3.org/nu, in this process. */
final class NuHtmlChecker {

  private static final String HTML_SCHEMA = "http://s.validator.nu/html5-all.rnc";
  private static final String SVG_SCHEMA = "http://s.validator.nu/svg-xhtml5-rdf-mathml.rnc";

  static {
    System.setProperty("nu.validator.datatype.warn", "true");
  }

  private NuHtmlChecker() {}

  /**
   * What is wrong with the HTML, SVG and CSS files of a folder and its subfolders.
   *
   * <p>A style sheet is looked at only if it has no {@code @layer}, which the checker does not
   * know.
   *
   * @return errors and warnings, each as {@code file:line:column: kind: message}
   */
  static List<String> problems(Path folder) throws IOException, SAXException {
    List<Path> files;
    try (Stream<Path> found = Files.walk(folder)) {
      files = found.filter(Files::isRegularFile).sorted().toList();
    }
    List<String> problems = new ArrayList<>();
    Check html = new Check(HTML_SCHEMA);
    Check svg = new Check(SVG_SCHEMA);
    for (Path file : files) {
      String name = file.toString();
      String shown = folder.relativize(file).toString();
      if (name.endsWith(".html")) {
        problems.addAll(html.run(shown, validator -> validator.checkHtmlFile(file.toFile(), true)));
      } else if (name.endsWith(".svg")) {
        problems.addAll(svg.run(shown, validator -> validator.checkXmlFile(file.toFile())));
      } else if (name.endsWith(".css") && !Files.readString(file).contains("@layer")) {
        problems.addAll(html.run(shown, validator -> validator.checkCssFile(file.toFile(), true)));
      }
    }
    return problems;
  }

  /** One way to check, with its schema read once. */
  private static final class Check {

    private final SimpleDocumentValidator validator;

    Check(String schema) throws SAXException {
      validator = new SimpleDocumentValidator(true, false, true);
      validator.setAllowCss(true);
      try {
        validator.setUpMainSchema(schema, new SystemErrErrorHandler());
      } catch (SchemaReadException e) {
        throw new IllegalStateException("the checker cannot read " + schema, e);
      } catch (SAXException e) {
        throw e;
      } catch (Exception e) {
        throw new IllegalStateException(e);
      }
    }

    List<String> run(String shown, Step step) throws IOException, SAXException {
      Messages messages = new Messages(shown);
      MessageEmitterAdapter adapter =
          new MessageEmitterAdapter(
              null,
              validator.getSourceCode(),
              true,
              new ImageCollector(validator.getSourceCode()),
              0,
              true,
              messages);
      adapter.setHtml(true);
      adapter.start(null);
      validator.setUpValidatorAndParsers(adapter, true, false);
      step.run(validator);
      return messages.lines;
    }
  }

  private interface Step {
    void run(SimpleDocumentValidator validator) throws IOException, SAXException;
  }

  /** Collects errors and warnings; what the checker calls information is no mistake. */
  private static final class Messages extends MessageEmitter implements MessageTextHandler {

    private final String file;
    private final List<String> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private boolean wanted;

    Messages(String file) {
      this.file = file;
    }

    @Override
    public void startMessage(
        MessageType type,
        @Nullable String systemId,
        int oneBasedFirstLine,
        int oneBasedFirstColumn,
        int oneBasedLastLine,
        int oneBasedLastColumn,
        boolean exact) {
      wanted = type != MessageType.INFO;
      line.setLength(0);
      line.append(file).append(':').append(oneBasedLastLine).append(':').append(oneBasedLastColumn);
      String kind = type == MessageType.WARNING ? "warning" : type.getFlatType();
      line.append(": ").append(kind).append(": ");
    }

    @Override
    public MessageTextHandler startText() {
      return this;
    }

    @Override
    public void characters(char[] characters, int start, int length) {
      line.append(characters, start, length);
    }

    @Override
    public void startCode() {
      line.append('“');
    }

    @Override
    public void endCode() {
      line.append('”');
    }

    @Override
    public void startLink(String href, String title) {}

    @Override
    public void endLink() {}

    @Override
    public void endMessage() {
      // It knows neither hashes nor where the page lies; PolicyIT asks a browser.
      if (wanted && line.indexOf(" violates Content Security Policy ") < 0) {
        lines.add(line.toString());
      }
    }
  }
}
