"""Small plans of our own, one for each way in which people write them, and what is in each."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Dialect:
    """A plan and what a person reads in it: sessions, days, minutes and starts where it says so.

    `shared` slots belong to several sessions, so that none can have another length in place.
    """

    name: str
    text: str
    sessions: int
    days: int | None
    minutes: tuple[int, ...] = ()
    starts: tuple[str, ...] = ()
    shared: bool = False


BY_DAY = (
    Dialect(
        "parts of the day",
        """\
# Bread

## Day 1: Flour (3 hours)
### Morning (1.5 hours)
- [ ] sieve
### Evening (1.5 h)
- [x] knead

## Day 2: Ovens
### Morning (2 hours)
- heat
### Afternoon (1h30)
- bake
""",
        4,
        2,
        (90, 90, 120, 90),
        (),
    ),
    Dialect(
        "parts in Russian",
        """\
# План

## День 1 (16 апреля) — старт
### Утро (2 часа)
- [ ] чтение и заметки
### День (1 час)
- [ ] задачи на графы

## День 2 (17 апреля)
### Вечер (30 мин)
- [x] повторение
""",
        3,
        2,
        (120, 60, 30),
        (),
    ),
    Dialect(
        "headings of days",
        """\
# Sky

Ten days.

### Day 1 — Clouds
- **Topics**: cirrus, stratus
- **Practice**: sketch five

### Day 2 — Wind
- a 20-minute walk is enough

## Resources
- Day 3 is not here
""",
        2,
        2,
        (),
        (),
    ),
    Dialect(
        "hours a day",
        """\
# Curriculum

## 3-Day Curriculum (2 hours/day)

### Day 1 — Knots
- bowline

### Day 2 — Bends
- sheet bend

### Day 3 — Hitches
- clove hitch
""",
        3,
        3,
        (120, 120, 120),
        (),
    ),
    Dialect(
        "items with minutes",
        """\
# Chess

#### Day 1: Openings
1. **Italian**
   - Time: 20-30 min
2. **Spanish**
   - Time: 45 min

#### Day 2: Endings
1. **Lucena**
   - Time: 30 min
""",
        3,
        2,
        (30, 45, 30),
        (),
    ),
    Dialect(
        "ranges of days",
        """\
# Rencana

## Hari 1-2: Pelabuhan
- **Peta (40 menit):** untuk dengan baca
- **Kata (20 menit):** dan hafal

## Hari 3: Kapal
- **Uji (30 menit):** yang akhir
""",
        3,
        3,
        (40, 20, 30),
        (),
    ),
    Dialect(
        "a row a day",
        """\
# Rows

| Day | Topic | Tasks | Time |
|-----|-------|-------|------|
| 1 | Trees | plant 3 | 2.5h |
| 2 | Rest | | |
| 3 | Review | redo 3 | 45 min |
| Total | | | 3h |
""",
        2,
        3,
        (150, 45),
        (),
    ),
    Dialect(
        "weekdays in weeks",
        """\
# Weeks

## Week 1

| Day | Topic | Hours |
|---|---|---|
| Mon | oats | 1.5 |
| Tue | rye | 2 |

## Week 2

| Day | Topic | Hours |
|---|---|---|
| Mon | barley | 1.5 |
| Sun | Rest | - |
""",
        3,
        4,
        (90, 120, 90),
        (),
    ),
    Dialect(
        "a row a date",
        """\
# Dates 2026

| Date | Two-hour assignment | Output |
|---|---|---|
| Tue Mar 3 | tides | table |
| Wed Mar 4 | currents | chart |
| Thu Mar 5 | moon | essay |
""",
        3,
        3,
        (),
        (),
    ),
    Dialect(
        "dated boxes",
        """\
# Verbos

- [ ] 13/03/2025 - ser (25 min)
- [x] 14/03/2025 - estar (25 min)
- [ ] 17/03/2025 - ir
""",
        3,
        3,
        (25, 25),
        (),
    ),
    Dialect(
        "dated bold lines",
        """\
# Planning

- **Lundi 2025-09-01** (30min): lire avec une carte
- **Mardi 2025-09-02** (1h30): écrire pour les autres
""",
        2,
        2,
        (30, 90),
        (),
    ),
)
