"""More plans of our own: by the clock, by weeks, in other scripts; and texts that are none."""

from tests.core.markdown.dialects import BY_DAY, Dialect
from tests.core.markdown.layered_dialects import LAYERED
from tests.core.markdown.short_dialects import SHORT

DIALECTS = (
    *BY_DAY,
    *LAYERED,
    *SHORT,
    Dialect(
        "slots in a list",
        """\
# Rowing

## Saturday
**08:00–10:30 (2.5h) → Rowing**
- 1h technique
**10:30–11:00 → Break**

## Sunday
- 19:00-20:30: Films
- 20:30-21:00: Notes
""",
        3,
        2,
        (150, 90, 30),
        ("08:00", "19:00", "20:30"),
    ),
    Dialect(
        "slots in a table",
        """\
# Exam

### May 12 (Tue)

| Time | Hrs | What |
|---|---|---|
| 9:30 – 12:30 PM | 3 | knots |
| 12:30 – 1 PM | — | Lunch |
| 9 PM – 11:30 PM | 2.5 | bends |
| 12 AM – 1 AM | 1 | hitches |

### May 13 (Wed)

| Time | Hrs | What |
|---|---|---|
| 9 AM – 12 PM | — | EXAM |
""",
        4,
        2,
        (180, 150, 60, 180),
        ("09:30", "21:00", "00:00", "09:00"),
    ),
    Dialect(
        "a timetable",
        """\
# Grid

| Time | Mon | Tue | Wed |
|---|---|---|---|
| 09:00-10:00 | Greek | Latin | Greek |
| 10:00-10:30 | Break | Break | Break |
| 10:30-12:00 | Logic | | Rhetoric |
""",
        5,
        3,
        (60, 90, 60, 60, 90),
        ("09:00", "10:30", "09:00", "09:00", "10:30"),
        shared=True,
    ),
    Dialect(
        "weeks",
        """\
# Garden

## Overview

| Week | Topic |
|---|---|
| 1 | Soil |
| 2 | Trees |

## Week 1: Soil
- dig
- rake

## Week 2: Trees (3 hours)
- prune
""",
        2,
        None,
        (),
        (),
    ),
    Dialect(
        "ranges of weeks",
        """\
# 学习计划

## 📅 第 1-2 周：基础
- 阅读和练习

## 📅 第 3-4 周：实战
- 项目
""",
        2,
        None,
        (),
        (),
    ),
    Dialect(
        "lines by weekday",
        """\
# Calendar

## Weekly (60-90 min/day)
Mon: reading
Tue: writing
Wed: arithmetic
Thu: drawing
Fri: singing
""",
        5,
        5,
        (75, 75, 75, 75, 75),
        (),
    ),
    Dialect(
        "Japanese weekdays",
        """\
# 予定

### 月曜：語彙の暗記
- 単語

### 火曜：文法
- 例文を読む

### 水曜：聴解（30分）
- 音声
""",
        3,
        3,
        (60, 60, 30),
        (),
    ),
    Dialect(
        "stages",
        """\
# Ruta

## Fase 1: Bases (Semana 1-2)
- leer los libros para el examen

## Fase 2: Taller (Semana 3)
- construir una casa

## Fase 3: Final (Semana 4)
- revisar
""",
        3,
        None,
        (),
        (),
    ),
    Dialect(
        "modules",
        """\
# Course

## Module 1: Ink
**Duration:** 20 minutes
- mix

## Module 2: Paper
**Duration:** 40 minutes
- fold

## Module 3: Print
**Duration:** 1 hour
- press
""",
        3,
        None,
        (20, 40, 60),
        (),
    ),
    Dialect(
        "sections with lengths",
        """\
# Curso

## 1. Redes (11 clases | 1h 30min)
- [x] 1.1 cables
- [x] 1.2 ondas

## 2. Datos (3 clases | 45min)
- [x] 2.1 bits
- [ ] 2.2 tablas

## 3. Claves (2 clases | 20min)
- [ ] 3.1 llaves
""",
        3,
        None,
        (90, 45, 20),
        (),
    ),
    Dialect(
        "no marks",
        """\
Day 1:
Topic: trees
- [x] read
- [ ] write

Day 2:
Topic: graphs
- [ ] draw
""",
        2,
        2,
        (),
        (),
    ),
    Dialect(
        "Turkish ordinals",
        """\
# Plan

## 1. Gün: Başlangıç (45 dk)
- oku ve yaz

## 2. Gün: Devam (1 saat)
- bir soru için tekrar
""",
        2,
        2,
        (45, 60),
        (),
    ),
    Dialect(
        "Arabic",
        """\
# خطة

## اليوم الأول: مقدمة (30 دقيقة)
- قراءة في الكتاب

## اليوم الثاني: تدريب (ساعة)
- كتابة على الورق
""",
        2,
        2,
        (30,),
        (),
    ),
    Dialect(
        "German table",
        """\
# Lernplan

| Tag | Thema | Zeitaufwand |
|---|---|---|
| Mo | Pflanzen und Tiere | 1,5 Std |
| Di | Steine für das Haus | 45 Minuten |
| Mi | Ruhetag | - |
""",
        2,
        3,
        (90, 45),
        (),
    ),
    Dialect(
        "Korean days",
        """\
# 계획

## 1일차: 기초 (1시간)
- 읽기

## 2일차: 연습 (30분)
- 쓰기
""",
        2,
        2,
        (60, 30),
        (),
    ),
    Dialect(
        "Hindi days",
        """\
# योजना

## दिन 1: शुरुआत (30 मिनट)
- पढ़ना और लिखना

## दिन 2: अभ्यास (1 घंटा)
- गणित के सवाल
""",
        2,
        2,
        (30, 60),
        (),
    ),
)

NOT_PLANS = (
    """\
# Grid

<table>
<tr><td>Period</td><td colspan="2">Monday</td></tr>
<tr><td rowspan=2>1</td><td>Greek</td><td>9:00-10:00</td></tr>
<tr><td>Latin</td><td>10:00-11:00</td></tr>
</table>
""",
    """\
# Planner

A plugin for notes.

## Usage

```
- [ ] 10:00 - 10:30 Wake up
- [ ] 10:30 - 11:00 Eat
- [ ] 11:00 - 12:00 Read
```

## Install

Take 5 minutes.
""",
    """\
# Links

1. [Trees](a)
2. [Graphs](b)
""",
    """\
# Topics

- [ ] arrays
- [ ] lists
- [ ] maps
- [ ] sets
""",
    """\
# Score

The exam lasts 120 minutes and has 40 questions (0–33 is a fail).
""",
)
