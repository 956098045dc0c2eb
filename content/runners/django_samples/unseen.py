"""Files that no step has run, so that nothing is said of code that was only looked at."""

from __future__ import annotations

import importlib
import importlib.util
import os
import sys
from pathlib import Path, PurePosixPath

from .compiled import Loader


def is_python(step: dict) -> bool:
    return step["kind"] == "file" and (step["path"].endswith(".py") or step["language"] == "python")


class Unseen:
    """Notes which of some Python files are executed, as modules or in any other way."""

    def __init__(self, steps: list[dict], scratch: Path) -> None:
        self.left = {
            str(scratch / step["path"]): number for number, step in enumerate(steps) if is_python(step)
        }
        sys.addaudithook(self.hook)

    def hook(self, event: str, arguments: tuple) -> None:
        if event == "exec" and self.left:
            name = getattr(arguments[0], "co_filename", "")
            if name and not name.startswith("<"):
                self.left.pop(os.path.abspath(name), None)

    def numbers(self) -> list[int]:
        """The steps whose files nothing has executed yet, in order."""
        return sorted(self.left.values())


def load(path: str, scratch: Path) -> None:
    """Executes a file as whoever uses it would: as a module if it has the name of one."""
    pure = PurePosixPath(path)
    parts = [*pure.parts[:-1], *([] if pure.name == "__init__.py" else [pure.stem])]
    if pure.suffix == ".py" and parts and not any("." in part for part in parts):
        importlib.import_module(".".join(parts))
        return
    name = "".join(letter if letter.isalnum() else "_" for letter in path)
    loader = Loader(name, str(scratch / path))
    spec = importlib.util.spec_from_file_location(name, loader.path, loader=loader)
    loader.exec_module(importlib.util.module_from_spec(spec))
