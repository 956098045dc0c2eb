package prepbook.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import prepbook.model.Addresses;
import prepbook.model.Answer;
import prepbook.model.Asset;
import prepbook.model.GuideInfo;
import prepbook.model.Question;
import prepbook.model.Section;
import prepbook.model.prose.Inline;
import prepbook.model.prose.Prose;
import prepbook.model.prose.ProseWalk;

/**
 * Finds the files of the content folder that a guide's text shows or links to.
 *
 * <p>A file whose real path lies outside the folder, as behind a symbolic link, is not found.
 */
final class AssetFinder {

  private static final Set<String> PICTURES =
      Set.of("avif", "gif", "jpeg", "jpg", "png", "svg", "webp");

  /** What may be linked to. A drawing can hold a script, so it must be shown, and thus checked. */
  private static final Set<String> PAPERS =
      Set.of("avif", "csv", "gif", "jpeg", "jpg", "pdf", "png", "txt", "webp", "zip");

  private final Path folder;
  private final Path realFolder;
  private final Map<String, Asset> found = new TreeMap<>();

  AssetFinder(Path folder) throws IOException {
    this.folder = folder;
    this.realFolder = folder.toRealPath();
  }

  Collection<Asset> find(GuideInfo info, List<Section> sections) {
    walk(info.intro());
    for (Section section : sections) {
      walk(section.intro());
      for (Question question : section.questions()) {
        question.answer().map(Answer::prose).ifPresent(this::walk);
      }
    }
    return found.values();
  }

  private void walk(Prose prose) {
    ProseWalk.inlines(
        prose,
        inline -> {
          if (inline instanceof Inline.Image image) {
            add(image.source(), PICTURES);
          } else if (inline instanceof Inline.Link link) {
            add(link.destination(), PAPERS);
          }
        });
  }

  private void add(String address, Set<String> kinds) {
    if (address.startsWith("#") || address.contains(":") || address.startsWith("//")) {
      return;
    }
    Optional<String> path = Addresses.localPath(address);
    if (path.isPresent() && isPublishable(path.get(), kinds) && !found.containsKey(path.get())) {
      locate(path.get())
          .ifPresent(
              file -> found.put(path.get(), new Asset(path.get(), file, PictureSize.of(file))));
    }
  }

  /** Pages, scripts, sources and hidden files never leave the folder. */
  private static boolean isPublishable(String path, Set<String> kinds) {
    String lower = path.toLowerCase(Locale.ROOT);
    boolean hidden = lower.startsWith(".") || lower.contains("/.");
    return !hidden && kinds.contains(lower.substring(lower.lastIndexOf('.') + 1));
  }

  private Optional<Path> locate(String path) {
    try {
      Path file = folder.resolve(path);
      if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
        return Optional.empty();
      }
      Path real = file.toRealPath();
      return real.startsWith(realFolder) ? Optional.of(real) : Optional.empty();
    } catch (InvalidPathException | IOException e) {
      // The check for missing files tells the author; the reason does not matter there.
      return Optional.empty();
    }
  }
}
