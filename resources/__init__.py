"""Files that ship with Tenday: the sample plan, icons, fonts and the report's template."""

from pathlib import Path

FOLDER = Path(__file__).parent


def path_of(name: str) -> Path:
    """Where the shipped file lies; `name` is relative to this folder."""
    return FOLDER / name


def text_of(name: str) -> str:
    """The shipped text file's content."""
    return path_of(name).read_text(encoding="utf-8")


SAMPLE_PLAN = "plans/ai-architect-10-day.md"
