"""Writing a file whole or not at all, and what went wrong with one in the user's words.

Exports, backups and the library go through here, so that a full disk or a power cut never leaves
half a file where a good one stood. It knows nothing of what is written.
"""

import errno
import os
from collections.abc import Generator
from contextlib import contextmanager, suppress
from pathlib import Path

from core.errors import Refused

_FULL = (errno.ENOSPC, errno.EDQUOT)
_FORBIDDEN = (errno.EACCES, errno.EPERM)


def write_atomically(path: Path, data: bytes) -> None:
    """Make `data` the content of `path`; on any failure the old file stays as it was.

    A link is followed, an existing file keeps its permissions. Once this returns, the content
    survives a power cut. Raises Refused where the file cannot be written.
    """
    with replacing(path) as part, part.open("wb") as file:
        file.write(data)


@contextmanager
def replacing(path: Path) -> Generator[Path, None, None]:
    """Give a new empty file beside `path`, and put it in the place of `path` when the block ends.

    The file is on the disk before it takes its name. Where the block or the swap fails, it is
    removed and `path` stays as it was. An OSError becomes Refused, in words.
    """
    with refusing(path):
        target = Path(os.path.realpath(path))
        if target.is_dir():
            raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(path))
        if target.exists() and not target.is_file():
            raise Refused("{path} is a device or a pipe. Choose the name of a file.", path=path)
        part = target.with_name(f".tenday-{os.urandom(6).hex()}.part")
        part.touch(exist_ok=False)
        try:
            if target.exists():
                with suppress(PermissionError):
                    part.chmod(target.stat().st_mode & 0o777)
            yield part
            sync_file(part)
            part.replace(target)
        except BaseException:
            with suppress(OSError):
                part.unlink()
            raise
        sync_folder(target.parent)


def read_whole(path: Path) -> bytes:
    """The content of the file. Raises Refused where it cannot be read."""
    with refusing(path):
        return path.read_bytes()


def sync_file(path: Path) -> None:
    """Return once the content of the file is on the disk itself."""
    with path.open("r+b") as file:
        os.fsync(file.fileno())


def sync_folder(folder: Path) -> None:
    """Return once the names in `folder` are on the disk, where the system has a way to ask."""
    if os.name != "posix":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


@contextmanager
def refusing(path: Path) -> Generator[None, None, None]:
    """Turn an OSError of the block, which is about `path`, into Refused."""
    try:
        yield
    except OSError as error:
        raise refusal(path, error) from error


def refusal(path: Path, error: OSError) -> Refused:
    """What the system said about `path` as a sentence with a remedy."""
    code = error.errno
    if code in _FULL:
        return Refused(
            "The disk is full: {path} was not written. Free some space and try again.", path=path
        )
    if code == errno.EFBIG:
        return Refused(
            "{path} would be larger than this system allows. Choose another disk.", path=path
        )
    if code == errno.ENAMETOOLONG:
        return Refused("The name of {path} is too long. Choose a shorter one.", path=path)
    if code == errno.EISDIR or path.is_dir():
        return Refused("{path} is a folder. Choose the name of a file.", path=path)
    if code in (errno.ENOTDIR, errno.EEXIST):
        return Refused(
            "{path} lies under something that is not a folder. Choose another place.", path=path
        )
    if code == errno.ENOENT:
        missing = path.parent if not path.parent.exists() else path
        return Refused(
            "{missing} does not exist. Create it or choose another place.", missing=missing
        )
    if code == errno.EROFS:
        return Refused(
            "{path} is on a disk that can only be read. Choose another place.", path=path
        )
    if code in _FORBIDDEN:
        return Refused(
            "You may not use {path}. Change its permissions or choose another place.", path=path
        )
    return Refused(
        "{path} cannot be used: {why}. Choose another place.",
        path=path,
        why=error.strerror or error,
    )
