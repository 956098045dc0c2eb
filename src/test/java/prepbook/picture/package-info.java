@org.jspecify.annotations.NullMarked
package prepbook.picture;
