package prepbook.output.pdf.picture;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import prepbook.markdown.Emoji;
import prepbook.picture.EmojiFile;

/**
 * The pictures of emoji.
 *
 * <p>Safe for use by several threads.
 */
public final class EmojiPictures {
  private static final String OPEN =
      "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 36 36\" width=\"36\" height=\"36\">";

  private final Map<Emoji, Optional<String>> names = new ConcurrentHashMap<>();

  /** The name of the closest picture of an emoji, if there is any. */
  public Optional<String> nameFor(Emoji emoji) {
    return names.computeIfAbsent(
        emoji, key -> key.pictureNames().stream().filter(EmojiFile::exists).findFirst());
  }

  /** The emoji that the closest picture shows; without selectors. */
  public Optional<Emoji> pictured(Emoji emoji) {
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

  /** The picture of that name, which {@link #nameFor} gave, as an SVG file. */
  byte[] svg(String name) {
    return (OPEN + EmojiFile.shapes(name) + "</svg>").getBytes(StandardCharsets.UTF_8);
  }
}
