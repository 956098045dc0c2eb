package prepbook.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.Random;
import nu.validator.datatype.IriRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExternalAddressTest {

  private static final List<String> STARTS =
      List.of("http://", "https://e.com/", "https://e", "HTTP:", "https://[", "mailto:", "tel:");

  private static final List<String> PIECES =
      List.of(
          ("http: / // e.com a b - xn-- xn--bcher-kva xn--0x xn--80b bücher 日本 [ ] ::1 [::1] % %2 %20"
                  + " %zz # ? @ : 80 99999 . .. \\ | ^ ` { } < > \" ' ❤ 😀 ß İ ا א 1 1.2.3.4 _ ~ ! * &"
                  + " = + , ; ( ) $ mailto: [::1 。 é Ａ ≠ ½ \u0301 \u00a0 \u00ad \u0085 \u200b \u200d"
                  + " \uFFFE \uD800 \uE000 \u0378")
              .split(" "));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.org",
        "HTTP://Example.ORG.:8080/a/../b?c#d",
        "https://localhost:/",
        "https://my_host.example.org/",
        "https://[2001:db8::1]:80/",
        "https://bücher.example/",
        "https://XN--BCHER-KVA.example/",
        "https://i❤.ws/",
        "https://а.рф/",
        "https://exa%6Dple.org/%",
        "mailto:a@example.org?subject=x y",
        "tel:+49-30-1"
      })
  void findsNoFlawInAnAddressThatBrowsersCanGoTo(String address) {
    assertThat(ExternalAddress.flaw(address)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "https://b\u00FCcher.example:80/\u00FC, https://xn--bcher-kva.example:80/\u00FC",
    "https://Example.ORG:8080/, https://Example.ORG:8080/",
    "https://exa%6Dple.org, https://example.org",
    "https://stra\u00DFe.example/, https://stra\u00DFe.example/",
    "https://[::1]:80/, https://[::1]:80/",
    "mailto:a@b\u00FCcher.example, mailto:a@b\u00FCcher.example",
  })
  void writesTheHostInAscii(String address, String ascii) {
    assertThat(ExternalAddress.withAsciiHost(address)).isEqualTo(ascii);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      quoteCharacter = '~',
      value = {
        "http://[bad ~\"[bad\" cannot be a host~",
        "http://[::g]/x ~\"[::g]\" cannot be a host~",
        "~http://a b/~ ~\"a b\" cannot be a host~",
        "http://exa%zz.org ~\"exa%zz.org\" cannot be a host~",
        "http://a%20b.org ~\"a%20b.org\" cannot be a host~",
        "http://a\\b ~\"a\\b\" cannot be a host~",
        "http://{host}/ ~\"{host}\" cannot be a host~",
        "http://a..b ~\"a..b\" cannot be a host~",
        "http://xn--zzz---.org ~\"xn--zzz---.org\" cannot be a host~",
        "http://a.org:8a/ ~\"8a\" cannot be a port~",
        "http://a.org:65536 ~\"65536\" cannot be a port~",
        "http://:80/ ~\"\" cannot be a host~",
        "http://me:secret@a.org/ ~it names a user, which browsers warn of~",
        "http:a.org ~two slashes and a host must follow the colon~",
        "http:///a.org ~two slashes and a host must follow the colon~",
        "http://?a ~two slashes and a host must follow the colon~",
        "mailto://a@b.org ~slashes do not belong there~"
      })
  void saysWhyNoBrowserCanGoToAnAddress(String address, String flaw) {
    assertThat(ExternalAddress.flaw(address)).contains(flaw);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      quoteCharacter = '~',
      value = {
        "https://e.org/100%/%zz/%C3%BC https://e.org/100%25/%25zz/%C3%BC",
        "https://e.org/[1]?a[]=1#a#b https://e.org/%5B1%5D?a%5B%5D=1#a%23b",
        "~https://e.org/a b|\"<>~ https://e.org/a%20b%7C%22%3C%3E",
        "https://[::1]:80/[1] https://[::1]:80/%5B1%5D",
        "https://e.org/ü/\u00a0 https://e.org/ü/%C2%A0",
        "mailto:a@e.org?subject=[x] mailto:a@e.org?subject=%5Bx%5D"
      })
  void encodesWhatMustBeAndNothingTwice(String address, String encoded) {
    assertThat(ExternalAddress.encoded(address)).isEqualTo(encoded);
    assertThat(ExternalAddress.encoded(encoded)).isEqualTo(encoded);
  }

  /** The checker's own rule for addresses, asked about a hundred thousand odd ones. */
  @Test
  void whatHasNoFlawIsSoundForTheNuHtmlChecker() {
    Random random = new Random(7);
    int sound = 0;
    for (int i = 0; i < 100_000; i++) {
      StringBuilder address = new StringBuilder(STARTS.get(random.nextInt(STARTS.size())));
      for (int pieces = random.nextInt(6); pieces > 0; pieces--) {
        address.append(PIECES.get(random.nextInt(PIECES.size())));
      }
      if (ExternalAddress.flaw(address.toString()).isEmpty()) {
        sound++;
        String encoded = ExternalAddress.encoded(address.toString());
        assertThatCode(() -> IriRef.THE_INSTANCE.checkValid(encoded))
            .as(encoded)
            .doesNotThrowAnyException();
      }
    }
    assertThat(sound).isGreaterThan(30_000);
  }
}
