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
    Dialect(
        "weeks counted anew in each month, with a day off that lasts nothing",
        """\
# Oboe

## Month 1
### Week 1
| Day | Topic | Hours |
|---|---|---|
| Mon | reeds | 2 |
| Wed | OFF | 0 |
### Week 2
| Day | Topic | Hours |
|---|---|---|
| Mon | scales | 1.5 |
## Month 2
### Week 1
| Day | Topic | Hours |
|---|---|---|
| Mon | duets | 1 |
""",
        3,
        4,
        (120, 90, 60),
    ),
    Dialect(
        "numbered sessions without days",
        """\
# Pottery

## Session 1 – clay (2h)
- wedge it
## Session 2 – wheel (90 min)
- centre it
## Session 3 – kiln
- stack it
""",
        3,
        None,
        (120, 90, 60),
    ),
    Dialect(
        "lessons with a bold line for their length",
        """\
# Quilting

## Lesson 1: patches
**Duration:** 20 minutes
## Lesson 2: seams
**Duration:** 25 minutes
## Lesson 3: borders
**Duration:** 30 minutes
""",
        3,
        None,
        (20, 25, 30),
    ),
    Dialect(
        "subjects down, weekdays across, lengths in the cells",
        """\
# Rugby

| Subject | Mon | Tue | Wed | Total |
|---|---|---|---|---|
| Passing | 2h | 1h | 2h | 5h |
| Kicking | 1h | 1h | 1h | 3h |
""",
        6,
        3,
        (120, 60, 60, 60, 120, 60),
    ),
    Dialect(
        "a timetable with hours alone",
        """\
# Sewing

| Time | Mon | Tue | Wed |
|---|---|---|---|
| 8-10 | hems | darts | hems |
| 10-10:30 | Break | Break | Break |
| 10:30-12 | zips | - | cuffs |
""",
        5,
        3,
        (120, 90, 120, 120, 90),
        ("08:00", "10:30", "08:00", "08:00", "10:30"),
        shared=True,
    ),
    Dialect(
        "weekdays of one letter in a wide script",
        """\
# 계획

| 요일 | 과목 | 시간 |
|---|---|---|
| 월 | 수학 | 2시간 |
| 화 | 영어 | 1시간 30분 |
| 수 | 휴식 | - |
| 목 | 과학 | 2시간 |
""",
        3,
        4,
        (120, 90, 120),
    ),
    Dialect(
        "tracks side by side with their lengths in the heading",
        """\
# Tango

| Day | Steps (1h) | Music (1.5h) |
|---|---|---|
| 1 | walk | beat |
| 2 | cross | phrase |
""",
        2,
        2,
        (150, 150),
        shared=True,
    ),
    Dialect(
        "named sessions with slots",
        """\
# Ukulele

## Day 1: Chords
### Session 1: majors (09:00-11:00)
- strum
### Session 2: minors (14:00-16:00)
- strum
## Day 2: Songs
### Session 1: waltz (09:00-10:30)
- sing
""",
        3,
        2,
        (120, 120, 90),
        ("09:00", "14:00", "09:00"),
    ),
    Dialect(
        "weekdays with slots beside one of rest",
        """\
# Viola

- Lunedì: 9:00-11:00 scale
- Martedì 9:00-11:00 studi
- Mercoledì: riposo
- Giovedì: 9:00-10:30 duetti
### Venerdì
**Riposo**
""",
        3,
        5,
        (120, 120, 90),
        ("09:00", "09:00", "09:00"),
    ),
)
