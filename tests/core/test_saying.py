"""A sentence is a text that still knows what it is made of."""

import json
import pickle

from whenever import Date, Time

from core.errors import Refused
from core.saying import Day, Length, Moment, Quoted, Said, Several, as_plain, of_plain
from core.wallclock import to_wall
from tests.states import FIRST_DAY, ZONE, at


def test_values_stand_in_it_as_english_has_them():
    said = Said(
        "{who} from {when} to {end} on {day}: {long} by {date}",
        who=Several((Quoted("A"), Quoted("B"), "C")),
        when=Moment(to_wall(at(FIRST_DAY, 9), ZONE)),
        end=Time(10, 5),
        day=Day(FIRST_DAY),
        long=Length(210),
        date=Date(2026, 3, 9),
    )
    assert said == (
        "“A”, “B” and C from Monday 2 March 09:00 to 10:05 on Monday 2 March: 3 h 30 by 2026-03-09"
    )


def test_without_values_braces_are_only_braces():
    assert Said("a {b} c") == "a {b} c"


def test_it_comes_whole_out_of_another_process():
    """Both as a value and as what an error says."""
    inner = Said("{n} left", n=3)
    said = pickle.loads(pickle.dumps(Said("{title}: {inner}", title=Quoted("X"), inner=inner)))
    assert (said, said.template) == ("“X”: 3 left", "{title}: {inner}")
    assert said.values["inner"].template == "{n} left"
    error = pickle.loads(pickle.dumps(Refused("{n} is too many.", n=4)))
    assert (str(error), error.said.template) == ("4 is too many.", "{n} is too many.")


def test_it_comes_whole_out_of_json():
    """Sentences, texts and all kinds of values; a value without a form is its English."""
    said = Said(
        "{who}: {inner}, {n}, {time}",
        who=Several((Quoted("A"), Length(90), Moment(to_wall(at(FIRST_DAY, 9), ZONE)))),
        inner=Said("on {day}", day=Day(FIRST_DAY)),
        n=3,
        time=Time(10, 5),
    )
    again = of_plain(json.loads(json.dumps(as_plain(said))))
    assert (again, again.template) == (said, said.template)
    assert again.values["who"] == said.values["who"]
    assert again.values["inner"].values == {"day": Day(FIRST_DAY)}
    assert again.values["time"] == "10:05"
    assert of_plain("as it is") == "as it is"
