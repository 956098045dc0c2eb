package prepbook.model.drawing;

/**
 * What a line or an area is, from which an output takes its colours.
 *
 * @param role what it is
 * @param tone the colour its author gave it
 * @param filled whether it is an area; otherwise it is a line or an outline
 * @param dashed whether its line is broken
 * @param thick whether its line is thicker than others
 */
public record Look(Role role, Tone tone, boolean filled, boolean dashed, boolean thick) {

  /** What is drawn. */
  public enum Role {
    /** A thing: a participant, a component, a step, a state, a class. */
    BOX,
    /** A note. */
    NOTE,
    /** What holds others: a package, a swimlane, an {@code alt} group. */
    GROUP,
    /** The tab or title that names a group. */
    TAB,
    /** A participant's life line. */
    LIFE,
    /** The time in which a participant is at work. */
    ACTIVE,
    /** An arrow or a connection; filled, the head of one. */
    ARROW,
    /** A start, an end, the bar of a fork. */
    DOT,
    /** A small sign, such as a class's letter. */
    MARK
  }
}
