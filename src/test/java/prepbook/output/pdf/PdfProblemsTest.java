package prepbook.output.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static prepbook.output.pdf.BookFixture.image;
import static prepbook.output.pdf.BookFixture.p;
import static prepbook.output.pdf.BookFixture.prose;
import static prepbook.output.pdf.BookFixture.text;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import prepbook.diagnostic.Diagnostic;
import prepbook.layout.Layout;
import prepbook.model.Asset;
import prepbook.model.Guide;
import prepbook.model.Section;
import prepbook.model.SourceText;
import prepbook.model.prose.Prose;
import prepbook.output.pdf.picture.Pictures;

class PdfProblemsTest {
  @TempDir Path folder;

  private static Guide guide(String source, Prose answer, List<Asset> assets) {
    Section section =
        new Section(
            "first",
            1,
            "01-first.md",
            "First",
            Optional.empty(),
            Optional.empty(),
            true,
            Prose.EMPTY,
            List.of(BookFixture.question(1, "q", List.of(text("Title")), answer)),
            Set.of("q"),
            new SourceText("content/01-first.md", source));
    return BookFixture.guide(List.of(section), assets);
  }

  private static List<Diagnostic> problems(Guide guide) throws IOException {
    return new PdfOutput(new Layout(Optional.empty())).problems(guide);
  }

