"""The ten-day plan that ships with Tenday, read line by line."""

from pathlib import Path

from core.markdown.reader import read

REFERENCE = Path(__file__).parents[3] / "resources" / "plans" / "ai-architect-10-day.md"


def test_the_reference_plan_is_read_whole():
    """Ten days of four sessions, ten readings, a target, a goal and a tip; nothing left over."""
    found = read(REFERENCE.read_bytes())
    assert found.plan.title == "10-Day AI Architect Interview Readiness Plan"
    assert found.plan.target == "10 hours/day with 2–3 hour sessions"
    assert found.plan.goal.startswith("Master the essential skills")
    assert found.plan.tips == (
        "Maintain a Markdown journal in your GitHub repo after each session.",
    )
    assert len(found.days) == 10
    assert len(found.sessions) == 40
    assert sum(s.minutes for s in found.sessions.values()) == 6000
    assert len(found.readings) == 10
    assert found.unknown == found.assumed == found.warnings == ()


def test_each_row_knows_its_line():
    """Lines count from 1, for the plan's own lines as for its rows."""
    found = read(REFERENCE.read_bytes())
    lines = found.text.split("\n")
    assert [found.lines[key] for key in ("title", "target", "goal")] == [2, 3, 4]
    assert lines[found.lines["tip 1"] - 1].startswith("**Tip**")
    for day in found.days.values():
        assert f"Day {day.label} – {day.theme}" in lines[found.lines[day.id] - 1]
    for session in found.sessions.values():
        line = lines[found.lines[session.id] - 1]
        assert session.label in line
        assert session.title in line
        assert all(t.text in line for t in session.topics)
    for reading in found.readings.values():
        assert lines[found.lines[reading.id] - 1] == f"**Extra Reading**: {reading.title}"


def test_titles_and_topics_are_told_apart():
    """A dash or a closing bracket sets topics off; without either there is only a title."""
    found = read(REFERENCE.read_bytes())
    said = [(s.title, [t.text for t in s.topics]) for s in found.sessions.values()]
    assert said[1] == ("Django basics", ["Models", "Views", "Templates", "ORM"])
    assert said[4] == ("Authentication & Authorization", ["JWT", "OAuth2"])
    assert said[6] == ("API Gateway, rate limiting, versioning", [])


def test_ids_come_from_the_text_alone():
    """Line endings and a byte order mark make no other plan; other words do."""
    data = REFERENCE.read_bytes()
    ids = list(read(data).sessions)
    assert list(read(b"\xef\xbb\xbf" + data.replace(b"\n", b"\r\n")).sessions) == ids
    assert next(iter(read(data + b"\nMore").sessions)) != ids[0]
