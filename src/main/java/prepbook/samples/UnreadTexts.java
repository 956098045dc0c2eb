package prepbook.samples;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Counts the texts of section files of which nothing can be made, as far as they can be told. */
public final class UnreadTexts {

  private static final Pattern FENCE = Pattern.compile(" {0,3}(`{3,}|~{3,})(.*)");
  private static final Pattern QUESTION = Pattern.compile(" {0,3}##[ \\t].*");

  private UnreadTexts() {}

  /**
   * How many questions stand in the files; at least one text in each.
   *
   * @throws IOException if the disk fails
   */
  public static int count(List<Path> files) throws IOException {
    int count = 0;
    for (Path file : files) {
      // Each byte a character: the encoding may be what is wrong.
      count += Math.max(1, questions(Files.readString(file, StandardCharsets.ISO_8859_1)));
    }
    return count;
  }

  private static int questions(String text) {
    int questions = 0;
    String fence = "";
    for (String line : text.split("\\R", -1)) {
      Matcher marker = FENCE.matcher(line);
      if (marker.matches()) {
        if (fence.isEmpty()) {
          fence = marker.group(1);
        } else if (marker.group(1).startsWith(fence) && marker.group(2).isBlank()) {
          fence = "";
        }
      } else if (fence.isEmpty() && QUESTION.matcher(line).matches()) {
        questions++;
      }
    }
    return questions;
  }
}
