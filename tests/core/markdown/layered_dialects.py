"""Plans of our own in which one layer stands beside or above another: which of them counts."""

from tests.core.markdown.dialects import Dialect

LAYERED = (
    Dialect(
        "weeks without days beside weeks with days",
        """\
# Sailing

## Week 1 (Mar 2–8) - KNOTS
### Monday
- 18:00-19:00: Bowline
### Tuesday
- 18:00-19:30: Hitches

## Weeks 2-3 (Mar 9–22)

## Week 2 (Mar 9–15) - CHARTS
Read the pilot.

## Week 3 (Mar 16–22) - TIDES
Draw the curve.
""",
        4,
        None,
        (60, 90, 60, 60),
    ),
    Dialect(
        "a timetable with the clock across",
        """\
# Workshop

| Lesson | Day |
|---|---|
| Wood | Day 1 |
| Glue | Day 2 |

| 00:00 | 00:50 | 01:00 | 01:50 | 02:00 |
|---|---|---|---|---|
| Teaching 50' | **Break 10'** | Lab 50' | **Break 10'** | End |
""",
        2,
        2,
        (120, 120),
    ),
    Dialect(
        "lengths ahead of what there is to do on a day",
        """\
# Choir

## Week 1
- Mon: 2h scales
- Wed: 45 min breathing and 10 min humming
- Sat: 1–2h the whole mass

## Week 2
- Mon: 1h30 scales
- Wed: 30 min breathing
""",
        5,
        5,
        (120, 45, 90, 90, 30),
    ),
    Dialect(
        "a column of lengths that is named for blocks",
        """\
# Exam

## May 12
| Time | Block | Subject |
|---|---|---|
| 12 PM – 2 PM | 2h | Greek |
| 2 PM – 3 PM | — | Walk |
| 3 PM – 6 PM | 3h | Latin |
""",
        2,
        1,
        (120, 180),
        ("12:00", "15:00"),
        shared=True,
    ),
    Dialect(
        "slots out of order on a clock of 24 hours",
        """\
# Lessons

## Saturday
- **11:00-11:40** Violin
- **10:00-10:40** Piano
- **13:00-13:40** Harp
""",
        3,
        1,
        (40, 40, 40),
        ("11:00", "10:00", "13:00"),
    ),
    Dialect(
        "a table written as HTML",
        """\
---
title: March
---

<table width="500">
  <thead>
    <tr>
      <th>Time</th>
      <th>What</th>
    </tr>
  </thead>
  <tbody>
    <tr>
      <td>7:20-11:20</td>
      <td style="text-align: left">Greek</td>
    </tr>
    <tr><td>11:20-12:00</td><td>Lunch</td></tr>
    <tr><td>13:10-16:40</td><td><b>Latin</b></td></tr>
    <tr>
      <td>17:00-18:00</td>
      <td>
        Hebrew
      </td>
    </tr>
  </tbody>
</table>
""",
        3,
        1,
        (240, 210, 60),
        ("07:20", "13:10", "17:00"),
    ),
)
