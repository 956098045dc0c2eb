package prepbook.judges;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Of no code is it said that it was tested unless it ran. */
class EverythingRunsIT extends DjangoGuide {

  @Test
  void whatWasNotRunFails() throws Exception {
    question(
        "```py\nx = 1\nassert x == 2\n```\n",
        3,
        "1: error SAMPLE-FAILED: assert x == 2: 1 against 2");
    question(
        "```python3\nassert 1 == 2\n```\n",
        2,
        "1: error SAMPLE-FAILED: assert 1 == 2: 1 against 2");
    question("```doctest\n>>> 1\n2\n```\n", 2, "1: error SAMPLE-FAILED: expected '2', got '1'");
    question(
        "```django\n<p>\n{% if %}\n```\n",
        3, "1: error SAMPLE-FAILED: TemplateSyntaxError: Unexpected end of expression in if tag.");
    question(
        "```htmldjango file=templates/a.html\n{% if %}\n```\n",
        2, "1: error SAMPLE-FAILED: TemplateSyntaxError: Unexpected end of expression in if tag.");
    question(
        "```pycon\n$ python manage.py shell\n```\n",
        2,
        "1: error SAMPLE-FAILED: the session holds no example: none of its lines starts with >>>");
    question(
        "```python file=gunicorn.conf.py\nworkers = 2\nbind = nowhere\n```\n",
        3,
        "1: error SAMPLE-FAILED: NameError: name 'nowhere' is not defined");
    question(
        "```python file=shop/a.py\nfrom .b import X\n\nX / 0\n```\n\n```python file=shop/b.py\nX = 1\n```\n",
        4,
        "1: error SAMPLE-FAILED: ZeroDivisionError: division by zero");
    question(
        "```python file=scripts/run\n1 / 0\n```\n",
        2,
        "1: error SAMPLE-FAILED: ZeroDivisionError: division by zero");
    question(
        "```python file=shop/end.py\nimport os\n\nos._exit(0)\n```\n\n```python\nx = 1\n```\n",
        2,
        "1: error SAMPLE-CRASHED: the program ends with exit code 0 before its end");

    question(
        "```python file=django_samples/x.py\nx = 1\n```\n",
        2,
        "1: error SAMPLE-FAILED: the file django_samples/x.py would hide the module \"django_samples\"");
    question(
        "```python file=__init__.py\n1 / 0\n```\n",
        2,
        "1: error SAMPLE-FAILED: ZeroDivisionError: division by zero");

    question(
        "```python file=other.py\n1 / 0\n```\n\n```python\nimport sys\n\nsys.modules['other'] = sys\n```\n",
        2,
        "1: error SAMPLE-FAILED: ImportError: the file was not run, since another module has its name");

    Program.Result result = run();

    assertThat(found(result)).containsExactlyElementsOf(expected());
    assertThat(result.out()).contains("0 samples of 0 texts passed, 13 texts failed");
  }

  @Test
  void aFileThatIsUsedIsRunOnce() throws Exception {
    String once =
        "from pathlib import Path\n\nassert not Path(__name__ + '.ran').exists()\nPath(__name__ + '.ran').touch()\n";
    question(
        "```python file=shop/rules.py\n" + once + "```\n\n```python\nimport shop.rules\n```\n",
        0,
        "");
    question(
        "```python file=gunicorn.conf.py\n"
            + once
            + "```\n\n```python\nimport runpy\n\nrunpy.run_path('gunicorn.conf.py')\n```\n",
        0,
        "");
    question(
        "```python file=shop/__init__.py\n" + once + "```\n\n```python\nimport shop\n```\n", 0, "");
    question("```python file=alone.py\n" + once + "```\n", 0, "");

    Program.Result result = run();

    assertThat(result.err()).isEmpty();
    assertThat(result.out()).contains("7 samples of 4 texts passed");
  }
}