  @Test
  void reportsACharacterWithoutGlyphOnceAtItsFirstPlace() throws IOException {
    Guide guide =
        guide("line one\n\n## Title 丂\n\nand 丂\n", prose(p("one 丂"), p("two 丂")), List.of());

    assertThat(problems(guide))
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found)
                  .hasToString(
                      "content/01-first.md:3:10: error UNPRINTABLE-CHARACTER: no font can print"
                          + " \"丂\" (U+4E02), which occurs 2 times");
              assertThat(found.hint())
                  .contains(
                      "the book's fonts have Latin, Greek, Cyrillic, Hebrew, Arabic and symbols;"
                          + " write this character another way");
              assertThat(found.sourceLine()).contains("## Title 丂");
            });
  }

  @Test
  void reportsACharacterFromAnEntityAtItsQuestion() throws IOException {
    Guide guide = guide("a\nb\n## Title\n\n&#x4E02;\n", prose(p("丂")), List.of());

    assertThat(problems(guide))
        .singleElement()
        .hasToString(
            "content/01-first.md:3:1: error UNPRINTABLE-CHARACTER: no font can print \"丂\""
                + " (U+4E02)");
  }

  @Test
  void reportsAnEmojiWithoutPicture() throws IOException {
    Guide guide = guide("a\nb\n\uD83E\uDEE0", prose(p("\uD83E\uDEE0")), List.of());

    assertThat(problems(guide))
        .singleElement()
        .extracting(Diagnostic::message)
        .isEqualTo("no font can print \"\uD83E\uDEE0\" (U+1FAE0)");
  }

  @Test
  void acceptsWhatHasNoGlyphByNature() throws IOException {
    String invisible = "a\u00AD\u200B\u200C\u200D\u2060\uFE0F\uFEFF\u202A\u2009\u3000z";
    assertThat(problems(guide(invisible + "\n\n\n", prose(p(invisible)), List.of()))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a.svg | <svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>"
            + " | it holds an element \"script\"",
        "b.svg | <svg xmlns='http://www.w3.org/2000/svg' onload='x()'/>"
            + " | it holds a script in \"onload\"",
        "c.svg | <svg xmlns='http://www.w3.org/2000/svg'><style>@import url(http://x.org/);</style>"
            + "</svg> | its style sheet loads something from elsewhere",
        "d.svg | <svg xmlns='http://www.w3.org/2000/svg'><image href='file:///etc/passwd'/></svg>"
            + " | it loads something from elsewhere: \"file:///etc/passwd\"",
        "e.svg | <svg xmlns='http://www.w3.org/2000/svg'><rect fill='url(http://x.org/#a)'/></svg>"
            + " | it loads something from elsewhere: \"url(http://x.org/#a)\"",
        "f.svg | <svg | it is no well-formed XML",
        "g.svg | <html/> | its root element is not \"svg\"",
        "h.png | no picture | its format is not one of PNG, JPEG, GIF and SVG",
      })
  void reportsAPictureThatDoesMoreOrLessThanDraw(String name, String content, String reason)
      throws IOException {
    Asset asset = BookFixture.asset(folder.resolve(name), content);
    Guide guide = guide("a\nb\n![](" + name + ")", prose(p(image(name, "x"))), List.of(asset));

    assertThat(problems(guide))
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found)
                  .hasToString(
                      "content/01-first.md:3:1: error BROKEN-PICTURE: picture \""
                          + name
                          + "\" cannot be printed: "
                          + reason);
              assertThat(found.hint())
                  .contains("open it in a drawing program and export it as PNG");
              assertThat(found.sourceLine()).contains("![](" + name + ")");
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"%68.png", "h.png?raw=true", "./h.png#top"})
  void findsTheBrokenPictureHoweverItsAddressIsWritten(String address) throws IOException {
    Asset asset = BookFixture.asset(folder.resolve("h.png"), "no picture");
    Guide guide = guide("a\nb\nc", prose(p(image(address, "x"))), List.of(asset));

    assertThat(problems(guide)).extracting(Diagnostic::code).containsExactly("BROKEN-PICTURE");
  }

  @ParameterizedTest
  @CsvSource({"a.webp, RIFF____WEBPVP8L, WebP", "b.png, ____ftypavif, AVIF"})
  void warnsOfAPictureThatOnlyScreensCanShow(String name, String head, String format)
      throws IOException {
    Asset asset = BookFixture.asset(folder.resolve(name), head);
    Guide guide = guide("a\nb\n![](" + name + ")", prose(p(image(name, "x"))), List.of(asset));

    assertThat(problems(guide))
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found)
                  .hasToString(
                      "content/01-first.md:3:1: warning PICTURE-NOT-PRINTED: picture \"%s\" is %s, which only screens can show, so the book has its alternative text instead"
                          .formatted(name, format));
              assertThat(found.hint())
                  .contains("use PNG, JPEG or SVG if the book is to show it too");
              assertThat(found.sourceLine()).contains("![](" + name + ")");
            });
    assertThat(PdfOutput.brokenPictures(guide)).isEmpty();
  }

  @Test
  void refusesEntities() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "secretword");
    Asset asset =
        BookFixture.asset(
            folder.resolve("x.svg"),
            "<!DOCTYPE svg [<!ENTITY x SYSTEM '"
                + secret.toUri()
                + "'>]><svg xmlns='http://www.w3.org/2000/svg'><text>&x;</text></svg>");

    assertThat(new Pictures().read(asset))
        .isEqualTo(new Pictures.Result.Broken("it declares entities"));
  }

  @Test
  void acceptsADocumentTypeWithoutEntities() throws IOException {
    Asset asset =
        BookFixture.asset(
            folder.resolve("x.svg"),
            "<!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.1//EN'"
                + " 'http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd'>"
                + "<svg xmlns='http://www.w3.org/2000/svg'/>");

    assertThat(new Pictures().read(asset)).isInstanceOf(Pictures.Result.Printable.class);
  }

  @Test
  void refusesElementsNestedTooDeep() throws IOException {
    String svg =
        "<svg xmlns='http://www.w3.org/2000/svg'>%s%s</svg>"
            .formatted("<g>".repeat(50_000), "</g>".repeat(50_000));
    Asset asset = BookFixture.asset(folder.resolve("deep.svg"), svg);

    assertThat(new Pictures().read(asset))
        .isEqualTo(new Pictures.Result.Broken("its elements are nested more than 90 deep"));
  }

  @Test
  void refusesAHugePictureWithoutDecodingIt() throws IOException {
    assertThat(new Pictures().read(pngHead(40_000, 40_000)))
        .isEqualTo(
            new Pictures.Result.Broken("it has 40000 × 40000 pixels, and 50 million is the most"));
  }

  @Test
  void callsAPictureBrokenWhateverTheDecoderThrows() throws IOException {
    assertThat(new Pictures().read(pngHead(0, 10)))
        .isEqualTo(new Pictures.Result.Broken("it cannot be decoded"));
    assertThat(new Pictures().read(pngHead(10, 10)))
        .isEqualTo(new Pictures.Result.Broken("it cannot be decoded"));
  }

  /** A PNG that ends behind its header. */
  private Asset pngHead(int width, int height) throws IOException {
    ByteBuffer chunk = ByteBuffer.allocate(17);
    chunk.put("IHDR".getBytes(StandardCharsets.US_ASCII)).putInt(width).putInt(height);
    chunk.put(new byte[] {8, 2, 0, 0, 0});
    CRC32 sum = new CRC32();
    sum.update(chunk.array());
    ByteBuffer file = ByteBuffer.allocate(33);
    file.putLong(0x89504E470D0A1A0AL).putInt(13).put(chunk.array()).putInt((int) sum.getValue());
    Path path = Files.write(folder.resolve("head.png"), file.array());
    return new Asset("head.png", path, Optional.empty());
  }

  @Test
  void warnsOfEmojiThatArePrintedSimpler() throws IOException {
    String words =
        "\uD83D\uDC69\u200D\uD83D\uDCBB and \uD83C\uDDE9\uD83C\uDDEA 1\uFE0F\u20E3 \u2705";
    Guide guide = guide("a\nb\n" + words, prose(p(words)), List.of());

    assertThat(problems(guide))
        .extracting(Diagnostic::toString)
        .containsExactlyInAnyOrder(
            "content/01-first.md:3:1: warning EMOJI-SIMPLIFIED: the emoji \"👩‍💻\" (woman, personal"
                + " computer) is printed as \"👩\" (woman)",
            "content/01-first.md:3:11: warning EMOJI-SIMPLIFIED: the emoji \"🇩🇪\" (flag DE) is"
                + " printed as the letters DE");
  }

  @Test
  void printsTheAlternativeTextOfABrokenPicture() throws IOException {
    Asset asset = BookFixture.asset(folder.resolve("broken.png"), "no picture");
    MemoryFolder written = new MemoryFolder();
    Guide guide =
        guide(
            "a\nb\nc", prose(p("Text."), p(image("broken.png", "what it showed"))), List.of(asset));

    assertThat(new PdfOutput(new Layout(Optional.empty())).write(guide, written)).hasSize(1);
  }
}
