"""Plans of our own in few words: lengths without marks, rest in a word, parts of the day alone."""

from tests.core.markdown.dialects import Dialect

SHORT = (
    Dialect(
        "items that begin with their length",
        """\
# Accordion

## Day 1
- 30 min bellows
- 1 hour of scales
- 45 minutes reading notes
## Day 2
- 30 min bellows
- 90-minute run-through
""",
        5,
        2,
        (30, 60, 45, 30, 90),
    ),
    Dialect(
        "weekdays with bare lengths, and rest in a word",
        """\
# Choir

- Mon 2h scales
- Tue 1h vowels
- Wed rest
- Thu 2 hours scales
- Fri 45 min theory
- Sat 1–2h mass
- Sun full rest
""",
        5,
        7,
        (120, 60, 120, 45, 90),
    ),
    Dialect(
        "rest that stands below its day",
        """\
# Climbing

### Friday
- 2h: wall
### Saturday
Rest day
### Sunday
- Rest
### Monday
- 1h: rope
""",
        2,
        4,
        (120, 60),
    ),
    Dialect(
        "rest in a column that is a slot",
        """\
# Fencing

| Day | Bout 1 (3:30 PM - 5:00 PM) | Bout 2 (5:30 PM - 7:00 PM) |
|---|---|---|
| Mon | foil | sabre |
| Tue | foil | Rest |
| Wed | epee | sabre |
""",
        5,
        3,
        (90, 90, 90, 90, 90),
        ("15:30", "17:30", "15:30", "15:30", "17:30"),
        shared=True,
    ),
    Dialect(
        "parts of the day named by what they are a part of",
        """\
# Cerâmica

### Segunda-feira
- **Módulo da Manhã (2h):** torno
- **Módulo da Tarde:** esmalte
### Terça-feira
- **Módulo da Manhã (1h):** forno
### Quarta-feira
- **Módulo da Noite:** vidro
""",
        4,
        3,
        (120, 60, 60, 60),
    ),
    Dialect(
        "parts of the day in a list, in a wide script",
        """\
# 計画

### 10/4(土)
- 午前: 数学
- 午後: 英語
- 夜: 復習
### 10/5(日)
- 午前: 物理
""",
        4,
        2,
    ),
)
