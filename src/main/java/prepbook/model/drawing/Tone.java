package prepbook.model.drawing;

/** A colour by which an author points at something; its shade is up to the output. */
public enum Tone {
  /** No colour of its own. */
  NONE,
  /** Errors, danger. */
  RED,
  /** Warnings; yellow too. */
  ORANGE,
  /** What goes well. */
  GREEN,
  /** Neutral. */
  BLUE,
  /** Neutral. */
  PURPLE
}
