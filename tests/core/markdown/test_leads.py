"""The links of a plan's text: found by row, of the web alone, by the ids of the state."""

from dataclasses import replace

from core.markdown.leads import leads_of, may_lead
from core.markdown.reader import read
from core.markdown.wording import bytes_of, wording_of
from core.model import State
from tests.core.markdown.plans import started

NAMED = b"""# Docker
## Day 1
### Session 1 (2 h): [Overview](https://docs.docker.com/)
- [x] Read [the guide](https://docs.docker.com/guide_(1)/ "The guide")
- [ ] Evil [click](javascript:alert(1)), [file](file:///etc/passwd), [mail](mailto:a@b.org)
- [ ] An image ![logo](https://e.org/logo.png), `[code](https://e.org/)`, <https://e.org/auto>
### Session 2 (1 h): Compose

**Extra Reading:** [Twelve-Factor App](HTTPS://12factor.net/)
"""

TABLE = b"""# Docker
| Day | Topic | Hours |
| --- | --- | --- |
| 1 | [Images](https://e.org/images) | 2 |
| 2 | Networks | 3 |
"""


def leads(state: State, source: bytes) -> dict[str, list[tuple[str, str]]]:
    """The links found, by the title of the row."""
    rows = {**state.sessions, **state.readings}
    return {rows[id_].title: list(row.links) for id_, row in leads_of(state, source).items()}  # pyright: ignore


def test_each_row_has_the_links_of_its_lines_and_only_those_of_the_web():
    found = leads(started(read(NAMED)), NAMED)
    assert found == {
        "Overview": [
            ("Overview", "https://docs.docker.com/"),
            ("the guide", "https://docs.docker.com/guide_(1)/"),
            ("https://e.org/auto", "https://e.org/auto"),
        ],
        "Twelve-Factor App": [("Twelve-Factor App", "HTTPS://12factor.net/")],
    }


def test_a_table_has_links_too():
    assert leads(started(read(TABLE)), TABLE) == {"Images": [("Images", "https://e.org/images")]}


def test_they_are_found_in_the_text_that_was_edited_last():
    """By the ids that the rows keep."""
    edited = NAMED.replace(b"https://docs.docker.com/)", b"https://example.org/)")
    reading = read(edited)
    state = started(read(NAMED))
    ids = (*state.days, *state.sessions, *state.readings)
    after = replace(state, wording=replace(wording_of(reading), ids=ids))
    assert leads(after, NAMED)["Overview"][0] == ("Overview", "https://example.org/")


def test_looking_for_links_leaves_the_text_as_it_is():
    state = started(read(NAMED))
    leads_of(state, NAMED)
    assert bytes_of(state, NAMED) == NAMED


def test_a_text_without_any_is_not_read():
    assert may_lead(started(read(NAMED)), NAMED)
    plain = b"# A plan\n## Day 1\n**Session 1 (2 h)**: https://e.org/\n"
    assert not may_lead(started(read(plain)), plain)
