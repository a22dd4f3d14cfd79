"""What a picture may be, what is taken out of it, and how a text names it."""

import struct
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QImage, QImageReader, QImageWriter

from core.errors import Refused
from core.pictures.containers import Kind, kind_of
from core.pictures.naming import name_at, names_in, shown, with_words_alone
from core.pictures.picture import MOST_BYTES, MOST_FRAMES, Picture, is_called, read_file
from tests.pictures import SECRET, chunk, exif, gif, png, with_exif


def drawn(kind: str, width: int = 40, height: int = 30) -> bytes:
    """A picture as another program makes it."""
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(0xFF336699)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert QImageWriter(buffer, kind.lower().encode()).write(image)
    return bytes(buffer.data().data())


def decoded(data: bytes) -> QImage:
    buffer = QBuffer()
    buffer.setData(data)
    reader = QImageReader(buffer)
    reader.setAutoTransform(True)
    return reader.read()


WEBP = drawn("WEBP")
TELLING_WEBP = (
    b"RIFF"
    + struct.pack("<I", 4 + 18 + len(WEBP) - 12 + 8 + 20)
    + b"WEBPVP8X"
    + struct.pack("<I", 10)
    + bytes([0b1100, 0, 0, 0, 39, 0, 0, 29, 0, 0])
    + WEBP[12:]
    + b"EXIF"
    + struct.pack("<I", 19)
    + SECRET
    + b"\0"
)
TELLING = {
    "png": png(40, 30, chunk(b"tEXt", b"Comment\0" + SECRET), chunk(b"eXIf", SECRET)),
    "jpg": with_exif(drawn("JPG")),
    "webp": TELLING_WEBP,
    "gif": gif(3),
}


@pytest.mark.parametrize("kind", TELLING)
def test_nothing_is_kept_of_where_a_picture_was_taken(kind: str):
    """And it looks the same, down to each point."""
    data = TELLING[kind]
    picture = Picture.of(data)
    assert picture.kind == kind
    assert SECRET in data
    assert SECRET not in picture.data
    assert decoded(picture.data) == decoded(data)
    assert not decoded(picture.data).isNull()


@pytest.mark.parametrize("kind", TELLING)
def test_what_is_kept_is_kept_as_it_is_from_then_on(kind: str):
    """A picture that comes back, from a journal or a file, is the very same."""
    picture = Picture.of(TELLING[kind])
    assert Picture.of(picture.data) == picture
    assert is_called(picture.name, picture.data)
    assert not is_called(picture.name, picture.data + b"\0")
    assert not is_called("0" * 16 + picture.name[16:], picture.data)
    assert not is_called(picture.name, TELLING[kind])


@pytest.mark.parametrize("kind", ["PNG", "JPG", "WEBP"])
def test_a_file_without_anything_to_hide_is_kept_byte_for_byte(kind: str):
    assert Picture.of(drawn(kind)).data == drawn(kind)


@pytest.mark.parametrize("turned", range(1, 9))
def test_a_photograph_stays_the_way_up_it_was_taken(turned: int):
    data = with_exif(drawn("JPG"), turned)
    shape = (40, 30) if turned < 5 else (30, 40)
    assert (
        decoded(Picture.of(data).data).size().toTuple() == shape == decoded(data).size().toTuple()
    )


@pytest.mark.parametrize("kind", TELLING)
@given(share=st.floats(0, 1, exclude_max=True))
def test_a_picture_that_is_not_whole_is_refused(kind: str, share: float):
    """Wherever it was cut off: in words, and never with an exception of ours."""
    data = Picture.of(TELLING[kind]).data
    with pytest.raises(Refused):
        Picture.of(data[: int(len(data) * share)])


@pytest.mark.parametrize("kind", TELLING)
@given(data=st.data())
def test_whatever_bytes_come_they_are_taken_or_refused(kind: str, data: st.DataObject):
    bytes_ = bytearray(TELLING[kind])
    for place in data.draw(st.lists(st.integers(0, len(bytes_) - 1), max_size=8)):
        bytes_[place] = data.draw(st.integers(0, 255))
    try:
        picture = Picture.of(bytes(bytes_))
    except Refused:
        return
    assert Picture.of(picture.data) == picture


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (png(2, 2, claims=(50_000, 50_000)), "too large: 50000 × 50000"),
        (png(2, 2, claims=(30_000, 1)), "too large"),
        (png(2, 2, claims=(0, 7)), "broken"),
        (gif(MOST_FRAMES + 1), "moves through 501 pictures"),
        (b"\x89PNG\r\n\x1a\n" + bytes(MOST_BYTES), "has 21 MB; 20 MB are the most"),
        (b"<svg xmlns='http://www.w3.org/2000/svg'><image href='file:///etc/passwd'/></svg>", "no"),
        (b"", "no picture"),
        (exif(1), "no picture"),
    ],
)
def test_a_hostile_file_is_refused_in_a_sentence(data: bytes, said: str):
    with pytest.raises(Refused, match=said):
        Picture.of(data)


def test_a_file_is_looked_at_before_it_is_read(tmp_path: Path):
    (tmp_path / "small.png").write_bytes(png(1, 1))
    assert read_file(tmp_path / "small.png") == png(1, 1)
    with (tmp_path / "huge.png").open("wb") as huge:
        huge.truncate(MOST_BYTES + 1)
    refused = (
        (tmp_path / "huge.png", "21 MB"),
        (tmp_path, "is a folder"),
        (Path("/dev/zero"), "no picture"),
        (tmp_path / "no.png", "does not exist"),
    )
    for path, said in refused:
        with pytest.raises(Refused, match=said):
            read_file(path)


NAME = Picture.of(png(1, 2)).name


@given(words=st.text(max_size=40))
def test_whatever_the_words_the_text_names_the_picture(words: str):
    from markdown_it import MarkdownIt

    text = shown(NAME, words)
    (line,) = [t for t in MarkdownIt("commonmark").parse(f"a {text} b") if t.type == "inline"]
    (image,) = [t for t in line.children or () if t.type == "image"]
    assert image.attrs["src"] == f"pictures/{NAME}"
    assert names_in([text]) == [NAME]
    assert with_words_alone(text) == text[2 : text.index("]")]


def test_only_our_own_addresses_are_pictures():
    assert name_at(f"pictures/{NAME}") == NAME
    for address in (
        f"../pictures/{NAME}",
        f"/pictures/{NAME}",
        f"pictures/../{NAME}",
        f"file:pictures/{NAME}",
        f"https://x.org/pictures/{NAME}",
        f"pictures/{NAME}?x",
        f"pictures/{NAME.replace('png', 'svg')}",
        f"pictures/{NAME.upper()}",
    ):
        assert name_at(address) is None
    assert kind_of(b"GIF89a") is Kind.GIF


def test_what_is_read_aloud_and_searched_are_the_words():
    text = f"Before ![The wheel](pictures/{NAME}) after ![else](https://x.org/a.png)"
    assert with_words_alone(text) == "Before The wheel after ![else](https://x.org/a.png)"
