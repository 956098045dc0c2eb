package prepbook.diagram;

import java.util.Locale;

/**
 * Keeps the machine's locale away from PlantUML, which turns names into lower case as the default
 * locale does: in Turkish its {@code TITLE} would become {@code tıtle}.
 *
 * <p>Static, since the default locale is. It is the root locale as long as anyone draws, and then
 * again what it was.
 */
final class NeutralLocale {

  private static int users;
  private static Locale before = Locale.ROOT;

  private NeutralLocale() {}

  static synchronized void enter() {
    if (users++ == 0) {
      before = Locale.getDefault();
      Locale.setDefault(Locale.ROOT);
    }
  }

  static synchronized void leave() {
    if (--users == 0) {
      Locale.setDefault(before);
    }
  }
}
