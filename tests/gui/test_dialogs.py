"""The dialogs: what they ask becomes one edit or one answer; what cannot be is said in words."""

import pytest
from PySide6.QtCore import QDate, Qt, QTime
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot
from whenever import Date, Time

from core import edits
from core.availability import Hours, hours_of, ordinary
from core.model import Record, RunUp, SessionState, Topic
from gui.availability_dialog import AvailabilityDialog
from gui.fields import LengthSpin, minutes_of
from gui.import_dialog import Found, ImportDialog
from gui.session_dialog import SessionDialog
from tests.gui.conftest import DONE, PINNED, UNPLACED, Desk
from tests.states import FIRST_DAY, ZONE, at

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

FOUND = Found(
    "AI Interview",
    days=3,
    sessions=6,
    minutes=3 * 600,
    assumed=((12, "“Session 2” has no length; 2 h"),),
    unknown=((44, "| <b>Week</b> |"),),
)


@pytest.fixture
def window(desk: Desk) -> QWidget:
    made = QWidget()
    desk.show(made, 900, 700)
    return made


def click(button: QPushButton) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def opened(dialog: SessionDialog | ImportDialog | AvailabilityDialog, qtbot: QtBot) -> None:
    with qtbot.waitExposed(dialog):
        dialog.open()


# A session


@pytest.fixture
def session(desk: Desk, window: QWidget, qtbot: QtBot) -> SessionDialog:
    made = SessionDialog(desk.document, desk.theme, PINNED, window)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    opened(made, qtbot)
    return made


def test_ok_makes_one_edit_of_all_that_was_touched(session: SessionDialog, desk: Desk):
    QTest.keyClicks(session.title, "SQL again")
    session.length.setValue(120)
    session.date.setDate(QDate(2026, 3, 5))
    session.time.setTime(QTime(15, 0))
    session.topics.setPlainText("Joins\n\n  Unions ")
    session.optional.click()
    QTest.keyClick(session.title, Qt.Key.Key_Return)
    row = desk.state.sessions[PINNED]
    assert (row.title, row.minutes, row.optional) == ("SQL again", 120, True)
    assert row.topics == (Topic("Joins", True), Topic("Unions"))
    assert desk.state.slots[PINNED].start == at(FIRST_DAY.add(days=3), 15)
    assert desk.document.undo_name == "Edit SQL review"
    desk.document.undo()
    assert desk.document.undo_name is None


def test_escape_and_an_ok_that_changes_nothing_leave_no_trace(session: SessionDialog, desk: Desk):
    QTest.keyClicks(session.title, "Nonsense")
    QTest.keyClick(session.title, Qt.Key.Key_Escape)
    assert not session.isVisible()
    assert desk.document.undo_name is None


def test_an_untouched_field_keeps_what_came_from_elsewhere(session: SessionDialog, desk: Desk):
    desk.document.do("Resize", lambda s: edits.set_minutes(s, PINNED, 60))
    QTest.keyClicks(session.title, "SQL again")
    click(session.ok)
    assert desk.state.sessions[PINNED].minutes == 60


def test_a_title_of_nothing_is_refused_in_words_and_nothing_closes(
    session: SessionDialog, desk: Desk
):
    session.title.clear()
    assert "needs a title" in session.verdict.text()
    click(session.ok)
    assert session.isVisible()
    assert desk.document.undo_name is None


def test_a_session_can_leave_the_calendar_and_change_its_state(session: SessionDialog, desk: Desk):
    session.placed.click()
    session.state.setCurrentText("Skipped")
    click(session.ok)
    assert PINNED not in desk.state.slots
    assert desk.state.sessions[PINNED].state is SessionState.SKIPPED


def test_a_pin_is_set_and_taken_with_the_rest(session: SessionDialog, desk: Desk):
    assert session.pinned.isChecked()
    session.pinned.click()
    session.time.setTime(QTime(15, 0))
    click(session.ok)
    slot = desk.state.slots[PINNED]
    assert not slot.pinned and slot.start == at(FIRST_DAY.add(days=2), 15)


