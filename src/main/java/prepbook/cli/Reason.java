package prepbook.cli;

import java.io.IOException;
import java.nio.file.FileSystemException;

/** Says why the file system refused. */
final class Reason {

  private Reason() {}

  /** What went wrong, in the words of the file system, without a class name if it has words. */
  static String of(IOException failure) {
    if (failure instanceof FileSystemException file) {
      String why = file.getReason() == null ? words(file) : file.getReason();
      return file.getFile() + ": " + why;
    }
    return failure.getMessage() == null ? failure.toString() : failure.getMessage();
  }

  private static String words(FileSystemException failure) {
    return switch (failure.getClass().getSimpleName()) {
      case "AccessDeniedException" -> "permission denied";
      case "NoSuchFileException" -> "no such file or folder";
      case "FileAlreadyExistsException" -> "a file is in the way";
      default -> failure.getClass().getSimpleName();
    };
  }
}
