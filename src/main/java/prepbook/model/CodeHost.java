package prepbook.model;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where the text of a guide can be edited in the browser. */
public enum CodeHost {
  /** GitHub: a project is an owner's. */
  GITHUB("github.", Pattern.compile("/[^/]+/[^/]+"), "/edit/"),
  /** GitLab: a project lies in a group, or in a group of a group. */
  GITLAB("gitlab.", Pattern.compile("(?:/(?!-/|-$)[^/]+){2,}"), "/-/edit/");

  private static final Pattern PLACE =
      Pattern.compile("(?<project>.*?)/(?:-/)?(?:tree|blob)/(?<branch>[^/]+)(?:/(?<folder>.*))?");
  private static final Pattern FILE = Pattern.compile("(?:^|/)[^/]+\\.(?:md|ya?ml)$");

  private final String name;
  private final Pattern project;
  private final String editor;

  CodeHost(String name, Pattern project, String editor) {
    this.name = name;
    this.project = project;
    this.editor = editor;
  }

  /** What stands between a project's address and the branch where a file is edited. */
  public String editor() {
    return editor;
  }

  /** Whether an address, encoded, leads to one of them. */
  public static boolean isKnown(String address) {
    return of(URI.create(address)).isPresent();
  }

  private static Optional<CodeHost> of(URI address) {
    String host = address.getHost() == null ? "" : address.getHost().toLowerCase(Locale.ROOT);
    String bare = host.startsWith("www.") ? host.substring(4) : host;
    for (CodeHost known : values()) {
      if (bare.startsWith(known.name)) {
        return Optional.of(known);
      }
    }
    return Optional.empty();
  }

  /**
   * A place in a project.
   *
   * @param host where the project is
   * @param project the project's address, without a slash at its end
   * @param tree the branch and the folder, where they are named
   */
  public record Place(CodeHost host, String project, Optional<Tree> tree) {

    /**
     * What an address names; nothing if it is no project of a known host.
     *
     * @param address an address, encoded
     */
    public static Optional<Place> of(String address) {
      String trimmed = address.replaceFirst("[?#].*", "").replaceFirst("/+$", "");
      Matcher place = PLACE.matcher(trimmed);
      boolean named = place.matches();
      String project = (named ? place.group("project") : trimmed).replaceFirst("\\.git$", "");
      Optional<Tree> tree =
          named
              ? Optional.of(new Tree(place.group("branch"), folder(place.group("folder"))))
              : Optional.empty();
      URI uri = URI.create(project);
      String path = uri.getRawPath() == null ? "" : uri.getRawPath();
      return CodeHost.of(uri)
          .filter(host -> host.project.matcher(path).matches())
          .map(host -> new Place(host, project.replaceFirst("(?i)//www\\.", "//"), tree));
    }

    private static String folder(@Nullable String written) {
      return written == null ? "" : FILE.matcher(written).replaceFirst("");
    }
  }

  /**
   * A folder on a branch.
   *
   * @param folder without slashes around it, encoded; empty for the root
   */
  public record Tree(String branch, String folder) {}
}
