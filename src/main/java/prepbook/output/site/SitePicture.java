package prepbook.output.site;

import java.util.Optional;
import prepbook.html.Escape;
import prepbook.model.Addresses;
import prepbook.model.Asset;
import prepbook.model.ExternalAddress;
import prepbook.model.Guide;
import prepbook.model.prose.Inline;

/** Writes pictures: fetched only when they come into view, with their size where it is known. */
final class SitePicture {

  private SitePicture() {}

  /** A picture that does not exist becomes its alternative text. */
  static void append(Inline.Image image, Guide guide, StringBuilder out) {
    if (Addresses.isRemote(image.source())) {
      String address = image.source().startsWith("//") ? "https:" + image.source() : image.source();
      open(ExternalAddress.encoded(address), image, out);
      out.append(" referrerpolicy=\"no-referrer\"");
      image.width().ifPresent(width -> number("width", width, out));
      image.height().ifPresent(height -> number("height", height, out));
      out.append('>');
      return;
    }
    Optional<Asset> asset = guide.picture(image.source());
    if (asset.isEmpty()) {
      Escape.append(image.alternative(), out);
      return;
    }
    open(Addressing.ofFile(Addressing.asset(asset.get())), image, out);
    size(image, asset.get().size(), out);
    out.append('>');
  }

  private static void open(String address, Inline.Image image, StringBuilder out) {
    out.append("<img src=\"");
    Escape.append(address, out);
    out.append("\" alt=\"");
    Escape.append(image.alternative(), out);
    image.title().ifPresent(title -> out.append("\" title=\"").append(Escape.of(title)));
    out.append("\" loading=\"lazy\" decoding=\"async\"");
  }

  /** Both measures are given, so that the page does not jump when the picture arrives. */
  private static void size(Inline.Image image, Optional<Asset.Size> natural, StringBuilder out) {
    Optional<Integer> width = image.width();
    Optional<Integer> height = image.height();
    if (natural.isPresent() && natural.get().width() > 0 && natural.get().height() > 0) {
      double shape = (double) natural.get().width() / natural.get().height();
      if (width.isEmpty() && height.isEmpty()) {
        width = Optional.of(natural.get().width());
        height = Optional.of(natural.get().height());
      } else if (height.isEmpty()) {
        height = width.map(value -> (int) Math.round(value / shape));
      } else if (width.isEmpty()) {
        width = height.map(value -> (int) Math.round(value * shape));
      }
    }
    width.ifPresent(value -> number("width", value, out));
    height.ifPresent(value -> number("height", value, out));
  }

  private static void number(String name, int value, StringBuilder out) {
    out.append(' ').append(name).append("=\"").append(value).append('"');
  }
}
