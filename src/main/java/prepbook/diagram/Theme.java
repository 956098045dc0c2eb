package prepbook.diagram;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The lines that are put before a diagram's own: our theme, in the colours of the {@link Palette}.
 *
 * <p>It measures lettering larger than it is shown, so that lines stand apart and the words stay
 * within their boxes in whatever font a reader has.
 */
final class Theme {

  private static final String FILE = "theme.puml";
  private static final String STYLE_END = "</style>";

  private static final List<String> LINES = read();
  private static final int STYLE_LINES = LINES.indexOf(STYLE_END) + 1;

  private Theme() {}

  /** The lines for a kind of diagram. */
  static List<String> linesFor(Kind kind) {
    List<String> lines = new ArrayList<>();
    if (kind.takesCommands()) {
      // The layout that needs no program of the machine.
      lines.add("!pragma layout smetana");
      lines.addAll(LINES);
    } else {
      lines.addAll(LINES.subList(0, STYLE_LINES));
    }
    return lines;
  }

  private static List<String> read() {
    String text;
    try (InputStream in = Theme.class.getResourceAsStream("/prepbook/diagram/" + FILE)) {
      if (in == null) {
        throw new IllegalStateException("no " + FILE + " on the class path");
      }
      text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + FILE, e);
    }
    for (Map.Entry<String, String> color : Palette.byName().entrySet()) {
      text = text.replace("{" + color.getKey() + "}", color.getValue());
    }
    return text.lines().toList();
  }
}
