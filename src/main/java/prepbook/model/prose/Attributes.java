package prepbook.model.prose;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Copies attribute maps so that their order stays that of the source. */
final class Attributes {

  private Attributes() {}

  static Map<String, String> copyInOrder(Map<String, String> attributes) {
    return attributes.isEmpty()
        ? Map.of()
        : Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
  }
}
