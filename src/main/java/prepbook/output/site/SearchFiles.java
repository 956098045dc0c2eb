package prepbook.output.site;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import prepbook.layout.Layout;
import prepbook.model.Guide;
import prepbook.output.OutputFolder;
import prepbook.search.SearchIndex;
import prepbook.search.SearchIndex.IndexFile;

/** Writes the search index and the script that reads it. */
final class SearchFiles {

  private static final List<String> SCRIPTS = List.of("search.js", "search-dialog.js");

  private SearchFiles() {}

  /** Writes them; nothing if there is no question to be found. */
  static Optional<Frame.Search> write(Guide guide, Layout layout, OutputFolder folder)
      throws IOException {
    if (guide.questionCount() == 0) {
      return Optional.empty();
    }
    SearchIndex index =
        SearchIndex.of(
            guide,
            (section, question) ->
                Addressing.ofFile(Addressing.page(section)) + Addressing.ofAnchor(question.id()));
    // One hash for all: parts of two builds never meet.
    StringBuilder all = new StringBuilder();
    index.files().forEach(file -> all.append(file.content()));
    String place = "assets/search." + SiteAssets.hash(all.toString()) + "/";
    for (IndexFile file : index.files()) {
      folder.write(place + file.name(), file.content());
    }
    String script = SiteAssets.write("search", "js", SiteAssets.scripts(layout, SCRIPTS), folder);
    return Optional.of(new Frame.Search(script, place));
  }
}
