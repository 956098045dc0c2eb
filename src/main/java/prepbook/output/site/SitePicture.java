package prepbook.output.site;

import java.util.Optional;
import prepbook.html.Escape;
import prepbook.model.Addresses;
import prepbook.model.Asset;
import prepbook.model.Guide;
import prepbook.model.prose.Inline;

/** Writes pictures: fetched only when they come into view, with their size where it is known. */
final class SitePicture {

  private SitePicture() {}

  /** A picture that does not exist becomes its alternative text. */
  static void append(Inline.Image image, Guide guide, UiText ui, StringBuilder out) {
    if (Addresses.isRemote(image.source())) {
      appendRemote(image, ui, out);
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

  /** A link to the picture, and a button for readers whose browser runs scripts. */
  private static void appendRemote(Inline.Image image, UiText ui, StringBuilder out) {
    String address = RemotePictures.address(image);
    String host = RemotePictures.host(address);
    out.append("<span class=\"remote\" role=\"figure\"><span class=\"remote__text\">");
    Escape.append(image.alternative(), out);
    out.append("</span> <a class=\"remote__link\" rel=\"noopener noreferrer\" href=\"");
    Escape.append(address, out);
    out.append("\">");
    Escape.append(UiText.fill(ui.remotePicture(), host), out);
    out.append("</a>");
    if (RemotePictures.source(address).isPresent()) {
      out.append("<button class=\"button remote__load\" type=\"button\" data-remote=\"");
      Escape.append(address, out);
      image.title().ifPresent(title -> out.append("\" title=\"").append(Escape.of(title)));
      out.append('"');
      image.width().ifPresent(width -> number("data-width", width, out));
      image.height().ifPresent(height -> number("data-height", height, out));
      out.append('>');
      Escape.append(UiText.fill(ui.loadPicture(), host), out);
      out.append("</button>");
    }
    out.append("</span>");
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
