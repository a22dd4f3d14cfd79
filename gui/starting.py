"""Before a start: what the window is given, and no work that serves nothing before the first week.

Kept apart from gui.app because it has to come before the first of the window's modules is imported.
"""

import gc
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import PySide6.QtCore  # noqa: F401 - brings in what is told to hurry

if TYPE_CHECKING:
    from whenever import Instant

    from core.outgoing import Format, Outgoing
    from gui.errands import ReadBusy
    from gui.journal.courier import OpenJournal
    from gui.phone_dialog import OpenLink
    from gui.sync.courier import OpenCourier


class Wiring(NamedTuple):
    """What the window is given: the library, the clock, the zone, who makes and reads files."""

    library: Path
    now: "Callable[[], Instant]"
    zone: "Callable[[], str]"
    make: "Callable[[Format, Outgoing], bytes]"
    read_busy: "ReadBusy"
    open_link: "OpenLink"
    open_courier: "OpenCourier"
    open_journal: "OpenJournal"


def hurry() -> None:
    """Collect no garbage until gui.garbage does, and have PySide not read each module's source.

    It looks there for `__feature__` imports, which costs a module a millisecond or more. What a
    start makes, classes and functions above all, stays; going through it again and again is a tenth
    of the time to the first week.
    """
    gc.disable()
    feature = sys.modules.get("shibokensupport.feature")
    if hasattr(feature, "_mod_uses_pyside"):
        feature._mod_uses_pyside = lambda _module: False  # pyright: ignore[reportOptionalMemberAccess, reportAttributeAccessIssue]


def arrived() -> None:
    """What there is by now stays: whoever collects garbage need not look at it again."""
    gc.freeze()
