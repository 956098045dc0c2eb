package prepbook.source;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import prepbook.diagnostic.Diagnostic;
import prepbook.diagnostic.SourceLocation;

/**
 * {@code IGNORED-FILE}: what looks like a section in the content folder but is not read.
 *
 * <p>Pictures, papers, programs and whatever else lies beside the sections is none of our business,
 * and neither are the pages that every folder may have about itself.
 */
final class IgnoredFiles {

  private static final String CODE = "IGNORED-FILE";

  private static final Pattern OTHER_ENDING =
      Pattern.compile(
          "(.+?)\\.(markdown|mdown|mdwn|mkdn?|mdx|rmd|qmd|(?:md|markdown)\\.txt)",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern ABOUT_THE_FOLDER =
      Pattern.compile(
          "(readme|license|licence|copying|notice|credits?|authors|contributing|changelog"
              + "|code[-_]of[-_]conduct|security|todo|notes)(\\..*)?",
          Pattern.CASE_INSENSITIVE);

  /** What tools put beside a text, full of pages of their own. */
  private static final Set<String> FOLDERS_OF_TOOLS =
      Set.of("node_modules", "venv", "env", "site-packages", "vendor", "build", "dist", "target");

  private static final int MAX_DEPTH = 5;

  private final Path folder;
  private final String shownAs;
  private final Map<String, Set<String>> inSubfolders = new TreeMap<>();
  private final Set<String> besides = new TreeSet<>();
  private final Set<String> namedLikeSections = new TreeSet<>();

  IgnoredFiles(Path folder, String shownAs) {
    this.folder = folder;
    this.shownAs = shownAs;
  }

  /**
   * Reports them.
   *
   * @param published the paths below the folder that the text shows or links to
   * @throws IOException if the disk fails
   */
  void report(Set<String> published, Consumer<Diagnostic> diagnostics) throws IOException {
    Files.walkFileTree(folder, EnumSet.noneOf(FileVisitOption.class), MAX_DEPTH, new Visitor());
    for (String name : besides) {
      Matcher ending = OTHER_ENDING.matcher(name);
      if (ending.matches() && !published.contains(name)) {
        diagnostics.accept(
            warning(name, "the file is not read, for its name does not end with .md")
                .withHint("rename it to " + ending.group(1) + ".md"));
      }
    }
    for (String name : namedLikeSections) {
      if (published.stream().noneMatch(path -> path.startsWith(name + "/"))) {
        diagnostics.accept(
            warning(name, "this is a folder, so it is not read as a section")
                .withHint("write a file of that name; if the folder is to stay, rename it"));
      }
    }
    inSubfolders.forEach(
        (subfolder, names) -> {
          List<String> left = new ArrayList<>(names);
          left.removeIf(name -> published.contains(subfolder + "/" + name));
          if (!left.isEmpty()) {
            diagnostics.accept(inSubfolder(subfolder, left));
          }
        });
  }

  private Diagnostic inSubfolder(String subfolder, List<String> names) {
    int others = names.size() - 1;
    String more =
        others == 0 ? "" : others == 1 ? ", like one other" : ", like " + others + " others";
    return warning(
            subfolder + "/" + names.get(0),
            "the file is not read, for it lies in a subfolder" + more)
        .withHint(
            "move it right into "
                + shownAs
                + "; if it is to stay out, let the folder's name start with _");
  }

  private Diagnostic warning(String path, String message) {
    return Diagnostic.warning(SourceLocation.startOf(shownAs + "/" + path), CODE, message);
  }

  /** A file beside the right one that its author may take for the guide's own. */
  static Optional<Path> likeGuideFile(Path folder, String guideFile) throws IOException {
    String stem = guideFile.substring(0, guideFile.indexOf('.'));
    Path right = folder.resolve(guideFile);
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        String name = file.getFileName().toString();
        boolean like = name.toLowerCase(Locale.ROOT).matches(Pattern.quote(stem) + "\\.ya?ml");
        // A disk that does not tell large letters from small knows the right file by both names.
        if (like && !(Files.exists(right) && Files.isSameFile(file, right))) {
          return Optional.of(file);
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isNamedLikeSection(String name) {
    return name.toLowerCase(Locale.ROOT).endsWith(".md") || OTHER_ENDING.matcher(name).matches();
  }

  private final class Visitor extends SimpleFileVisitor<Path> {

    @Override
    public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
      String name = directory.getFileName() == null ? "" : directory.getFileName().toString();
      boolean skipped =
          !directory.equals(folder)
              && (name.startsWith(".")
                  || name.startsWith("_")
                  || FOLDERS_OF_TOOLS.contains(name.toLowerCase(Locale.ROOT)));
      if (!skipped && folder.equals(directory.getParent()) && isNamedLikeSection(name)) {
        namedLikeSections.add(name);
      }
      return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      String name = file.getFileName().toString();
      boolean other = OTHER_ENDING.matcher(name).matches();
      if (isNamedLikeSection(name)
          && !name.startsWith(".")
          && !ABOUT_THE_FOLDER.matcher(name).matches()) {
        Path parent = folder.relativize(file).getParent();
        if (parent != null) {
          inSubfolders
              .computeIfAbsent(parent.toString().replace('\\', '/'), path -> new TreeSet<>())
              .add(name);
        } else if (other) {
          besides.add(name);
        }
      }
      return FileVisitResult.CONTINUE;
    }

    /** A folder that cannot be entered holds nothing that its author expects to see published. */
    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) {
      return FileVisitResult.CONTINUE;
    }
  }
}
