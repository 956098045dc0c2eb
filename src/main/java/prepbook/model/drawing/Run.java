package prepbook.model.drawing;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * A piece of lettering that looks the same all through.
 *
 * @param text what it says
 * @param traits how it differs from plain lettering
 * @param tone the colour it is set in
 */
public record Run(String text, Set<Trait> traits, Tone tone) {

  /** Copies the set; its order is that of the traits. */
  public Run {
    traits = traits.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(traits));
  }

  /** How a piece of lettering differs from plain one. */
  public enum Trait {
    /** Bold. */
    STRONG,
    /** Italic. */
    EMPHASIS,
    /** In the font for code. */
    CODE,
    /** Struck through. */
    STRUCK,
    /** Underlined. */
    UNDERLINED,
    /** Less prominent: conditions, stereotypes. */
    SOFT
  }
}
