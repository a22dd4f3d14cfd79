"""The rules of the house that no linter holds, see CONTRIBUTING.md."""

import ast
import os
import subprocess
import sys
from collections.abc import Iterator
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
ROOMS = ("core", "gui", "sync", "resources")
NOT_OURS = {"__pycache__", "build", "dist", "out"}

LONGEST_FILE = 399
LONGEST_FUNCTION = 40

OUTERMOST = {
    ("main.py", "main"): "a bug in a command becomes a report",
    ("sync/waiting.py", "_ask"): "what a request raises is raised where it is waited for",
}
"""Where every exception may be caught, and why: nothing stands outside of these."""

REGISTRIES = [
    ".".join(parts)
    for parts in (("pypi", "org"), ("pythonhosted", "org"), ("debian", "org"), ("npmjs", "org"))
]
"""Put together here, so that this file does not name them either."""


def tracked() -> Iterator[Path]:
    """The files of the checkout that are ours; without asking Git, which may not be there."""
    for folder, folders, files in os.walk(ROOT):
        folders[:] = [f for f in folders if f not in NOT_OURS and (f == ".ci" or f[0] != ".")]
        yield from (Path(folder, file) for file in files)


def name_of(file: Path) -> str:
    return file.relative_to(ROOT).as_posix()


SOURCES = {name_of(f): f.read_text(encoding="utf-8") for f in tracked() if f.suffix == ".py"}
TREES = {name: ast.parse(source) for name, source in SOURCES.items()}
SHIPPED = {name: tree for name, tree in TREES.items() if not name.startswith("tests/")}

Function = ast.FunctionDef | ast.AsyncFunctionDef


def functions(tree: ast.Module) -> Iterator[Function]:
    return (node for node in ast.walk(tree) if isinstance(node, Function))


def code_lines(function: Function) -> int:
    """A function's lines, without its decorators and its docstring."""
    lines = (function.end_lineno or 0) - function.lineno + 1
    if ast.get_docstring(function, clean=False) is None:
        return lines
    docstring = function.body[0]
    return lines - ((docstring.end_lineno or 0) - docstring.lineno + 1)


def imports_of(name: str, tree: ast.Module) -> Iterator[str]:
    """The files that a file of ours imports, for its types alone too."""
    for node in ast.walk(tree):
        names: list[str] = []
        if isinstance(node, ast.ImportFrom) and node.module:
            names = [f"{node.module}.{alias.name}" for alias in node.names] + [node.module]
        elif isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        for file in (f"{module.replace('.', '/')}.py" for module in names):
            if file in SHIPPED and file != name:
                yield file


def test_no_file_imports_one_that_imports_it() -> None:
    imports = {name: list(imports_of(name, tree)) for name, tree in SHIPPED.items()}
    try:
        TopologicalSorter(imports).prepare()
    except CycleError as circle:
        pytest.fail(" imports ".join(reversed(circle.args[1])))


def test_every_file_is_one_idea_and_shorter_than_400_lines() -> None:
    lengths = {name: len(source.splitlines()) for name, source in SOURCES.items()}
    assert {name: n for name, n in lengths.items() if n > LONGEST_FILE} == {}


def test_every_function_fits_on_a_screen() -> None:
    lengths = {
        f"{name}:{f.lineno} {f.name}": code_lines(f)
        for name, tree in SHIPPED.items()
        for f in functions(tree)
    }
    assert {name: n for name, n in lengths.items() if n > LONGEST_FUNCTION} == {}


def test_every_file_says_why_it_exists() -> None:
    silent = [n for n, tree in SHIPPED.items() if tree.body and not ast.get_docstring(tree)]
    assert silent == []


def test_every_package_says_what_it_is() -> None:
    packages = {name.rpartition("/")[0] for name in SHIPPED if name.split("/")[0] in ROOMS}
    empty = ast.Module([], [])
    heads = {package: TREES.get(f"{package}/__init__.py", empty) for package in packages}
    assert [package for package, head in heads.items() if not ast.get_docstring(head)] == []


def catches_all(handler: ast.ExceptHandler) -> bool:
    """Whether a bug of ours could end in this handler; one that tidies up and raises on is none."""
    caught = handler.type.elts if isinstance(handler.type, ast.Tuple) else [handler.type]
    names = {node.id for node in caught if isinstance(node, ast.Name)}
    broad = handler.type is None or bool(names & {"Exception", "BaseException"})
    last = handler.body[-1]
    return broad and not (isinstance(last, ast.Raise) and last.exc is None)


def catchers(node: ast.AST, inside: str = "") -> Iterator[str]:
    """The functions that catch everything, each as often as it does."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.ExceptHandler) and catches_all(child):
            yield inside
        yield from catchers(child, child.name if isinstance(child, Function) else inside)


def test_every_exception_is_caught_at_the_outermost_doors_alone() -> None:
    doors = [(name, function) for name, tree in SHIPPED.items() for function in catchers(tree)]
    assert set(doors) <= OUTERMOST.keys()


def reads_naive_clock(call: ast.Call) -> bool:
    """Whether the call gives a date or a time without a zone being said."""
    match call.func:
        case ast.Attribute(attr="utcnow" | "utcfromtimestamp"):
            return True
        case ast.Attribute(value=ast.Name("date" | "datetime"), attr="today"):
            return True
        case ast.Attribute(value=owner, attr="now" | "fromtimestamp" as name):
            ours = isinstance(owner, ast.Name | ast.Attribute) and "datetime" in ast.unparse(owner)
            needed = 1 if name == "now" else 2
            return ours and len(call.args) + len(call.keywords) < needed
        case _:
            return False


def test_nobody_reads_a_clock_without_a_zone() -> None:
    readers = [
        f"{name}:{node.lineno}"
        for name, tree in TREES.items()
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and reads_naive_clock(node)
    ]
    assert readers == []


@pytest.mark.parametrize(
    ("code", "naive"),
    [
        ("datetime.now()", True),
        ("datetime.datetime.now()", True),
        ("date.today()", True),
        ("datetime.fromtimestamp(0)", True),
        ("datetime.now(UTC)", False),
        ("datetime.now(tz=UTC)", False),
        ("datetime.fromtimestamp(0, UTC)", False),
        ("Instant.now()", False),
    ],
)
def test_a_clock_without_a_zone_is_known_when_seen(code: str, naive: bool) -> None:
    (call,) = [node for node in ast.walk(ast.parse(code)) if isinstance(node, ast.Call)]
    assert reads_naive_clock(call) is naive


def test_no_file_names_a_package_registry() -> None:
    naming = [
        name_of(file)
        for file in tracked()
        if any(registry.encode() in file.read_bytes() for registry in REGISTRIES)
    ]
    assert naming == []


def test_qt_survives_many_calls_that_return_nothing() -> None:
    """PySide6 6.12.0 aborts here on Python 3.11: the reason for its bound in pyproject.toml."""
    loop = "from PySide6.QtGui import QFont; f = QFont(); [f.setBold(True) for _ in range(200_000)]"
    done = subprocess.run([sys.executable, "-c", loop], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
