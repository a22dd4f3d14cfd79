"""Pictures of notes in the report's forms, and beside or within whatever else leaves the house."""

import base64
import io
import json
from pathlib import Path

import pikepdf
import pytest
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QImage, QImageWriter

from core import edits
from core.errors import Refused
from core.everything.reading import of_json
from core.everything.whole import Everything
from core.everything.writing import to_json
from core.markdown.writer import BARE
from core.model import State
from core.pictures.carried import write_with_pictures
from core.pictures.naming import shown
from core.pictures.picture import Picture, no_pictures
from core.progress.history import NO_HISTORY
from core.report.choices import Choices
from core.report.make import Form, make_report
from core.report.preview import preview
from tests.pictures import gif, png
from tests.states import NOW, sample_state, session_id


def drawn(form: bytes) -> Picture:
    image = QImage(400, 300, QImage.Format.Format_RGB32)
    image.fill(0xFF336699)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert QImageWriter(buffer, form).write(image)
    return Picture.of(bytes(buffer.data().data()))


WHEEL, ZIP = drawn(b"png"), drawn(b"jpeg")
KEPT = {p.name: p.data for p in (WHEEL, ZIP)}
NOWHERE = "0123456789abcdef.png"
NOTE = (
    f"A line.\n\n{shown(WHEEL.name, 'A wheel & axle')}\n\nBeside {shown(ZIP.name, 'a zip')} "
    f"stands\n\n{shown(NOWHERE, 'one that is gone')}\n\n![b](file:///etc/passwd)\n"
)


def noted(note: str = NOTE) -> State:
    return edits.write_note(sample_state(), session_id(1, 1), note)


def made(form: Form, state: State | None = None, kept: dict[str, bytes] = KEPT) -> bytes:
    return make_report(form, state or noted(), NO_HISTORY, NOW, Choices(), kept.get)


def pictures_of(data: bytes) -> list[pikepdf.Object]:
    pdf = pikepdf.open(io.BytesIO(data))
    return [image for page in pdf.pages for image in page.get_images().values()]


def alternatives(data: bytes) -> list[str]:
    pdf = pikepdf.open(io.BytesIO(data))
    return [str(o.Alt) for o in pdf.objects if isinstance(o, pikepdf.Dictionary) and "/Alt" in o]


def test_the_pdf_shows_the_pictures_with_their_words() -> None:
    """Still a document for screen readers, and the same bytes for the same plan."""
    data = made(Form.PDF)
    assert len(pictures_of(data)) == 2
    assert {"A wheel & axle", "a zip"} <= {a.replace("\u200b", "") for a in alternatives(data)}
    assert b"pdfuaid" in pikepdf.open(io.BytesIO(data)).Root.Metadata.read_bytes()
    assert made(Form.PDF) == data


@pytest.mark.parametrize("form", [b"png", b"jpeg", b"webp"])
def test_the_pdf_shows_every_kind(form: bytes) -> None:
    picture = drawn(form)
    data = made(Form.PDF, noted(shown(picture.name, "it")), {picture.name: picture.data})
    assert len(pictures_of(data)) == 1


def test_a_moving_picture_stands_still_in_the_pdf() -> None:
    picture = Picture.of(gif(3))
    state = noted(shown(picture.name, "it"))
    assert len(pictures_of(made(Form.PDF, state, {picture.name: picture.data}))) == 1


def test_a_picture_that_cannot_be_set_leaves_its_words() -> None:
    broken = Picture.of(png(2, 2, claims=(40, 40)))
    state = noted(shown(broken.name, "what it was"))
    data = made(Form.PDF, state, {broken.name: broken.data})
    assert pictures_of(data) == []


def test_a_note_with_a_hundred_pictures_shows_the_first() -> None:
    note = "\n\n".join(shown(WHEEL.name, f"n{n}") for n in range(100))
    assert made(Form.PAGE, noted(note)).count(b"<img") == 3


def test_the_page_has_the_pictures_within_it_and_no_others() -> None:
    page = made(Form.PAGE).decode()
    assert page.count("<img ") == 2
    inside = base64.b64encode(ZIP.data).decode()
    assert f'<img src="data:image/jpeg;base64,{inside}" alt="a zip">' in page
    assert "A wheel &amp; axle" in page
    assert "one that is gone" in page
    assert "img-src data:" in page
    assert "passwd" not in page or 'src="file' not in page


def test_the_report_in_markdown_has_its_pictures_beside_it(tmp_path: Path) -> None:
    """What its text names, once; what cannot be written is said before the text names it."""
    path = tmp_path / "report.md"
    write_with_pictures(path, made(Form.MARKDOWN), KEPT.get)
    assert {p.name: p.read_bytes() for p in (tmp_path / "pictures").iterdir()} == KEPT
    assert f"![a zip](pictures/{ZIP.name})" in path.read_text()
    assert NOWHERE not in path.read_text()
    (tmp_path / "other").mkdir()
    (tmp_path / "other" / "pictures").touch()
    with pytest.raises(Refused):
        write_with_pictures(tmp_path / "other" / "report.md", made(Form.MARKDOWN), KEPT.get)
    assert not (tmp_path / "other" / "report.md").exists()


def test_other_files_have_no_folder_beside_them(tmp_path: Path) -> None:
    write_with_pictures(tmp_path / "all.json", to_json(whole()), KEPT.get)
    assert [p.name for p in tmp_path.iterdir()] == ["all.json"]


def whole() -> Everything:
    return Everything(noted(), BARE).with_pictures(KEPT.get)


def test_everything_has_the_pictures_that_its_notes_name() -> None:
    kept = {**KEPT, "f" * 16 + ".png": b"named nowhere"}
    what = Everything(noted(), BARE).with_pictures(kept.get)
    assert what.pictures == KEPT
    assert of_json(to_json(what)) == what
    assert of_json(to_json(Everything(noted()))).pictures == {}


@pytest.mark.parametrize("text", ["", "%%", base64.b64encode(png(3, 3)).decode(), None, 7])
def test_a_document_with_another_picture_under_that_name_is_refused(text: object) -> None:
    document = json.loads(to_json(whole()))
    document["pictures"][WHEEL.name] = text
    with pytest.raises(Refused):
        of_json(json.dumps(document).encode())


def test_the_pages_to_look_at_have_the_pictures_too() -> None:
    """One that cannot be drawn leaves its words there."""
    choices = Choices()
    shown = [
        preview(Form.PDF, noted(), NO_HISTORY, NOW, choices, 40, read).pages
        for read in (KEPT.get, no_pictures, dict.fromkeys(KEPT, b"broken").get)
    ]
    assert shown[0] != shown[1]
    assert shown[2] == shown[1]
