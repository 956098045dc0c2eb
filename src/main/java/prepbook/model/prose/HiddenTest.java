package prepbook.model.prose;

import java.util.Map;
import prepbook.diagnostic.SourceLocation;

/**
 * Code that is run with an answer's other code and that readers never see, written as {@code <!--
 * test} … {@code -->}. No output knows it.
 *
 * @param attributes what follows the word {@code test}, as {@code file=config/local_settings.py}
 * @param code the lines between the comment's first line and its end, lines ended by {@code \n}
 * @param location where the comment starts; the code starts on the line below
 */
public record HiddenTest(Map<String, String> attributes, String code, SourceLocation location) {
  /** Copies the map. */
  public HiddenTest {
    attributes = Attributes.copyInOrder(attributes);
  }
}
