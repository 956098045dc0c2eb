package prepbook.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import prepbook.diagnostic.Diagnostic;
import prepbook.diagnostic.SourceLocation;
import prepbook.markdown.MarkdownReader;
import prepbook.model.Asset;
import prepbook.model.Guide;
import prepbook.model.GuideInfo;
import prepbook.model.Section;
import prepbook.model.SourceText;

/** Reads a content folder into a guide. */
public final class GuideReader {

  private static final String GUIDE_FILE = "guide.yaml";

  /** Names that pages of the website have already. */
  private static final Set<String> RESERVED_IDS =
      Set.of("index", "404", "practice", "questions", "guide", "assets", "content");

  private final Path folder;
  private final String shownAs;
  private final MarkdownReader markdown = new MarkdownReader();

  /**
   * Prepares to read a folder.
   *
   * @param folder the content folder, as its user named it
   */
  public GuideReader(Path folder) {
    this.folder = folder;
    this.shownAs = folder.toString().replace('\\', '/');
  }

  /**
   * What was read.
   *
   * @param guide the guide, as far as it could be read; absent if there is nothing to speak of
   * @param diagnostics what is wrong, sorted by position
   * @param unread the section files that are not in the guide, since nothing can be made of them
   */
  public record Result(Optional<Guide> guide, List<Diagnostic> diagnostics, List<Path> unread) {
    /** Copies the lists. */
    public Result {
      diagnostics = List.copyOf(diagnostics);
      unread = List.copyOf(unread);
    }
  }

  /**
   * Reads the folder; section files are read in parallel.
   *
   * @throws IOException if the disk fails
   */
  public Result read() throws IOException {
    List<Diagnostic> diagnostics = new ArrayList<>();
    List<Path> unread = new ArrayList<>();
    Optional<Guide> guide = read(diagnostics::add, unread::add);
    diagnostics.sort(Comparator.naturalOrder());
    return new Result(guide, diagnostics, unread);
  }

  private Optional<Guide> read(Consumer<Diagnostic> diagnostics, Consumer<Path> unread)
      throws IOException {
    if (!Files.isDirectory(folder)) {
      diagnostics.accept(
          Diagnostic.error(
                  SourceLocation.startOf(shownAs),
                  "NO-CONTENT",
                  Files.exists(folder) ? "this is not a folder" : "there is no such folder")
              .withHint("name the folder that holds guide.yaml with --content"));
      return Optional.empty();
    }
    Optional<GuideInfo> info = info(diagnostics);
    List<Path> files = sectionFiles();
    IgnoredFiles ignored = new IgnoredFiles(folder, shownAs);
    if (files.isEmpty()) {
      ignored.report(Set.of(), diagnostics);
      diagnostics.accept(
          Diagnostic.error(
                  SourceLocation.startOf(shownAs), "NO-SECTIONS", "the folder holds no section")
              .withHint("add a Markdown file such as 01-basics.md"));
      return Optional.empty();
    }
    List<Section> sections = sections(files, info, diagnostics, unread);
    if (info.isEmpty() || sections.isEmpty()) {
      ignored.report(Set.of(), diagnostics);
      return Optional.empty();
    }
    Collection<Asset> assets = new AssetFinder(folder).find(info.get(), sections);
    ignored.report(assets.stream().map(Asset::path).collect(Collectors.toSet()), diagnostics);
    return Optional.of(
        new Guide(
            info.get(),
            sections,
            assets,
            new DiagramReader(diagnostics).draw(info.get(), sections)));
  }

  private Optional<GuideInfo> info(Consumer<Diagnostic> diagnostics) throws IOException {
    Path file = folder.resolve(GUIDE_FILE);
    String name = shownAs + "/" + GUIDE_FILE;
    Optional<Path> like = IgnoredFiles.likeGuideFile(folder, GUIDE_FILE);
    boolean missing = !Files.exists(file);
    if (like.isPresent()) {
      diagnostics.accept(misnamed(like.get().getFileName().toString(), missing));
    } else if (missing) {
      diagnostics.accept(
          Diagnostic.error(SourceLocation.startOf(name), "NO-GUIDE-FILE", "there is no such file")
              .withHint("it needs at least a line \"title: The name of the guide\""));
    }
    if (missing) {
      return Optional.empty();
    }
    Optional<SourceText> source = TextFile.read(file, name, diagnostics);
    Optional<Diagnostic> hopeless = source.flatMap(Tangle::hopeless);
    hopeless.ifPresent(diagnostics);
    return source
        .filter(text -> hopeless.isEmpty())
        .flatMap(text -> new GuideInfoReader(text, markdown, diagnostics).read());
  }

