package prepbook.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import prepbook.model.Guide;
import prepbook.model.Question;
import prepbook.model.Section;

/**
 * The index of a guide, as files of a website.
 *
 * <p>A query first loads {@code index.js}, which tells in which part each word lies; then the parts
 * of its words ({@code w0.js} …), if a word is unknown the list of words it may have been meant as
 * ({@code k0.js} …), and the texts of the questions that it shows ({@code q0.js} …).
 *
 * @param files the files, by name
 */
public record SearchIndex(List<IndexFile> files) {

  /**
   * A file.
   *
   * @param name its name, without a folder
   * @param content its text
   */
  public record IndexFile(String name, String content) {}

  /** Copies the list. */
  public SearchIndex {
    files = List.copyOf(files);
  }

  /**
   * Indexes a guide. Sections are read by as many threads as there are cores; the result depends on
   * the guide alone.
   *
   * @param addresses the address of a question's card, relative to the website's root
   */
  public static SearchIndex of(Guide guide, BiFunction<Section, Question, String> addresses) {
    List<Entry> entries =
        guide.sections().stream()
            .flatMap(section -> section.questions().stream().map(q -> new Entry.Asked(section, q)))
            .toList()
            .parallelStream()
            .map(asked -> Entry.of(guide, asked, addresses))
            .toList();
    Vocabulary vocabulary = Vocabulary.of(entries);
    List<IndexFile> files = new ArrayList<>();
    List<String> wordStarts = WordFiles.write(vocabulary, files);
    List<String> keyStarts = KeyFiles.write(vocabulary, files);
    List<Integer> textStarts = TextFiles.write(entries, files);
    files.add(root(entries.size(), wordStarts, keyStarts, textStarts));
    return new SearchIndex(files);
  }

  private static IndexFile root(
      int questions, List<String> words, List<String> keys, List<Integer> texts) {
    StringBuilder out = new StringBuilder("prepbookSearch.root({questions:").append(questions);
    out.append(",words:");
    Script.literal(String.join(" ", words), out);
    out.append(",keys:");
    Script.literal(String.join(" ", keys), out);
    out.append(",texts:").append(texts.toString().replace(" ", "")).append("});\n");
    return new IndexFile("index.js", out.toString());
  }
}
