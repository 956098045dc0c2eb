package prepbook.output.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import prepbook.model.ExternalAddress;

/** What a page lets itself load and run. */
class ContentPolicyTest {

  private static final ContentPolicy.Needs NOTHING = new ContentPolicy.Needs(false, false);

  private static String policy(String html, Set<String> pictures) {
    return Jsoup.parse(ContentPolicy.seal(html, pictures, NOTHING))
        .expectFirst("meta[http-equiv=Content-Security-Policy]")
        .attr("content");
  }

  @Test
  void standsRightBehindTheCharacterSet() {
    String page = "<!DOCTYPE html>\n<html>\n<head>\n<meta charset=\"utf-8\">\n<title>T</title>";
    assertThat(ContentPolicy.seal(page, Set.of(), NOTHING))
        .startsWith(
            "<!DOCTYPE html>\n<html>\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; ")
        .endsWith("base-uri 'none'\"><title>T</title>");
  }

  /** The hash is the example of the W3C's text. */
  @Test
  void allowsInlineScriptsByTheirHashAndDataWithoutOne() {
    assertThat(
            policy(
                "<meta charset=\"utf-8\"><script>alert('Hello, world.');</script>"
                    + "<script type=\"application/ld+json\">{}</script><script src=\"a.js\"></script>",
                Set.of()))
        .contains(
            "script-src 'self' file: 'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng='; style-src 'self' file:; ");
  }

  @Test
  void hashesWhatTheParserMakesOfLineEnds() {
    String page = "<meta charset=\"utf-8\"><style>a {\n}</style>";
    assertThat(policy(page.replace("\n", "\r\n"), Set.of())).isEqualTo(policy(page, Set.of()));
  }

  @Test
  void namesTheHostsOfPicturesAndNoOther() {
    assertThat(policy("<meta charset=\"utf-8\">", Set.of("https://b.example", "https://a.example")))
        .contains("; img-src 'self' file: data: https://a.example https://b.example; ");
  }

  @Test
  void theStartOfTheSiteMayBeSaidWhereItIsSaid() {
    assertThat(
            policy("<meta charset=\"utf-8\"><base href=\"https://Example.org/repo/\">", Set.of()))
        .endsWith("base-uri https://example.org");
    assertThat(ContentPolicy.seal("<head>", List.of(), new ContentPolicy.Needs(true, false)))
        .contains("base-uri 'self'");
  }

  @Test
  void aHostOfAnotherScriptIsNamedAsPoliciesCan() {
    String url = ExternalAddress.withAsciiHost("https://b\u00FCcher.example:8080/x/");
    assertThat(policy("<meta charset=\"utf-8\"><base href=\"" + url + "\">", Set.of()))
        .endsWith("base-uri https://xn--bcher-kva.example:8080");
  }

  @Test
  void onlyThePageThatRecordsMayPlayIt() {
    assertThat(ContentPolicy.seal("<head>", List.of(), new ContentPolicy.Needs(false, true)))
        .contains("; media-src blob:; ");
    assertThat(policy("<head>", Set.of())).doesNotContain("media-src");
  }
}
