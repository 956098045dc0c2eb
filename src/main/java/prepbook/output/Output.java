package prepbook.output;

import java.io.IOException;
import java.util.List;
import prepbook.diagnostic.Diagnostic;
import prepbook.model.Guide;

/** One form in which the guide is published. */
public interface Output {

  /**
   * What of the guide this output cannot show, such as a character that no font has.
   *
   * <p>Asked before anything is written; an error stops the build.
   */
  List<Diagnostic> problems(Guide guide);

  /**
   * Writes the files of this output.
   *
   * @return what a reader can download of it
   * @throws IOException if the folder cannot be written
   */
  List<Download> write(Guide guide, OutputFolder folder) throws IOException;
}
