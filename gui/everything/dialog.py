"""Before a plan comes back: what is in its file, and what becomes of the one that is there."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget

from core.everything.bringing import How
from core.model import State
from core.progress.history import History
from gui import words
from gui.dialog import Dialog
from gui.everything.contents import Contents
from gui.lines import LinesLabel
from gui.preview.found import Found
from gui.theme import BODY, Theme
from gui.translation import translate

if TYPE_CHECKING:
    from core.everything.bringing import Difference
    from core.everything.whole import Everything


class EverythingDialog(Dialog):
    """Once accepted, `how` says what is to become of a plan that the library has already.

    `title` is what it would be called beside that one, and `difference` what taking its place would
    change, None where the library has no such plan. Plans may be `mirrored` in calendars, and their
    notes `journaled`.
    """

    def __init__(
        self,
        what: "Everything",
        title: str,
        difference: "Difference | None",
        mirrored: bool,
        journaled: bool,
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        plan = what.state.plan
        super().__init__(theme, plan.title, translate("Everything", "Bring it back"), parent)
        self.setWindowTitle(translate("Everything", "Bring a plan back"))
        self.how: How | None = None
        for line in _summary(what):
            self._say(line, "muted")
        self.body.addSpacing(theme.px(4))
        if difference is not None:
            self._ask(title, difference, mirrored, journaled)
        self.contents = Contents(theme, what.state)
        self.body.addWidget(self.contents, 1)
        self.setMinimumWidth(theme.px(520))
        self.ok.setFocus()

    def _ask(self, title: str, difference: "Difference", mirrored: bool, journaled: bool) -> None:
        """The library has the plan already: say what either way comes to."""
        self.how = How.BESIDE
        self.ok.setText(translate("Everything", "Bring it in beside it"))
        beside = translate(
            "Everything",
            "This plan is in the library already. Beside it this becomes a plan of its own, called "
            "“{title}”.",
        ).format(title=title)
        place = translate(
            "Everything",
            "In its place the plan becomes what the file says: sessions changed {changed}, added "
            "{added}, deleted {gone}. The library is backed up before.",
        ).format(
            changed=words.number(difference.changed),
            added=words.number(difference.added),
            gone=words.number(difference.gone),
        )
        if mirrored:
            own = translate("Everything", "Each of its sessions gets an event in your calendars.")
            moved = translate("Everything", "Its events in your calendars follow.")
            beside, place = f"{beside} {own}", f"{place} {moved}"
        if journaled:
            again = translate("Everything", "What is done in it goes into the journal once more.")
            beside = f"{beside} {again}"
        self._say(beside)
        self._say(
            translate(
                "Everything",
                "Both then stand at the same hours, and time looks short until one is put away.",
            ),
            "muted",
        )
        self._say(place)
        self.replace = QPushButton(translate("Everything", "Put it in its place"))
        self.replace.setAutoDefault(False)
        self.replace.clicked.connect(self._replace)
        self.body.addWidget(self.replace, 0, Qt.AlignmentFlag.AlignLeading)
        self.body.addSpacing(self.theme.px(4))

    def _say(self, text: str, token: str = "text") -> None:
        label = LinesLabel(self.theme, BODY, token, most=5)
        label.show_text(text)
        self.body.addWidget(label)

    def _replace(self) -> None:
        self.how = How.REPLACE
        self.accept()


def _summary(what: "Everything") -> list[str]:
    """How much there is, when it stands, what is done, and what belongs to it."""
    state = what.state
    minutes = sum(session.minutes for session in state.sessions.values())
    days, sessions, readings = len(state.days), len(state.sessions), len(state.readings)
    run_up = words.date_range(state.run_up.first_day, state.run_up.target_date)
    lines = [f"{Found('', days, sessions, minutes, readings).sentence} · {run_up}"]
    if beside := [*_belongings(state, len(what.pictures)), *_recorded(state, what.history)]:
        lines.append(" · ".join(beside))
    return lines


def _belongings(state: State, pictures: int) -> list[str]:
    notes = len(state.notes) + len(state.day_notes) + bool(state.plan_note.text)
    counted = (notes, "note"), (pictures, "picture")
    return [words.count(number, noun) for number, noun in counted if number]


def _recorded(state: State, history: History) -> list[str]:
    if history.since is None:
        return []
    date = words.date_with_year(state.local(history.since).date())
    return [translate("Everything", "its past, recorded since {date}").format(date=date)]