  private Diagnostic misnamed(String like, boolean missing) {
    SourceLocation location = SourceLocation.startOf(shownAs + "/" + like);
    return missing
        ? Diagnostic.error(location, "NO-GUIDE-FILE", "the guide's file has another name")
            .withHint("rename it to " + GUIDE_FILE)
        : Diagnostic.warning(
                location, "IGNORED-FILE", "the file is not read, for there is a " + GUIDE_FILE)
            .withHint("move what it says into " + GUIDE_FILE + " and delete it");
  }

  /**
   * The section files by name; names compare by code units, so the order is everywhere the same.
   */
  private List<Path> sectionFiles() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(GuideReader::isSectionFile)
          .sorted(Comparator.comparing(file -> file.getFileName().toString()))
          .toList();
    }
  }

  private static boolean isSectionFile(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return name.endsWith(".md")
        && !name.startsWith(".")
        && !name.equals("readme.md")
        && !Files.isDirectory(file);
  }

  private List<Section> sections(
      List<Path> files,
      Optional<GuideInfo> info,
      Consumer<Diagnostic> diagnostics,
      Consumer<Path> unread) {
    SectionReader reader =
        new SectionReader(markdown, info.map(GuideInfo::levels).orElse(List.of()));
    List<Read> read =
        new SectionPool<>(files, SectionPool.LIMIT, this::tooComplex)
            .map((file, index) -> readSection(reader, file, index + 1));
    List<Section> sections = new ArrayList<>();
    int questions = 0;
    for (int i = 0; i < files.size(); i++) {
      Read one = read.get(i);
      one.diagnostics().forEach(diagnostics);
      if (one.section().isPresent()) {
        Section section = SectionReader.numbered(one.section().get(), questions);
        questions += section.questions().size();
        sections.add(section);
      } else {
        unread.accept(files.get(i));
      }
    }
    reportIdClashes(sections, diagnostics);
    return sections;
  }

  private record Read(Optional<Section> section, List<Diagnostic> diagnostics) {}

  private Read readSection(SectionReader reader, Path file, int number) {
    List<Diagnostic> diagnostics = new ArrayList<>();
    String path = file.getFileName().toString();
    Optional<SourceText> source = TextFile.read(file, shownAs + "/" + path, diagnostics::add);
    Optional<Diagnostic> hopeless = source.flatMap(Tangle::hopeless);
    hopeless.ifPresent(diagnostics::add);
    return new Read(
        source
            .filter(text -> hopeless.isEmpty())
            .map(text -> reader.read(text, path, number, diagnostics::add)),
        diagnostics);
  }

  private Read tooComplex(Path file) {
    List<Diagnostic> diagnostics = new ArrayList<>();
    TextFile.read(file, shownAs + "/" + file.getFileName(), diagnostics::add)
        .map(Tangle::worst)
        .ifPresent(diagnostics::add);
    return new Read(Optional.empty(), diagnostics);
  }

  private static void reportIdClashes(List<Section> sections, Consumer<Diagnostic> diagnostics) {
    Map<String, Section> byId = new HashMap<>();
    for (Section section : sections) {
      String file = section.source().file();
      if (section.id().isEmpty() || RESERVED_IDS.contains(section.id())) {
        diagnostics.accept(
            Diagnostic.error(
                    SourceLocation.startOf(file),
                    "RESERVED-NAME",
                    "a section cannot have the name \"" + section.id() + "\"")
                .withHint("rename the file"));
      }
      Section first = byId.putIfAbsent(section.id(), section);
      if (first != null) {
        diagnostics.accept(
            Diagnostic.error(
                    SourceLocation.startOf(file),
                    "DUPLICATE-SECTION",
                    "the section has the same name as " + first.path() + " but for its number")
                .withHint("rename one of the files"));
      }
    }
  }
}
