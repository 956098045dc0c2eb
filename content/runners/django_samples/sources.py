"""The files of a question: looked at, and written before anything runs."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path, PurePosixPath

from .compiled import complaints
from .packages import DEBIAN

INSTALLED = {"asgiref", "django", "sqlparse", *DEBIAN}
OURS = {"samples", __package__}  # the module that the steps share, and this program
TAKEN = INSTALLED | OURS | sys.stdlib_module_names


def write(steps: list[dict], scratch: Path) -> None:
    for _, step in files(steps):
        place = scratch / step["path"]
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(step["code"], encoding="utf-8")


def faults(steps: list[dict]) -> Iterator[tuple[int, int, str]]:
    """Step, line and message for every Python file that no import could ever get right."""
    for number, step in files(steps):
        if not step["path"].endswith(".py"):
            continue
        top = PurePosixPath(step["path"]).parts[0].removesuffix(".py")
        if top in TAKEN:
            yield number, 1, f'the file {step["path"]} would hide the module "{top}"'
        try:
            for line, message in complaints(step["code"], step["path"]):
                yield number, line, message
        except SyntaxError as error:
            yield number, error.lineno or 1, f"SyntaxError: {error.msg}"


def files(steps: list[dict]) -> list[tuple[int, dict]]:
    return [(number, step) for number, step in enumerate(steps) if step["kind"] == "file"]
