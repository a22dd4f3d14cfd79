"""Brings the window's translations up to date: new texts in, lost ones out, then compiled.

Run it with `python3 run.py translations`, translate what it lists as unfinished, in Qt Linguist or
in the .ts files themselves, and run it again.
"""

import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
LANGUAGES = ("de", "hi")


def update(folder: Path) -> None:
    """Bring the .ts files in `folder` up to date with the texts in gui."""
    for language in LANGUAGES:
        file = folder / f"tenday_{language}.ts"
        options = ["-no-obsolete", "-locations", "none", "-source-language", "en"]
        _tool("lupdate", "-extensions", "py", "gui", *options, "-ts", str(file))


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
