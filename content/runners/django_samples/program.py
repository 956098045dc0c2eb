"""Runs the steps of one question in one shared module."""

from __future__ import annotations

import ast
import doctest
import io
import json
import sys
import traceback
import types
from collections.abc import Callable
from pathlib import Path
from typing import TextIO

from .explain import NAME, WHOLE, Explained, Explaining, Recorder, shorten
from .unseen import Unseen, load


class Report:
    """Writes each result at once, so that none is lost when the process ends."""

    def __init__(self, stream: TextIO) -> None:
        self.stream = stream

    def write(self, **fields: object) -> None:
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
        self.module.__dict__[NAME] = Recorder
        sys.modules["samples"] = self.module

    def run(self, set_up: Callable[[], None]) -> None:
        """Runs all steps, then files that nothing has used, up to the first that fails."""
        # What fails here is the fault of a file; if none can be blamed, of the first step.
        self.report.write(step=0, status="started")
        if not self.attempt(0, set_up):
            return
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
        tree = Explaining(code).visit(ast.parse(code, name))
        exec(compile(tree, name, "exec"), self.module.__dict__)

    def session(self, text: str, name: str) -> None:
        """Runs an interactive session as a doctest."""
        namespace = self.module.__dict__
        test = doctest.DocTestParser().get_doctest(text, namespace, name, name, 0)
        if not test.examples:
            raise SessionFailure(1, "the session holds no example: none of its lines starts with >>>")
        test.globs = namespace  # not a copy: later steps see what the session assigned
        Session(verbose=False, optionflags=doctest.ELLIPSIS).run(
            test, out=io.StringIO().write, clear_globs=False
        )

    def attempt(self, number: int, action: Callable[[], None]) -> bool:
        """Does it, and reports what goes wrong; whether all went well."""
        try:
            action()
        except SessionFailure as failure:
            self.report.failed(number, failure.line, str(failure))
        except SyntaxError as error:
            where = self.files.get(str(error.filename), number)
            self.report.failed(where, error.lineno or 1, f"SyntaxError: {error.msg}")
        except BaseException as error:  # a sample may raise anything, SystemExit included
            where, line = self.blame(error, number)
            self.report.failed(where, line, describe(error))
        else:
            return True
        return False

    def blame(self, error: BaseException, number: int) -> tuple[int, int]:
        """Step and line to look at: the innermost frame in the step itself or in a file beside it."""
        template = getattr(error, "template_debug", None)
        if template and self.steps[number]["language"] == "html+django":
            return number, template["line"]
        for frame in reversed(traceback.extract_tb(error.__traceback__)):
            if frame.filename == file_name(number):
                return number, frame.lineno or 1
            if frame.filename in self.files:
                return self.files[frame.filename], frame.lineno or 1
        return number, 1


def file_name(number: int) -> str:
    return f"<sample {number}>"


def describe(error: BaseException) -> str:
    if isinstance(error, SystemExit):
        return f"the sample ends the program with exit code {error.code}"
    if error.args and isinstance(error.args[0], Explained):
        return error.args[0].explanation
    text = str(error).strip()
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


class SessionFailure(Exception):
    """An example of a session came out differently; ``line`` counts from 1."""

    def __init__(self, line: int, message: str) -> None:
        super().__init__(message)
        self.line = line


class Session(doctest.DocTestRunner):
    """Runs a session and stops at its first wrong example."""

    def report_failure(self, out, test, example, got):
        wanted, came = example.want.strip(), got.strip()
        raise SessionFailure(example.lineno + 1, shorten(f"expected {wanted!r}, got {came!r}"))

    def report_unexpected_exception(self, out, test, example, exc_info):
        raise SessionFailure(example.lineno + 1, describe(exc_info[1]))
