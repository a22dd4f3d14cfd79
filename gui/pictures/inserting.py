"""Puts pictures into a note: pasted, dropped or chosen, each where the cursor stood when it came.

A note names a picture only once the library has it, so that no note ever names one that is lost.
"""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QFileDialog

from core.pictures.naming import plain_words, shown
from gui.notes.editor import NoteEditor
from gui.pictures.album import Album
from gui.pictures.arriving import SUFFIXES, Arrival, of_file
from gui.sentences import told
from gui.translation import translate

_ENDS = "\u2028\u2029"
"""How Qt writes the end of a line in a selection."""


class Inserting(QObject):
    """Listens to one editor; `say` is told what could not be."""

    def __init__(self, editor: NoteEditor, album: Album, say: Callable[[str], None]) -> None:
        super().__init__(editor)
        self._editor, self._album, self._say = editor, album, say
        editor.pictures_came.connect(self.take)
        editor.picture_wished.connect(self.ask)

    def ask(self) -> None:
        """Let the user choose files of pictures."""
        folder = QStandardPaths.StandardLocation.PicturesLocation
        kinds = " ".join(f"*{suffix}" for suffix in SUFFIXES)
        names, _ = QFileDialog.getOpenFileNames(
            self._editor.window(),
            translate("NotePictures", "Insert pictures"),
            QStandardPaths.writableLocation(folder),
            translate("NotePictures", "Pictures ({kinds})").format(kinds=kinds),
        )
        if names:
            self.take([of_file(Path(name)) for name in names])

    def take(self, arrivals: list[Arrival]) -> None:
        """Keep the pictures, one after the other, and name each where the cursor stands now."""
        if not self._editor.isReadOnly():
            self._take(arrivals, self._editor.textCursor(), self._editor.filled)

    def _take(
        self, arrivals: list[Arrival], place: QTextCursor, filled: int, before: str = ""
    ) -> None:
        """Take the first of them, then the others; `before` stands between it and the last one."""
        if not arrivals:
            return
        first, *rest = arrivals

        def kept(name: str) -> None:
            if self._editor.filled == filled:
                if before:
                    place.insertText(before)
                self._insert(place, name, first.words)
                self._take(rest, place, filled, before="\n")
            else:
                self._say(
                    translate(
                        "NotePictures",
                        "Another note was shown before the picture was ready. Bring it again.",
                    )
                )

        def failed(error: BaseException) -> None:
            self._say(told(error))
            self._take(rest, place, filled, before)

        self._album.keep(first, kept, failed, self._editor)

    def _insert(self, place: QTextCursor, name: str, words: str) -> None:
        """Name the picture there. Unless the user has gone on typing, the words are selected."""
        editor = self._editor
        stays = editor.textCursor() == place
        chosen = place.selectedText()
        said = "" if set(_ENDS) & set(chosen) else plain_words(chosen)
        said = said or plain_words(words) or translate("NotePictures", "Picture")
        start = place.selectionStart()
        place.insertText(shown(name, said))
        if stays:
            choice = QTextCursor(place)
            choice.setPosition(start + len("!["))
            behind = place.position() - len(shown(name, "")) + len("![")
            choice.setPosition(behind, QTextCursor.MoveMode.KeepAnchor)
            editor.setTextCursor(choice)
            editor.ensureCursorVisible()
