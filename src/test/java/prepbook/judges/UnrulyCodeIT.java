package prepbook.judges;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Code that fails, hangs, crashes or misbehaves on Django: one diagnostic each, and on it goes. */
class UnrulyCodeIT extends DjangoGuide {

  @Test
  void eachMistakeIsOneDiagnosticAtItsLine() throws Exception {
    python(
        "x = 1\nwhile True:\n    x += 1",
        1,
        "1: error SAMPLE-TIMEOUT: the code runs longer than 15 s");
    python(
        "import sys\n\nsys.exit(3)",
        3,
        "1: error SAMPLE-FAILED: the sample ends the program with exit code 3");
    python(
        "import os\n\nos._exit(0)",
        1,
        "1: error SAMPLE-CRASHED: the program ends with exit code 0 before its end");
    python(
        "import os\n\nos.kill(os.getpid(), 11)",
        1,
        "1: error SAMPLE-CRASHED: the program is ended by signal 11 before its end");
    python(
        "import os\nimport signal\n\nos.killpg(0, signal.SIGTERM)",
        1,
        "1: error SAMPLE-CRASHED: the program is ended by signal 15 before its end");
    python(
        "import os\nimport subprocess\n\nsubprocess.Popen(['sleep', '600'])\nos.kill(0, 15)",
        1,
        "1: error SAMPLE-CRASHED: the program is ended by signal 15 before its end");
    python(
        "while True:\n    print('x' * 1000000)",
        1,
        "1: error SAMPLE-OUTPUT: the code prints more than 1 MB");
    python("x = bytearray(8 << 30)", 1, "1: error SAMPLE-FAILED: MemoryError");
    python(
        "import socket\n\nsocket.create_connection(('192.0.2.1', 80), 1)",
        3,
        "1: error SAMPLE-FAILED: Refused: a sample may not reach the network (192.0.2.1)");
    python(
        "open('../outside', 'w')",
        1,
        "1: error SAMPLE-FAILED: Refused: a sample may write in its own folder only, not to ../outside");
    python(
        "class Odd(Exception):\n    def __str__(self):\n        raise ValueError\n\n\nraise Odd",
        6,
        "1: error SAMPLE-FAILED: Odd: <Odd, of which str fails: ValueError>");
    python(
        "class Odd:\n    def __str__(self):\n        raise ValueError\n\n\nassert 1 == 2, Odd()",
        6,
        "1: error SAMPLE-FAILED: assert 1 == 2: 1 against 2 (<Odd, of which str fails: ValueError>)");
    python(
        "def f(x: Nothing):\n    pass",
        1,
        "1: error SAMPLE-FAILED: NameError: name 'Nothing' is not defined");
    python("import jwtt", 1, "1: error SAMPLE-FAILED: ModuleNotFoundError: No module named 'jwtt'");
    python("def f(:\n    pass", 1, "1: error SAMPLE-FAILED: SyntaxError: invalid syntax");
    python(
        "größe = 'ä€🐍'\nassert größe == 'x'",
        2,
        "1: error SAMPLE-FAILED: assert größe == 'x': 'ä€🐍' against 'x'");
    python(
        "raise ValueError('two\\nlines\\x1b[31m')",
        1,
        "1: error SAMPLE-FAILED: ValueError: two lines[31m");
    python(
        "import threading\nimport time\n\nthreading.Thread(target=time.sleep, args=(600,)).start()",
        1,
        "1: error SAMPLE-TIMEOUT: the program is through, but does not end within 15 s");
    question(
        "```python file=shop/rules.py\nx = 1\nraise KeyError('at import')\n```\n\n```python\nimport shop.rules\n```\n",
        3,
        "1: error SAMPLE-FAILED: KeyError: 'at import'");
    question(
        "```python file=shop/models.py\nfrom django.db import models\n\n\nclass A(models.Model):\n    x = models.CharFeld()\n```\n",
        6,
        "5: error SAMPLE-FAILED: AttributeError: module 'django.db.models' has no attribute 'CharFeld'");
    question(
        "```python file=json.py\nx = 1\n```\n",
        2,
        "1: error SAMPLE-FAILED: the file json.py would hide the module \"json\"");
    question(
        "```python file=django/db.py\nx = 1\n```\n",
        2,
        "1: error SAMPLE-FAILED: the file django/db.py would hide the module \"django\"");
    question(
        "```pycon\n>>> x = 2\n>>> x + 1\n4\n```\n",
        3,
        "1: error SAMPLE-FAILED: expected '4', got '3'");
    question(
        "```html+django\n<p>{{ a }}\n{% if %}</p>\n```\n",
        3, "1: error SAMPLE-FAILED: TemplateSyntaxError: Unexpected end of expression in if tag.");
    question(
        "> - ```python\n>   def f():\n>       assert 1 == 2, 'why'\n>   f()\n>   ```\n",
        3,
        "9: error SAMPLE-FAILED: assert 1 == 2: 1 against 2 (why)");
    question(
        "```python\nx = 1\n```\n\n<!-- test\nassert x == 3\n-->\n",
        6,
        "1: error SAMPLE-FAILED: assert x == 3: 1 against 3");
    python(
        "import subprocess\n\nsubprocess.Popen(['sleep', '600'], start_new_session=True)", 0, "");
    question(
        "```python\nx = 1\n",
        1,
        "1: error UNCLOSED-FENCE: this block of code is never closed, so it swallows all that follows");
    Program.Result result = run();

    assertThat(found(result)).containsExactlyElementsOf(expected());
    assertThat(result.exitCode()).isEqualTo(1);
    assertThat(result.out()).contains("1 sample of 1 text passed, 26 texts failed");
  }

  @Test
  void aPackageThatIsMissingIsNoMistake() throws Exception {
    python("import sys\n\nsys.path[:] = []  # as if nothing were installed\nimport jwt", 0, "");
    question("```pycon\n>>> import sys\n>>> sys.path[:] = []\n>>> import jwt\n```\n", 0, "");
    question(
        "```python file=shop/tokens.py\nimport sys\n\nsys.path[:] = sys.path[:1]\nimport jwt\n```\n",
        0,
        "");

    Program.Result result = run();

    assertThat(found(result))
        .allMatch(
            line ->
                line.endsWith(
                    "SAMPLE-SKIPPED: this code was not run: this Python has no jwt"
                        + " (Debian: apt install python3-jwt)"))
        .hasSize(3);
  }
}
