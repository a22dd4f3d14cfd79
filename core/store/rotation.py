"""Where a library's own backups lie, what they are called, and which of them are kept."""

from collections.abc import Iterable
from pathlib import Path

from whenever import Instant


def backups_folder(library: Path) -> Path:
    """The folder beside the library that holds the backups it makes by itself."""
    return library.parent / "backups"


def backup_path(library: Path, now: Instant) -> Path:
    """The name of a backup made now."""
    moment = now.format_iso(unit="second", basic=True)
    return backups_folder(library) / f"{library.stem} {moment}.sqlite"


def backups(library: Path) -> dict[Instant, Path]:
    """The backups there are, oldest first. Other files in the folder are left alone."""
    found: dict[Instant, Path] = {}
    folder = backups_folder(library)
    for path in folder.iterdir() if folder.is_dir() else ():
        try:
            moment = Instant.parse_iso(path.stem.removeprefix(f"{library.stem} "))
        except ValueError:
            continue
        if path == backup_path(library, moment):
            found[moment] = path
    return dict(sorted(found.items()))


def newest_backup(library: Path) -> Path | None:
    """The last backup made."""
    return next(reversed(backups(library).values()), None)


def kept(moments: Iterable[Instant], now: Instant) -> set[Instant]:
    """Which backups stay: all of three days, the last of each day of a week, of each week of a
    month and of each month of a year; and the newest, however old.
    """
    stay: dict[object, Instant] = {}
    for moment in sorted(moments, reverse=True):
        if not stay:
            stay["newest"] = moment
        elif (share := _share(moment, now)) is not None:
            stay.setdefault(share, moment)
    return set(stay.values())


def _share(moment: Instant, now: Instant) -> object | None:
    """What a backup shares its place with; None where its time is over."""
    date = moment.to_fixed_offset().date()
    days = (now - moment).total("hours") / 24
    if days < 3:
        return moment
    if days < 7:
        return date
    if days < 31:
        return ("week of", date.subtract(days=date.day_of_week().value - 1))
    return date.year_month() if days < 366 else None
