"""Makes a failed ``assert`` tell both values of its comparison."""

from __future__ import annotations

import ast

SHOWN = 400
NAME = "__explanation__"


class Explaining(ast.NodeTransformer):
    """Rewrites the assertions of a program that has ``explanation`` under :data:`NAME`."""

    def __init__(self, source: str) -> None:
        self.source = source

    def visit_Assert(self, node: ast.Assert) -> ast.AST:
        text = ast.get_source_segment(self.source, node.test) or ast.unparse(node.test)
        arguments: list[ast.expr] = [ast.Constant(text), node.msg or ast.Constant(None)]
        test = node.test
        if isinstance(test, ast.Compare) and len(test.ops) == 1:
            left = ast.NamedExpr(ast.Name("_left", ast.Store()), test.left)
            right = ast.NamedExpr(ast.Name("_right", ast.Store()), test.comparators[0])
            test = ast.Compare(left, test.ops, [right])
            arguments += [ast.Name("_left", ast.Load()), ast.Name("_right", ast.Load())]
        message = ast.Call(ast.Name(NAME, ast.Load()), arguments, [])
        return ast.fix_missing_locations(ast.copy_location(ast.Assert(test, message), node))


def explanation(text: str, message: object, *values: object) -> str:
    """What a failed assertion says: its text, both values, and the author's own words."""
    shown = "assert " + " ".join(text.split())
    if values:
        shown += ": " + " against ".join(shorten(repr(value)) for value in values)
    return shown if message is None else f"{shown} ({shorten(str(message))})"


def shorten(text: str) -> str:
    return text if len(text) <= SHOWN else text[: SHOWN - 1] + "…"
