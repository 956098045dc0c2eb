package prepbook.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import prepbook.diagnostic.Suggestion;
import prepbook.model.Edition;
import prepbook.model.PageFormat;
import prepbook.model.PrintPlan;

/** Reads the key {@code book} of {@code guide.yaml}: what is printed, and on which paper. */
final class PrintPlanReader {

  private PrintPlanReader() {}

  static PrintPlan read(YamlView guide) {
    Optional<YamlView> book = guide.view("book");
    if (book.isEmpty()) {
      return PrintPlan.DEFAULT;
    }
    YamlView view = book.get();
    PrintPlan plan =
        new PrintPlan(
            page(view),
            view.value("editions").isPresent() ? editions(view) : PrintPlan.DEFAULT.editions());
    view.reportUnknownKeys();
    return plan;
  }

  private static PageFormat page(YamlView view) {
    Optional<YamlNode.Scalar> page = view.scalar("page");
    String name = page.map(scalar -> scalar.text().strip()).orElse("");
    Optional<PageFormat> known = PageFormat.named(name);
    if (page.isPresent() && known.isEmpty()) {
      view.badValue(
          page.get().location(),
          "the book cannot be set on \"" + name + "\"",
          "write one of " + String.join(", ", PageFormat.labels()));
    }
    return known.orElse(PrintPlan.DEFAULT.page());
  }

  private static List<Edition> editions(YamlView view) {
    List<Edition> editions = new ArrayList<>();
    for (YamlNode.Scalar scalar : view.texts("editions")) {
      String name = scalar.text().strip();
      Optional<Edition> known = Edition.named(name);
      if (known.isEmpty()) {
        view.badValue(
            scalar.location(),
            "there is no edition \"" + name + "\"",
            Suggestion.nearest(name, Edition.labels())
                .map(near -> "did you mean \"" + near + "\"?")
                .orElse("write some of " + String.join(", ", Edition.labels())));
      } else if (editions.contains(known.get())) {
        view.badValue(
            scalar.location(), "the edition \"" + name + "\" is given twice", "name it once");
      } else {
        editions.add(known.get());
      }
    }
    return editions;
  }
}
