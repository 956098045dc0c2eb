package prepbook.judges;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import prepbook.judges.BuiltGuide.Site;

/** The Nu Html Checker has nothing to say, and no link or address leads nowhere. */
@ExtendWith(BuiltGuide.class)
class HtmlIsValidIT {

  @Test
  void nuFindsNoErrorAndNoWarning(Site site) throws Exception {
    assertThat(site.pages()).hasSizeGreaterThan(9);
    assertThat(NuHtmlChecker.problems(site.folder())).isEmpty();
  }

  @Test
  void everyInternalAddressIsRelativeAndHasATarget(Site site) throws IOException {
    List<String> dead = new ArrayList<>();
    for (String page : site.pages()) {
      Document document = Jsoup.parse(site.folder().resolve(page), "UTF-8");
      for (Element element : document.select("[href], [src]")) {
        String address = element.attr(element.hasAttr("href") ? "href" : "src");
        if (!isAlive(site, page, address)) {
          dead.add(page + ": " + address);
        }
      }
    }
    assertThat(dead).isEmpty();
  }

  private static boolean isAlive(Site site, String page, String address) throws IOException {
    URI uri = URI.create(address);
    if (uri.isAbsolute()) {
      return true;
    }
    if (address.startsWith("/")) {
      return false;
    }
    Path file =
        uri.getPath().isEmpty()
            ? site.folder().resolve(page)
            : site.folder().resolve(uri.getPath());
    if (!Files.isRegularFile(file)) {
      return false;
    }
    String fragment = uri.getFragment();
    return fragment == null
        || !file.toString().endsWith(".html")
        || Jsoup.parse(file, "UTF-8").getElementById(fragment) != null;
  }
}
