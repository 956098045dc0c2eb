package prepbook.layout;

import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateNotFoundException;
import java.io.IOException;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import prepbook.diagnostic.Diagnostic;
import prepbook.diagnostic.SourceLocation;
import prepbook.diagnostic.Suggestion;
import prepbook.model.SourceText;

/** Says in one sentence what FreeMarker found wrong with a template, and at which line of which. */
final class TemplateMistake {

  private static final String CODE = "TEMPLATE";

  /** What FreeMarker adds for those who read its messages in a log. */
  private static final Pattern CHATTER =
      Pattern.compile(
          " Help \\(latest version\\):.*| Check if the FreeMarker.*"
              + "| \\((wrapper: |\\S+ wrapped into )[^)]*\\)"
              + "|; see cause exception.*|, but was expecting.*");

  private static final Pattern BUILT_IN = Pattern.compile("Unknown built-in: \"(\\w+)\".*");
  private static final Pattern DIRECTIVE = Pattern.compile("Unknown directive: #(\\w+).*");

  private final TemplateFiles files;

  TemplateMistake(TemplateFiles files) {
    this.files = files;
  }

  /** A file that is not there or cannot be read. */
  LayoutException unreadable(String name, IOException failure) {
    Diagnostic diagnostic =
        Diagnostic.error(
            SourceLocation.startOf(files.shown(name)),
            CODE,
            "the file cannot be read: " + failure.getMessage());
    return new LayoutException(diagnostic, failure);
  }

  /** A mistake that only the file's reader can see, at the beginning of a line. */
  LayoutException at(String name, int line, String message) {
    SourceLocation location = new SourceLocation(files.shown(name), line, 1);
    Diagnostic diagnostic = Diagnostic.error(location, CODE, message);
    return new LayoutException(
        line == 1 ? diagnostic : quoting(diagnostic, name), new IllegalArgumentException(message));
  }

  /** A template that FreeMarker cannot parse. */
  LayoutException in(ParseException failure) {
    return failure(
        failure.getTemplateName(),
        failure.getLineNumber(),
        failure.getColumnNumber(),
        sentence(failure.getEditorMessage()),
        hint(failure.getEditorMessage()),
        failure);
  }

  /** A template that fails, or one that it imports or includes. */
  LayoutException in(TemplateException failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof ParseException parsing) {
        return in(parsing);
      }
      if (cause instanceof TemplateNotFoundException missing) {
        return failure(failure, missing(missing), nearestFile(missing));
      }
    }
    String blamed = failure.getBlamedExpressionString();
    if (failure instanceof InvalidReferenceException && blamed != null) {
      return failure(
          failure,
          "\"" + blamed + "\" has no value here",
          Optional.of("where it may be missing, ask with " + blamed + "?? first"));
    }
    String sentence = sentence(failure.getMessageWithoutStackTop());
    return failure(
        failure,
        sentence.endsWith(":") && blamed != null ? sentence + " " + blamed : sentence,
        Optional.empty());
  }

  private static String missing(TemplateNotFoundException failure) {
    return "there is no template \"" + failure.getTemplateName() + "\"";
  }

  private Optional<String> nearestFile(TemplateNotFoundException failure) {
    return nearest(failure.getTemplateName(), new TemplateNames(files).all(), "");
  }

  private LayoutException failure(
      TemplateException failure, String message, Optional<String> hint) {
    return failure(
        failure.getTemplateSourceName(),
        failure.getLineNumber(),
        failure.getColumnNumber(),
        message,
        hint,
        failure);
  }

  private LayoutException failure(
      @Nullable String name,
      @Nullable Integer line,
      @Nullable Integer column,
      String message,
      Optional<String> hint,
      Exception cause) {
    String template = name == null ? "?" : name;
    SourceLocation location =
        new SourceLocation(files.shown(template), positive(line), positive(column));
    Diagnostic diagnostic = quoting(Diagnostic.error(location, CODE, message), template);
    return new LayoutException(hint.map(diagnostic::withHint).orElse(diagnostic), cause);
  }

  private static int positive(@Nullable Integer number) {
    return number == null ? 1 : Math.max(1, number);
  }

  /** With its line, if it can still be read. */
  private Diagnostic quoting(Diagnostic diagnostic, String name) {
    try {
      SourceText text = files.text(name);
      return diagnostic.location().line() <= text.lineCount()
          ? text.quoting(diagnostic)
          : diagnostic;
    } catch (IOException e) {
      return diagnostic; // what is wrong with the template matters more than its line
    }
  }

  /** FreeMarker's first sentences, as we write ours. */
  private static String sentence(@Nullable String message) {
    String line = message == null ? "" : message.strip().lines().findFirst().orElse("");
    String plain = CHATTER.matcher(line).replaceAll("").replace(" , ", ", ").strip();
    String open = plain.endsWith(".") ? plain.substring(0, plain.length() - 1) : plain;
    if (open.isEmpty()) {
      return "the template fails";
    }
    boolean capitalised = open.length() > 1 && Character.isLowerCase(open.charAt(1));
    return capitalised ? open.substring(0, 1).toLowerCase(Locale.ROOT) + open.substring(1) : open;
  }

  private static Optional<String> hint(@Nullable String message) {
    String line = message == null ? "" : message.strip().lines().findFirst().orElse("");
    Configuration known = new Configuration(Configuration.VERSION_2_3_34);
    Matcher builtIn = BUILT_IN.matcher(line);
    if (builtIn.matches()) {
      return nearest(builtIn.group(1), names(known.getSupportedBuiltInNames()), "?");
    }
    Matcher directive = DIRECTIVE.matcher(line);
    if (directive.matches()) {
      return nearest(directive.group(1), names(known.getSupportedBuiltInDirectiveNames()), "#");
    }
    return Optional.empty();
  }

  private static Set<String> names(Set<?> names) {
    Set<String> sorted = new TreeSet<>();
    names.forEach(name -> sorted.add(name.toString()));
    return sorted;
  }

  private static Optional<String> nearest(String word, Collection<String> names, String sign) {
    return Suggestion.nearest(word, names).map(name -> "did you mean \"" + sign + name + "\"?");
  }
}
