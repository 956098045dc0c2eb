package prepbook.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What is about to change in an output folder.
 *
 * @param kept the paths of the last build's files; those that change are kept in a second place
 * @param added the paths of new files in places that were empty
 */
record Journal(Set<String> kept, Set<String> added) {

  private static final String KEPT = "kept ";
  private static final String ADDED = "added ";

  Journal {
    kept = new TreeSet<>(kept);
    added = new TreeSet<>(added);
  }

  /** The folders in which files come or go, all of them below a root. */
  Set<Path> foldersBelow(Path root) {
    Set<Path> folders = new TreeSet<>();
    for (Set<String> paths : List.of(kept, added)) {
      for (String path : paths) {
        Path folder = root.resolve(path).getParent();
        while (folder != null && folder.startsWith(root) && folders.add(folder)) {
          folder = folder.getParent();
        }
      }
    }
    return folders;
  }

  /** What it says, a line a path. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    kept.forEach(path -> lines.add(KEPT + path));
    added.forEach(path -> lines.add(ADDED + path));
    return lines;
  }

  /** Reads what {@link #lines} wrote. */
  static Journal of(List<String> lines) {
    return new Journal(paths(lines, KEPT), paths(lines, ADDED));
  }

  private static Set<String> paths(List<String> lines, String word) {
    Set<String> paths = new TreeSet<>();
    Notes.paths(
            lines.stream()
                .filter(line -> line.startsWith(word))
                .map(line -> line.substring(word.length())))
        .forEach(paths::add);
    return paths;
  }
}
