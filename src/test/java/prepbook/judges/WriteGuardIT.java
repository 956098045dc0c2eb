package prepbook.judges;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What the code of answers may change on a disk: its own folder. */
class WriteGuardIT extends DjangoGuide {

  private void refused(String code, int at, String path) {
    python(
        code,
        at,
        "1: error SAMPLE-FAILED: Refused: a sample may write in its own folder only, not to "
            + path);
  }

  @Test
  void refusesToChangeWhatLiesElsewhere() throws Exception {
    refused("import sqlite3\n\nsqlite3.connect('../x.db')", 3, "../x.db");
    refused("import sqlite3\n\nsqlite3.connect('file:../%78.db?mode=rwc', uri=True)", 3, "../x.db");
    refused("import os\n\nopen('a', 'w').close()\nos.rename('a', '../a')", 4, "../a");
    refused("import os\n\nos.replace('../plan.json', 'a')", 3, "../plan.json");
    refused("import os\n\nos.chmod('../plan.json', 0)", 3, "../plan.json");
    refused("import os\n\nos.chown('../plan.json', -1, -1)", 3, "../plan.json");
    refused("import os\n\nos.utime('../plan.json')", 3, "../plan.json");
    refused("import os\n\nos.link('../plan.json', 'a')", 3, "../plan.json");
    refused("import os\n\nos.symlink('a', '../a')", 3, "../a");
    refused("import os\n\nos.symlink('../plan.json', 'a')\nopen('a', 'a')", 4, "a");
    refused("import shutil\n\nshutil.move('../plan.json', 'a')", 3, "../plan.json");
    refused("import shutil\n\nopen('a', 'w').close()\nshutil.copy('a', '../a')", 4, "../a");
    refused("import shutil\n\nshutil.copytree('.', '../a')", 3, "../a");
    refused("import shutil\n\nshutil.make_archive('../a', 'zip')", 3, "../a");

    Program.Result result = run();

    assertThat(found(result)).containsExactlyElementsOf(expected());
    assertThat(result.exitCode()).isEqualTo(1);
  }

  @Test
  void letsCodeReadElsewhereAndWriteAtHome() throws Exception {
    python(
        """
        import os
        import shutil
        import sqlite3

        for name in (":memory:", "", "own.db"):
            sqlite3.connect(name).close()
        sqlite3.connect("file:x?mode=memory&cache=shared", uri=True).close()
        shutil.copy("../plan.json", "plan")
        os.symlink("../plan.json", "link")
        os.rename("link", "other")
        os.remove("other")
        os.chmod("plan", 0o600)
        os.utime("plan")
        shutil.move("plan", "moved")
        assert os.path.exists("moved") and not os.path.exists("plan")
        """,
        0,
        "");

    Program.Result result = run();

    assertThat(result.err()).isEmpty();
    assertThat(result.out()).contains("1 sample of 1 text passed");
  }
}
