package prepbook.samples.run;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The environment of a sample: the same on every machine, without anyone's keys and settings, and
 * without a way to other machines by the usual means.
 */
final class ReducedEnvironment {

  /** Where programs are; the second is what Windows cannot do without. */
  private static final List<String> PASSED_ON = List.of("PATH", "SYSTEMROOT");

  private static final List<String> HOMES =
      List.of(
          "HOME",
          "USERPROFILE",
          "TMPDIR",
          "TEMP",
          "TMP",
          "XDG_CACHE_HOME",
          "XDG_CONFIG_HOME",
          "XDG_DATA_HOME",
          "XDG_STATE_HOME",
          "XDG_RUNTIME_DIR");

  private static final List<String> PROXIES =
      List.of("http_proxy", "https_proxy", "ftp_proxy", "all_proxy");

  /** The port of the discard protocol, on which nobody listens. */
  private static final String NOWHERE = "http://127.0.0.1:9";

  private static final String HERE = "localhost,127.0.0.1,::1";

  private ReducedEnvironment() {}

  static Map<String, String> of(Map<String, String> outside, Path scratch) {
    Map<String, String> inside = new LinkedHashMap<>();
    for (String name : PASSED_ON) {
      if (outside.containsKey(name)) {
        inside.put(name, outside.getOrDefault(name, ""));
      }
    }
    inside.put("LANG", "C.UTF-8");
    inside.put("LC_ALL", "C.UTF-8");
    inside.put("TZ", "UTC");
    HOMES.forEach(name -> inside.put(name, scratch.toString()));
    for (String name : PROXIES) {
      inside.put(name, NOWHERE);
      inside.put(name.toUpperCase(java.util.Locale.ROOT), NOWHERE);
    }
    inside.put("no_proxy", HERE);
    inside.put("NO_PROXY", HERE);
    return inside;
  }
}
