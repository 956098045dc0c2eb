package prepbook.output.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import prepbook.html.HtmlRenderer;
import prepbook.layout.Layout;
import prepbook.model.Guide;
import prepbook.model.prose.Inline;

class SitePictureTest {

  private final UiText ui = UiTexts.read(new Layout(Optional.empty()), "en");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "images/a b.svg",
        "images/a%20b.svg",
        "./images/%61%20b.svg",
        "images/a%20b.svg?raw=true#top"
      })
  void showsThePictureHoweverItsAddressIsWritten(String source) {
    StringBuilder out = new StringBuilder();

    append(source, out);

    assertThat(out).startsWith("<img src=\"content/images/a%20b.svg\" alt=\"what it shows\"");
  }

  @Test
  void aRemotePictureIsALinkAndAButtonThatNamesItsHost() {
    StringBuilder out = new StringBuilder();
    append("https://Example.org:8080/a b.gif", out);

    Element box = Jsoup.parse(out.toString()).expectFirst(".remote");
    assertThat(box.select("img")).isEmpty();
    assertThat(box.expectFirst(".remote__text").text()).isEqualTo("what it shows");
    assertThat(box.expectFirst("a").attr("href")).isEqualTo("https://Example.org:8080/a%20b.gif");
    assertThat(box.expectFirst("a").text()).isEqualTo("Picture on example.org");
    assertThat(box.expectFirst("button").text()).isEqualTo("Load picture from example.org");
  }

  @Test
  void aRemotePictureInALinkStandsBehindIt() {
    Inline.Link link =
        new Inline.Link(
            "https://example.org/",
            Optional.empty(),
            List.of(Text.image("//example.org/a.png", "what it shows")),
            Text.HERE);
    SiteDialect dialect = SiteDialect.home(SampleGuide.create(Path.of("x")), ui);
    Element body = Jsoup.parse(HtmlRenderer.inline(List.of(link), dialect).value()).body();

    assertThat(body.child(0).html()).isEqualTo("what it shows");
    assertThat(body.child(1).expectFirst("button").attr("data-remote"))
        .isEqualTo("https://example.org/a.png");
  }

  @Test
  void aPolicyNamesThePlacesOfPictures() {
    assertThat(RemotePictures.source("https://Example.org:8080/a?b"))
        .hasValue("https://example.org:8080");
    assertThat(RemotePictures.source("HTTP://b\u00fccher.example"))
        .hasValue("http://xn--bcher-kva.example");
    assertThat(RemotePictures.source("https://[2001:db8::1]/a.png")).isEmpty();
    assertThat(RemotePictures.source("https://a;script-src *//")).isEmpty();
  }

  private void append(String source, StringBuilder out) {
    Guide guide = SampleGuide.create(Path.of("x"));
    SitePicture.append(Text.image(source, "what it shows"), guide, ui, out);
  }
}
