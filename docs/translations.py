"""Brings the window's translations up to date: new texts in, lost ones out, then compiled.

Run it with `python3 run.py translations`, translate what it lists as unfinished, in Qt Linguist or
in the .ts files themselves, and run it again.
"""

import ast
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Collection
from pathlib import Path
from tempfile import TemporaryDirectory

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
LANGUAGES = ("de", "hi")


SENTENCES = ("Said", "template")
"""What core and sync make their sentences with, beside what they raise."""

UNSEEN = (
    "core/agenda.py",
    "core/everything/command.py",
    "core/problem_file.py",
    "core/scheduling/document.py",
    "core/scheduling/problem.py",
    "core/scheduling/solution.py",
    "core/store/opened.py",
    "sync/commands.py",
    "sync/journal/commands.py",
)
"""What only the command line comes to say."""


def update(folder: Path) -> None:
    """Bring the .ts files in `folder` up to date with what gui, core and sync say."""
    with TemporaryDirectory() as beside:
        sentences = Path(beside, "sentences.py")
        lines = (f"QT_TRANSLATE_NOOP('Core', {text!r})\n" for text in sorted(core_texts()))
        sentences.write_text("".join(lines), encoding="utf-8")
        for language in LANGUAGES:
            file = folder / f"tenday_{language}.ts"
            options = ["-no-obsolete", "-locations", "none", "-source-language", "en"]
            _tool("lupdate", "-extensions", "py", "gui", beside, *options, "-ts", str(file))


def core_texts() -> set[str]:
    """The templates of all sentences of core and sync, but what only the command line says."""
    rooms = [*(ROOT / "core").rglob("*.py"), *(ROOT / "sync").rglob("*.py")]
    trees = {
        file.relative_to(ROOT).as_posix(): ast.parse(file.read_text(encoding="utf-8"))
        for file in rooms
    }
    makers = {*SENTENCES, *_refusals(trees.values())}
    return {
        text
        for name, tree in trees.items()
        if name not in UNSEEN
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") in makers
        for argument in node.args
        for text in _texts(argument)
    }


def _refusals(trees: Collection[ast.Module]) -> set[str]:
    """The names of `Refused` and all kinds of it."""
    classes = [n for tree in trees for n in ast.walk(tree) if isinstance(n, ast.ClassDef)]
    kinds, before = {"Refused"}, 0
    while len(kinds) > before:
        before = len(kinds)
        kinds |= {c.name for c in classes if kinds & {getattr(b, "id", "") for b in c.bases}}
    return kinds


def _texts(argument: ast.expr) -> set[str]:
    """A text written out, or those that a condition chooses from."""
    if isinstance(argument, ast.IfExp):
        return _texts(argument.body) | _texts(argument.orelse)
    if isinstance(argument, ast.Constant) and isinstance(argument.value, str):
        return {argument.value}
    return set()


def compile_all(folder: Path) -> None:
    """Make the .qm file beside each .ts file in `folder`, of what is finished."""
    for language in LANGUAGES:
        _tool("lrelease", str(folder / f"tenday_{language}.ts"))


def unfinished(file: Path) -> list[str]:
    """The texts in a .ts file that are not translated yet, each with its context."""
    return [
        f"{context.findtext('name')}: {message.findtext('source')}"
        for context in ET.parse(file).getroot().iter("context")
        for message in context.iter("message")
        if _is_open(message.find("translation"))
    ]


def _is_open(translation: ET.Element | None) -> bool:
    if translation is None or translation.get("type") == "unfinished":
        return True
    forms = [form.text or "" for form in translation.iter("numerusform")] or [
        translation.text or ""
    ]
    return not all(form.strip() for form in forms)


def _tool(name: str, *arguments: str) -> None:
    call = f"from PySide6.scripts.pyside_tool import {name}; {name}()"
    done = subprocess.run(
        [sys.executable, "-c", call, *arguments],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        sys.exit(f"{name} failed: {done.stdout}{done.stderr}")


def main() -> None:
    """Update and compile, and say what is left to translate."""
    update(FOLDER)
    compile_all(FOLDER)
    for language in LANGUAGES:
        left = unfinished(FOLDER / f"tenday_{language}.ts")
        print(f"{language}: {len(left)} unfinished", *left, sep="\n  ")


if __name__ == "__main__":
    main()
