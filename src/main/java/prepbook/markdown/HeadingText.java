package prepbook.markdown;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.util.ast.Node;

/** The text of a heading from which GitHub makes the anchor: before shortcodes become emoji. */
final class HeadingText {

  private HeadingText() {}

  static String of(Node heading) {
    StringBuilder out = new StringBuilder();
    append(heading, out);
    return out.toString();
  }

  private static void append(Node parent, StringBuilder out) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Text || node instanceof HtmlEntity) {
        out.append(node.getChars().unescape());
      } else if (node instanceof Code code) {
        out.append(code.getText());
      } else if (!(node instanceof Image
          || node instanceof ImageRef
          || node instanceof HtmlInline
          || node instanceof HtmlInlineComment
          || node instanceof Footnote)) {
        append(node, out);
      }
    }
  }
}
