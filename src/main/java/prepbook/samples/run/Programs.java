package prepbook.samples.run;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Finds programs on the path of the environment in which they are to run. */
final class Programs {

  private static final boolean WINDOWS = File.separatorChar == '\\';

  private Programs() {}

  /**
   * Where a command lies.
   *
   * @throws Workplace.CannotStart if it is nowhere
   */
  static String find(String command, Map<String, String> environment) throws Workplace.CannotStart {
    if (WINDOWS || command.contains("/")) {
      return command; // Windows has rules of its own, and finds it itself
    }
    for (String folder : environment.getOrDefault("PATH", "").split(File.pathSeparator, -1)) {
      Path candidate = Path.of(folder, command);
      if (!folder.isEmpty() && Files.isRegularFile(candidate) && Files.isExecutable(candidate)) {
        return candidate.toString();
      }
    }
    throw new Workplace.CannotStart(command, null);
  }
}
