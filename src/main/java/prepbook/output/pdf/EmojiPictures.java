package prepbook.output.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import prepbook.markdown.Emoji;

/**
 * The pictures of emoji: Twemoji, as the PlantUML library brings it.
 *
 * <p>Safe for use by several threads.
 */
final class EmojiPictures {
  private static final String ROOT = "/net/sourceforge/plantuml/emoji/data/";
  private static final String OPEN =
      "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 36 36\" width=\"36\" height=\"36\">";

  private final Map<Emoji, Optional<String>> names = new ConcurrentHashMap<>();

  /** The name of the closest picture of an emoji, if there is any. */
  Optional<String> nameFor(Emoji emoji) {
    return names.computeIfAbsent(
        emoji, key -> key.pictureNames().stream().filter(EmojiPictures::exists).findFirst());
  }

  /** The emoji that the closest picture shows; without selectors. */
  Optional<Emoji> pictured(Emoji emoji) {
    return nameFor(emoji)
        .map(
            name -> {
              StringBuilder characters = new StringBuilder();
              for (String hex : name.split("-", -1)) {
                characters.appendCodePoint(Integer.parseInt(hex, 16));
              }
              return new Emoji(characters.toString());
            });
  }

  private static boolean exists(String name) {
    return EmojiPictures.class.getResource(ROOT + name + ".svg") != null;
  }

  /** The picture of that name, which {@link #nameFor} gave, as an SVG file. */
  byte[] svg(String name) {
    try (InputStream in = EmojiPictures.class.getResourceAsStream(ROOT + name + ".svg")) {
      if (in == null) {
        throw new IllegalArgumentException("no emoji picture " + name);
      }
      String content = new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
      // Most files hold only what stands inside the root element.
      int inside = content.startsWith("<svg") ? content.indexOf('>') + 1 : 0;
      String body = inside > 0 ? content.substring(inside) : content + "</svg>";
      return (OPEN + body).getBytes(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read emoji picture " + name, e);
    }
  }
}
