package prepbook.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;

/**
 * Puts staged files into the places of the last build's, so that at every moment, even one in which
 * the power fails, either all of the new files are in place or all of the old ones can be put back.
 *
 * <p>It does so in the way of a rollback journal: first every old file gets a second place, then a
 * journal names them, and from that moment until the journal is deleted whoever comes next, be it
 * this build after a failure or the next one after a crash, puts the old files back. Every step is
 * on the disk before the next one begins.
 */
final class Replacement {

  private final StateFolder state;
  private final Places places;
  private final Disk disk;
  private final Notes notes;

  Replacement(StateFolder state, Disk disk) {
    this.state = state;
    this.places = new Places(state.root());
    this.disk = disk;
    this.notes = new Notes(state, disk);
  }

  /**
   * Replaces one build's files by another's.
   *
   * @param before the paths of the last build
   * @param staged the paths of this one
   * @throws IOException if that fails; the last build's files are then back in their places, or the
   *     journal is still there
   */
  void run(Set<String> before, Set<String> staged) throws IOException {
    Set<String> kept = new TreeSet<>(before);
    kept.removeIf(path -> !places.holdsFile(path));
    Set<String> changed = new TreeSet<>();
    for (String path : staged) {
      if (!kept.contains(path) || differs(path)) {
        changed.add(path);
      }
    }
    Set<String> added = new TreeSet<>(changed);
    added.removeAll(kept);
    Journal journal = new Journal(kept, added);
    for (String path : kept) {
      if (changed.contains(path) || !staged.contains(path)) {
        disk.keep(places.of(path), state.kept().resolve(path));
      }
    }
    for (String path : changed) {
      disk.force(state.staged().resolve(path));
    }
    force(journal);
    try {
      notes.write(state.journal(), journal.lines());
      carryOut(journal, staged, changed);
    } catch (IOException e) {
      takeBack(journal, e);
      throw e;
    }
  }

  /** A file that stays as it is keeps its time stamp, and costs no waiting for the disk. */
  private boolean differs(String path) throws IOException {
    return Files.mismatch(state.staged().resolve(path), places.of(path)) >= 0;
  }

  private void carryOut(Journal journal, Set<String> staged, Set<String> changed)
      throws IOException {
    for (String path : changed) {
      disk.move(state.staged().resolve(path), places.of(path));
    }
    for (String path : journal.kept()) {
      if (!staged.contains(path)) {
        places.clear(path, disk);
      }
    }
    force(journal);
    notes.write(state.manifest(), staged);
    notes.delete(state.journal());
  }

  private void takeBack(Journal journal, IOException reason) {
    try {
      restore(journal);
    } catch (IOException e) {
      reason.addSuppressed(e); // the journal is still there, so the next build tries again
    }
  }

  /**
   * Puts back what a build was replacing when it was cut short, if one was. Can be cut short itself
   * and run again.
   *
   * @throws OccupiedException if somebody else took one of the places meanwhile
   */
  void restore() throws IOException {
    if (Files.exists(state.journal())) {
      restore(Journal.of(Notes.read(state.journal())));
    }
  }

  private void restore(Journal journal) throws IOException {
    for (String path : journal.added()) {
      // One that is still staged never came to its place: what lies there is not ours.
      if (!Files.exists(state.staged().resolve(path))) {
        places.clear(path, disk);
      }
    }
    for (String path : journal.kept()) {
      if (Files.exists(state.kept().resolve(path))) {
        places.refuseDetours(path);
        if (places.isTaken(path) && !places.holdsFile(path)) {
          throw new OccupiedException(places.of(path));
        }
        disk.move(state.kept().resolve(path), places.of(path));
      }
    }
    force(journal);
    if (journal.kept().isEmpty()) {
      notes.delete(state.manifest());
    } else {
      notes.write(state.manifest(), journal.kept());
    }
    notes.delete(state.journal());
  }

  private void force(Journal journal) throws IOException {
    for (Path folder : journal.foldersBelow(state.root())) {
      disk.force(folder);
    }
    for (Path folder : journal.foldersBelow(state.kept())) {
      disk.force(folder);
    }
    disk.force(state.path());
  }
}
