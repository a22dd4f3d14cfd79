"""What keys ask for in a note, beyond plain typing."""

from gui.commands import Category
from gui.local_keys import LocalCommand, LocalKeys
from gui.translation import translate

BOLD, ITALIC, CODE, LINK = "note_bold", "note_italic", "note_code", "note_link"
BULLETS, NUMBERS, BOXES, TICK = "note_bullets", "note_numbers", "note_boxes", "note_tick"
INWARDS, OUTWARDS, TEMPLATE, FIND = "note_in", "note_out", "note_template", "note_find"
PICTURE = "note_picture"


def note_keys() -> LocalKeys:
    """The keys of a note, as they usually are."""
    names = {
        BOLD: (translate("NoteKeys", "Bold"), "Ctrl+B"),
        ITALIC: (translate("NoteKeys", "Italic"), "Ctrl+I"),
        CODE: (translate("NoteKeys", "Code"), "Ctrl+Shift+C"),
        LINK: (translate("NoteKeys", "Link"), "Ctrl+Shift+K"),
        PICTURE: (translate("NoteKeys", "Insert picture…"), "Ctrl+Shift+I"),
        BULLETS: (translate("NoteKeys", "Bullet list"), "Ctrl+8"),
        NUMBERS: (translate("NoteKeys", "Numbered list"), "Ctrl+7"),
        BOXES: (translate("NoteKeys", "Check boxes"), "Ctrl+9"),
        TICK: (translate("NoteKeys", "Tick the box"), "Ctrl+Shift+X"),
        INWARDS: (translate("NoteKeys", "Move in"), "Ctrl+]"),
        OUTWARDS: (translate("NoteKeys", "Move out"), "Ctrl+["),
        TEMPLATE: (translate("NoteKeys", "Template"), "Ctrl+Shift+M"),
        FIND: (translate("NoteKeys", "Find and replace"), "Ctrl+F"),
    }
    return LocalKeys(
        [LocalCommand(id_, Category.NOTE, name, *keys) for id_, (name, *keys) in names.items()]
    )
