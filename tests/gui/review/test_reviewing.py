"""Reviews in the window: looked at on the calendar, chosen, refused in part, then one edit."""

from collections.abc import Callable, Iterator
from contextlib import closing

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from core import edits
from core.markdown.reader import read
from core.markdown.wording import reading_of
from core.markdown.writer import write
from core.model import Record, SessionId, State
from core.progress.history import NO_HISTORY
from core.review.proposal import Wanted, reviews
from core.review.series import review_id
from core.store.library import Library
from gui.progress.standing import Standing
from gui.replan.panel import ReplanPanel
from gui.replan.replanning import Replanning
from gui.review.reviewing import Reviewing
from gui.session_pane.past import Past
from tests.core.review.plans import on, plan
from tests.gui.replan.test_panel import click_box, press
from tests.gui.test_first_run import NOW, Newcomer, newcomer

__all__ = ["newcomer"]

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

PATIENCE = 15_000
TEXT = b"""# Exam

## Day 1 - Basics
**Session 1 (1 hr)**: Docker (images, layers)
**Session 2 (1 hr)**: Compose

## Day 2 - More
**Session 1 (1 hr)**: Kubernetes
"""


class Desk:
    """A window on a plan of which Monday's two sessions are done, at confidence 2 and 5."""

    def __init__(self, newcomer: Newcomer, qtbot: QtBot) -> None:
        self.newcomer, self.qtbot = newcomer, qtbot
        self.window, self.document = newcomer.window, newcomer.document
        errands = newcomer.first_run._errands
        self.replanning = Replanning(
            self.window, self.document, newcomer.jobs, newcomer.theme, lambda: NOW
        )
        self.replanning.connect_actions()
        self.reviewing = Reviewing(errands, self.replanning)
        self.reviewing.connect_actions()
        self.standing = Standing(errands)
        self.standing.connect_actions()
        Past(errands)

    @property
    def state(self) -> State:
        return self.document.state

    @property
    def ids(self) -> list[SessionId]:
        """Docker, Compose, Kubernetes."""
        return [session.id for session in self.state.ordered_sessions()][:3]

    def until(self, holds: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(holds, timeout=PATIENCE)

    def panel(self) -> ReplanPanel:
        """The panel, once it stands and what was found is known."""
        self.until(lambda: self.replanning.panel is not None)
        panel = self.replanning.panel
        assert panel is not None
        self.until(lambda: panel.proposal is not None)
        return panel

    def ghosts(self) -> set[SessionId]:
        """The sessions that the week shows where they would stand."""
        found = self.window.calendar.grid.preview.ghosts
        return {ghost.session for ghost in found if ghost.session is not None}

    def text(self) -> bytes:
        """The plan's Markdown as it stands."""
        return write(reading_of(self.state, TEXT), self.state)


def exam() -> State:
    reading, empty = read(TEXT), plan(33)
    state = State(reading.plan, empty.run_up, empty.availability, reading.days, reading.sessions)
    docker, compose, last = (session.id for session in state.ordered_sessions())
    state = edits.place(state, {docker: on(0, 9), compose: on(0, 14), last: on(4, 9)})
    state = edits.complete(state, docker, Record(on(0, 9), 60, 2))
    return edits.complete(state, compose, Record(on(0, 14), 60, 5))


@pytest.fixture
def desk(newcomer: Newcomer, qtbot: QtBot) -> Iterator[Desk]:
    state, path = exam(), newcomer.shelf.path
    with closing(Library.open(path, on(0, 8))) as library:
        library.add(state, TEXT, on(0, 16))
    newcomer.document.open(state)
    made = Desk(newcomer, qtbot)
    made.window.activateWindow()
    qtbot.waitUntil(made.window.isActiveWindow)
    yield made
    made.window.close()


@pytest.fixture
def panel(desk: Desk) -> ReplanPanel:
    """The panel with the reviews, asked for by key."""
    QTest.keyClick(
        desk.window,
        Qt.Key.Key_R,
        Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier,
    )
    return desk.panel()


def expected(desk: Desk, minutes: int = 20, share: int = 20) -> set[SessionId]:
    found = reviews(desk.state, NO_HISTORY, NOW, Wanted(minutes, share)).found
    return {review.session for review in found}


def test_reviews_are_shown_first_and_added_by_one_edit(desk: Desk, panel: ReplanPanel) -> None:
    """On the calendar as ghosts, in the plan's text only then; undo gives the same bytes back."""
    before, text = desk.state, desk.text()
    rows = panel.findings.rows
    assert set(rows) == expected(desk)
    assert len(rows) == 5
    assert desk.state is before
    assert desk.ghosts() == {review_id(id_, 1) for id_ in desk.ids[:2]}  # those of this week
    assert panel.apply.text() == "Add 5 sessions"
    press(Qt.Key.Key_Return)
    assert set(rows) <= desk.state.sessions.keys()
    assert desk.document.undo_name == "Plan reviews: 5 added"
    assert desk.text().count(b"(20 min, optional)**: Review: ") == 5
    assert desk.window.toast.text.text() == "Added 5 sessions"
    QTest.mouseClick(desk.window.toast.action, Qt.MouseButton.LeftButton)
    assert desk.state == before
    assert desk.text() == text
    assert desk.ghosts() == set()


def test_each_says_when_how_long_and_why(desk: Desk, panel: ReplanPanel) -> None:
    said = panel.findings.rows[review_id(desk.ids[0], 1)].accessibleName()
    assert said == (
        "Review: Docker: Fri 6 Mar 10:15, 20 min. "
        "Confidence 2, seen 4 days before: 12 % of the 33 days left then."
    )
    assert "5 reviews, 1 h 40 of the " in panel._said.text()


def test_a_review_that_is_unticked_is_left_out(desk: Desk, panel: ReplanPanel) -> None:
    """Of the preview at once, and of what is added; ticked again it is back."""
    id_ = review_id(desk.ids[0], 1)
    click_box(panel.findings.rows[id_])
    desk.until(lambda: panel.proposal is not None)
    assert not panel.findings.rows[id_].isChecked()
    assert id_ not in desk.ghosts()
    assert panel.apply.text() == "Add 4 sessions"
    click_box(panel.findings.rows[id_])
    desk.until(lambda: panel.proposal is not None)
    assert panel.apply.text() == "Add 5 sessions"
    click_box(panel.findings.rows[id_])
    desk.until(lambda: panel.proposal is not None)
    QTest.mouseClick(panel.apply, Qt.MouseButton.LeftButton)
    added = desk.state.sessions.keys() - set(desk.ids)
    assert len(added) == 4
    assert id_ not in added


def test_another_length_is_looked_for_anew(desk: Desk, panel: ReplanPanel) -> None:
    """By keys in the box of lengths; the plan waits."""
    before = desk.state
    lengths = panel.findChildren(QComboBox)[1]
    assert lengths.accessibleName() == "Each review lasts"
    lengths.setFocus()
    QTest.keyClick(lengths, Qt.Key.Key_Down)
    id_ = review_id(desk.ids[0], 1)
    desk.until(lambda: "30 min" in panel.findings.rows[id_].accessibleName())
    assert desk.state is before
    desk.until(lambda: panel.proposal is not None)
    QTest.mouseClick(panel.apply, Qt.MouseButton.LeftButton)
    assert desk.state.sessions[id_].minutes == 30


def test_escape_leaves_no_trace(desk: Desk, panel: ReplanPanel) -> None:
    before = desk.state
    QTest.keyClick(panel, Qt.Key.Key_Escape)
    assert desk.replanning.panel is None
    assert desk.ghosts() == set()
    assert desk.state is before
    assert desk.document.undo_name is None


def test_an_edit_beneath_is_taken_into_account(desk: Desk, panel: ReplanPanel) -> None:
    """What is no longer done is no longer reviewed."""
    desk.document.do("Reopen", lambda state: edits.reopen(state, desk.ids[0]))
    desk.until(lambda: review_id(desk.ids[0], 1) not in panel.findings.rows)
    assert review_id(desk.ids[1], 1) in panel.findings.rows


def test_once_they_are_added_there_are_none_left(desk: Desk, panel: ReplanPanel) -> None:
    """The panel says so, and has nothing to add."""
    QTest.mouseClick(panel.apply, Qt.MouseButton.LeftButton)
    desk.window.actions_.plan_reviews.trigger()
    again = desk.panel()
    assert again._said.text() == "Every review that would serve stands in the plan already."
    assert not again.apply.isEnabled()


def test_the_replan_leads_to_the_reviews(desk: Desk) -> None:
    desk.window.actions_.replan.trigger()
    panel = desk.panel()
    QTest.mouseClick(panel.reviews, Qt.MouseButton.LeftButton)
    desk.until(lambda: desk.replanning.panel not in (None, panel))
    found = desk.panel()
    assert not found.reviews.isVisible()
    assert set(found.findings.rows) == expected(desk)


def test_the_topics_of_the_progress_page_lead_to_the_reviews(desk: Desk) -> None:
    desk.window.actions_.progress.trigger()
    desk.until(lambda: desk.standing.page is not None and desk.standing.page.reviews.isVisible())
    page = desk.standing.page
    assert page is not None
    page.area.ensureWidgetVisible(page.reviews)
    QTest.mouseClick(page.reviews, Qt.MouseButton.LeftButton)
    assert set(desk.panel().findings.rows) == expected(desk)
    assert desk.standing.page is None


def test_the_pane_says_how_sure_one_was_before_and_in_reviews(desk: Desk) -> None:
    """By date, of the session and of its review alike."""
    docker, pane = desk.ids[0], desk.window.session_pane
    review = review_id(docker, 1)
    state = desk.state
    made = reviews(state, NO_HISTORY, NOW).edit(state)
    desk.document.do("Plan reviews", lambda _: made)
    desk.window.choose(docker)
    record = Record(on(4, 9), 20, 4)
    desk.document.do("Done", lambda state: edits.complete(state, review, record))
    desk.until(pane.past.isVisible)
    assert pane.past.text() == "2 on Mon 2 Mar → 4 on Tue 3 Mar"
    desk.window.choose(review)
    desk.until(pane.past.isVisible)
    assert pane.past.text() == "2 on Mon 2 Mar → 4 on Tue 3 Mar"


def test_the_ghost_of_a_new_session_has_its_title(desk: Desk, panel: ReplanPanel) -> None:
    assert panel.isVisible()
    ghost = desk.window.calendar.grid.preview.ghosts[0]
    assert ghost.face.title == "Review: Docker"


def test_unticking_keeps_the_place_in_the_list_and_the_dates_on_show(
    desk: Desk, panel: ReplanPanel
) -> None:
    """The calendar looks at what was clicked and at nothing else while the list is made anew."""
    order, dates = list(panel.findings.rows), desk.window.calendar.dates
    row = panel.findings.rows[order[1]]
    row.setFocus()
    click_box(row)
    desk.until(lambda: panel.proposal is not None)
    assert list(panel.findings.rows) == order
    assert not panel.findings.rows[order[1]].isChecked()
    assert desk.window.calendar.dates == dates
