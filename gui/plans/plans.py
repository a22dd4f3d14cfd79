"""What can be done with the library's plans from the window; each a job for the shelf.

Opening another plan waits for what is still to be written of the last one. What concerns the
library alone (colours, plans put away) can be taken back from its toast.
"""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QPoint
from PySide6.QtGui import QAction, QColor, QIcon, QPixmap
from PySide6.QtWidgets import QCheckBox, QMenu, QMessageBox
from whenever import Instant

from core import edits
from core.errors import Refused
from core.model import PlanId, State
from core.store.plans import PlanEntry
from core.wallclock import to_wall
from gui.document import Document, Saving
from gui.errands import Errands
from gui.hues import HUES
from gui.jobs import Jobs
from gui.outline.changing import new_id
from gui.plans.gallery import Gallery, Template
from gui.plans.list import PlanList
from gui.plans.rename import RenameDialog
from gui.shelf import Shelf
from gui.theme import Theme
from gui.translation import translate
from gui.window import MainWindow
from resources import path_of

TEMPLATES = (
    "job-interview",
    "university-exam",
    "language-certificate",
    "product-launch",
    "thesis-defence",
)
"""The templates that ship, by the names of their files."""


Clear = Callable[[PlanId, Callable[[], None]], None]
"""Deletes a plan's events in the calendars, then goes on; where that is refused, it does not."""


