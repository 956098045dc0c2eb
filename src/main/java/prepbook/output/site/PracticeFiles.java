package prepbook.output.site;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import prepbook.model.Guide;
import prepbook.model.Level;
import prepbook.model.Question;
import prepbook.model.Section;
import prepbook.model.Tag;
import prepbook.output.OutputFolder;
import prepbook.search.Script;

/**
 * What is practised, as scripts: one that lists all questions, and the answers in parts of at most
 * 48 KB, unless one answer alone is larger; compressed they have about a third of that, in Chinese
 * about half.
 *
 * @param questions the path of the list, a call of {@code prepbook.questions}
 * @param answers the path of the folder with the parts, each a call of {@code prepbook.answers};
 *     ends in a slash
 * @param prints the fingerprint of each question's text, by id
 */
record PracticeFiles(String questions, String answers, Map<String, String> prints) {

  /** Writes them. */
  static PracticeFiles write(Guide guide, UiText ui, OutputFolder folder) throws IOException {
    List<PracticeAnswers> sections =
        guide.sections().parallelStream()
            .map(section -> PracticeAnswers.of(guide, ui, section))
            .toList();
    Map<String, String> prints = new HashMap<>();
    sections.forEach(
        section ->
            section.asked().forEach(asked -> prints.put(asked.question().id(), asked.print())));
    return new PracticeFiles(
        SiteAssets.write("questions", "js", list(guide, sections), folder),
        answers(sections, folder),
        prints);
  }

  /** One hash for all: parts of two builds never meet. */
  private static String answers(List<PracticeAnswers> sections, OutputFolder folder)
      throws IOException {
    List<String> parts = sections.stream().flatMap(section -> section.parts().stream()).toList();
    String all = parts.parallelStream().map(SiteAssets::hash).collect(Collectors.joining());
    String place = "assets/answers." + SiteAssets.hash(all) + "/";
    for (int part = 0; part < parts.size(); part++) {
      folder.write(
          place + part + ".js", "prepbook.answers(" + part + ",[" + parts.get(part) + "]);\n");
    }
    return place;
  }

  private static String list(Guide guide, List<PracticeAnswers> answers) {
    StringBuilder out = new StringBuilder("prepbook.questions({sections:[");
    String separator = "";
    for (Section section : guide.sections()) {
      out.append(separator).append("{title:").append(Script.literal(section.title()));
      out.append(",icon:").append(Script.literal(section.icon().orElse("")));
      String address = Addressing.ofFile(Addressing.page(section));
      out.append(",address:").append(Script.literal(address)).append('}');
      separator = ",";
    }
    out.append("],levels:[");
    List<String> levels = new ArrayList<>();
    guide.info().levels().forEach(level -> levels.add(Script.literal(level.name())));
    out.append(String.join(",", levels)).append("],redirects:{");
    redirects(guide, out);
    out.append("},list:[");
    questions(answers, out);
    return out.append("]});\n").toString();
  }

  private static void redirects(Guide guide, StringBuilder out) {
    List<String> entries = new ArrayList<>();
    for (String id : guide.info().redirects().keySet()) {
      guide
          .question(id)
          .map(target -> target.question().id())
          .filter(heir -> !heir.equals(id))
          // In brackets: a bare __proto__ would be no entry.
          .ifPresent(heir -> entries.add("[" + Script.literal(id) + "]:" + Script.literal(heir)));
    }
    out.append(String.join(",", entries));
  }

  private static void questions(List<PracticeAnswers> sections, StringBuilder out) {
    int firstPart = 0;
    String separator = "\n";
    for (int i = 0; i < sections.size(); i++) {
      for (PracticeAnswers.Asked asked : sections.get(i).asked()) {
        Question question = asked.question();
        out.append(separator).append('[').append(Script.literal(question.id()));
        out.append(',').append(question.number()).append(',');
        Script.literal(asked.title().value(), out);
        out.append(',').append(i).append(',');
        out.append(question.level().map(Level::rank).orElse(-1)).append(',');
        String tags = question.tags().stream().map(Tag::name).collect(Collectors.joining(" "));
        Script.literal(tags, out);
        out.append(',').append(asked.part() < 0 ? -1 : firstPart + asked.part());
        out.append(",\"").append(asked.print()).append("\"]");
        separator = ",\n";
      }
      firstPart += sections.get(i).parts().size();
    }
  }
}
