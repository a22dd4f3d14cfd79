"""The settings of the journal in Git: its repository, what goes there, how it stands."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from core.journal.choice import Journal
from gui.flow import Flow
from gui.hours_editor import Verdict
from gui.journal.journaling import Journaling
from gui.journal.sayings import standing_said
from gui.settings.rows import Choice, Row, Section
from gui.settings.steps import Steps
from gui.theme import Theme


class JournalPart(QObject):
    """Makes the section and keeps it true to how the journal stands."""

    def __init__(self, theme: Theme, journaling: Journaling, steps: Steps, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._journaling, self._steps = theme, journaling, steps
        self._over = parent
        self.place, self.token, self.name, self.email = (QLineEdit() for _ in range(4))
        self.token.setEchoMode(QLineEdit.EchoMode.Password)
        self.state = Verdict(theme)
        self.choose_button = QPushButton(self.tr("Choose…"))
        self.keep_button = QPushButton(self.tr("Keep the journal here"))
        self.write_button = QPushButton(self.tr("Write now"))
        self.push_button = QPushButton(self.tr("Push now"))
        self.read_button = QPushButton(self.tr("Read the notes"))
        self.go_on_button = QPushButton(self.tr("Go on from what it has now"))
        self.stop_button = QPushButton(self.tr("Keep none"))
        self.halt_button = QPushButton(self.tr("Stop"))
        ways = (("", self.tr("By hand")), ("yes", self.tr("Every commit at once")))
        self.pushes = Choice(ways, self._again)
        ways = (("", self.tr("Left out")), ("yes", self.tr("Rides along")))
        self.plans = Choice(ways, self._again)
        self._shown: Journal | None = None

    def sections(self) -> Iterator[Section]:
        """The journal's one section."""
        theme = self._theme
        yield Section(
            theme,
            self.tr("Journal in Git"),
            [
                Row(
                    theme,
                    self.tr("Repository"),
                    self._repository(),
                    self.tr("The folder of a clone, or a remote's address: https or ssh"),
                    wide=True,
                ),
                Row(
                    theme,
                    self.tr("Token"),
                    self.token,
                    self.tr("For an https address; it is kept in the system's keyring"),
                ),
                Row(
                    theme,
                    self.tr("Who commits"),
                    self._person(),
                    self.tr("Where Git does not know your name and email address"),
                    wide=True,
                ),
                Row(theme, self.tr("Push"), self.pushes),
                Row(theme, self.tr("The plan's Markdown"), self.plans),
                Row(theme, self.tr("State of the journal"), self._standing(), wide=True),
            ],
            together=True,
        )
        self._connect()
        self.refresh()
        self._journaling.refresh()

    def refresh(self) -> None:
        """Show how the journal stands now."""
        journaling = self._journaling
        standing, running = journaling.standing, journaling.is_running
        journal = standing.journal if standing else None
        if journal != self._shown:
            self._show(journal or Journal(""))
            self._shown = journal
        kept = standing is not None
        for button in (self.write_button, self.read_button, self.stop_button):
            button.setVisible(kept)
        for choice in (self.pushes, self.plans):
            choice.setEnabled(not running)
        self.push_button.setVisible(journaling.unsent > 0 and not journaling.is_rewritten)
        self.go_on_button.setVisible(journaling.is_rewritten)
        self.halt_button.setVisible(running)
        say = self.state.warn if journaling.trouble and not running else self.state.say
        say(standing_said(journaling))

    def _show(self, journal: Journal) -> None:
        for field, text in (
            (self.place, journal.place),
            (self.name, journal.name),
            (self.email, journal.email),
        ):
            field.setText(text)
        self.pushes.show_value("yes" if journal.pushes else "")
        self.plans.show_value("yes" if journal.plans else "")

    def _repository(self) -> QWidget:
        self.place.setAccessibleName(self.tr("Repository"))
        self.place.setClearButtonEnabled(True)
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(self._theme.px(8))
        row.addWidget(self.place, 1)
        row.addWidget(self.choose_button)
        return holder

    def _person(self) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(self._theme.px(8))
        for field, name in ((self.name, self.tr("Name")), (self.email, self.tr("Email"))):
            field.setAccessibleName(name)
            field.setPlaceholderText(name)
            row.addWidget(field, 1)
        return holder

    def _standing(self) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._theme.px(8))
        column.addWidget(self.state)
        column.addLayout(buttons := Flow(self._theme.px(8)))
        for button in (
            self.keep_button,
            self.write_button,
            self.push_button,
            self.read_button,
            self.go_on_button,
            self.stop_button,
            self.halt_button,
        ):
            button.setAutoDefault(False)
            buttons.addWidget(button)
        return holder

    def _connect(self) -> None:
        journaling = self._journaling
        self.choose_button.setAutoDefault(False)
        self.choose_button.clicked.connect(self._choose)
        self.keep_button.clicked.connect(self._keep)
        self.write_button.clicked.connect(journaling.write)
        self.push_button.clicked.connect(journaling.push)
        self.read_button.clicked.connect(journaling.read)
        self.go_on_button.clicked.connect(journaling.go_on)
        self.stop_button.clicked.connect(self._stop)
        self.halt_button.clicked.connect(journaling.stop_work)
        journaling.changed.connect(self.refresh)
        journaling.said.connect(self._steps.made)

    def _choose(self) -> None:
        found = QFileDialog.getExistingDirectory(
            self._over, self.tr("The clone for the journal"), self.place.text()
        )
        if found:
            self.place.setText(found)

    def _again(self, _: str) -> None:
        """A choice holds at once where a journal is kept."""
        if self._shown is not None:
            self._keep()

    def _keep(self) -> None:
        asked = Journal(
            self.place.text().strip(),
            self.pushes.currentData() == "yes",
            self.plans.currentData() == "yes",
            self.name.text().strip(),
            self.email.text().strip(),
        )
        if not asked.place:
            self._steps.refused.emit(self.tr("Say first where the journal is to be kept."))
            return
        said = self.tr("The journal is kept in {place}").format(place=asked.place)
        self._journaling.keep(asked, self.token.text(), self._step(said))

    def _stop(self) -> None:
        self._journaling.stop(self._step(self.tr("No journal is kept any more")))

    def _step(self, said: str) -> Callable[[], object]:
        """Remember the change as a step that can be taken back, once it is made."""
        before, journaling, steps = self._shown, self._journaling, self._steps

        def take_back() -> None:
            if before is None:
                journaling.stop(lambda: None)
            else:
                journaling.keep(before, "", lambda: None)

        def made() -> None:
            self.token.clear()
            steps.take(said, take_back)

        return made
