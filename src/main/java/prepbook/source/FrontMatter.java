package prepbook.source;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import prepbook.diagnostic.Diagnostic;
import prepbook.model.SourceText;

/**
 * What stands between two lines of {@code ---} at the head of a section file.
 *
 * @param title the section's title; empty, and reported, if it is missing
 * @param icon an emoji that stands before the title
 * @param summary one sentence on what the section is about
 * @param holdsQuestions whether second-level headings are questions
 * @param bodyStart where the Markdown behind it starts, as an offset into the file
 */
record FrontMatter(
    String title,
    Optional<String> icon,
    Optional<String> summary,
    boolean holdsQuestions,
    int bodyStart) {

  private static final String HINT = "start the file with ---, title: …, ---";

  static FrontMatter read(SourceText source, Consumer<Diagnostic> diagnostics) {
    if (!source.line(1).stripTrailing().equals("---")) {
      diagnostics.accept(
          source
              .error(0, "NO-FRONT-MATTER", "the file does not start with front matter")
              .withHint(HINT));
      return new FrontMatter("", Optional.empty(), Optional.empty(), true, 0);
    }
    int closing = 2;
    while (closing <= source.lineCount() && !isClosing(source.line(closing))) {
      closing++;
    }
    if (closing > source.lineCount()) {
      diagnostics.accept(
          source
              .error(0, "NO-FRONT-MATTER", "the front matter is never closed")
              .withHint("close it with a line of ---"));
      return new FrontMatter("", Optional.empty(), Optional.empty(), true, source.text().length());
    }
    int bodyStart =
        closing < source.lineCount() ? source.startOfLine(closing + 1) : source.text().length();
    String yaml = source.text().substring(source.startOfLine(2), source.startOfLine(closing));
    YamlNode.Mapping nothing =
        new YamlNode.Mapping(List.of(), source.locationAt(source.startOfLine(1)));
    Optional<YamlNode.Mapping> mapping = new YamlReader(source, 2, diagnostics).readMapping(yaml);
    if (mapping.isEmpty()) {
      return new FrontMatter("", Optional.empty(), Optional.empty(), true, bodyStart);
    }
    YamlView view =
        new YamlView(
            source, mapping.get().entries().isEmpty() ? nothing : mapping.get(), diagnostics);
    FrontMatter result =
        new FrontMatter(
            view.requiredText("title", HINT),
            view.text("icon"),
            view.text("summary"),
            view.flag("questions", true),
            bodyStart);
    view.reportUnknownKeys();
    return result;
  }

  private static boolean isClosing(String line) {
    String stripped = line.stripTrailing();
    return stripped.equals("---") || stripped.equals("...");
  }
}
