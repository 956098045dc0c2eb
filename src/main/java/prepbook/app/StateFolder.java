package prepbook.app;

import java.nio.file.Path;

/**
 * The hidden folder in which publishing keeps its notes, in the output folder itself so that files
 * can be moved out of it at once.
 *
 * @param root the output folder
 */
record StateFolder(Path root) {

  static final String NAME = ".prepbook";

  Path path() {
    return root.resolve(NAME);
  }

  /** Where files are until all of them are written. */
  Path staged() {
    return path().resolve("new");
  }

  /** Where the files of the last build are until this one has taken their places. */
  Path kept() {
    return path().resolve("old");
  }

  /** Where a note is until all of it is written. */
  Path draft() {
    return path().resolve("draft.txt");
  }

  /** Names the files that are ours. */
  Path manifest() {
    return path().resolve("files.txt");
  }

  /** Is there while files are being replaced, and says how all of that is taken back. */
  Path journal() {
    return path().resolve("journal.txt");
  }

  /** Is held by the one build that writes here. */
  Path lock() {
    return path().resolve("lock");
  }
}
