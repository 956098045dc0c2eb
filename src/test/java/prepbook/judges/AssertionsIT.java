package prepbook.judges;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What an assertion that fails says, and that an assertion means what it means in Python. */
class AssertionsIT extends DjangoGuide {

  @Test
  void aFailureNamesWhatFailedWithItsValues() throws Exception {
    python(
        "a = 3\nassert a == 3 and a == 4",
        2,
        "1: error SAMPLE-FAILED: assert a == 3 and a == 4: a == 4 has 3 against 4");
    python(
        "a = 5\nassert 1 < a < 2",
        2,
        "1: error SAMPLE-FAILED: assert 1 < a < 2: a < 2 has 5 against 2");
    python("x = [1]\nassert not x", 2, "1: error SAMPLE-FAILED: assert not x: x is [1]");
    python(
        "x = 1\ny = [2]\nassert x in y and 1 / 0",
        3,
        "1: error SAMPLE-FAILED: assert x in y and 1 / 0: x in y has 1 against [2]");
    python(
        "a = 3\nassert a == 1 or a == 2, 'why'",
        2,
        "1: error SAMPLE-FAILED: assert a == 1 or a == 2: a == 1 has 3 against 1; a == 2 has 3 against 2 (why)");
    python(
        "a = 3\nassert not (a == 3 or 1 / 0)",
        2,
        "1: error SAMPLE-FAILED: assert not (a == 3 or 1 / 0): a == 3 has 3 against 3");
    python(
        "a = 1\nassert not 0 < a < 2",
        2,
        "1: error SAMPLE-FAILED: assert not 0 < a < 2: 0 < a has 0 against 1; a < 2 has 1 against 2");
    python(
        "assert (n := len('ab')) == 3 or n is None",
        1,
        "1: error SAMPLE-FAILED: assert (n := len('ab')) == 3 or n is None: (n := len('ab')) == 3 has 2 against 3; n is None has 2 against None");
    python(
        "import asyncio\n\n\nasync def f():\n    return 3\n\n\nasync def main():\n    assert await f() == 3 and await f() == 4\n\n\nasyncio.run(main())",
        9,
        "5: error SAMPLE-FAILED: assert await f() == 3 and await f() == 4: await f() == 4 has 3 against 4");
    python(
        "class Odd:\n    def __repr__(self):\n        raise ValueError\n\n\nassert Odd() is None",
        6,
        "1: error SAMPLE-FAILED: assert Odd() is None: <Odd, of which repr fails: ValueError> against None");
    python(
        "assert all(x for x in [1, 0])",
        1,
        "1: error SAMPLE-FAILED: assert all(x for x in [1, 0]): it is False");
    python("assert False, 'no'", 1, "1: error SAMPLE-FAILED: assert False (no)");

    python(
        "assert 'x' * 5000 == 'y' * 5000",
        1,
        "1: error SAMPLE-FAILED: assert 'x' * 5000 == 'y' * 5000: '"
            + "x".repeat(158)
            + "… against '"
            + "y".repeat(158)
            + "…");
    python(
        "assert len([" + "0, ".repeat(3000) + "]) == 2",
        1,
        "1: error SAMPLE-FAILED: assert len([" + "0, ".repeat(58) + "…: 3000 against 2");
    python(
        "assert " + "0+".repeat(400) + "1 == 2",
        1,
        "1: error SAMPLE-FAILED: assert " + "0+".repeat(89) + "0…: 1 against 2");
    python(
        "raise ValueError('x' * 5000000)",
        1,
        "1: error SAMPLE-FAILED: ValueError: " + "x".repeat(387) + "…");

    Program.Result result = run();

    assertThat(found(result)).containsExactlyElementsOf(expected());
    assertThat(result.exitCode()).isEqualTo(1);
  }

  @Test
  void aFailureInAFileDoesSoToo() throws Exception {
    question(
        """
        ```python file=shop/rules.py
        def double(number):
            return number * 3


        def check(number):
            assert double(number) == 2 * number, "why"
        ```

        ```python
        from shop.rules import check

        check(0)
        check(2)
        ```
        """,
        7,
        "5: error SAMPLE-FAILED: assert double(number) == 2 * number: 6 against 4 (why)");
    question(
        """
        ```python file=shop/unused.py
        \"""A file that is run because nothing else has.\"""

        number = 3
        assert not [name for name in globals() if name.startswith("__explanation")]
        assert number == 4
        ```
        """,
        6,
        "1: error SAMPLE-FAILED: assert number == 4: 3 against 4");
    question(
        "```python file=tools/no-module.py\nnumber = 3\nassert number == 4\n```\n",
        3,
        "1: error SAMPLE-FAILED: assert number == 4: 3 against 4");
    question(
        """
        ```python file=shop/work.py
        import threading


        def work(number):
            assert number == 2


        def start():
            thread = threading.Thread(target=work, args=(1,))
            thread.start()
            thread.join()
        ```

        ```python
        from shop.work import start

        start()
        ```
        """,
        6,
        "5: error SAMPLE-FAILED: assert number == 2: 1 against 2");

    Program.Result result = run();

    assertThat(found(result)).containsExactlyElementsOf(expected());
    assertThat(result.exitCode()).isEqualTo(1);
  }

