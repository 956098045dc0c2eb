package prepbook.cli;

import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code --content}, the same for every command that reads a guide. */
final class ContentOption {

  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec spec;

  private Path folder = Path.of("content");

  @Option(
      names = "--content",
      paramLabel = "DIR",
      defaultValue = "content",
      description = "The folder with guide.yaml and the sections (default: ${DEFAULT-VALUE}).")
  void folder(Path named) {
    if (named.toString().isEmpty()) {
      throw new ParameterException(
          Objects.requireNonNull(spec).commandLine(),
          "--content: the name of the folder is missing");
    }
    folder = named;
  }

  /** The content folder. */
  Path folder() {
    return folder;
  }
}
