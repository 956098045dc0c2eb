package prepbook.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Function;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The outlines of brands' logos, read from the icon package on the class path. */
final class BrandLogos {

  private static final String ROOT = "META-INF/resources/webjars/simple-icons/";
  private static final String POM = "META-INF/maven/org.webjars.npm/simple-icons/pom.properties";
  private static final Pattern NAME = Pattern.compile("[a-z0-9_]+");
  private static final Pattern PATH = Pattern.compile("<path d=\"([^\"]+)\"");

  private BrandLogos() {}

  /** The names of all brands that have a logo, sorted. */
  static List<String> names() {
    String icons = Folder.PATH + "/icons/";
    return entries(
        icons,
        entries ->
            entries
                .filter(entry -> entry.endsWith(".svg"))
                .map(entry -> entry.substring(icons.length(), entry.length() - ".svg".length()))
                .sorted()
                .toList());
  }

  /** A logo's outline as SVG path data, on a square of 24 units. */
  static Optional<String> outline(String name) {
    if (!NAME.matcher(name).matches()) {
      return Optional.empty();
    }
    String file = "/" + Folder.PATH + "/icons/" + name + ".svg";
    try (InputStream in = BrandLogos.class.getResourceAsStream(file)) {
      if (in == null) {
        return Optional.empty();
      }
      Matcher path = PATH.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8));
      return path.find() ? Optional.of(path.group(1)) : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException("the icon package cannot be read", e);
    }
  }

  /** Asks a question about the files of the package below a folder. */
  private static <T> T entries(String folder, Function<Stream<String>, T> question) {
    // Not every jar has entries for its folders, so that a file is the better way to find it.
    URL pom = BrandLogos.class.getResource("/" + POM);
    URL url = pom != null ? pom : BrandLogos.class.getResource("/" + folder);
    try {
      if (url == null || !(url.openConnection() instanceof JarURLConnection connection)) {
        return question.apply(Stream.empty());
      }
      connection.setUseCaches(false);
      try (JarFile jar = connection.getJarFile()) {
        return question.apply(
            jar.stream().map(JarEntry::getName).filter(name -> name.startsWith(folder)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the icon package cannot be read", e);
    }
  }

  /** The package keeps its files below its version; found out once, when first needed. */
  private static final class Folder {

    static final String PATH = find();

    private static String find() {
      try {
        return ROOT + version();
      } catch (IOException e) {
        throw new UncheckedIOException("the icon package cannot be read", e);
      }
    }

    private static String version() throws IOException {
      try (InputStream in = BrandLogos.class.getResourceAsStream("/" + POM)) {
        if (in == null) {
          return listedVersion();
        }
        Properties pom = new Properties();
        pom.load(in);
        return pom.getProperty("version", "");
      }
    }

    /** A jar of jars has no room for every pom: look at what the package's folder holds. */
    private static String listedVersion() {
      return entries(
          ROOT,
          entries ->
              entries
                  .filter(name -> name.indexOf('/', ROOT.length()) > 0)
                  .map(name -> name.substring(ROOT.length(), name.indexOf('/', ROOT.length())))
                  .findFirst()
                  .orElse(""));
    }
  }
}
