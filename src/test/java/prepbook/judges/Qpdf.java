package prepbook.judges;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** qpdf, which looks at the structure of a PDF file. */
final class Qpdf {

  private Qpdf() {}

  /** What {@code qpdf --check} has to say against a file; nothing if it is clean. */
  static List<String> problems(Path pdf) throws IOException, InterruptedException {
    Path qpdf = Program.find("qpdf").orElseThrow(() -> Requirement.missing("qpdf", "install qpdf"));
    Program check =
        new Program(
            List.of(qpdf.toString(), "--check", pdf.toString()), Path.of("").toAbsolutePath());
    Program.Result result = check.run();
    return result.exitCode() == 0 ? List.of() : result.output().lines().toList();
  }
}
