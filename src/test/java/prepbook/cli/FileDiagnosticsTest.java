package prepbook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/** Every diagnostic about files that are not read, as an author sees it. */
class FileDiagnosticsTest extends BrokenGuide {

  @Test
  void warnsOfSectionsWithAnotherEnding() throws IOException {
    section("## A\n");
    write("02-b.MD", "---\ntitle: B\n---\n\n## This one is read\n");
    write("03-c.markdown", FRONT);
    write("04-d.mdx", FRONT);
    write("05-e.md.txt", FRONT);
    write("README.markdown", "About the folder.");
    assertThat(build())
        .startsWith(
            """
            content/03-c.markdown:1:1: warning IGNORED-FILE: the file is not read, for its name does not end with .md
              hint: rename it to 03-c.md
            content/04-d.mdx:1:1: warning IGNORED-FILE: the file is not read, for its name does not end with .md
              hint: rename it to 04-d.md
            content/05-e.md.txt:1:1: warning IGNORED-FILE: the file is not read, for its name does not end with .md
              hint: rename it to 05-e.md
            0 errors, 3 warnings
            built site: 6 pages, 2 questions, \
            """);
  }

  @Test
  void warnsOfSectionsInSubfolders() throws IOException {
    section("## A\n");
    write("more/02-b.md", FRONT);
    write("more/03-c.md", FRONT);
    write("more/deeper/04-d.markdown", FRONT);
    assertThat(build())
        .startsWith(
            """
            content/more/02-b.md:1:1: warning IGNORED-FILE: the file is not read, for it lies in a subfolder, like one other
              hint: move it right into content; if it is to stay out, let the folder's name start with _
            content/more/deeper/04-d.markdown:1:1: warning IGNORED-FILE: the file is not read, for it lies in a subfolder
              hint: move it right into content; if it is to stay out, let the folder's name start with _
            0 errors, 2 warnings
            built site: \
            """);
  }

  @Test
  void warnsOfAFolderThatIsNamedLikeASection() throws IOException {
    section("## A\n\nSee the [paper](react.md/paper.pdf).\n");
    write("06-x.md/notes.txt", "not read");
    write("react.md/paper.pdf", "linked");
    assertThat(build())
        .startsWith(
            """
            content/06-x.md:1:1: warning IGNORED-FILE: this is a folder, so it is not read as a section
              hint: write a file of that name; if the folder is to stay, rename it
            0 errors, 1 warning
            built site: 5 pages, 1 question, \
            """);
  }

  @Test
  void leavesOtherFilesAlone() throws IOException {
    section("## A\n\nThe [log](log.md.txt).\n");
    write("log.md.txt", "linked");
    write("README.md", "# About");
    write("images/README.md", "# About");
    write("images/LICENSE.md", "# Licence");
    write("runners/django.py", "print()");
    write("runners/README.md", "# About");
    write("runners/venv/lib/x.md", "# X");
    write("_drafts/02-b.md", FRONT);
    write(".git/x.md", "# X");
    write(".hidden.md", "# X");
    write("notes.txt", "x");
    assertThat(build()).startsWith("built site: ");
  }

  @Test
  void reportsAGuideFileWithAnotherName() throws IOException {
    section("## A\n");
    Files.move(content.resolve("guide.yaml"), content.resolve("guide.yml"));
    assertThat(build())
        .isEqualTo(
            stopped(
                """
                content/guide.yml:1:1: error NO-GUIDE-FILE: the guide's file has another name
                  hint: rename it to guide.yaml
                """,
                1));
  }

  @Test
  void warnsOfASecondGuideFile() throws IOException {
    section("## A\n");
    write("Guide.yml", "title: Another\n");
    assertThat(build())
        .startsWith(
            """
            content/Guide.yml:1:1: warning IGNORED-FILE: the file is not read, for there is a guide.yaml
              hint: move what it says into guide.yaml and delete it
            0 errors, 1 warning
            built site: 5 pages, 1 question, \
            """);
  }

  @Test
  void namesTheFilesThatAreThereWhenNoSectionIs() throws IOException {
    write("basics.markdown", FRONT);
    assertThat(build())
        .isEqualTo(
            """
            content:1:1: error NO-SECTIONS: the folder holds no section
              hint: add a Markdown file such as 01-basics.md
            content/basics.markdown:1:1: warning IGNORED-FILE: the file is not read, for its name does not end with .md
              hint: rename it to basics.md
            1 error, 1 warning
            nothing was written: site is as it was
            """);
  }
}
