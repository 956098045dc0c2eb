package prepbook.judges;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives tests this repository's own guide, built by the packaged jar once for all of them. */
final class BuiltGuide implements ParameterResolver {

  /** Below this path the site is served; none of its pages may know. */
  private static final String BASE = "/some/repo/";

  private static final Namespace NAMESPACE = Namespace.create(BuiltGuide.class);

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Site.class;
  }

  @Override
  public Site resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return context
        .getRoot()
        .getStore(NAMESPACE)
        .computeIfAbsent(Site.class, key -> build(), Site.class);
  }

  private static Site build() {
    try {
      Path folder = Path.of("target", "guide").toAbsolutePath();
      deleteTree(folder);
      Program.Result result = Prepbook.program("build", "--out", folder.toString()).run();
      if (result.exitCode() != 0) {
        throw new IllegalStateException(
            "the guide's build ended with " + result.exitCode() + ":\n" + result.output());
      }
      return new Site(folder, new StaticServer(folder, BASE));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static void deleteTree(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  /**
   * The built guide.
   *
   * @param folder where its files lie
   * @param server serves them, below a base path
   */
  record Site(Path folder, StaticServer server) implements AutoCloseable {

    /** The address of a page over HTTP. */
    URI address(String page) {
      return server.address(page);
    }

    /** The address of a page as it lies on the disk; it may end in a fragment. */
    URI file(String page) {
      return URI.create(folder.toUri() + page);
    }

    /** The printed book. */
    Path pdf() {
      return folder.resolve("guide.pdf");
    }

    /** The names of all pages, in alphabetical order. */
    List<String> pages() throws IOException {
      try (Stream<Path> files = Files.list(folder)) {
        return files
            .map(file -> file.getFileName().toString())
            .filter(name -> name.endsWith(".html"))
            .sorted()
            .toList();
      }
    }

    @Override
    public void close() {
      server.close();
    }
  }
}
