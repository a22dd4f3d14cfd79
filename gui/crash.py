"""Our own bugs: written down with everything a report needs, and shown without taking the window.

The report holds the traceback and versions, and nothing of the user's plan.
"""

import faulthandler
import logging
import sys
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication
from whenever import Instant

from core.bug_report import write_bug_report
from gui.translation import translate

log = logging.getLogger("tenday")


def install(folder: Path, now: Callable[[], Instant]) -> None:
    """From now on, write every bug's report into `folder` and tell the user where it is."""
    folder.mkdir(parents=True, exist_ok=True)
    faults = (folder / "crash.txt").open("a", encoding="utf-8")
    faulthandler.enable(faults)

    def report(kind: type[BaseException], bug: BaseException, trace: TracebackType | None) -> None:
        sys.__excepthook__(kind, bug, trace)
        if not issubclass(kind, KeyboardInterrupt):
            _tell(write_bug_report(folder, bug, now()), bug)

    sys.excepthook = report
    qInstallMessageHandler(_log_qt)


def _tell(path: Path, bug: BaseException) -> None:
    if QApplication.instance() is None:
        return
    from PySide6.QtWidgets import QMessageBox

    box = QMessageBox(
        QMessageBox.Icon.Warning,
        "Tenday",
        translate(
            "Crash",
            "Something in Tenday went wrong. Your plan is safe: every edit shown as saved is in "
            "the library. You can go on working.",
        ),
        QMessageBox.StandardButton.Ok,
    )
    box.setInformativeText(translate("Crash", "A report to send us is in {path}").format(path=path))
    box.setDetailedText(repr(bug))
    box.show()
    box.finished.connect(box.deleteLater)


def _log_qt(kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
    level = logging.WARNING if kind is QtMsgType.QtWarningMsg else logging.ERROR
    log.log(
        level if kind is not QtMsgType.QtDebugMsg else logging.DEBUG,
        "Qt: %s",
        text,
    )
