package prepbook.output.site;

import java.util.Map;
import java.util.Optional;
import prepbook.html.Escape;
import prepbook.model.prose.Block;

/** Frames a block of code: a head with file and language, and a body that scrolls by itself. */
final class CodeFigure {

  /** Names by the word behind the fence; what is missing is shown as written. */
  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("bash", "Bash"),
          Map.entry("css", "CSS"),
          Map.entry("diff", "Diff"),
          Map.entry("dockerfile", "Dockerfile"),
          Map.entry("html", "HTML"),
          Map.entry("ini", "INI"),
          Map.entry("javascript", "JavaScript"),
          Map.entry("js", "JavaScript"),
          Map.entry("json", "JSON"),
          Map.entry("nginx", "nginx"),
          Map.entry("python", "Python"),
          Map.entry("py", "Python"),
          Map.entry("sh", "Shell"),
          Map.entry("shell", "Shell"),
          Map.entry("sql", "SQL"),
          Map.entry("toml", "TOML"),
          Map.entry("yaml", "YAML"),
          Map.entry("yml", "YAML"));

  private CodeFigure() {}

  static void append(Block.CodeBlock block, UiText ui, StringBuilder out) {
    String language = language(block.language(), ui);
    Optional<String> file = block.file();
    out.append("<figure class=\"code\">\n");
    head(language, file, out);
    out.append("<pre dir=\"ltr\"><code>");
    CodeText.append(block, out);
    out.append("</code></pre>\n");
    if (block.reasonNotToRun().isPresent()) {
      out.append("<p class=\"code__foot\">");
      Escape.append(UiText.fill(ui.notRun(), block.reasonNotToRun().get()), out);
      out.append("</p>\n");
    }
    out.append("</figure>");
  }

  private static String language(String word, UiText ui) {
    return switch (word) {
      case "console" -> ui.codeConsole();
      case "django", "html+django" -> UiText.fill(ui.codeTemplate(), "Django");
      case "pycon" -> UiText.fill(ui.codeSession(), "Python");
      case "text" -> ui.codeText();
      default -> NAMES.getOrDefault(word, word);
    };
  }

  private static void head(String language, Optional<String> file, StringBuilder out) {
    if (language.isEmpty() && file.isEmpty()) {
      return;
    }
    out.append("<figcaption class=\"code__head\">");
    if (file.isPresent()) {
      out.append("<span class=\"code__file\" dir=\"ltr\">");
      Escape.append(file.get(), out);
      out.append("</span>");
    }
    if (!language.isEmpty()) {
      out.append("<span class=\"code__language\">");
      Escape.append(language, out);
      out.append("</span>");
    }
    out.append("</figcaption>\n");
  }
}
