package prepbook.output.site;

import java.util.Optional;
import prepbook.html.Escape;
import prepbook.model.prose.Block;

/** Frames a block of code: a head with file and language, and a body that scrolls by itself. */
final class CodeFigure {

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
      default -> LanguageNames.of(word);
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
