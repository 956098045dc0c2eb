package prepbook.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** Icons and cards, read again by a second library. */
class PictureTest {

  private static final ShareCard.Colors COLORS =
      new ShareCard.Colors(0xfbfaf6, 0x1b2420, 0x56615b, 0xe5e1d6, 0x0b5c45, 0xe6f1eb, 0xe0a458);

  private static BufferedImage read(byte[] png) throws IOException {
    return Objects.requireNonNull(ImageIO.read(new ByteArrayInputStream(png)));
  }

  private static ShareCard card(String title, boolean rightToLeft) {
    return new ShareCard(
        Optional.of("1f40d"),
        "Guide",
        title,
        "A text",
        "50 questions",
        "example.org",
        rightToLeft,
        COLORS);
  }

  /** How many pixels of a column from the title's lines differ from the ground. */
  private static long inked(BufferedImage image, int from, int to) {
    long count = 0;
    for (int x = from; x < to; x++) {
      for (int y = 150; y < 320; y++) {
        count += (image.getRGB(x, y) & 0xFFFFFF) == COLORS.ground() ? 0 : 1;
      }
    }
    return count;
  }

  @Test
  void aCardHasTheSizeThatReadersOfLinksWantAndFewBytes() throws IOException {
    byte[] file = card("Core Django", false).draw();
    BufferedImage image = read(file);
    assertThat(image.getWidth()).isEqualTo(1200);
    assertThat(image.getHeight()).isEqualTo(630);
    assertThat(image.getRGB(5, 5)).isEqualTo(0xFFFBFAF6);
    assertThat(image.getRGB(5, 625)).isEqualTo(0xFF0B5C45);
    assertThat(inked(image, 84, 600)).isGreaterThan(5000);
    assertThat(file.length).isLessThan(60_000);
    assertThat(card("Core Django", false).draw()).isEqualTo(file);
  }

  @Test
  void aCardReadFromRightToLeftStartsThere() throws IOException {
    BufferedImage image = read(card("أسئلة", true).draw());
    assertThat(inked(image, 800, 1116)).isGreaterThan(1000);
    assertThat(image.getRGB(5, 625)).isEqualTo(0xFFE0A458);
  }

  @Test
  void whatNoFontCanSetIsLeftOutAndNothingElse() {
    assertThat(card("Django \u9762\u8bd5\u9898 4", false).draw())
        .isEqualTo(card("Django 4", false).draw());
    assertThat(Typeface.SERIF.settable("\u0908 (\u9762)!")).isEmpty();
    assertThat(Typeface.SERIF.settable("\u9762 \u042f\u2260 \u05d0"))
        .isEqualTo("\u042f\u2260 \u05d0");
  }

  @Test
  void aCardWhoseTitleNoFontCanSetShowsItsEmojiLargeAndItsPlace() throws IOException {
    String title = "\u9762\u8bd5\u9898";
    assertThat(colored(read(card(title, false).draw()), 84, 364)).isGreaterThan(20_000);
    assertThat(colored(read(card(title, true).draw()), 836, 1116)).isGreaterThan(20_000);
    assertThat(inked(read(card(title, false).draw()), 420, 1116)).isGreaterThan(3_000);
    ShareCard bare =
        new ShareCard(Optional.empty(), title, title, title, title, "example.org", false, COLORS);
    BufferedImage image = read(bare.draw());
    assertThat(image.getRGB(224, 110)).isEqualTo(0xFF0B5C45);
    assertThat(inked(image, 420, 1116)).isGreaterThan(3_000);
  }

  private static long colored(BufferedImage image, int from, int to) {
    long count = 0;
    for (int x = from; x < to; x++) {
      for (int y = 84; y < 400; y++) {
        count += (image.getRGB(x, y) & 0xFFFFFF) == COLORS.ground() ? 0 : 1;
      }
    }
    return count;
  }

  @Test
  void longTitlesAreBrokenAndShortened() {
    String title = "Reading and writing ".repeat(12).strip();
    List<String> lines = Typeface.SERIF.lines(title, 58, 800, 3);
    assertThat(lines).hasSize(3).last().asString().endsWith("…");
    assertThat(lines).allMatch(line -> Typeface.SERIF.width(line, 58) <= 800);
    assertThat(Typeface.SERIF.lines("A title", 58, 800, 3)).containsExactly("A title");
  }

