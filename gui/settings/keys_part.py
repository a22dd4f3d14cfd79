"""The settings of the keys: each command with the keys it answers to, to be pressed anew."""

from collections.abc import Iterator

from PySide6.QtCore import QObject, QSignalBlocker
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QKeySequenceEdit, QPushButton, QWidget

from gui.commands import Category
from gui.settings.rows import Row, Section
from gui.settings.steps import Steps
from gui.shortcuts import AnyCommand, Shortcuts, put_back
from gui.theme import Theme


class KeysField(QWidget):
    """Click it and press keys; beside it stands the way back to the usual ones."""

    def __init__(self, theme: Theme, command: AnyCommand) -> None:
        super().__init__()
        self.edit = QKeySequenceEdit()
        self.edit.setMaximumSequenceLength(1)
        self.edit.setClearButtonEnabled(True)
        self.edit.setFixedWidth(theme.px(168))
        self.edit.setAccessibleName(self.tr("Keys for {name}").format(name=command.name))
        self.usual = QPushButton(self.tr("Usual"))
        self.usual.setAutoDefault(False)
        name = self.tr("The usual keys for {name}").format(name=command.name)
        self.usual.setAccessibleName(name)
        self.usual.setToolTip(name)
        kept = self.usual.sizePolicy()
        kept.setRetainSizeWhenHidden(True)
        self.usual.setSizePolicy(kept)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(8))
        row.addWidget(self.usual)
        row.addWidget(self.edit)
        self.setFocusProxy(self.edit)
        self.setAccessibleName(self.edit.accessibleName())


class KeysPart(QObject):
    """Makes the sections and keeps them true to the commands; `fields` are the keys by id."""

    def __init__(self, theme: Theme, shortcuts: Shortcuts, steps: Steps, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme
        self._shortcuts = shortcuts
        self._steps = steps
        self.fields: dict[str, KeysField] = {}
        steps.undone.connect(self.refresh)

    def sections(self) -> Iterator[Section]:
        """A section for each category of commands."""
        for category in Category:
            commands = [c for c in self._shortcuts if c.category is category]
            if commands:
                title = self.tr("Shortcuts: {category}").format(category=category.words)
                yield Section(self._theme, title, map(self._row, commands))

    def refresh(self) -> None:
        """Show the keys that hold now."""
        for id_, field in self.fields.items():
            self._show(self._shortcuts[id_], field)

    def _show(self, command: AnyCommand, field: KeysField) -> None:
        with QSignalBlocker(field.edit):
            field.edit.setKeySequence(command.shortcut())
        field.usual.setVisible(not self._shortcuts.is_usual(command))

    def _row(self, command: AnyCommand) -> Row:
        field = KeysField(self._theme, command)
        field.edit.editingFinished.connect(lambda: self._choose(command, field))
        field.usual.clicked.connect(lambda: self._reset(command))
        self.fields[command.id] = field
        self._show(command, field)
        return Row(self._theme, command.name.rstrip("…"), field)

    def _choose(self, command: AnyCommand, field: KeysField) -> None:
        keys = field.edit.keySequence()
        if keys == command.shortcut():
            return
        text = keys.toString(QKeySequence.SequenceFormat.NativeText)
        other = None if keys.isEmpty() else self._shortcuts.holder(keys, command)
        if keys.isEmpty():
            said = self.tr("{name} has no keys any more").format(name=command.name.rstrip("…"))
        elif other is None and (besides := self._shortcuts.elsewhere(keys, command)) is not None:
            own, window = (command, besides) if command.place else (besides, command)
            said = self.tr("{keys}: {place} “{own}”, elsewhere “{other}”").format(
                keys=text,
                place=own.category.words,
                own=own.name,
                other=window.name.rstrip("…"),
            )
        elif other is None:
            said = self.tr("{name}: {value}").format(name=command.name.rstrip("…"), value=text)
        else:
            said = self.tr("{name}: {keys}, which {other} no longer has").format(
                name=command.name.rstrip("…"), keys=text, other=other.name.rstrip("…")
            )
        before = self._shortcuts.choices()
        self._shortcuts.choose(command, None if keys.isEmpty() else keys)
        self._take(said, before)

    def _reset(self, command: AnyCommand) -> None:
        before = self._shortcuts.choices()
        self._shortcuts.reset(command)
        name = command.name.rstrip("…")
        self._take(self.tr("{name} has its usual keys").format(name=name), before)

    def _take(self, said: str, before: dict[str, str | None]) -> None:
        self.refresh()
        preferences = self._steps.preferences
        self._steps.take(said, lambda: put_back(preferences, before))
