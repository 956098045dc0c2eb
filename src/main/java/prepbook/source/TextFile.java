package prepbook.source;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import prepbook.diagnostic.Diagnostic;
import prepbook.diagnostic.SourceLocation;
import prepbook.model.SourceText;

/** Reads a text file of the content: UTF-8, with or without byte order mark, any line ends. */
final class TextFile {

  /** A file with more control characters is no text; what else is in it is not worth telling. */
  private static final int MOST_CONTROLS = 10;

  private TextFile() {}

  /**
   * Reads a file.
   *
   * @param file where it lies
   * @param shownAs its name for the author
   * @return its text; nothing if it cannot be read, which is reported
   */
  static Optional<SourceText> read(Path file, String shownAs, Consumer<Diagnostic> diagnostics) {
    byte[] bytes;
    try {
      bytes = Files.readAllBytes(file);
    } catch (IOException e) {
      diagnostics.accept(
          Diagnostic.error(
                  SourceLocation.startOf(shownAs), "UNREADABLE-FILE", "the file cannot be read")
              .withHint(Reason.withoutFile(e)));
      return Optional.empty();
    }
    Optional<String> text = decode(bytes, shownAs, diagnostics);
    return text.map(characters -> new SourceText(shownAs, normalise(characters)))
        .flatMap(source -> textOnly(source, diagnostics));
  }

  private static Optional<String> decode(
      byte[] bytes, String shownAs, Consumer<Diagnostic> diagnostics) {
    String lenient = new String(bytes, StandardCharsets.UTF_8);
    if (lenient.indexOf('\uFFFD') < 0) {
      return Optional.of(lenient); // nothing had to be replaced
    }
    CharBuffer characters = CharBuffer.allocate(bytes.length + 1);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, characters, true);
    characters.flip();
    if (!result.isError()) {
      return Optional.of(characters.toString());
    }
    String before = characters.toString().replace("\r\n", "\n").replace('\r', '\n');
    int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
    int column = before.length() - before.lastIndexOf('\n');
    diagnostics.accept(
        Diagnostic.error(
                new SourceLocation(shownAs, line, column),
                "NOT-UTF-8",
                "the file is not UTF-8: byte 0x%02X".formatted(bytes[in.position()] & 0xFF))
            .withHint(
                startsLikeUtf16(bytes)
                    ? "it looks like UTF-16; save it as UTF-8"
                    : "save it as UTF-8"));
    return Optional.empty();
  }

  private static boolean startsLikeUtf16(byte[] bytes) {
    return bytes.length > 1
        && ((bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE)
            || (bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF));
  }

  private static String normalise(String text) {
    String unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
    return unmarked.indexOf('\r') < 0
        ? unmarked
        : unmarked.replace("\r\n", "\n").replace('\r', '\n');
  }

  /**
   * The text without control characters, which neither HTML nor PDF can hold. A space takes the
   * place of each, so that what else is wrong with the file can be told in the same run.
   */
  private static Optional<SourceText> textOnly(
      SourceText source, Consumer<Diagnostic> diagnostics) {
    String text = source.text();
    StringBuilder clean = new StringBuilder();
    int from = 0;
    int found = 0;
    for (int at = controlCharacterIn(text, 0); at >= 0; at = controlCharacterIn(text, from)) {
      if (found++ == MOST_CONTROLS) {
        return Optional.empty();
      }
      diagnostics.accept(
          source
              .error(
                  at,
                  "CONTROL-CHARACTER",
                  "the file holds the control character U+%04X".formatted((int) text.charAt(at)))
              .withHint("take it out; if the file is full of them, it is no text file"));
      clean.append(text, from, at).append(' ');
      from = at + 1;
    }
    return Optional.of(
        found == 0
            ? source
            : new SourceText(source.file(), clean.append(text, from, text.length()).toString()));
  }

  /** Where a text holds what XML cannot: a control character or half a character; -1 if nowhere. */
  static int controlCharacterIn(String text) {
    return controlCharacterIn(text, 0);
  }

  private static int controlCharacterIn(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= ' ' && c < 0x7F) {
        continue;
      }
      boolean pair =
          Character.isHighSurrogate(c)
              && i + 1 < text.length()
              && Character.isLowSurrogate(text.charAt(i + 1));
      if (pair) {
        i++;
      } else if ((c < 0xA0 && c != '\n' && c != '\t') || Character.isSurrogate(c) || c >= 0xFFFE) {
        return i;
      }
    }
    return -1;
  }
}
