"""A scheduling problem from a file someone names, refused in words where it is none."""

import json
from pathlib import Path

from core.errors import Refused
from core.files import refusing
from core.scheduling.document import read_problem
from core.scheduling.problem import Problem


def read_problem_file(path: Path) -> Problem:
    """The problem in a JSON file. Raises Refused, with the line or field that is wrong."""
    with refusing(path):
        text = path.read_text(encoding="utf-8", errors="replace")
    try:
        return read_problem(json.loads(text))
    except json.JSONDecodeError as error:
        raise Refused(
            f"{path}, line {error.lineno}: this is not JSON ({error.msg}). "
            "Give a problem as documented in resources/schemas/problem.schema.json."
        ) from None
