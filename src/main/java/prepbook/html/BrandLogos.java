package prepbook.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The outlines of brands' logos, read from the icon package on the class path. */
final class BrandLogos {

  private static final String ROOT = "META-INF/resources/webjars/simple-icons/";
  private static final String POM = "META-INF/maven/org.webjars.npm/simple-icons/pom.properties";
  private static final Pattern NAME = Pattern.compile("[a-z0-9_]+");
  private static final Pattern PATH = Pattern.compile("<path d=\"([^\"]+)\"");

  private BrandLogos() {}

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
    private static String listedVersion() throws IOException {
      URL root = BrandLogos.class.getResource("/" + ROOT);
      if (root == null || !(root.openConnection() instanceof JarURLConnection connection)) {
        return "";
      }
      connection.setUseCaches(false);
      try (JarFile jar = connection.getJarFile()) {
        return jar.stream()
            .map(JarEntry::getName)
            .filter(name -> name.startsWith(ROOT) && name.indexOf('/', ROOT.length()) > 0)
            .map(name -> name.substring(ROOT.length(), name.indexOf('/', ROOT.length())))
            .findFirst()
            .orElse("");
      }
    }
  }
}
