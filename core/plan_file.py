"""A plan in a file: read no further than a plan can be long, and refused under the file's name."""

from pathlib import Path

from core.errors import Refused
from core.files import refusing
from core.markdown.reader import NotAPlan, Reading, read
from core.markdown.source import LARGEST


class NotAPlanFile(Refused):
    """There is no plan in the file; `cause` tells why, apart from the file's name."""

    def __init__(self, path: Path, cause: NotAPlan) -> None:
        super().__init__(f"{path}: {cause}")
        self.cause = cause


def read_plan(path: Path) -> tuple[Reading, bytes]:
    """The plan in the file and the bytes it was read from.

    Raises NotAPlanFile where it holds none, Refused where it cannot be read.
    """
    with refusing(path), path.open("rb") as file:
        source = file.read(LARGEST + 1)
    try:
        return read(source), source
    except NotAPlan as cause:
        raise NotAPlanFile(path, cause) from None
