"""Every key of the window on one sheet, made from the registry of commands as it is now."""

from collections.abc import Iterable, Iterator, Mapping

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence, QResizeEvent
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from gui.actions import Actions
from gui.calendar.keys import GridKeys, Wish
from gui.commands import Category
from gui.key_cap import KeyCaps
from gui.lines import LinesLabel
from gui.local_keys import LocalKeys
from gui.scrolled import scrolled
from gui.theme import BODY, RANGE, SMALL, Theme

Row = tuple[str, list[QKeySequence]]

COLUMN = 320
"""The least width of a column, in pixels at 100 %."""


def grid_rows(keys: GridKeys) -> Iterator[Row]:
    """What the calendar's own keys do while it has the focus, those that belong together as one."""
    translate = QCoreApplication.translate
    rows = (
        (translate("CheatSheet", "Choose the next session"), (Wish.DOWN, Wish.FORWARD)),
        (
            translate("CheatSheet", "Choose another one besides"),
            (Wish.MARK_DOWN, Wish.MARK_FORWARD, Wish.MARK),
        ),
        (
            translate("CheatSheet", "Lift it: then arrows carry it, and the same key drops it"),
            (Wish.LIFT,),
        ),
        (translate("CheatSheet", "Move the session in time"), (Wish.EARLIER, Wish.LATER)),
        (translate("CheatSheet", "Move it to another day"), (Wish.DAY_BEFORE, Wish.DAY_AFTER)),
        (translate("CheatSheet", "Make it shorter or longer"), (Wish.SHORTER, Wish.LONGER)),
        (
            translate("CheatSheet", "Start it earlier or later"),
            (Wish.START_EARLIER, Wish.START_LATER),
        ),
        (translate("CheatSheet", "Edit it"), (Wish.EDIT,)),
        (translate("CheatSheet", "Take it off the calendar"), (Wish.TAKE_OFF,)),
        (translate("CheatSheet", "Let go of it"), (Wish.LET_GO,)),
    )
    for text, wishes in rows:
        if has := [own[0] for wish in wishes if (own := keys.of(wish).shortcuts())]:
            yield text, has


class CheatSheet(QDialog):
    """A card for each category, as many beside each other as there is room for."""

    def __init__(
        self,
        actions: Actions,
        grid: GridKeys,
        places: Mapping[Category, LocalKeys],
        theme: Theme,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Shortcuts"))
        head = LinesLabel(theme, RANGE, bold=True)
        head.show_text(self.tr("Shortcuts"))
        hint = LinesLabel(theme, SMALL, "muted", most=2)
        hint.show_text(
            self.tr(
                "{keys} finds and does anything. Other keys are chosen in the settings."
            ).format(keys=actions.palette.keys_text)
        )
        self._groups = [self._group(*group) for group in _groups(actions, grid, places)]
        page = QWidget()
        page.setObjectName("clear")
        self._columns = QHBoxLayout(page)
        self._columns.setContentsMargins(0, 0, 0, 0)
        self._columns.setSpacing(theme.px(32))
        self._count = 0
        area = scrolled(page)
        area.setObjectName("clear")
        area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(theme.px(24),) * 4)
        column.setSpacing(theme.px(16))
        for part in (head, hint, area):
            column.addWidget(part, part is area)
        room = parent.window().size()
        self.resize(
            min(theme.px(1080), room.width() - theme.px(48)),
            min(theme.px(640), room.height() - theme.px(48)),
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Deal the groups out to as many columns as there is room for."""
        super().resizeEvent(event)
        wanted = max(1, min(3, self.width() // self._theme.px(COLUMN)))
        if wanted == self._count:
            return
        self._count = wanted
        while (old := self._columns.takeAt(0)) is not None:
            if (layout := old.layout()) is not None:
                while layout.takeAt(0) is not None:
                    pass
        columns = [QVBoxLayout() for _ in range(wanted)]
        heights = [0] * wanted
        for group in self._groups:
            least = heights.index(min(heights))
            columns[least].addWidget(group)
            heights[least] += group.sizeHint().height() + self._theme.px(24)
        for column in columns:
            column.setSpacing(self._theme.px(24))
            column.addStretch()
            self._columns.addLayout(column, 1)

    def _group(self, title: str, rows: Iterable[Row]) -> QWidget:
        held = QWidget()
        grid = QGridLayout(held)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(self._theme.px(6))
        grid.setColumnStretch(0, 1)
        head = LinesLabel(self._theme, SMALL, "muted", bold=True)
        head.show_text(title)
        grid.addWidget(head, 0, 0, 1, 2)
        for number, (text, keys) in enumerate(rows, 1):
            label = LinesLabel(self._theme, BODY, most=2)
            label.show_text(text)
            caps = KeyCaps(keys, self._theme)
            label.setAccessibleName(f"{text}: {caps.accessibleName()}")
            grid.addWidget(label, number, 0)
            grid.addWidget(caps, number, 1, Qt.AlignmentFlag.AlignRight)
        return held


def _groups(
    actions: Actions, grid: GridKeys, places: Mapping[Category, LocalKeys]
) -> Iterator[tuple[str, list[Row]]]:
    for category in Category:
        if category is Category.GRID:
            yield category.words, list(grid_rows(grid))
            continue
        rows = [
            (command.name.rstrip("…"), command.shortcuts())
            for command in places.get(category, actions)
            if command.category is category and command.shortcuts()
        ]
        if rows:
            yield category.words, rows
