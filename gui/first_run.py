"""The first minute: a plan to begin with, the three questions it leaves, and then the result.

It stands over an empty window until a plan is open. Whoever would rather look around first gets the
sample plan as it was proposed.
"""

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPushButton, QWidget
from whenever import Date

from core.availability import Availability
from core.model import State
from gui import words
from gui.arriving import Arrivals
from gui.import_dialog import ImportDialog, Propose
from gui.lines import LinesLabel
from gui.preview.found import Found
from gui.sentences import told
from gui.theme import BODY, PLAN_TITLE, Theme
from resources import SAMPLE_PLAN, path_of

if TYPE_CHECKING:
    from core.markdown.reader import Reading
    from core.plan_file import Looked
    from gui.errands import Errands


class Welcome(ImportDialog):
    """Asks the questions of an import about the sample plan, and offers to bring another.

    `own_wished` gives the file of the plan to begin with instead.
    """

    own_wished = Signal(object)

    def __init__(
        self,
        found: Found,
        availability: Availability,
        first: Date,
        propose: Propose,
        theme: Theme,
        parent: QWidget | None = None,
        plans: int = 1,
    ) -> None:
        found = replace(found, text="")  # a sample need not be looked through
        super().__init__(found, availability, first, propose, theme, parent, plans)
        self.setWindowTitle(self.tr("Welcome"))
        self.heading.show_text(self.tr("Welcome to Tenday"))
        self.cancel.setText(self.tr("Look around first"))
        self.own = QPushButton(self.tr("Bring my own plan…"))
        self.own.setAutoDefault(False)
        self.own.clicked.connect(self._choose)
        said = LinesLabel(theme, BODY, "muted", most=4)
        said.show_text(
            self.tr(
                "Tenday puts a study plan on your calendar, around the life you already have. "
                "Begin with this sample, or with a plan of your own: open its file, "
                "drop it here, or paste its text."
            )
        )
        plan = LinesLabel(theme, PLAN_TITLE, bold=True, most=2)
        plan.show_text(found.title)
        row = QHBoxLayout()
        row.setSpacing(theme.px(8))
        row.addWidget(plan, 1)
        row.addWidget(self.own)
        self.body.insertWidget(0, said)
        self.body.insertSpacing(1, theme.px(8))
        self.body.insertLayout(2, row)
        self.ok.setFocus()  # in a date, a plan that is pasted would be taken for one
        self.look()

    def _choose(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self,
            self.tr("Open a plan"),
            str(Path.home()),
            self.tr("Study plans (*.md *.markdown *.txt *.html *.htm *.json);;All files (*)"),
        )
        if name:
            self.own_wished.emit(Path(name))


class FirstRun(QObject):
    """Runs once, in a library without a plan; the errands do what is decided."""

    def __init__(self, errands: "Errands") -> None:
        super().__init__(errands.window)
        self._errands = errands
        self.welcome: Welcome | None = None

    def begin(self) -> None:
        """Read the sample plan and ask."""
        from core.plan_file import read_plan

        def ask(read: "tuple[Reading, bytes]") -> None:
            self._ask(*read)

        sample = path_of(SAMPLE_PLAN)
        self._errands.jobs.submit(lambda: read_plan(sample), ask, self._errands.refused)

    def bring(self, path: Path) -> None:
        """Begin with the plan in `path`; if its questions are not answered, ask anew."""
        from core.plan_file import NotAPlanFile, look_in

        def looked(looked: "Looked") -> None:
            if looked.fault is not None:
                self._not_read(NotAPlanFile(path, looked.fault))
            else:
                self._ask_of(looked)

        self._errands.jobs.compute(
            "plan", look_in, path, self._errands.answers(), done=looked, failed=self._not_read
        )

    def bring_text(self, text: str, page: str) -> None:
        """The same with what was pasted on the welcome, or dropped there as text."""
        from core.plan_file import look_at_copied

        def looked(looked: "Looked") -> None:
            if looked.fault is not None:
                self._not_read(looked.fault)
            else:
                self._ask_of(looked)

        asked = look_at_copied, text, page, self._errands.answers()
        self._errands.jobs.compute("plan", *asked, done=looked, failed=self._not_read)

    def _ask_of(self, looked: "Looked") -> None:
        if self.welcome is not None:
            self.welcome.rejected.disconnect(self._look_around)
            self.welcome.close()
            self.welcome = None
        if looked.whole is not None:
            self._errands.bring_back(looked.whole, self.begin)
            return
        self._errands.ask_when(
            looked.plans[0],
            looked.source,
            given_up=self.begin,
            plans=looked.plans,
            file=looked.file,
        )

    def _ask(self, reading: "Reading", source: bytes) -> None:
        welcome = self._errands.ask_when(reading, source, Welcome, done=self._begun)
        assert isinstance(welcome, Welcome)
        welcome.rejected.connect(self._look_around)
        welcome.own_wished.connect(self.bring)
        arrivals = Arrivals(welcome, self._errands.theme)
        arrivals.plan_came.connect(self.bring)
        arrivals.text_came.connect(self.bring_text)
        arrivals.refused.connect(welcome.verdict.warn)
        paste = QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), welcome)
        paste.activated.connect(arrivals.paste)
        self.welcome = welcome

    def _not_read(self, error: BaseException) -> None:
        if self.welcome is not None:
            self.welcome.verdict.warn(told(error))
        else:
            self._errands.refused(error)
            self.begin()

    def _look_around(self) -> None:
        errands = self._errands
        errands.jobs.submit(errands.add_sample, self._begun, errands.refused)

    def _begun(self, state: State) -> None:
        self.welcome = None
        self._errands.brought_in(state)
        if len(state.slots) == len(state.sessions):
            placed = words.count(len(state.slots), "session")
            keys = self._errands.window.actions_.palette.keys_text
            self._errands.window.toast.show_message(
                self.tr(
                    "{sessions} on the calendar. Drag any of them; {keys} finds everything else."
                ).format(sessions=placed, keys=keys)
            )