def test_what_happened_is_asked_once_it_is_done_and_kept(session: SessionDialog, desk: Desk):
    assert not session.happened.isVisible()
    session.state.setCurrentText("Done")
    assert session.happened.isVisible()
    session.happened.time.setTime(QTime(9, 10))
    session.happened.took.setValue(75)
    session.happened.confidence.setCurrentIndex(4)
    click(session.ok)
    assert desk.state.records[PINNED] == Record(at(FIRST_DAY.add(days=2), 9, 10), 75, 4)


def test_a_record_is_changed_and_one_untouched_stays_to_the_second(
    desk: Desk, window: QWidget, qtbot: QtBot
):
    exact = Record(at(FIRST_DAY, 9).add(seconds=17), 110, 4)
    desk.document.do("Done", lambda s: edits.complete(s, DONE, exact))
    for took, expected in ((None, exact), (100, Record(exact.started, 100, 4))):
        dialog = SessionDialog(desk.document, desk.theme, DONE, window)
        opened(dialog, qtbot)
        if took is not None:
            dialog.happened.took.setValue(took)
        QTest.keyClicks(dialog.title, "Wheels")
        click(dialog.ok)
        assert desk.state.records[DONE] == expected


def test_done_without_a_time_is_refused_with_the_remedy(desk: Desk, window: QWidget, qtbot: QtBot):
    dialog = SessionDialog(desk.document, desk.theme, UNPLACED, window)
    opened(dialog, qtbot)
    dialog.state.setCurrentText("Done")
    click(dialog.ok)
    assert "On the calendar" in dialog.verdict.text()
    dialog.placed.click()
    click(dialog.ok)
    assert desk.state.records[UNPLACED].minutes == 150


# A new plan


@pytest.fixture
def new_plan(desk: Desk, window: QWidget, qtbot: QtBot) -> ImportDialog:
    made = ImportDialog(
        FOUND,
        ordinary(ZONE),
        FIRST_DAY,
        lambda first, _: RunUp(first, first.add(days=5)),
        desk.theme,
        window,
    )
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    opened(made, qtbot)
    return made


def test_it_says_what_was_found_and_what_it_comes_to(new_plan: ImportDialog):
    assert new_plan.heading.text() == "AI Interview"
    assert FOUND.sentence == "3 days, 6 sessions, 30 h"
    assert new_plan.verdict.text() == "5 study days with 50 h for 30 h of plan."


def test_the_target_follows_the_start_until_it_is_chosen(new_plan: ImportDialog):
    new_plan.first.setDate(QDate(2026, 4, 1))
    assert new_plan.target.date() == QDate(2026, 4, 6)
    new_plan.target.setDate(QDate(2026, 4, 20))
    new_plan.first.setDate(QDate(2026, 4, 2))
    assert new_plan.run_up == RunUp(Date(2026, 4, 2), Date(2026, 4, 20))


def test_days_off_hours_and_capacity_become_the_availability(new_plan: ImportDialog):
    hours = new_plan.hours
    for button in hours.days[5:]:
        click(button)
    hours.all.setText("18:00–21:00; 22:00-24:00")
    hours.capacity.setValue(240)
    hours.breaks.setValue(10)
    click(new_plan.ok)
    answer = new_plan.availability
    evening = (Hours(Time(18), Time(21)), Hours(Time(22), Time(0)))
    assert answer.weekly == (evening,) * 5 + ((), ())
    assert (answer.capacity, answer.break_minutes, answer.zone) == (240, 10, ZONE)


def test_too_little_time_is_told_with_numbers_and_may_be_taken(new_plan: ImportDialog):
    new_plan.hours.all.setText("18:00-20:00")
    assert new_plan.verdict.text().startswith("5 study days with 10 h for 30 h of plan: 20 h short")
    click(new_plan.ok)
    assert not new_plan.isVisible()


