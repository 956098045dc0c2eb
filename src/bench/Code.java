package bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Code fences of 10 to 24 lines in the languages that Python and Django guides show. */
final class Code {
  private static final List<String> LANGUAGES =
      List.of("python", "python", "python", "sql", "bash", "html+django", "json", "yaml");

  private final Dice dice;

  Code(Dice dice) {
    this.dice = dice;
  }

  /** One whole fence, without a final newline. */
  String fence() {
    String language = dice.pick(LANGUAGES);
    List<String> lines =
        switch (language) {
          case "python" -> dice.chance(40) ? model() : function();
          case "sql" -> sql();
          case "bash" -> bash();
          case "html+django" -> template();
          case "json" -> json();
          default -> yaml();
        };
    return "```" + language + "\n" + String.join("\n", lines) + "\n```";
  }

  private List<String> function() {
    String noun = dice.noun();
    List<String> lines = new ArrayList<>();
    lines.add("import logging");
    lines.add("from functools import lru_cache");
    lines.add("");
    lines.add("logger = logging.getLogger(__name__)");
    lines.add("");
    lines.add("@lru_cache(maxsize=" + dice.between(16, 1024) + ")");
    lines.add("def " + dice.identifier() + "(" + noun + ", limit: int = 10) -> list[str]:");
    lines.add("    \"\"\"Return what is left of a " + noun + ".\"\"\"");
    lines.add("    found = []");
    for (int steps = dice.between(3, 6); steps > 0; steps--) {
      lines.addAll(statement(noun));
    }
    lines.add("    return found[:limit]");
    return lines;
  }

  private List<String> statement(String noun) {
    String field = dice.field();
    return switch (dice.between(0, 4)) {
      case 0 ->
          List.of(
              "    if " + noun + "." + field + " is None:  # not known yet",
              "        raise ValueError(f\"no " + field + ": {" + noun + "!r}\")");
      case 1 ->
          List.of(
              "    for row in " + noun + "." + dice.identifier() + "(" + dice.between(1, 99) + "):",
              "        found.append(row[\"" + field + "\"])");
      case 2 ->
          List.of(
              "    with " + dice.identifier() + "(timeout=" + dice.between(1, 9) + ".5) as handle:",
              "        found += [str(x) for x in handle if x > " + dice.between(1, 500) + "]");
      case 3 -> List.of("    logger.info(\"%s has %d rows\", " + noun + ", len(found))");
      default -> List.of("    " + noun + "." + field + " = " + dice.identifier() + "(found)");
    };
  }

  private List<String> model() {
    String name = Prose.capital(dice.noun());
    List<String> lines = new ArrayList<>();
    lines.add("from django.db import models");
    lines.add("");
    lines.add("");
    lines.add("class " + name + "(models.Model):");
    for (int fields = dice.between(3, 8); fields > 0; fields--) {
      String field = dice.field() + "_" + dice.between(1, 99);
      lines.add(
          switch (dice.between(0, 2)) {
            case 0 -> "    " + field + " = models.CharField(max_length=80, blank=True)";
            case 1 -> "    " + field + " = models.DecimalField(max_digits=9, decimal_places=2)";
            default -> "    " + field + " = models.DateTimeField(auto_now_add=True)";
          });
    }
    lines.add("");
    lines.add("    class Meta:");
    lines.add("        ordering = [\"-" + dice.field() + "\"]");
    lines.add("");
    lines.add("    def __str__(self) -> str:");
    lines.add("        return f\"" + name + " {self.pk}: {self." + dice.field() + "}\"");
    return lines;
  }

  private List<String> sql() {
    String left = dice.noun();
    String right = dice.noun();
    List<String> lines = new ArrayList<>();
    lines.add("-- the latest " + right + " of each " + left);
    lines.add("SELECT a." + dice.field() + ", COUNT(*) AS n,");
    lines.add(
        "       SUM(b.total) OVER (PARTITION BY a.id ORDER BY b." + dice.field() + ") AS run");
    lines.add("FROM shop_" + left + " AS a");
    lines.add("LEFT JOIN shop_" + right + " AS b ON b." + left + "_id = a.id");
    lines.add("WHERE a.status = '" + dice.noun() + "'");
    for (int more = dice.between(3, 10); more > 0; more--) {
      lines.add("  AND b." + dice.field() + " >= " + dice.between(1, 9999));
    }
    lines.add("GROUP BY a.id");
    lines.add("HAVING COUNT(*) > " + dice.between(1, 50) + ";");
    return lines;
  }

  private List<String> bash() {
    String name = dice.identifier();
    List<String> lines = new ArrayList<>();
    lines.add("#!/usr/bin/env bash");
    lines.add("set -euo pipefail");
    lines.add(name.toUpperCase(Locale.ROOT) + "=\"${1:-" + dice.between(1, 99) + "}\"");
    for (int more = dice.between(6, 15); more > 0; more--) {
      lines.add(
          switch (dice.between(0, 3)) {
            case 0 -> "grep -rn \"" + dice.noun() + "\" ./" + dice.noun() + " | sort -u";
            case 1 -> "if [[ -f " + dice.noun() + ".log ]]; then echo \"$" + "{1}\"; fi";
            case 2 -> "# " + dice.pick(Vocabulary.CONTEXTS);
            default -> "python manage.py " + dice.identifier() + " --limit=" + dice.between(1, 99);
          });
    }
    return lines;
  }

  private List<String> template() {
    String noun = dice.noun();
    List<String> lines = new ArrayList<>();
    lines.add("{% extends \"base.html\" %}");
    lines.add("{% block content %}");
    lines.add("<section class=\"" + noun + "\" id=\"" + noun + "-" + dice.between(1, 99) + "\">");
    lines.add("  {% for " + noun + " in page.object_list %}");
    for (int more = dice.between(5, 12); more > 0; more--) {
      String field = dice.field();
      lines.add(
          switch (dice.between(0, 2)) {
            case 0 -> "    <p title=\"" + field + "\">{{ " + noun + "." + field + "|escape }}</p>";
            case 1 -> "    <a href=\"{% url '" + noun + "' " + noun + ".pk %}\">" + field + "</a>";
            default -> "    <!-- " + dice.pick(Vocabulary.CONTEXTS) + " -->";
          });
    }
    lines.add("  {% empty %}<p>Nothing here &amp; nothing there.</p>");
    lines.add("  {% endfor %}");
    lines.add("</section>");
    lines.add("{% endblock %}");
    return lines;
  }

  private List<String> json() {
    List<String> lines = new ArrayList<>();
    lines.add("{");
    lines.add("  \"kind\": \"" + dice.noun() + "\",");
    lines.add("  \"active\": " + dice.chance(50) + ",");
    for (int more = dice.between(6, 14); more > 0; more--) {
      lines.add("  \"" + dice.identifier() + "_" + more + "\": " + dice.between(0, 9999) + ",");
    }
    lines.add("  \"tags\": [\"" + dice.noun() + "\", \"" + dice.noun() + "\", null]");
    lines.add("}");
    return lines;
  }

  private List<String> yaml() {
    List<String> lines = new ArrayList<>();
    lines.add("# " + dice.pick(Vocabulary.CONTEXTS));
    lines.add("services:");
    for (int more = dice.between(3, 5); more > 0; more--) {
      lines.add("  " + dice.noun() + "-" + more + ":");
      lines.add("    image: registry.example.org/" + dice.noun() + ":" + dice.between(1, 30));
      lines.add("    replicas: " + dice.between(1, 12));
      lines.add("    command: [\"" + dice.identifier() + "\", \"--verbose\"]");
    }
    return lines;
  }
}
