"""The worked example in the docstring of each number holds."""

import doctest
from importlib import import_module
from typing import Any

import pytest

import core.progress

ROOMS = ("tally", "course", "habits", "pace", "since", "history", "numbers")


def the_plan() -> dict[str, Any]:
    """The names that the example at the head of the package makes."""
    names: dict[str, Any] = {}
    test = doctest.DocTestParser().get_doctest(core.progress.__doc__ or "", names, "plan", None, 0)
    assert doctest.DocTestRunner().run(test, clear_globs=False).failed == 0
    return test.globs


@pytest.mark.parametrize("name", ROOMS)
def test_the_worked_examples_hold(name: str) -> None:
    """They are of the plan that the package begins with, and there is one at least."""
    module = import_module(f"core.progress.{name}")
    found = doctest.testmod(module, extraglobs=the_plan())
    assert found.attempted > 0
    assert found.failed == 0
