package prepbook.markdown;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import prepbook.diagnostic.Diagnostic;
import prepbook.diagnostic.Suggestion;
import prepbook.model.prose.Block;
import prepbook.model.prose.CodeSpan;

/** Converts blocks of code and colours them; those that hold a diagram are handed on. */
final class CodeConverter {

  private final Reading reading;
  private final DiagramConverter diagrams;

  CodeConverter(Reading reading) {
    this.reading = reading;
    this.diagrams = new DiagramConverter(reading);
  }

  Block fenced(FencedCodeBlock node) {
    if (node.getClosingMarker().isEmpty()) {
      reading.report(
          reading
              .error(
                  reading.offset(node.getOpeningMarker().getStartOffset()),
                  "UNCLOSED-FENCE",
                  "this block of code is never closed, so it swallows all that follows")
              .withHint("close it with a line of " + node.getOpeningMarker()));
    }
    FenceInfo info = FenceInfo.parse(node.getInfo().unescape());
    if (info.language().equals(DiagramConverter.LANGUAGE)) {
      return diagrams.convert(node, info);
    }
    String text = node.getContentChars().toString();
    if (!text.isEmpty() && !text.endsWith("\n")) {
      text += "\n";
    }
    int offset = reading.offset(node.getInfo().getStartOffset());
    return new Block.CodeBlock(
        info.language(),
        info.attributes(),
        text,
        spans(info.language(), text, offset),
        reading.locationOf(node));
  }

  /** A {@code pre} of raw HTML. */
  Block raw(String language, String code, int offset) {
    String text = code.endsWith("\n") ? code : code + "\n";
    return new Block.CodeBlock(
        language, Map.of(), text, spans(language, text, offset), reading.locationAt(offset));
  }

  private List<CodeSpan> spans(String language, String text, int offset) {
    String known = known(language, offset);
    return known.isEmpty() ? List.of() : reading.highlighter().highlight(known, text);
  }

  Block indented(IndentedCodeBlock node) {
    String text = node.getContentChars().trimTailBlankLines().toString();
    return new Block.CodeBlock(
        "",
        Map.of(),
        text.endsWith("\n") ? text : text + "\n",
        List.of(),
        reading.locationOf(node));
  }

  /** The highlighter's name for a language; an unknown one is reported and set without colours. */
  private String known(String language, int offset) {
    if (language.isEmpty()) {
      return "";
    }
    Optional<String> canonical = reading.highlighter().canonicalLanguage(language);
    if (canonical.isEmpty()) {
      Diagnostic warning =
          reading.warning(
              offset,
              "UNKNOWN-LANGUAGE",
              "no highlighting for the language \"" + language + "\", so it is set as plain text");
      reading.report(
          Suggestion.nearest(language, reading.highlighter().languages())
              .map(name -> warning.withHint("did you mean \"" + name + "\"?"))
              .orElse(warning.withHint("\"text\" says that plain text is meant")));
    }
    return canonical.orElse("");
  }
}
