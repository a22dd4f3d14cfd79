"""A plan's progress in numbers: where it stands, how it came there, and where its pace leads.

The docstring of each number shows it of this small plan, and the tests hold them to it. It has four
days with study from nine to one; on each of the first two there is one session of two hours after
the other, and a fifth one was skipped.

>>> from core import edits
>>> from core.availability import hours_of, same_hours_daily
>>> from core.changes import Changes
>>> from core.model import *
>>> from core.progress.dates import dates_of
>>> from core.progress.history import History, happenings_of
>>> from core.wallclock import from_wall
>>> from whenever import Date, Time
>>> monday, tuesday, wednesday = (Date(2026, 3, day) for day in (2, 3, 4))
>>> at = lambda date, hour: from_wall(date, Time(hour), "Europe/Berlin")
>>> hours = same_hours_daily(hours_of("09:00-13:00"), "Europe/Berlin")
>>> empty = State(Plan(PlanId("p"), "Exam"), RunUp(monday, Date(2026, 3, 6)), hours)
>>> state = edits.add_day(empty, DayId("day"), "1", "Everything")
>>> for name in ("docker", "sql", "images", "tests", "more"):
...     state = edits.add_session(state, SessionId(name), DayId("day"), name, 120)
>>> for name in ("docker", "images"):
...     state = edits.set_topics(state, SessionId(name), (Topic("Docker"),))
>>> state = edits.add_reading(state, ReadingId("r1"), DayId("day"), "A blog")
>>> state = edits.add_reading(state, ReadingId("r2"), DayId("day"), "A book")
>>> state = edits.skip(state, SessionId("more"))
>>> state = edits.place(state, {
...     SessionId("docker"): at(monday, 9), SessionId("sql"): at(monday, 11),
...     SessionId("images"): at(tuesday, 9), SessionId("tests"): at(tuesday, 11)})

This is what happened until Tuesday noon, each thing recorded as it was said:

>>> happened = list(happenings_of(Changes.between(empty, state), at(monday, 8)))
>>> def do(edit, moment, *given):
...     global state
...     before, state = state, edit(state, *given)
...     happened.extend(happenings_of(Changes.between(before, state), moment))
>>> do(edits.complete, at(monday, 12), SessionId("docker"), Record(at(monday, 9), 130, 2))
>>> do(edits.miss, at(monday, 20), SessionId("sql"))
>>> do(edits.complete, at(tuesday, 11), SessionId("images"), Record(at(tuesday, 9), 110, 5))
>>> do(edits.tick_reading, at(tuesday, 12), ReadingId("r1"), True)
>>> history, now = History(tuple(happened), {monday: 480}), at(tuesday, 12)
>>> dates = dates_of(state, history)
"""

from core.progress.tally import Progress, Standing, Tally, standing

__all__ = ["Progress", "Standing", "Tally", "standing"]
