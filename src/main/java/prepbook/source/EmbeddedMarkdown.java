package prepbook.source;

import java.util.List;
import prepbook.model.SourceText;

/**
 * Markdown that stands in a YAML file.
 *
 * @param source a text in which the Markdown's lines have the numbers they have in the YAML file
 * @param start where the Markdown starts in it
 */
record EmbeddedMarkdown(SourceText source, int start) {

  /** Markdown reads text that is indented more than this as code. */
  private static final int MAX_INDENT = 3;

  /**
   * Finds the lines of a block of text in its file, so that what is wrong in it is reported where
   * it stands. Text in quotes, or indented deeply, is reported at the line where it starts.
   */
  static EmbeddedMarkdown locate(SourceText yaml, YamlNode.Scalar scalar) {
    List<String> lines = scalar.text().stripTrailing().lines().toList();
    int first = scalar.location().line() + 1;
    int last = first + lines.size() - 1;
    if (last <= yaml.lineCount() && standsAt(yaml, first, lines)) {
      int end = yaml.startOfLine(last) + yaml.line(last).length();
      return new EmbeddedMarkdown(
          new SourceText(yaml.file(), yaml.text().substring(0, end)), yaml.startOfLine(first));
    }
    String padding = "\n".repeat(scalar.location().line() - 1);
    return new EmbeddedMarkdown(
        new SourceText(yaml.file(), padding + scalar.text()), padding.length());
  }

  private static boolean standsAt(SourceText yaml, int first, List<String> lines) {
    for (int i = 0; i < lines.size(); i++) {
      String raw = yaml.line(first + i);
      int indent = raw.length() - raw.stripLeading().length();
      boolean same = raw.endsWith(lines.get(i)) && raw.length() - lines.get(i).length() <= indent;
      if (!same || (!raw.isBlank() && raw.length() - lines.get(i).length() > MAX_INDENT)) {
        return false;
      }
    }
    return true;
  }
}
