package prepbook.output.site;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import prepbook.layout.Layout;
import prepbook.model.GuideInfo;
import prepbook.output.OutputFolder;
import prepbook.search.Script;

/**
 * The files that the pages need. Their names hold a part of their content's hash, so that no cache
 * ever mixes the files of two builds.
 *
 * @param style the style sheet's path
 * @param homeStyle the path of what the home page needs beside it
 * @param listStyle the same for the pages that list questions
 * @param practiceStyle the path of what the page to practise on needs beside it
 * @param script the script's path
 * @param practiceScript the path of what the page to practise on loads in the place of that
 * @param icon the icon's path
 */
record SiteAssets(
    String style,
    String homeStyle,
    String listStyle,
    String practiceStyle,
    String script,
    String practiceScript,
    String icon) {

  private static final int HASH_BYTES = 4;

  /** Makes browsers write numbers and dates in the digits that pages have, in Arabic as well. */
  private static final String DIGITS = "-u-nu-latn";

  /** Writes them; the first script knows where those are that {@code practice} names. */
  static SiteAssets write(
      Layout layout, GuideInfo info, PracticeFiles practice, OutputFolder folder)
      throws IOException {
    Map<String, String> words = ScriptWords.read(layout, info.language());
    String language = UiTexts.file(layout, info.language()).language();
    String shared = shared(language, words, practice, layout, folder);
    return new SiteAssets(
        style("site", "main.css", layout, folder),
        style("home", "home.css", layout, folder),
        style("list", "list.css", layout, folder),
        style("practice", "practice.css", layout, folder),
        write("site", "js", shared + ScriptBundle.READING.text(layout, words), folder),
        write("practice", "js", shared + ScriptBundle.PRACTICE.text(layout, words), folder),
        write("icon", "svg", IconFiles.svg(info, SiteColors.read(layout)), folder));
  }

  private static String style(String name, String sheet, Layout layout, OutputFolder folder)
      throws IOException {
    return write(name, "css", StyleBundle.read(layout, sheet), folder);
  }

  /** How first scripts begin; they know where those lie that load later, and what with them. */
  private static String shared(
      String language,
      Map<String, String> words,
      PracticeFiles practice,
      Layout layout,
      OutputFolder folder)
      throws IOException {
    String style = style("study", "later.css", layout, folder);
    StringBuilder out = new StringBuilder("window.prepbook={language:");
    out.append(Script.literal(language + DIGITS)).append(",words:{},files:{questions:[");
    out.append(Script.literal(practice.questions())).append("],answers:");
    Script.literal(practice.answers(), out);
    String study = script(ScriptBundle.STUDY, layout, words, folder);
    for (ScriptBundle bundle : ScriptBundle.LOADED) {
      List<String> files = new ArrayList<>(List.of(style, study));
      if (bundle.sheet().isPresent()) {
        files.add(style(bundle.name(), bundle.sheet().get(), layout, folder));
      }
      if (!bundle.equals(ScriptBundle.STUDY)) {
        files.add(script(bundle, layout, words, folder));
      }
      out.append(',').append(bundle.name()).append(':');
      out.append(files.stream().map(Script::literal).collect(Collectors.joining(",", "[", "]")));
    }
    return out.append("}};\n").append(ScriptBundle.SITE.text(layout, words)).toString();
  }

  private static String script(
      ScriptBundle bundle, Layout layout, Map<String, String> words, OutputFolder folder)
      throws IOException {
    return write(bundle.name(), "js", bundle.text(layout, words), folder);
  }

  static String write(String name, String ending, String text, OutputFolder folder)
      throws IOException {
    String path = "assets/" + name + "." + hash(text) + "." + ending;
    folder.write(path, text);
    return path;
  }

  static String hash(String text) {
    return hash(text.getBytes(StandardCharsets.UTF_8));
  }

  static String hash(byte[] content) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
      return HexFormat.of().formatHex(digest, 0, HASH_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