class Plans(QObject):
    """The plans of one window's library."""

    def __init__(
        self,
        window: MainWindow,
        document: Document,
        shelf: Shelf,
        jobs: Jobs,
        theme: Theme,
        errands: Errands,
        now: Callable[[], Instant],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._document = document
        self._shelf = shelf
        self._jobs = jobs
        self._theme = theme
        self._errands = errands
        self._now = now
        self.list: PlanList | None = None
        self._is_mirrored: Callable[[], bool] = lambda: False
        self._clear: Clear = lambda _plan, then: then()

    def offer_to_clear(self, is_mirrored: Callable[[], bool], clear: Clear) -> None:
        """Offer to delete a plan's events in the calendars with it, where there may be some."""
        self._is_mirrored, self._clear = is_mirrored, clear

    def connect_actions(self) -> None:
        """Let the window's actions and the outline's head ask for plans."""
        actions = self._window.actions_
        actions.plans.triggered.connect(lambda _=False: self.show_list())
        actions.new_plan.triggered.connect(lambda _=False: self.show_gallery())
        self._window.outline.plans_wished.connect(self.show_list)
        self._document.opened.connect(self.take_color)

    # Choosing

    def show_list(self) -> None:
        """Show every plan under the name of the open one."""
        self._window.flush()
        self._job(self._shelf.plans, self._list)

    def _list(self, entries: list[PlanEntry]) -> None:
        today = to_wall(self._now(), self._errands.zone).date()
        shown = self.list = PlanList(self._theme, entries, self._open, today, self._window)
        shown.plan_wished.connect(lambda plan: self.open(PlanId(plan)))
        shown.menu_wished.connect(self._show_menu)
        shown.new_wished.connect(self.show_gallery)
        shown.file_wished.connect(self._errands.ask_for_plan)
        shown.destroyed.connect(self._forget_list)
        shown.open_under(self._window.outline.head)

    def _forget_list(self) -> None:
        self.list = None

    def open(self, plan: PlanId, then: Callable[[], None] = lambda: None) -> None:
        """Make the plan the open one, and go on once it is."""
        if plan == self._open:
            then()
            return

        def opened(state: State) -> None:
            if self._opened(state):
                then()

        self._window.flush()
        self._document.finish()
        self._job(lambda: self._shelf.open(plan), opened)

    def _opened(self, state: State) -> bool:
        """Show the plan, unless the one that is open could not be saved; returns which."""
        if self._document.saving is Saving.FAILED:
            why = self.tr("The open plan is not saved yet. Try again, then open another.")
            self._window.toast.show_error(why)
            return False
        self._document.open(state)
        return True

    def take_color(self) -> None:
        """Have the theme take the open plan's colour."""
        if (plan := self._open) is None:
            return

        def take(entries: list[PlanEntry]) -> None:
            colors = {entry.id: entry.color for entry in entries}
            if plan == self._open and plan in colors:
                self._theme.set_hue(colors[plan])

        self._job(self._shelf.plans, take)

    # New ones

    def show_gallery(self) -> None:
        """Offer the templates."""
        self._job(read_templates, self._gallery)

    def _gallery(self, templates: list[Template]) -> None:
        gallery = Gallery(self._theme, templates, self._window)
        gallery.chosen.connect(lambda chosen: self._begin(path_of(chosen.file).read_bytes()))
        gallery.file_wished.connect(self._errands.ask_for_plan)
        gallery.open()

    def _begin(self, source: bytes) -> None:
        """Ask when a plan of that text is to happen; it is a new one, whatever there is already."""
        from core.markdown.reader import read
        from core.markdown.wording import with_fresh_ids, wording_of

        reading = with_fresh_ids(read(source), new_id())
        self._errands.ask_when(reading, source, wording=wording_of(reading))

    # What else can be done with one

    def _show_menu(self, entry: PlanEntry, at: QPoint) -> None:
        menu = QMenu(self.list or self._window)
        self._offer(menu, self.tr("Open"), lambda: self.open(entry.id))
        menu.addSeparator()
        self._offer(menu, self.tr("Rename…"), lambda: self.rename(entry))
        self._offer(menu, self.tr("Duplicate…"), lambda: self.duplicate(entry))
        colors = menu.addMenu(self.tr("Colour"))
        for number, hue in enumerate(HUES):
            name = translate("Hues", hue.name)
            set_color = partial(self.set_color, entry, number)
            action = self._offer(colors, name, set_color, self._swatch(number))
            action.setCheckable(True)
            action.setChecked(number == entry.color)
        menu.addSeparator()
        away = self.tr("Take back") if entry.archived else self.tr("Put away")
        self._offer(menu, away, lambda: self.put_away(entry, not entry.archived))
        self._offer(menu, self.tr("Delete…"), lambda: self.delete(entry))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at)

    def _offer(
        self, menu: QMenu, text: str, act: Callable[[], None], icon: QIcon | None = None
    ) -> QAction:
        """An entry of the menu; the list closes before it is done."""

        def chosen() -> None:
            if self.list is not None:
                self.list.close()
            act()

        action = QAction(icon or QIcon(), text, menu)
        action.triggered.connect(lambda _=False: chosen())
        menu.addAction(action)
        return action

    def rename(self, entry: PlanEntry) -> None:
        """Ask for another name."""
        dialog = RenameDialog(self._theme, entry.title, self._window)
        dialog.accepted.connect(lambda: self._rename(entry, dialog.name))
        dialog.open()

    def _rename(self, entry: PlanEntry, name: str) -> None:
        if entry.id == self._open:
            self._document.do(
                self.tr("Rename the plan"), lambda state: edits.describe_plan(state, title=name)
            )
            return
        back = partial(self._rename, entry, entry.title)
        said = self.tr("Renamed to {name}").format(name=name)
        self._job(
            lambda: self._shelf.rename(entry.id, name),
            lambda _: self._say(said, back) if name != entry.title else None,
        )

    def duplicate(self, entry: PlanEntry) -> None:
        """Begin the plan once more, all of it still to do, at another time."""
        self._window.flush()
        self._document.finish()
        title = self.tr("{title} (copy)").format(title=entry.title)
        self._job(lambda: self._shelf.copy(entry.id, title), self._begin)

    def set_color(self, entry: PlanEntry, color: int) -> None:
        """Give the plan another colour."""
        back = partial(self._set_color, entry.id, entry.color)
        name = translate("Hues", HUES[color].name)
        said = self.tr("{title} is {color} now").format(title=entry.title, color=name.lower())
        self._set_color(entry.id, color)
        self._say(said, back)

    def _set_color(self, plan: PlanId, color: int) -> None:
        self._job(lambda: self._shelf.set_color(plan, color), lambda _: self.take_color())

    def put_away(self, entry: PlanEntry, away: bool) -> None:
        """Keep the plan where it is in nobody's way, or take it back."""
        said = self.tr("{title} is put away: its hours are free").format(title=entry.title)
        if not away:
            said = self.tr("{title} is back").format(title=entry.title)
        was_open = entry.id == self._open
        back = partial(self._put_away, entry.id, not away)
        if was_open:
            back = partial(self.open, entry.id)
        self._put_away(entry.id, away, partial(self._say, said, back))

    def _put_away(self, plan: PlanId, away: bool, then: Callable[[], None] | None = None) -> None:
        self._leave_for_another(lambda: self._shelf.put_away(plan, away), plan, away, then)

    def delete(self, entry: PlanEntry) -> None:
        """Ask, then forget the plan; the library is backed up before."""
        button = QMessageBox.StandardButton
        box = QMessageBox(
            QMessageBox.Icon.Question,
            self.tr("Delete the plan"),
            self.tr("Delete “{title}” with its notes and records?").format(title=entry.title),
            button.Yes | button.Cancel,
            self._window,
        )
        box.setInformativeText(self.tr("The library is backed up before, and can be restored."))
        box.button(button.Yes).setText(self.tr("Delete"))
        box.setDefaultButton(button.Cancel)
        said = partial(self._say, self.tr("Deleted {title}").format(title=entry.title), None)
        remove = partial(self._shelf.remove, entry.id)
        leave = partial(self._leave_for_another, remove, entry.id, True, said)
        events = QCheckBox(self.tr("Delete its events in the calendars, too"))
        if self._is_mirrored():
            events.setChecked(True)
            box.setCheckBox(events)

        def delete() -> None:
            if box.checkBox() is not None and events.isChecked():
                check = partial(self._refuse_the_only, entry.id)
                self._job(check, lambda _: self._clear(entry.id, leave))
            else:
                leave()

        box.button(button.Yes).clicked.connect(delete)
        box.open()

    def _refuse_the_only(self, plan: PlanId) -> list[PlanEntry]:
        """The other plans in use. Raises Refused where the plan is open and there is none."""
        others = [e for e in self._shelf.plans() if e.id != plan and not e.archived]
        if plan == self._open and not others:
            raise Refused(self.tr("This is the only plan in use. Make or open another first."))
        return others

    def _leave_for_another(
        self, act: Callable[[], None], plan: PlanId, leaves: bool, then: Callable[[], None] | None
    ) -> None:
        """Do what takes a plan out of use; where it is the open one, the last before it opens."""
        self._window.flush()
        self._document.finish()
        is_open = plan == self._open
        shelf = self._shelf

        def work() -> State | None:
            others = self._refuse_the_only(plan) if leaves else []
            act()
            return shelf.open(others[0].id) if leaves and is_open else None

        def done(state: State | None) -> None:
            if state is not None:
                self._opened(state)
            else:
                self._see_elsewhere()
            if then is not None:
                then()

        self._job(work, done)

    def _see_elsewhere(self) -> None:
        """The hours of another plan were freed or taken: look at them again."""
        if (plan := self._open) is not None:
            self._job(lambda: self._shelf.elsewhere(plan), self._document.see_elsewhere)

    @property
    def _open(self) -> PlanId | None:
        """The open plan."""
        return self._document.state.plan.id if self._document.is_open else None

    def _job(self, work: Callable[[], object], done: Callable[..., None]) -> None:
        self._jobs.submit(work, done, self._errands.refused)

    def _say(self, text: str, back: Callable[[], None] | None) -> None:
        undo = None if back is None else self.tr("Undo")
        self._window.toast.show_message(text, undo, back)

    def _swatch(self, number: int) -> QIcon:
        side = self._theme.px(12)
        pixmap = QPixmap(side, side)
        pixmap.fill(QColor(self._theme.accent_of(number)))
        return QIcon(pixmap)


def read_templates() -> list[Template]:
    """What the templates say of themselves."""
    from core.plan_file import read_plan

    found: list[Template] = []
    for name in TEMPLATES:
        file = f"templates/{name}.md"
        reading, _ = read_plan(path_of(file))
        minutes = sum(session.minutes for session in reading.sessions.values())
        plan, days, sessions = reading.plan, len(reading.days), len(reading.sessions)
        found.append(Template(file, plan.title, plan.goal, days, sessions, minutes))
    return found
