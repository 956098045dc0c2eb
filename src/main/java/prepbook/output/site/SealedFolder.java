package prepbook.output.site;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import prepbook.output.OutputFolder;

/**
 * The folder as the website writes to it: every page gets its {@link ContentPolicy} on the way, and
 * every file of a page is noted, so that a reader's device can keep them all.
 *
 * <p>Safe for use by several threads.
 */
final class SealedFolder implements OutputFolder {

  /** In bytes; what is larger than that is a download. */
  private static final long LARGEST = 2_000_000;

  private static final Pattern PICTURE =
      Pattern.compile("<button[^>]* data-remote=\"?([^\"\\s>]+)");

  private final OutputFolder folder;
  private final Set<String> practised;
  private Optional<PublicHead> head = Optional.empty();
  private final SortedMap<String, String> files = new ConcurrentSkipListMap<>();
  private final SortedMap<String, Long> copied = new ConcurrentSkipListMap<>();

  /**
   * Goes before another folder.
   *
   * @param practised the sources of all remote pictures that questions and answers hold
   */
  SealedFolder(OutputFolder folder, Set<String> practised) {
    this.folder = folder;
    this.practised = practised;
  }

  /** From now on pages say this in their heads. */
  void say(PublicHead publicHead) {
    head = Optional.of(publicHead);
  }

  /** What was written so far: the hash of each file's content, by path. */
  SortedMap<String, String> files() {
    return Collections.unmodifiableSortedMap(files);
  }

  /** Those of them that are the author's own, such as pictures: their sizes in bytes, by path. */
  SortedMap<String, Long> copied() {
    return Collections.unmodifiableSortedMap(copied);
  }

  @Override
  public void write(String path, byte[] content) throws IOException {
    files.put(path, SiteAssets.hash(content));
    folder.write(path, content);
  }

  @Override
  public void write(String path, String content) throws IOException {
    String sealed = path.endsWith(".html") ? page(path, PageText.compact(content)) : content;
    write(path, sealed.getBytes(StandardCharsets.UTF_8));
  }

  private String page(String path, String html) {
    return seal(path, head.map(said -> said.into(html, path)).orElse(html));
  }

  /** Practice gets its answers later, from files of their own. */
  private String seal(String path, String html) {
    Set<String> pictures = new TreeSet<>(path.equals(Addressing.PRACTICE) ? practised : Set.of());
    Matcher picture = PICTURE.matcher(html);
    while (picture.find()) {
      RemotePictures.source(picture.group(1)).ifPresent(pictures::add);
    }
    ContentPolicy.Needs needs =
        new ContentPolicy.Needs(
            path.equals(Addressing.NOT_FOUND), path.equals(Addressing.PRACTICE));
    return ContentPolicy.seal(html, pictures, needs);
  }

  @Override
  public void copy(Path from, String path) throws IOException {
    long size = Files.size(from);
    if (size <= LARGEST) {
      copied.put(path, size);
      files.put(path, SiteAssets.hash(Files.readAllBytes(from)));
    }
    folder.copy(from, path);
  }
}
