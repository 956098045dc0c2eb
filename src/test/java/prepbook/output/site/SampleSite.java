package prepbook.output.site;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import prepbook.layout.Layout;
import prepbook.model.Guide;
import prepbook.output.Download;

/** Writes the sample guide's website into {@code target/sample-site}, to be looked at. */
final class SampleSite {

  private SampleSite() {}

  public static void main(String[] args) throws Exception {
    Path picture = Files.createTempFile("picture", ".svg");
    Files.writeString(
        picture,
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 320 120\"><rect width=\"320\" height=\"120\" fill=\"teal\"/></svg>");
    SiteOutput output = new SiteOutput(new Layout(Optional.empty()), SampleSite::downloads);
    MemoryFolder folder = new MemoryFolder();
    output.write(SampleGuide.create(picture), folder);
    folder.saveTo(Path.of("target/sample-site"));
    Guide large = SampleGuide.large(200, 50);
    for (int run = 1; run <= (args.length == 0 ? 0 : 6); run++) {
      long start = System.nanoTime();
      MemoryFolder many = new MemoryFolder();
      output.write(large, many);
      long bytes = many.files().values().stream().mapToLong(content -> content.length).sum();
      System.out.printf(
          "10,000 questions: %d ms, %d MB%n",
          (System.nanoTime() - start) / 1_000_000, bytes / 1_000_000);
    }
  }

  static List<Download> downloads() {
    return List.of(new Download("guide.pdf", "PDF", "Printable book", 48, 1_240_000));
  }
}
