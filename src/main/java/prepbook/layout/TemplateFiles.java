package prepbook.layout;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import org.jspecify.annotations.Nullable;
import prepbook.model.Addresses;
import prepbook.model.SourceText;

/**
 * The files among the templates: those in the jar, and above them those of the user's own folder.
 *
 * <p>Remembers which were read. Safe for use by several threads.
 */
final class TemplateFiles {

  /** The folder of the built-in ones, among the resources. */
  static final String BUILT_IN = "/templates";

  private final Optional<Path> overrides;
  private final Set<String> read = new ConcurrentSkipListSet<>();

  /** Files in a folder, as the user wrote its name, take the place of those in the jar. */
  TemplateFiles(Optional<Path> overrides) {
    this.overrides = overrides;
  }

  /**
   * Opens a file.
   *
   * @param name its path among the templates: {@code site/style/tokens.css}
   * @throws FileNotFoundException if there is none
   */
  InputStream open(String name) throws IOException {
    Optional<Path> own = own(name);
    if (own.isPresent()) {
      read.add(name);
      return Files.newInputStream(own.get());
    }
    InputStream in = Addresses.normalise(name).isEmpty() ? null : builtIn(name);
    if (in == null) {
      throw new FileNotFoundException("there is no such file");
    }
    read.add(name);
    return in;
  }

  private static @Nullable InputStream builtIn(String name) {
    return TemplateFiles.class.getResourceAsStream(BUILT_IN + "/" + name);
  }

  private Optional<Path> own(String name) {
    return overrides
        .flatMap(folder -> Addresses.normalise(name).map(folder::resolve))
        .filter(Files::isRegularFile);
  }

  /** Whether there is such a file. */
  boolean has(String name) {
    return own(name).isPresent() || TemplateFiles.class.getResource(BUILT_IN + "/" + name) != null;
  }

  /** A file's text, with the name under which the user knows it. */
  SourceText text(String name) throws IOException {
    try (InputStream in = open(name)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return new SourceText(shown(name), text.replace("\r\n", "\n"));
    }
  }

  /** A file's name as the user knows it: in the user's folder, or else in the built-in one. */
  String shown(String name) {
    Path folder = own(name).isPresent() ? overrides.orElseThrow() : Path.of("templates");
    return folder.resolve(name).toString().replace('\\', '/');
  }

  /** The folder with the user's own files. */
  Optional<Path> overrides() {
    return overrides;
  }

  /** The files that were read, by their paths among the templates. */
  Set<String> read() {
    return read;
  }
}
