package prepbook.output.site;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import prepbook.html.Escape;

/** Writes what leads search engines to the pages. */
final class SearchEngineFiles {

  private SearchEngineFiles() {}

  /**
   * Writes {@code sitemap.xml} and, where the website has a host of its own, {@code robots.txt}:
   * nobody looks for that one below a host's root.
   *
   * @param url where the website is published, ending in a slash
   */
  static void write(String url, SealedFolder folder) throws IOException {
    List<String> pages =
        folder.files().keySet().stream()
            .filter(path -> path.endsWith(".html"))
            .filter(path -> !path.equals(Addressing.NOT_FOUND))
            .toList();
    StringBuilder out = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    out.append("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
    for (String page : pages) {
      out.append("<url><loc>");
      Escape.append(ascii(PublicHead.address(url, page)), out);
      out.append("</loc></url>\n");
    }
    folder.write("sitemap.xml", out.append("</urlset>\n").toString());
    if (URI.create(ascii(url)).getPath().equals("/")) {
      folder.write(
          "robots.txt", "User-agent: *\nAllow: /\n\nSitemap: " + ascii(url) + "sitemap.xml\n");
    }
  }

  private static String ascii(String address) {
    return URI.create(address).toASCIIString();
  }
}
