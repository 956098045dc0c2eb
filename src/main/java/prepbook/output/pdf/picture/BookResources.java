package prepbook.output.pdf.picture;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.extend.FSStreamFactory;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import prepbook.html.BadgeSvg;
import prepbook.model.Asset;
import prepbook.model.Guide;

/**
 * Everything that the engine may load, by addresses of our own: {@code emoji:1f680}, {@code
 * logo:python}, {@code asset:images/a.png}, {@code diagram:7} and, for the QR code of an address,
 * {@code qr:https%3A%2F%2Fexample.org%2F}. No file, no network.
 */
public final class BookResources implements FSStreamFactory {
  private static final String EMOJI = "emoji";
  private static final String ASSET = "asset";
  private static final String LOGO = "logo";
  private static final String DIAGRAM = "diagram";

  private static final String QR = "qr";

  /** The schemes of the addresses. */
  public static final Set<String> SCHEMES = Set.of(EMOJI, ASSET, LOGO, DIAGRAM, QR);

  private final Guide guide;
  private final EmojiPictures emoji;
  private final Pictures pictures;
  private final PrintDrawings drawings;

  /** The resources of one guide. */
  public BookResources(
      Guide guide, EmojiPictures emoji, Pictures pictures, PrintDrawings drawings) {
    this.drawings = drawings;
    this.pictures = pictures;
    this.guide = guide;
    this.emoji = emoji;
  }

  /** The address of a picture of the content; ASCII, without characters special in HTML. */
  public static String addressOf(Asset asset) {
    return ASSET + ":" + URLEncoder.encode(asset.path(), StandardCharsets.UTF_8);
  }

  /** The address of a diagram by its number. */
  public static String addressOfDiagram(int number) {
    return DIAGRAM + ":" + number;
  }

  /** The address of a picture that is the QR code of an address. */
  public static String addressOfQrCode(String address) {
    return QR + ":" + URLEncoder.encode(address, StandardCharsets.UTF_8);
  }

  /** Whether the engine may load from an address. */
  public static boolean isAllowed(String address) {
    int colon = address.indexOf(':');
    return colon > 0 && SCHEMES.contains(address.substring(0, colon));
  }

  /** Whether there may be pictures with lettering of their own. */
  public boolean holdSvg() {
    return holdDrawings() || guide.assets().stream().anyMatch(SvgScreen::isSvg);
  }

  /** Whether there are drawings of our own, which use more of our fonts. */
  public boolean holdDrawings() {
    return !drawings.isEmpty();
  }

  @Override
  public FSStream getUrl(String address) {
    byte[] content = content(address);
    return new FSStream() {
      @Override
      public InputStream getStream() {
        return new ByteArrayInputStream(content);
      }

      @Override
      public Reader getReader() {
        return new InputStreamReader(getStream(), StandardCharsets.UTF_8);
      }
    };
  }

  private byte[] content(String address) {
    String name = address.substring(address.indexOf(':') + 1);
    if (address.startsWith(EMOJI)) {
      return emoji.svg(name);
    }
    if (address.startsWith(LOGO)) {
      return BadgeSvg.logo(name).value().getBytes(StandardCharsets.UTF_8);
    }
    if (address.startsWith(DIAGRAM)) {
      return drawings.svg(Integer.parseInt(name));
    }
    if (address.startsWith(QR + ":")) {
      return QrCode.svg(URLDecoder.decode(name, StandardCharsets.UTF_8));
    }
    Asset asset =
        guide
            .asset(URLDecoder.decode(name, StandardCharsets.UTF_8))
            .orElseThrow(() -> new IllegalArgumentException("no asset " + name));
    if (pictures.read(asset) instanceof Pictures.Result.Printable printable) {
      return printable.file();
    }
    throw new IllegalArgumentException("picture " + name + " cannot be printed");
  }
}
