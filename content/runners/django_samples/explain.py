"""Makes a failed ``assert`` tell what failed in it, with the values.

An assertion is rewritten so that each operand passes through a recorder, which gives it on as it is:
``assert a < f() and g`` becomes ::

    @seen = __explanation__(shape)
    assert @seen(0, a) < @seen(1, f()) and @seen(2, g), @seen.message(None)
    del @seen

Operands are thus evaluated as before: in the same scope and order, once, and only if they are reached.
No program can have the name ``@seen``.
"""

from __future__ import annotations

import ast

SHOWN = 400
WHOLE = 2000  # of a message
TEXT = 180  # of an assertion
OPERAND = 100  # of a part of it
VALUE = 160  # so that both values of a comparison are within what is printed
NAME = "__explanation__"
SEEN = "@seen"


class Explaining(ast.NodeTransformer):
    """Rewrites the assertions of a program that has :class:`Recorder` under :data:`NAME`."""

    def __init__(self, source: str) -> None:
        self.source = source
        self.in_class = False

    def visit_ClassDef(self, node: ast.ClassDef) -> ast.AST:
        return self.visit_scope(node, True)

    def visit_FunctionDef(self, node: ast.FunctionDef) -> ast.AST:
        return self.visit_scope(node, False)

    def visit_AsyncFunctionDef(self, node: ast.AsyncFunctionDef) -> ast.AST:
        return self.visit_scope(node, False)

    def visit_scope(self, node: ast.AST, in_class: bool) -> ast.AST:
        outside, self.in_class = self.in_class, in_class
        try:
            return self.generic_visit(node)
        finally:
            self.in_class = outside

    def visit_Assert(self, node: ast.Assert) -> ast.Assert | list[ast.stmt]:
        if self.in_class:  # a name more would be an attribute, or a member of an enumeration
            return node
        operands = Operands(self.source)
        test, shape = operands.rewritten(node.test)
        maker = ast.Call(
            ast.Name(NAME, ast.Load()),
            [ast.Constant(operands.text(node.test)), ast.Constant(shape)],
            [],
        )
        words = [] if node.msg is None else [node.msg]
        message = ast.Call(ast.Attribute(ast.Name(SEEN, ast.Load()), "message", ast.Load()), words, [])
        statements: list[ast.stmt] = [
            ast.Assign([ast.Name(SEEN, ast.Store())], maker),
            ast.Assert(test, message),
            ast.Delete([ast.Name(SEEN, ast.Del())]),
        ]
        return [ast.fix_missing_locations(ast.copy_location(made, node)) for made in statements]


class Operands:
    """Rewrites one test, and describes its shape in nested tuples.

    A shape is ``("and" or "or", shapes)``, ``("not", shape)``, ``("value", number, text)``, or, for a
    chain of comparisons, ``("compare", numbers, texts of the pairs)``; operands have numbers.
    """

    def __init__(self, source: str) -> None:
        self.source = source
        self.count = 0

    def text(self, node: ast.expr) -> str:
        return " ".join((ast.get_source_segment(self.source, node) or "…").split())

    def rewritten(self, node: ast.expr) -> tuple[ast.expr, tuple]:
        if isinstance(node, ast.BoolOp):
            parts = [self.rewritten(value) for value in node.values]
            made = ast.BoolOp(node.op, [test for test, _ in parts])
            name = "and" if isinstance(node.op, ast.And) else "or"
            return ast.copy_location(made, node), (name, tuple(shape for _, shape in parts))
        if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not):
            test, shape = self.rewritten(node.operand)
            return ast.copy_location(ast.UnaryOp(node.op, test), node), ("not", shape)
        if isinstance(node, ast.Compare):
            sides = [node.left, *node.comparators]
            numbers = tuple(range(self.count, self.count + len(sides)))
            left, *others = [self.recorded(side) for side in sides]
            pairs = tuple(
                self.pair(first, op, second)
                for first, op, second in zip(sides, node.ops, sides[1:])
            )
            made = ast.Compare(left, node.ops, others)
            return ast.copy_location(made, node), ("compare", numbers, pairs)
        number = self.count
        constant = isinstance(node, ast.Constant)
        return self.recorded(node), ("value", number, "" if constant else self.text(node))

    def pair(self, first: ast.expr, op: ast.cmpop, second: ast.expr) -> str:
        try:
            return ast.unparse(ast.Compare(first, [op], [second]))
        except RecursionError:  # Python itself reads deeper nesting than this can write
            return self.text(second)

    def recorded(self, node: ast.expr) -> ast.expr:
        arguments = [ast.Constant(self.count), node]
        self.count += 1
        return ast.copy_location(ast.Call(ast.Name(SEEN, ast.Load()), arguments, []), node)


class Explained(str):
    """The author's words for a failed assertion, as a program sees them; we see more."""

    explanation = ""


class Recorder:
    """Keeps the operands of one run of an assertion."""

    def __init__(self, text: str, shape: tuple) -> None:
        self.text = text
        self.shape = shape
        self.values: dict[int, object] = {}

    def __call__(self, number: int, value: object) -> object:
        self.values[number] = value
        return value

    def message(self, *words: object) -> Explained:
        """What the failed assertion says: its text, what failed in it, and the author's own words."""
        found = "; ".join(self.reasons(self.shape, False))
        text = shorten(self.text, TEXT)
        shown = f"assert {text}: {found}" if found else f"assert {text}"
        said = [text_of(word) for word in words if word is not None]
        message = Explained("".join(said))
        message.explanation = shorten("".join([shown, *(f" ({shorten(word)})" for word in said)]), WHOLE)
        return message

    def reasons(self, shape: tuple, outcome: bool) -> list[str]:
        """Why a part of the test came out true or false."""
        kind = shape[0]
        if kind in ("and", "or"):
            reached = [part for part in shape[1] if self.is_reached(part)]
            decisive = reached[-1:] if (kind == "or") == outcome else reached
            return [reason for part in decisive for reason in self.reasons(part, outcome)]
        if kind == "not":
            return self.reasons(shape[1], not outcome)
        if kind == "value":
            if not shape[2]:
                return []
            name = "it" if shape is self.shape else shorten(shape[2], OPERAND)
            return [f"{name} is {shown(self.values[shape[1]])}"]
        numbers = [number for number in shape[1] if number in self.values]
        pairs = list(zip(numbers, numbers[1:], shape[2]))
        return [self.pair(*pair) for pair in (pairs if outcome else pairs[-1:])]

    def pair(self, left: int, right: int, text: str) -> str:
        values = f"{shown(self.values[left])} against {shown(self.values[right])}"
        alone = self.shape[0] == "compare" and len(self.shape[2]) == 1
        return values if alone else f"{shorten(text, OPERAND)} has {values}"

    def is_reached(self, shape: tuple) -> bool:
        if shape[0] in ("and", "or"):
            return self.is_reached(shape[1][0])
        if shape[0] == "not":
            return self.is_reached(shape[1])
        return (shape[1] if shape[0] == "value" else shape[1][0]) in self.values


def shown(value: object) -> str:
    try:
        return shorten(repr(value), VALUE)
    except Exception as error:
        return f"<{type(value).__name__}, of which repr fails: {type(error).__name__}>"


def text_of(value: object) -> str:
    try:
        return str(value)
    except Exception as error:
        return f"<{type(value).__name__}, of which str fails: {type(error).__name__}>"


def shorten(text: str, length: int = SHOWN) -> str:
    return text if len(text) <= length else text[: length - 1] + "…"
