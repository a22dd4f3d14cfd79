"""A file is written whole or not at all, and every refusal is a sentence with a remedy."""

import errno
import os
import resource
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from core.errors import Refused
from core.files import refusal, replacing, write_atomically


def names(folder: Path) -> list[str]:
    return sorted(p.name for p in folder.iterdir())


def test_a_new_file_holds_the_bytes(tmp_path: Path):
    """Exactly the bytes, and nothing else in the folder."""
    write_atomically(tmp_path / "a.ics", b"\r\n\x00")
    assert (tmp_path / "a.ics").read_bytes() == b"\r\n\x00"
    assert names(tmp_path) == ["a.ics"]


def test_an_existing_file_is_replaced_and_keeps_its_permissions(tmp_path: Path):
    """Export over a file that others may read, and they still may."""
    path = tmp_path / "a"
    path.write_bytes(b"old")
    path.chmod(0o640)
    write_atomically(path, b"new")
    assert path.read_bytes() == b"new"
    assert path.stat().st_mode & 0o777 == 0o640


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs named pipes")
def test_what_is_no_file_is_left_alone(tmp_path: Path):
    """A pipe or a device is not replaced by a file of its name."""
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    with pytest.raises(Refused, match="device or a pipe"):
        write_atomically(pipe, b"x")
    assert pipe.is_fifo()


def test_a_new_file_gets_ordinary_permissions(tmp_path: Path):
    """Not those of a private temporary file."""
    (tmp_path / "plain").touch()
    write_atomically(tmp_path / "a", b"")
    assert (tmp_path / "a").stat().st_mode == (tmp_path / "plain").stat().st_mode


def test_a_link_is_followed(tmp_path: Path):
    """A plan kept elsewhere and linked to stays linked."""
    (tmp_path / "real").write_bytes(b"old")
    (tmp_path / "link").symlink_to(tmp_path / "real")
    write_atomically(tmp_path / "link", b"new")
    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "real").read_bytes() == b"new"


def test_a_name_as_long_as_the_system_allows_works(tmp_path: Path):
    """The temporary file beside it does not need a longer one."""
    write_atomically(tmp_path / ("n" * 255), b"x")


def test_a_failure_leaves_the_old_file_and_nothing_else(tmp_path: Path):
    """Whatever is raised halfway."""
    path = tmp_path / "a"
    path.write_bytes(b"old")
    with pytest.raises(ZeroDivisionError), replacing(path) as part:
        part.write_bytes(b"half")
        raise ZeroDivisionError
    assert path.read_bytes() == b"old"
    assert names(tmp_path) == ["a"]


@pytest.mark.parametrize(
    ("place", "words"),
    [
        ("folder", "is a folder. Choose the name of a file."),
        ("missing/a", "missing does not exist. Create it or choose another place."),
        ("file/a", "lies under something that is not a folder. Choose another place."),
        ("n" * 256, "is too long. Choose a shorter one."),
    ],
)
def test_a_place_that_cannot_be_written_is_refused_in_words(tmp_path: Path, place: str, words: str):
    """The sentence says which place, what is wrong and what to do."""
    (tmp_path / "folder").mkdir()
    (tmp_path / "file").touch()
    before = names(tmp_path)
    with pytest.raises(Refused) as refused:
        write_atomically(tmp_path / place, b"x")
    assert words in str(refused.value)
    assert str(tmp_path) in str(refused.value)
    assert names(tmp_path) == before


def test_a_write_that_the_system_cuts_short_leaves_the_old_file(tmp_path: Path):
    """A child that may write 4 kB at most tries 1 MB over a good file."""
    path = tmp_path / "a"
    path.write_bytes(b"old")
    code = (
        "import sys\nfrom pathlib import Path\nfrom core.errors import Refused\n"
        "from core.files import write_atomically\n"
        "try: write_atomically(Path(sys.argv[1]), b'x' * 1_000_000)\n"
        "except Refused as r: print(r)\n"
    )

    def little() -> None:
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (4096, 4096))

    done = subprocess.run(
        [sys.executable, "-c", code, str(path)],
        preexec_fn=little,
        capture_output=True,
        text=True,
        check=True,
        cwd=Path(__file__).parents[2],
        env={**os.environ, "PYTHONDONTWRITEBYTECODE": "1"},
    )
    assert "would be larger than this system allows" in done.stdout
    assert path.read_bytes() == b"old"
    assert names(tmp_path) == ["a"]


@pytest.mark.parametrize(
    ("code", "words"),
    [
        (errno.ENOSPC, "The disk is full: /x/a was not written. Free some space and try again."),
        (errno.EDQUOT, "The disk is full: /x/a was not written. Free some space and try again."),
        (errno.EACCES, "You may not use /x/a. Change its permissions or choose another place."),
        (errno.EROFS, "/x/a is on a disk that can only be read. Choose another place."),
        (errno.EIO, "/x/a cannot be used: Input/output error. Choose another place."),
    ],
)
def test_what_the_system_says_becomes_a_sentence(code: int, words: str):
    """Those a test cannot provoke as root, by their number."""
    assert str(refusal(Path("/x/a"), OSError(code, os.strerror(code)))) == words