  @Test
  void aLongWordIsBrokenWhereverItStands() {
    for (String title :
        List.of(
            "Rindfleischetikettierungs".repeat(3) + " and more",
            "What is " + "Rindfleischetikettierungs".repeat(6) + "?",
            "\ud83d\ude00\u0416\u0301".repeat(80))) {
      List<String> lines = Typeface.SERIF.lines(title, 58, 800, 3);
      assertThat(lines).allMatch(line -> Typeface.SERIF.width(line, 58) <= 800);
      assertThat(String.join("", lines)).hasSizeGreaterThan(50);
    }
  }

  @Test
  void theTimeDoesNotGrowWithTheText() {
    String title = "x".repeat(200_000);
    assertTimeoutPreemptively(
        Duration.ofSeconds(10),
        () -> assertThat(Typeface.SERIF.lines(title, 58, 800, 3)).hasSize(3));
  }

  @Test
  void anIconIsTheEmojiOrTheFirstLetter() throws IOException {
    IconPicture emoji = new IconPicture(Optional.of("1f40d"), "P", 0xfbfaf6, 0x0b5c45);
    assertThat(read(emoji.plain(192)).getRGB(0, 0)).isEqualTo(0);
    assertThat(read(emoji.maskable(180)).getRGB(0, 0)).isEqualTo(0xFFFBFAF6);
    IconPicture bare = new IconPicture(Optional.empty(), "\u9898 \u201cP\u201d", 0, 0x0b5c45);
    BufferedImage letter = read(bare.plain(512));
    assertThat(letter.getWidth()).isEqualTo(512);
    assertThat(letter.getRGB(256, 5)).isEqualTo(0xFF0B5C45);
    assertThat(letter.getRGB(205, 256)).isEqualTo(0xFFFFFFFF);
  }

  @Test
  void theIconOfTabsIsTheSameTile() {
    String svg = new IconPicture(Optional.empty(), "\u9898 p", 0, 0x0b5c45).svg("");
    assertThat(svg).contains("<rect width=\"100\" height=\"100\" rx=\"20\" fill=\"#0b5c45\"/>");
    String data = svg.replaceFirst("(?s).* d=\"", "").replaceFirst("(?s)\".*", "");
    Path2D letter = PathReader.read(data.replaceAll("Q[0-9.-]+ [0-9.-]+ ", "L"), 1);
    assertThat(letter.getBounds2D().getCenterX()).isBetween(45.0, 55.0);
    assertThat(letter.getBounds2D().getHeight()).isBetween(40.0, 46.0);
    assertThat(new IconPicture(Optional.empty(), "\u9898", 0, 0).svg(""))
        .isEqualTo(new IconPicture(Optional.empty(), "?", 0, 0).svg(""))
        .isNotEqualTo(new IconPicture(Optional.empty(), "P", 0, 0).svg(""));
    assertThat(new IconPicture(Optional.of("1f40d"), "P", 0, 0).svg("\ud83d\udc0d"))
        .contains(">\ud83d\udc0d</text>");
  }

  @Test
  void anIcoHoldsThePngBehindItsHeader() throws IOException {
    byte[] file = new IconPicture(Optional.of("1f40d"), "P", 0, 0).ico(32);
    assertThat(file).startsWith(0, 0, 1, 0, 1, 0, 32, 32);
    int offset = file[18];
    byte[] png = java.util.Arrays.copyOfRange(file, offset, file.length);
    assertThat(read(png).getWidth()).isEqualTo(32);
    assertThat((file[14] & 255) + 256 * (file[15] & 255)).isEqualTo(png.length);
  }

  @Test
  void everyEmojiCanBeDrawn() {
    for (String name :
        List.of("1f40d", "1f680", "1f3d7", "1f512", "26a1", "1f48e", "26a0", "1f4dd")) {
      byte[] icon = new IconPicture(Optional.of(name), "", 0, 0).plain(64);
      assertThat(icon.length).as(name).isGreaterThan(300);
    }
  }

  @Test
  void readsPathsAsBrowsersDo() {
    Path2D path = PathReader.read("M1-2l.5.5H4v1.5zm2 2c1 1 2 2 3 3S9 9 8 8", Path2D.WIND_NON_ZERO);
    assertThat(path.getCurrentPoint().getX()).isEqualTo(8);
    assertThat(path.getCurrentPoint().getY()).isEqualTo(8);
    assertThat(path.getBounds2D().getMinY()).isEqualTo(-2);
    assertThatThrownBy(() -> PathReader.read("M0 0A1 1 0 0 0 1 1", Path2D.WIND_NON_ZERO))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
