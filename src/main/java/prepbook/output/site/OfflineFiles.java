package prepbook.output.site;

import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import prepbook.layout.Layout;
import prepbook.search.Script;

/**
 * Writes {@code sw.js}, the worker that keeps a copy of the website on a reader's device: pages,
 * scripts, search, answers and pictures, but no downloads. It lies at the website's root, for it
 * may answer only for what lies below it.
 */
final class OfflineFiles {

  static final String WORKER = "sw.js";

  private static final Set<String> UNUSED =
      Set.of(".nojekyll", Addressing.NOT_FOUND, "robots.txt", "sitemap.xml");

  /** Names that hold a part of a hash; what they name never changes. */
  private static final Pattern NAMED = Pattern.compile("assets/[^/]*\\.[0-9a-f]{8}[./].*");

  /** In bytes; a device takes no more of the author's pictures unasked. */
  private static final long PICTURES = 20_000_000;

  private OfflineFiles() {}

  /**
   * Writes the worker.
   *
   * @param guideId the name under which the device keeps the copy
   */
  static void write(Layout layout, String guideId, SealedFolder folder) throws IOException {
    SortedMap<String, String> kept = new TreeMap<>(folder.files());
    kept.keySet().removeIf(path -> UNUSED.contains(path) || path.startsWith(Shares.FOLDER));
    long pictures = 0;
    for (Map.Entry<String, Long> picture : folder.copied().entrySet()) {
      pictures += picture.getValue();
      if (pictures > PICTURES) {
        kept.remove(picture.getKey());
      }
    }
    String worker = ScriptBundle.compact(layout.text("site/worker.js"));
    StringBuilder all = new StringBuilder(worker);
    StringBuilder checked = new StringBuilder();
    StringBuilder named = new StringBuilder();
    for (Map.Entry<String, String> file : kept.entrySet()) {
      String address = Addressing.ofFile(file.getKey());
      all.append('\n').append(address).append(' ').append(file.getValue());
      if (NAMED.matcher(file.getKey()).matches()) {
        named.append(named.isEmpty() ? "" : ",");
        Script.literal(address, named);
      } else {
        checked.append(checked.isEmpty() ? "[" : ",[");
        Script.literal(address, checked);
        checked.append(",\"").append(file.getValue()).append("\"]");
      }
    }
    StringBuilder out = new StringBuilder("var SITE={guide:");
    Script.literal(guideId, out);
    out.append(",version:\"").append(SiteAssets.hash(all.toString())).append("\",checked:[");
    out.append(checked).append("],named:[").append(named).append("]};\n").append(worker);
    folder.write(WORKER, out.toString());
  }
}
