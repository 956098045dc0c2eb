package prepbook.layout;

import freemarker.cache.ClassTemplateLoader;
import freemarker.cache.FileTemplateLoader;
import freemarker.cache.MultiTemplateLoader;
import freemarker.cache.TemplateLoader;
import freemarker.core.ParseException;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import prepbook.diagnostic.Diagnostic;
import prepbook.diagnostic.SourceLocation;
import prepbook.model.Addresses;

/**
 * The templates: those in the jar, and above them, file by file, those of the user's own folder.
 *
 * <p>Safe for use by several threads.
 */
public final class Layout {

  private static final String ROOT = "/templates";

  private final Optional<Path> overrides;
  private final Configuration configuration;

  /**
   * Opens the templates.
   *
   * @param overrides a folder whose files take the place of those with the same path in the jar
   * @throws IOException if that folder cannot be read
   */
  public Layout(Optional<Path> overrides) throws IOException {
    this.overrides = overrides.isPresent() ? Optional.of(overrides.get().toRealPath()) : overrides;
    this.configuration = configure();
  }

  private Configuration configure() throws IOException {
    Configuration result = new Configuration(Configuration.VERSION_2_3_34);
    List<TemplateLoader> loaders = new ArrayList<>();
    if (overrides.isPresent()) {
      loaders.add(new FileTemplateLoader(overrides.get().toFile()));
    }
    loaders.add(new ClassTemplateLoader(Layout.class, ROOT));
    result.setTemplateLoader(new MultiTemplateLoader(loaders.toArray(new TemplateLoader[0])));
    result.setDefaultEncoding("UTF-8");
    result.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    result.setLogTemplateExceptions(false);
    result.setWrapUncheckedExceptions(true);
    result.setFallbackOnNullLoopVariable(false);
    result.setLocalizedLookup(false);
    result.setLocale(Locale.ROOT);
    result.setTimeZone(TimeZone.getTimeZone("UTC"));
    result.setNumberFormat("computer");
    result.setObjectWrapper(new ViewWrapper());
    return result;
  }

  /**
   * Fills a template.
   *
   * @param name the template's path: {@code site/section.ftlh}
   * @param view a public record; its components are the template's variables
   * @throws LayoutException if the template is missing or has a mistake
   */
  public String render(String name, Record view) throws LayoutException {
    try {
      Template template = configuration.getTemplate(name);
      StringWriter out = new StringWriter(16 * 1024);
      template.process(view, out);
      return out.toString();
    } catch (TemplateNotFoundException e) {
      throw failure(name, 1, 1, "there is no such template", e);
    } catch (ParseException e) {
      throw failure(
          e.getTemplateName(), e.getLineNumber(), e.getColumnNumber(), e.getEditorMessage(), e);
    } catch (TemplateException e) {
      throw failure(
          e.getTemplateSourceName(),
          e.getLineNumber(),
          e.getColumnNumber(),
          e.getMessageWithoutStackTop(),
          e);
    } catch (IOException e) {
      throw failure(name, 1, 1, "the template cannot be read: " + e.getMessage(), e);
    }
  }

  /**
   * The text of a file among the templates, such as a style sheet.
   *
   * @param name its path: {@code site/style/tokens.css}
   * @throws LayoutException if it is missing or cannot be read
   */
  public String text(String name) throws LayoutException {
    try (InputStream in = open(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    } catch (IOException e) {
      throw failure(name, 1, 1, "the file cannot be read: " + e.getMessage(), e);
    }
  }

  /**
   * A mistake in a file among the templates that only its reader can see.
   *
   * @param name the file's path: {@code site/messages_en.properties}
   * @param message what is wrong, as a sentence without full stop
   */
  public static LayoutException mistake(String name, String message) {
    return failure(name, 1, 1, message, new IllegalArgumentException(message));
  }

  /** Whether there is such a file among the templates. */
  public boolean has(String name) {
    try {
      open(name).close();
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  private InputStream open(String name) throws IOException {
    String path =
        Addresses.normalise(name)
            .orElseThrow(() -> new IOException("it lies outside the templates"));
    if (overrides.isPresent()) {
      Path file = overrides.get().resolve(path);
      if (Files.isRegularFile(file)) {
        return Files.newInputStream(file);
      }
    }
    InputStream in = Layout.class.getResourceAsStream(ROOT + "/" + path);
    if (in == null) {
      throw new IOException("there is no such file");
    }
    return in;
  }

  private static LayoutException failure(
      @org.jspecify.annotations.Nullable String name,
      @org.jspecify.annotations.Nullable Integer line,
      @org.jspecify.annotations.Nullable Integer column,
      @org.jspecify.annotations.Nullable String message,
      Exception cause) {
    SourceLocation location =
        new SourceLocation(
            "templates/" + (name == null ? "?" : name),
            line == null || line < 1 ? 1 : line,
            column == null || column < 1 ? 1 : column);
    String text = message == null || message.isBlank() ? "the template fails" : message;
    String sentence = text.strip().lines().findFirst().orElse("the template fails");
    return new LayoutException(Diagnostic.error(location, "TEMPLATE", sentence), cause);
  }
}
