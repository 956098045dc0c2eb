package prepbook.model;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where the texts of well-known licences are to be read. */
public final class Licenses {

  /** The six Creative Commons licences, of all versions: {@code ccbysa4.0}. */
  private static final Pattern CREATIVE_COMMONS =
      Pattern.compile("cc(by(?:nc)?(?:sa|nd)?)([1-4]\\.[05])(?:international|unported|generic)?");

  private static final Map<String, String> OTHERS =
      Map.ofEntries(
          Map.entry("cc0", "https://creativecommons.org/publicdomain/zero/1.0/"),
          Map.entry("cc01.0", "https://creativecommons.org/publicdomain/zero/1.0/"),
          Map.entry("cc01.0universal", "https://creativecommons.org/publicdomain/zero/1.0/"),
          Map.entry("mit", "https://opensource.org/license/mit"),
          Map.entry("apache2", "https://www.apache.org/licenses/LICENSE-2.0"),
          Map.entry("apache2.0", "https://www.apache.org/licenses/LICENSE-2.0"),
          Map.entry("bsd2clause", "https://opensource.org/license/bsd-2-clause"),
          Map.entry("bsd3clause", "https://opensource.org/license/bsd-3-clause"),
          Map.entry("isc", "https://opensource.org/license/isc-license-txt"),
          Map.entry("mpl2.0", "https://www.mozilla.org/MPL/2.0/"),
          Map.entry("gpl3.0", "https://www.gnu.org/licenses/gpl-3.0.html"),
          Map.entry("gplv3", "https://www.gnu.org/licenses/gpl-3.0.html"),
          Map.entry("gfdl1.3", "https://www.gnu.org/licenses/fdl-1.3.html"),
          Map.entry("unlicense", "https://unlicense.org/"));

  private Licenses() {}

  /**
   * The address of a licence's text, if the name is one of a well-known licence. {@code CC BY-SA
   * 4.0}, {@code cc-by-sa-4.0} and {@code CC BY-SA 4.0 International} are the same one.
   */
  public static Optional<String> address(String name) {
    String key =
        name.toLowerCase(Locale.ROOT)
            .replaceFirst("^the\\s+", "")
            .replaceAll("[\\s,]+(licen[cs]e|version)\\b", " ")
            .replaceFirst("-(only|or-later)$", "")
            .replaceAll("[\\s_,-]", "");
    Matcher commons = CREATIVE_COMMONS.matcher(key);
    if (!commons.matches()) {
      return Optional.ofNullable(OTHERS.get(key));
    }
    String kind = commons.group(1).replaceAll("(?<=by|nc)(?=nc|sa|nd)", "-");
    return Optional.of(
        "https://creativecommons.org/licenses/" + kind + "/" + commons.group(2) + "/");
  }
}
