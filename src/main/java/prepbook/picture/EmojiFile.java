package prepbook.picture;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The pictures of emoji: Twemoji, as the PlantUML library brings it, on squares of 36 units. */
public final class EmojiFile {

  private static final String ROOT = "/net/sourceforge/plantuml/emoji/data/";

  private EmojiFile() {}

  /**
   * Whether there is a picture.
   *
   * @param name code points in hexadecimal, joined by hyphens: {@code 1f680}
   */
  public static boolean exists(String name) {
    return EmojiFile.class.getResource(ROOT + name + ".svg") != null;
  }

  /**
   * What stands inside the picture's {@code svg} element.
   *
   * @throws IllegalArgumentException if there is none of that name
   */
  public static String shapes(String name) {
    try (InputStream in = EmojiFile.class.getResourceAsStream(ROOT + name + ".svg")) {
      if (in == null) {
        throw new IllegalArgumentException("no emoji picture " + name);
      }
      String content = new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
      // Most files hold only what stands inside the root element.
      String inside =
          content.startsWith("<svg") ? content.substring(content.indexOf('>') + 1) : content;
      return inside.endsWith("</svg>") ? inside.substring(0, inside.length() - 6) : inside;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read emoji picture " + name, e);
    }
  }
}