@pytest.mark.parametrize(
    ("hours", "target", "words"),
    [
        ("nine to five", None, "is not a span of hours"),
        ("", None, "Say in which hours you study on"),
        ("09:00-12:00", QDate(2026, 3, 1), "not after the first day"),
    ],
)
def test_what_cannot_be_is_said_at_once_and_keeps_the_dialog(
    new_plan: ImportDialog, hours: str, target: QDate | None, words: str
):
    new_plan.hours.all.setText(hours)
    if target is not None:
        new_plan.target.setDate(target)
    assert words in new_plan.verdict.text()
    click(new_plan.ok)
    assert new_plan.isVisible()


def test_a_week_without_a_day_is_refused(new_plan: ImportDialog):
    for button in new_plan.hours.days:
        click(button)
    assert "at least one day" in new_plan.verdict.text()


# Dates and hours of the open plan


@pytest.fixture
def dates(desk: Desk, window: QWidget, qtbot: QtBot) -> AvailabilityDialog:
    made = AvailabilityDialog(desk.state, desk.theme, window)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    opened(made, qtbot)
    return made


def test_untouched_it_changes_nothing(dates: AvailabilityDialog, desk: Desk):
    click(dates.ok)
    assert not desk.document.preview(dates.edit)


def test_hours_of_one_day_days_off_zone_and_dates_are_one_edit(
    dates: AvailabilityDialog, desk: Desk
):
    dates.hours.differ.click()
    dates.hours.lines[2].setText("09:00-12:00")
    dates.off.date.setDate(QDate(2026, 3, 5))
    click(dates.off.add)
    dates.target.setDate(QDate(2026, 3, 12))
    dates.zone.setCurrentText("Asia/Tokyo")
    click(dates.ok)
    desk.document.do("Dates and hours", dates.edit)
    state = desk.state
    assert state.availability.weekly[2] == hours_of("09:00-12:00")
    assert state.availability.weekly[1] == hours_of("08:00-13:30,14:15-20:00")
    assert state.availability.exceptions == {Date(2026, 3, 5): ()}
    assert state.availability.zone == "Asia/Tokyo"
    assert state.run_up == RunUp(FIRST_DAY, Date(2026, 3, 12))
    desk.document.undo()
    assert desk.document.undo_name is None


def test_a_day_off_is_taken_back_by_its_chip(dates: AvailabilityDialog):
    click(dates.off.add)
    assert dates.off.chips[0].accessibleName() == "Remove Mon 2 Mar 2026"
    click(dates.off.chips[0])
    click(dates.ok)
    assert dates.availability.exceptions == {}


def test_a_zone_that_is_none_is_refused(dates: AvailabilityDialog):
    dates.zone.setCurrentText("Mars/Olympus")
    assert "is no time zone" in dates.verdict.text()


# Lengths


@pytest.mark.parametrize(
    ("typed", "minutes"),
    [
        ("3 h", 180),
        ("1 h 30", 90),
        ("1h30m", 90),
        ("1:05", 65),
        ("1.5 h", 90),
        ("45", 45),
        ("45 min", 45),
        ("", None),
        ("soon", None),
    ],
)
def test_a_length_is_read_as_people_write_it(typed: str, minutes: int | None):
    assert minutes_of(typed) == minutes


def test_a_break_of_nothing_can_be_typed(dates: AvailabilityDialog):
    dates.hours.breaks.selectAll()
    QTest.keyClicks(dates.hours.breaks, "0")
    click(dates.ok)
    assert dates.availability.break_minutes == 0


def test_a_dialog_grows_with_its_questions(dates: AvailabilityDialog, qtbot: QtBot):
    before = dates.height()
    dates.hours.differ.click()
    qtbot.waitUntil(lambda: dates.height() > before + 100)
    assert dates.height() <= dates.screen().availableGeometry().height()
    assert dates.rect().contains(dates.ok.geometry())


def test_steps_go_to_whole_quarters_of_an_hour(desk: Desk):
    spin = LengthSpin(50)
    desk.show(spin, 120, 40)
    QTest.keyClick(spin, Qt.Key.Key_Up)
    assert spin.text() == "1 h"
    QTest.keyClick(spin, Qt.Key.Key_Down)
    assert spin.text() == "45 min"
