/**
 * Text → drawing: the only room that sees PlantUML.
 *
 * <p>A diagram's text is screened, drawn by PlantUML in our theme, and the SVG that comes of it is
 * read into a {@link prepbook.model.drawing.Drawing}: nothing of PlantUML's own markup goes
 * further. May import {@code model} and below. PlantUML is loaded with the first diagram.
 */
@NullMarked
package prepbook.diagram;

import org.jspecify.annotations.NullMarked;
