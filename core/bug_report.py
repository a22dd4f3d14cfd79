"""A bug of ours, written down so that the user can send it: where it happened and on what.

It holds the traceback and versions, and nothing of the plan. What it needs is imported when there
is a bug, not at each start.
"""

from pathlib import Path

from whenever import Instant


def write_bug_report(folder: Path, bug: BaseException, now: Instant) -> Path:
    """Write the report into `folder`, made if need be, and return its path."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"bug-{now.format_iso().replace(':', '')}.txt"
    path.write_text("\n".join([*_surroundings(), "", *_trace(bug)]), encoding="utf-8")
    return path


def _surroundings() -> list[str]:
    import platform

    return [
        f"Tenday {_version('tenday')}",
        f"Python {platform.python_version()} on {platform.platform()}",
        *(f"{name} {_version(name)}" for name in ("PySide6-Essentials", "SQLAlchemy")),
    ]


def _version(package: str) -> str:
    from importlib.metadata import PackageNotFoundError, version

    try:
        return version(package)
    except PackageNotFoundError:
        return "from a checkout"


def _trace(bug: BaseException) -> list[str]:
    import traceback

    return [line.rstrip("\n") for line in traceback.format_exception(bug)]
