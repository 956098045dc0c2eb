package prepbook.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import prepbook.model.Asset;

class PictureSizeTest {

  @TempDir Path folder;

  @Test
  void readsLossyWebp() throws IOException {
    byte[] onePixel =
        Base64.getDecoder().decode("UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA");
    assertThat(PictureSize.of(file(onePixel))).contains(new Asset.Size(1, 1));
  }

  @Test
  void readsLosslessWebp() throws IOException {
    byte[] file = webp("VP8L");
    little(file).put(20, (byte) 0x2F).putInt(21, 639 | 479 << 14);
    assertThat(PictureSize.of(file(file))).contains(new Asset.Size(640, 480));
  }

  @Test
  void readsExtendedWebp() throws IOException {
    byte[] file = webp("VP8X");
    little(file).putInt(24, 1919).putShort(27, (short) 1079);
    assertThat(PictureSize.of(file(file))).contains(new Asset.Size(1920, 1080));
  }

  @Test
  void readsTheLargestSizeOfAnAvif() throws IOException {
    byte[] file = avif().put(box("ispe", 0, 64, 64)).put(box("ispe", 0, 800, 600)).array();
    assertThat(PictureSize.of(file(file))).contains(new Asset.Size(800, 600));
  }

  @Test
  void turnsAnAvif() throws IOException {
    byte[] file = avif().put(box("ispe", 0, 800, 600)).put(box("irot", 1 << 24)).array();
    assertThat(PictureSize.of(file(file))).contains(new Asset.Size(600, 800));
  }

  @Test
  void knowsNoSizeOfWhatIsNoPicture() throws IOException {
    assertThat(PictureSize.of(file("RIFF____WEBPVP8L".getBytes(StandardCharsets.US_ASCII))))
        .isEmpty();
    assertThat(PictureSize.of(file(new byte[0]))).isEmpty();
    assertThat(PictureSize.of(file(avif().array()))).isEmpty();
  }

  private Path file(byte[] bytes) throws IOException {
    return Files.write(folder.resolve("picture.bin"), bytes);
  }

  private static byte[] webp(String chunk) {
    byte[] file = new byte[32];
    little(file)
        .put("RIFF".getBytes(StandardCharsets.US_ASCII))
        .putInt(24)
        .put(("WEBP" + chunk).getBytes(StandardCharsets.US_ASCII));
    return file;
  }

  private static ByteBuffer little(byte[] file) {
    return ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
  }

  private static ByteBuffer avif() {
    ByteBuffer file = ByteBuffer.allocate(100).putInt(16);
    return file.put("ftypavif".getBytes(StandardCharsets.US_ASCII)).putInt(0);
  }

  private static byte[] box(String name, int... values) {
    ByteBuffer box = ByteBuffer.allocate(8 + 4 * values.length).putInt(8 + 4 * values.length);
    box.put(name.getBytes(StandardCharsets.US_ASCII));
    for (int value : values) {
      box.putInt(value);
    }
    return box.array();
  }
}
