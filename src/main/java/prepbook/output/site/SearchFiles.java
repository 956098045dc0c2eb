package prepbook.output.site;

import java.io.IOException;
import java.util.Optional;
import prepbook.model.Guide;
import prepbook.output.OutputFolder;
import prepbook.search.SearchIndex;
import prepbook.search.SearchIndex.IndexFile;

/** Writes the search index. */
final class SearchFiles {

  private SearchFiles() {}

  /** Writes them; nothing if there is no question to be found. */
  static Optional<Frame.Search> write(Guide guide, OutputFolder folder) throws IOException {
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
    return Optional.of(new Frame.Search(place));
  }
}
