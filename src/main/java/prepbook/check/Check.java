package prepbook.check;

import java.util.function.Consumer;
import prepbook.diagnostic.Diagnostic;
import prepbook.model.Guide;

/** A rule that a guide as a whole must keep. */
public interface Check {

  /** Reports every breach of the rule. */
  void run(Guide guide, Consumer<Diagnostic> diagnostics);
}
