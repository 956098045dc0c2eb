package prepbook.layout;

import freemarker.core.ParseException;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import prepbook.diagnostic.Diagnostic;
import prepbook.model.SourceText;

/**
 * The templates: those in the jar, and above them, file by file, those of the user's own folder.
 *
 * <p>Safe for use by several threads.
 */
public final class Layout {

  private final TemplateFiles files;
  private final TemplateMistake mistakes;
  private final Configuration configuration;

  /**
   * Opens the templates.
   *
   * @param overrides a folder whose files take the place of those with the same path in the jar
   */
  public Layout(Optional<Path> overrides) {
    this.files = new TemplateFiles(overrides);
    this.mistakes = new TemplateMistake(files);
    this.configuration = configure();
  }

  private Configuration configure() {
    Configuration result = new Configuration(Configuration.VERSION_2_3_34);
    result.setTemplateLoader(new TemplateSource(files));
    result.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
    result.setTabSize(1);
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
   * @throws LayoutException if the template, or one that it imports or includes, is missing or has
   *     a mistake
   */
  public String render(String name, Record view) throws LayoutException {
    try {
      Template template = configuration.getTemplate(name);
      StringWriter out = new StringWriter(16 * 1024);
      template.process(view, out);
      return out.toString();
    } catch (ParseException e) {
      throw mistakes.in(e);
    } catch (TemplateException e) {
      throw mistakes.in(e);
    } catch (IOException e) {
      throw mistakes.unreadable(name, e);
    }
  }

  /**
   * The text of a file among the templates, such as a style sheet.
   *
   * @param name its path: {@code site/style/tokens.css}
   * @throws LayoutException if it is missing or cannot be read
   */
  public SourceText source(String name) throws LayoutException {
    try {
      return files.text(name);
    } catch (IOException e) {
      throw mistakes.unreadable(name, e);
    }
  }

  /** The characters of {@link #source}. */
  public String text(String name) throws LayoutException {
    return source(name).text();
  }

  /** As {@link #mistake(String, int, String)}, where it is the whole file's. */
  public LayoutException mistake(String name, String message) {
    return mistake(name, 1, message);
  }

  /**
   * A mistake in a file among the templates that only its reader can see.
   *
   * @param name the file's path: {@code site/messages_en.properties}
   * @param line the line, from 1
   * @param message what is wrong, as a sentence without full stop
   */
  public LayoutException mistake(String name, int line, String message) {
    return mistakes.at(name, line, message);
  }

  /** Whether there is such a file among the templates. */
  public boolean has(String name) {
    return files.has(name);
  }

  /**
   * Warnings about the user's own files that were not read and take the place of none. To be asked
   * when everything is rendered.
   */
  public List<Diagnostic> unused() {
    return new TemplateNames(files).unused();
  }
}
