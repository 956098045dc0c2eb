"""Runs the steps of one question in one shared module."""

from __future__ import annotations

import contextlib
import doctest
import io
import json
import sys
import threading
import types
from collections.abc import Callable
from pathlib import Path
from typing import TextIO

from .compiled import complaints, explaining
from .explain import WHOLE, Explained, shorten, text_of
from .packages import Unavailable, require_what_it_misses
from .strays import Place, Strays, places
from .unseen import Unseen, load


class Report:
    """Writes each result at once, so that none is lost when the process ends."""

    def __init__(self, stream: TextIO) -> None:
        self.stream = stream
        self.lock = threading.RLock()  # a sample's thread may report, too, even while this one does

    def write(self, **fields: object) -> None:
        with self.lock:
            self.stream.write(json.dumps(fields) + "\n")
            self.stream.flush()

    def failed(self, step: int, line: int, message: str) -> None:
        self.write(step=step, status="failed", line=line, message=shorten(message, WHOLE))


class Program:
    """The steps of one question."""

    def __init__(self, steps: list[dict], scratch: Path, report: Report) -> None:
        self.steps = steps
        self.scratch = scratch
        self.report = report
        self.unseen = Unseen(steps, scratch)
        self.files = {
            str(scratch / step["path"]): number
            for number, step in enumerate(steps)
            if step["kind"] == "file"
        }
        self.module = types.ModuleType("samples")
        sys.modules["samples"] = self.module
        self.current = 0
        self.has_failed = False
        self.strays = Strays(self.stray)

    def run(self, set_up: Callable[[], None]) -> None:
        """Runs all steps, then files that nothing has used, up to the first that fails."""
        self.strays.set_up()
        # What fails here is the fault of a file; if none can be blamed, of the first step.
        self.report.write(step=0, status="started")
        if not self.attempt(0, set_up):
            return
        self.strays.ready()
        for number, step in enumerate(self.steps):
            self.report.write(step=number, status="started")
            action = self.action(number, step)
            if action is not None and not self.attempt(number, action):
                return
            self.report.write(step=number, status="passed")
        for number in self.unseen.numbers():
            self.report.write(step=number, status="started")
            if number in self.unseen.numbers() and not self.attempt(number, self.loading(number)):
                return
        self.strays.end()

    def loading(self, number: int) -> Callable[[], None]:
        def loading() -> None:
            load(self.steps[number]["path"], self.scratch)
            if number in self.unseen.numbers():
                raise ImportError("the file was not run, since another module has its name")

        return loading

    def action(self, number: int, step: dict) -> Callable[[], None] | None:
        """What running a step means; nothing for a file that others import."""
        code, language = step["code"], step["language"]
        if language == "html+django":
            return lambda: parse_template(code)
        if step["kind"] == "file":
            return None
        if language == "pycon":
            return lambda: self.session(code, file_name(number))
        return lambda: self.execute(code, file_name(number))

    def execute(self, code: str, name: str) -> None:
        for line, message in complaints(code, name):
            raise StepFailure(line, message)
        exec(explaining(code, name), self.module.__dict__)

    def session(self, text: str, name: str) -> None:
        """Runs an interactive session as a doctest."""
        namespace = self.module.__dict__
        test = doctest.DocTestParser().get_doctest(text, namespace, name, name, 0)
        if not test.examples:
            raise StepFailure(1, "the session holds no example: none of its lines starts with >>>")
        for example in test.examples:
            with contextlib.suppress(SyntaxError):  # which the session may show
                for line, message in complaints(example.source, name):
                    raise StepFailure(example.lineno + line, message)
        test.globs = namespace  # not a copy: later steps see what the session assigned
        Session(verbose=False, optionflags=doctest.ELLIPSIS).run(
            test, out=io.StringIO().write, clear_globs=False
        )

    def attempt(self, number: int, action: Callable[[], None]) -> bool:
        """Does it, and reports what goes wrong; whether all went well."""
        self.current = number
        try:
            if self.succeeds(number, action):
                self.strays.settle()
                return not self.has_failed
        except Unavailable as missing:
            self.report.write(status="skipped", message=str(missing))
        return False

    def succeeds(self, number: int, action: Callable[[], None]) -> bool:
        try:
            action()
        except StepFailure as failure:
            self.fail(number, failure.line, str(failure))
        except SyntaxError as error:
            where = self.files.get(str(error.filename), number)
            self.fail(where, error.lineno or 1, f"SyntaxError: {error.msg}")
        except Unavailable:
            raise
        except BaseException as error:  # a sample may raise anything, SystemExit included
            if isinstance(error, ModuleNotFoundError):
                require_what_it_misses(error)
            self.fail(*self.blame(error, number), describe(error))
        else:
            return True
        return False

    def fail(self, number: int, line: int, message: str) -> None:
        """Reports the first failure; what comes after it may come of it."""
        with self.report.lock:
            if not self.has_failed:
                self.has_failed = True
                self.report.failed(number, line, message)

    def stray(self, error: BaseException, led: list[Place]) -> None:
        """Reports what has failed beside a step, perhaps in a thread of its own."""
        self.fail(*self.place(led, self.current), describe(error))

    def blame(self, error: BaseException, number: int) -> tuple[int, int]:
        """Step and line to look at."""
        template = getattr(error, "template_debug", None)
        if template and self.steps[number]["language"] == "html+django":
            return number, template["line"]
        return self.place(places(error), number)

    def place(self, led: list[Place], number: int) -> tuple[int, int]:
        """The innermost place in the step itself or in a file beside it, or else in another step."""
        ours = {file_name(step): step for step in range(len(self.steps))}
        for known in ({**self.files, file_name(number): number}, ours):
            for name, line in reversed(led):
                if name in known:
                    return known[name], line
        return number, 1


def file_name(number: int) -> str:
    return f"<sample {number}>"


def describe(error: BaseException) -> str:
    if isinstance(error, SystemExit):
        return shorten(f"the sample ends the program with exit code {text_of(error.code)}")
    if error.args and isinstance(error.args[0], Explained):
        return error.args[0].explanation
    text = text_of(error).strip()
    name = type(error).__name__
    return shorten(f"{name}: {text}" if text else name)


def parse_template(text: str) -> None:
    from django.template import engines

    engine = engines["django"].engine
    debug = engine.debug
    engine.debug = True  # an error then knows its line
    try:
        engine.from_string(text)
    finally:
        engine.debug = debug


class StepFailure(Exception):
    """A step is wrong, as an example that came out differently; ``line`` counts from 1."""

    def __init__(self, line: int, message: str) -> None:
        super().__init__(message)
        self.line = line


class Session(doctest.DocTestRunner):
    """Runs a session and stops at its first wrong example."""

    def report_failure(self, out, test, example, got):
        wanted, came = example.want.strip(), got.strip()
        raise StepFailure(example.lineno + 1, shorten(f"expected {wanted!r}, got {came!r}"))

    def report_unexpected_exception(self, out, test, example, exc_info):
        if isinstance(exc_info[1], ModuleNotFoundError):
            require_what_it_misses(exc_info[1])
        raise StepFailure(example.lineno + 1, describe(exc_info[1]))
