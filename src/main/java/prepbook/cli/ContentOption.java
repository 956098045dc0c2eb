package prepbook.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** {@code --content}, the same for every command that reads a guide. */
final class ContentOption {

  @Option(
      names = "--content",
      paramLabel = "DIR",
      defaultValue = "content",
      description = "The folder with guide.yaml and the sections (default: ${DEFAULT-VALUE}).")
  private Path folder = Path.of("content");

  /** The content folder. */
  Path folder() {
    return folder;
  }
}
