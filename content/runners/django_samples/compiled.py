"""Compiles samples, so that their assertions tell what failed in them."""

from __future__ import annotations

import ast
import builtins
import importlib.util
import os
import sys
import warnings
from collections.abc import Iterator
from importlib.machinery import FileFinder, SourceFileLoader
from pathlib import Path
from types import CodeType

from .explain import NAME, Explaining, Recorder


def explaining(code: str, name: str) -> CodeType:
    """The code as it is run; needs :func:`set_up`."""
    tree = Explaining(code).visit(ast.parse(code, name))
    return compile(tree, name, "exec", dont_inherit=True)


def complaints(code: str, name: str) -> Iterator[tuple[int, str]]:
    """Line and message of what Python only warns of, as an assertion that is always true.

    :raises SyntaxError: if it is no Python at all
    """
    with warnings.catch_warnings(record=True) as found:
        warnings.simplefilter("always")
        compile(code, name, "exec", dont_inherit=True)
    for warning in found:
        if issubclass(warning.category, SyntaxWarning):
            yield warning.lineno, f"SyntaxWarning: {warning.message}"


class Loader(SourceFileLoader):
    """Loads a file of a question."""

    def source_to_code(self, data, path, *, _optimize=-1):
        return explaining(importlib.util.decode_source(data), os.fspath(path))


def set_up(scratch: Path) -> None:
    """Has the modules below a folder loaded by :class:`Loader`."""
    setattr(builtins, NAME, Recorder)  # not in the modules, where a sample would find it
    root = str(scratch)

    def hook(path: str) -> FileFinder:
        if path != root and not path.startswith(root + os.sep) or not os.path.isdir(path):
            raise ImportError("not a folder of the samples", path=path)
        return FileFinder(path, (Loader, [".py"]))

    sys.path_hooks.insert(0, hook)
    sys.path_importer_cache.pop(root, None)
