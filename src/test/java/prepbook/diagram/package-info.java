/** Tests of the room that draws diagrams. */
@org.jspecify.annotations.NullMarked
package prepbook.diagram;
