package prepbook.output.site;

import java.nio.charset.StandardCharsets;
import prepbook.model.Asset;
import prepbook.model.Section;
import prepbook.output.PageNames;

/** Where things lie on the website, and how an address is written into a link. */
final class Addressing {

  static final String HOME = "index.html";
  static final String NOT_FOUND = "404.html";
  static final String PRACTICE = "practice.html";
  static final String QUESTIONS = "questions.html";

  private static final String HEX = "0123456789ABCDEF";

  /** What no address may hold as it is; besides these, controls and the space. */
  private static final String UNSAFE = "\"<>\\^`{|}";

  private Addressing() {}

  /** The file of a section's page. */
  static String page(Section section) {
    return PageNames.of(section);
  }

  /** The file that an asset of the content is copied to. */
  static String asset(Asset asset) {
    return "content/" + asset.path();
  }

  /** A file of the website as a relative address. */
  static String ofFile(String path) {
    return encode(path, UNSAFE + "%#?[]:");
  }

  /** A place on the same page. */
  static String ofAnchor(String id) {
    return "#" + encode(id, UNSAFE + "%#[]");
  }

  /** Letters of other scripts stay readable; browsers encode them themselves. */
  private static String encode(String text, String unsafe) {
    StringBuilder out = new StringBuilder(text.length() + 8);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c > ' ' && c != 0x7F && unsafe.indexOf(c) < 0) {
        out.append(c);
        continue;
      }
      for (byte b : String.valueOf(c).getBytes(StandardCharsets.UTF_8)) {
        out.append('%').append(HEX.charAt(b >> 4 & 15)).append(HEX.charAt(b & 15));
      }
    }
    return out.toString();
  }
}
