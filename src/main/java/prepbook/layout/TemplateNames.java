package prepbook.layout;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import prepbook.diagnostic.Diagnostic;
import prepbook.diagnostic.SourceLocation;
import prepbook.diagnostic.Suggestion;

/** Which names the files among the templates may have. */
final class TemplateNames {

  /** There is one of these for every language, whether or not it is the guide's. */
  private static final Pattern LANGUAGE =
      Pattern.compile("_[a-z]{2,3}(-[A-Za-z0-9]+)*(?=\\.properties$)");

  /** Notes of the folder's owner, not ours to judge. */
  private static final Pattern NOTE =
      Pattern.compile("(.*/)?(\\..*|[^/]*\\.(md|txt)|LICEN[CS]E[^/]*)");

  private final TemplateFiles files;

  TemplateNames(TemplateFiles files) {
    this.files = files;
  }

  /** Every name that can be read: the built-in ones and those of the user's own files. */
  Set<String> all() {
    Set<String> names = new TreeSet<>(builtIn());
    names.addAll(own());
    return names;
  }

  /**
   * The user's own files that take the place of no built-in one, and that no template read: most
   * likely their names are misspelt. Of a folder from which nothing was read, because its output
   * was not wanted, only the built-in names are known, so nothing is said about it.
   */
  List<Diagnostic> unused() {
    if (own().isEmpty()) {
      return List.of();
    }
    Set<String> builtIn = builtIn();
    Set<String> foldersOfOthers = folders(builtIn);
    foldersOfOthers.removeAll(folders(files.read()));
    List<Diagnostic> warnings = new ArrayList<>();
    for (String name : own()) {
      boolean known =
          builtIn.contains(name)
              || files.read().contains(name)
              || builtIn.contains(LANGUAGE.matcher(name).replaceFirst("_en"))
              || foldersOfOthers.contains(folder(name));
      if (!known && !NOTE.matcher(name).matches()) {
        warnings.add(unused(name, builtIn));
      }
    }
    return warnings;
  }

  private Diagnostic unused(String name, Set<String> builtIn) {
    Diagnostic warning =
        Diagnostic.warning(
            SourceLocation.startOf(files.shown(name)),
            "UNUSED-TEMPLATE",
            "nothing uses this file, and it takes the place of none");
    Optional<String> near = Suggestion.nearest(name, builtIn);
    return near.map(known -> warning.withHint("did you mean \"" + known + "\"?")).orElse(warning);
  }

  private static Set<String> folders(Set<String> names) {
    Set<String> folders = new TreeSet<>();
    names.forEach(name -> folders.add(folder(name)));
    return folders;
  }

  /** The first folder of a path; nothing if it is in none. */
  private static String folder(String name) {
    int slash = name.indexOf('/');
    return slash < 0 ? "" : name.substring(0, slash);
  }

  private Set<String> own() {
    return files.overrides().map(TemplateNames::below).orElse(Set.of());
  }

  private static Set<String> builtIn() {
    URL root = Objects.requireNonNull(TemplateNames.class.getResource(TemplateFiles.BUILT_IN));
    try {
      if (root.openConnection() instanceof JarURLConnection entry) {
        Path jar = Path.of(entry.getJarFileURL().toURI());
        try (FileSystem inside = FileSystems.newFileSystem(jar, Map.of())) {
          return below(inside.getPath(TemplateFiles.BUILT_IN));
        }
      }
      return below(Path.of(root.toURI()));
    } catch (URISyntaxException e) {
      throw new IllegalStateException("a resource's address is no address", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Set<String> below(Path folder) {
    Set<String> names = new TreeSet<>();
    try (Stream<Path> all = Files.walk(folder)) {
      all.filter(Files::isRegularFile)
          .forEach(file -> names.add(folder.relativize(file).toString().replace('\\', '/')));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return names;
  }
}