  @Test
  void noAssertionFailsUnseen() throws Exception {
    python(
        "x = 1\nassert (x == 2, 'never fails')",
        2,
        "1: error SAMPLE-FAILED: SyntaxWarning: assertion is always true, perhaps remove parentheses?");
    question(
        "```python file=shop/rules.py\ndef f():\n    assert (1 == 2, 'never')\n```\n",
        3,
        "5: error SAMPLE-FAILED: SyntaxWarning: assertion is always true, perhaps remove parentheses?");
    question(
        "```pycon\n>>> x = 1\n>>> assert (x == 2, 'never')\n```\n",
        3,
        "1: error SAMPLE-FAILED: SyntaxWarning: assertion is always true, perhaps remove parentheses?");
    python(
        "async def check():\n    assert 1 == 2\n\n\ncheck()",
        5,
        "1: error SAMPLE-FAILED: RuntimeWarning: coroutine 'check' was never awaited");
    python(
        "async def check():\n    assert 1 == 2\n\n\nkept = [check()]",
        5,
        "1: error SAMPLE-FAILED: RuntimeWarning: coroutine 'check' was never awaited");
    python(
        "import asyncio\n\n\nasync def work():\n    assert 1 == 2\n\n\nasync def main():\n    asyncio.create_task(work())\n    await asyncio.sleep(0)\n\n\nasyncio.run(main())",
        5,
        "5: error SAMPLE-FAILED: assert 1 == 2: 1 against 2");
    python(
        "import threading\n\n\ndef work():\n    assert 1 == 2\n\n\nthread = threading.Thread(target=work)\nthread.start()\nthread.join()",
        5,
        "5: error SAMPLE-FAILED: assert 1 == 2: 1 against 2");
    python(
        "import threading\nimport time\n\n\ndef work():\n    time.sleep(1)\n    assert 1 == 2\n\n\nthreading.Thread(target=work).start()",
        7,
        "5: error SAMPLE-FAILED: assert 1 == 2: 1 against 2");
    python(
        "class Odd:\n    def __del__(self):\n        assert 1 == 2\n\n\nOdd()",
        3,
        "9: error SAMPLE-FAILED: assert 1 == 2: 1 against 2");
    question(
        "```python\nasync def check():\n    return 1\n\n\nkept = check()\n```\n\n```python\nassert not __import__('asyncio').run(kept) - 1\n```\n",
        0,
        "");

    Program.Result result = run();

    assertThat(found(result)).containsExactlyElementsOf(expected());
    assertThat(result.out()).contains("2 samples of 1 text passed, 9 texts failed");
  }

  @Test
  void evaluatesWhatPythonWouldInTheSameScope() throws Exception {
    python(
        """
        seen = []


        def note(value):
            seen.append(value)
            return value


        assert note(1) < note(2) < note(3) and (note(0) or note(5)) and not note(0)
        assert seen == [1, 2, 3, 0, 5, 0]
        assert all(last := value for value in [1, 2]) and last == 2
        assert not (note(0) and 1 / 0) and (1 or 1 / 0)
        assert not 2 < 1 < 1 / 0 if seen else 1 / 0
        """,
        0,
        "");
    python(
        """
        import enum


        class Colour(enum.Enum):
            RED = 1
            assert RED == 1

            def shade(self):
                assert self.value == 1 and super().__str__()
                return [name for name in locals() if name != "self"]


        assert list(Colour) == [Colour.RED]
        assert Colour.RED.shade() == ["__class__"]
        assert not [name for name in globals() if name.startswith("_left")]


        def steps():
            assert (yield 1) is None and (yield 2) is None


        assert list(steps()) == [1, 2]
        try:
            assert 1 == 2, "why"
        except AssertionError as error:
            assert str(error) == "why"
        """,
        0,
        "");

    Program.Result result = run();

    assertThat(result.err()).isEmpty();
    assertThat(result.out()).contains("2 samples of 2 texts passed");
  }
}
