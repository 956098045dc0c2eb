package prepbook.source;

import java.io.IOException;
import java.nio.file.FileSystemException;

/** Says why the file system refused. */
public final class Reason {

  private Reason() {}

  /**
   * What went wrong and with which file, in the words of the file system, without a class name if
   * it has words.
   */
  public static String of(IOException failure) {
    return failure instanceof FileSystemException file
        ? file.getFile() + ": " + withoutFile(failure)
        : withoutFile(failure);
  }

  /** The same for a message that names the file itself. */
  public static String withoutFile(IOException failure) {
    if (failure instanceof FileSystemException file) {
      return file.getReason() == null ? words(file) : file.getReason();
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
