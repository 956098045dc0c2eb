package prepbook.output.pdf.text;

import java.util.Optional;
import prepbook.html.Escape;
import prepbook.markdown.Emoji;
import prepbook.output.pdf.picture.EmojiPictures;

/**
 * Writes text so that every character of it can be printed: emoji become pictures, Arabic letters
 * get their shapes.
 */
public final class PrintText {
  private final EmojiPictures pictures;

  /** Writes with those pictures of emoji. */
  public PrintText(EmojiPictures pictures) {
    this.pictures = pictures;
  }

  /** Appends text, escaped. */
  void append(String words, StringBuilder out) {
    String text = ArabicShapes.shape(words);
    int plain = 0;
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      int length = 1;
      if (isInvisible(c)) {
        Escape.append(text.subSequence(plain, at), out);
        plain = at + 1;
      } else {
        Optional<Emoji> emoji = Emoji.at(text, at);
        if (emoji.isPresent() && canDraw(emoji.get())) {
          Escape.append(text.subSequence(plain, at), out);
          appendEmoji(emoji.get(), out);
          length = emoji.get().characters().length();
          plain = at + length;
        }
      }
      at += length;
    }
    Escape.append(text.subSequence(plain, text.length()), out);
  }

  /** Whether an emoji is printed as a picture or, keycaps and flags, as letters in a frame. */
  boolean canDraw(Emoji emoji) {
    return emoji.kind() != Emoji.Kind.PICTURE || pictures.nameFor(emoji).isPresent();
  }

  /** What an emoji is printed as, if that is less than it says; fit for a sentence. */
  Optional<String> simplified(Emoji emoji) {
    return switch (emoji.kind()) {
      case KEYCAP -> Optional.empty();
      case FLAG -> Optional.of("the letters " + emoji.letters());
      case PICTURE ->
          pictures
              .pictured(emoji)
              .filter(shown -> !emoji.characters().replace("\uFE0F", "").equals(shown.characters()))
              .map(shown -> "\"" + shown.characters() + "\" (" + shown.name() + ")");
    };
  }

  private void appendEmoji(Emoji emoji, StringBuilder out) {
    Optional<String> name = pictures.nameFor(emoji);
    if (name.isPresent()) {
      out.append("<img class=\"emoji\" src=\"emoji:").append(name.get()).append("\" alt=\"");
      Escape.append(emoji.name(), out);
      out.append("\"/>");
    } else {
      out.append("<span class=\"keycap\">").append(emoji.letters()).append("</span>");
    }
  }

  /**
   * Whether a character only steers how its neighbours are shown: joiners, selectors, marks of
   * direction. The soft hyphen is not among them, since the engine breaks lines there.
   */
  static boolean isInvisible(int c) {
    return (c >= 0xFE00 && c <= 0xFE0F)
        || (c >= 0x200C && c <= 0x200F)
        || (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2060 && c <= 0x206F)
        || c == 0xFEFF;
  }
}
