package prepbook.source;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import prepbook.diagnostic.Diagnostic;
import prepbook.model.CodeHost;
import prepbook.model.ExternalAddress;
import prepbook.model.SourceText;

/**
 * Reads the web addresses that a mapping of {@code guide.yaml} gives. Their hosts are turned into
 * ASCII, which policies, sitemaps and PDF readers need.
 */
final class WebAddresses {

  private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s/\"<>]+[^\\s\"<>]*");
  private static final Pattern PAGE = Pattern.compile("(.*/)[^/]*\\.html?", Pattern.DOTALL);

  /** The first place at which a folder can begin: behind {@code http://} and a host. */
  private static final int FOLDERS = "http://h".length();

  private final SourceText source;
  private final YamlView view;
  private final Consumer<Diagnostic> diagnostics;

  WebAddresses(SourceText source, YamlView view, Consumer<Diagnostic> diagnostics) {
    this.source = source;
    this.view = view;
    this.diagnostics = diagnostics;
  }

  /** Any address. */
  Optional<String> any(String key) {
    return scalar(key).map(scalar -> encoded(scalar.text().strip()));
  }

  /** The address of a folder; it ends in a slash. */
  Optional<String> folder(String key) {
    Optional<YamlNode.Scalar> scalar = scalar(key);
    if (scalar.isEmpty()) {
      return Optional.empty();
    }
    String url = scalar.get().text().strip();
    String withoutTail = url.replaceFirst("[?#].*", "");
    String folder =
        withoutTail.indexOf('/', FOLDERS) < 0
            ? withoutTail
            : PAGE.matcher(withoutTail).replaceFirst("$1");
    if (!folder.equals(url)) {
      view.badValue(
          scalar.get().location(),
          "\"" + url.substring(folder.length()) + "\" does not belong to the address of a folder",
          "write the address of the folder, \"" + folder + "\"");
      return Optional.empty();
    }
    return Optional.of(encoded(url.endsWith("/") ? url : url + "/"));
  }

  /** The address of a project's code; a warning if its host is known and it is none there. */
  Optional<String> repository(String key) {
    Optional<String> address = any(key);
    if (address.filter(CodeHost::isKnown).isPresent()
        && address.flatMap(CodeHost.Place::of).isEmpty()) {
      view.scalar(key)
          .ifPresent(
              scalar ->
                  diagnostics.accept(
                      source.quoting(
                          Diagnostic.warning(
                                  scalar.location(),
                                  "NO-PROJECT",
                                  "this is the address of no project, so no question leads to an"
                                      + " editor")
                              .withHint("write it as https://github.com/me/guide"))));
    }
    return address;
  }

  private static String encoded(String url) {
    return ExternalAddress.withAsciiHost(ExternalAddress.encoded(url));
  }

  private Optional<YamlNode.Scalar> scalar(String key) {
    Optional<YamlNode.Scalar> value = view.scalar(key);
    if (value.isEmpty()) {
      return value;
    }
    String url = value.get().text().strip();
    if (ADDRESS.matcher(url).matches() && ExternalAddress.flaw(url).isEmpty()) {
      return value;
    }
    view.badValue(
        value.get().location(),
        "\"" + url + "\" is no web address",
        "write it in full, as https://example.org/");
    return Optional.empty();
  }
}
