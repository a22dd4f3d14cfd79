"""The window's translations: complete, of the same parts as their texts, and compiled."""

import ast
import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from whenever import Date

from core.errors import Refused
from core.markdown.reader import read
from core.saying import Day, Length, Quoted, Said
from core.scheduling.explanation import SENTENCES
from docs import translations
from gui import words
from gui.preview.found import found_in
from gui.sentences import in_words, told
from resources import FOLDER

TS = {lang: FOLDER / "translations" / f"tenday_{lang}.ts" for lang in translations.LANGUAGES}
PARTS = re.compile(r"\{\w*\}|%L?n|\*\.\w+")


def messages(file: Path) -> Iterator[tuple[str, str, list[str]]]:
    """Context, text, and its translation, or all its plural forms."""
    for context in ET.parse(file).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            forms = [form.text or "" for form in translation.iter("numerusform")]
            source = message.findtext("source") or ""
            yield context.findtext("name") or "", source, forms or [translation.text or ""]


@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_everything_the_window_says_is_translated(language: str, tmp_path: Path) -> None:
    """Where this fails, `python3 run.py translations` brings in the new texts and lists them."""
    for file in TS.values():
        (tmp_path / file.name).write_bytes(file.read_bytes())
    translations.update(tmp_path)
    assert translations.unfinished(tmp_path / TS[language].name) == []


@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_a_translation_has_the_parts_of_its_text(language: str) -> None:
    differing = [
        (source, form)
        for _, source, forms in messages(TS[language])
        for form in forms
        if sorted(PARTS.findall(source)) != sorted(PARTS.findall(form))
    ]
    assert differing == []


@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_what_is_compiled_is_what_is_written(language: str, qapp: QApplication) -> None:
    compiled = QTranslator()
    assert compiled.load(f"tenday_{language}", str(FOLDER / "translations"))
    for context, source, forms in messages(TS[language]):
        if len(forms) == 1:
            assert compiled.translate(context, source) == forms[0]
        else:
            said = [compiled.translate(context, source, "", n) for n in (1, 7)]
            assert said == forms, f"run.py translations has to compile {language} anew"


@pytest.fixture
def german(qapp: QApplication, qtbot: QtBot) -> Iterator[None]:
    translator = QTranslator()
    translator.load("tenday_de", str(FOLDER / "translations"))
    QCoreApplication.installTranslator(translator)
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.German, QLocale.Country.Germany))
    yield
    QCoreApplication.removeTranslator(translator)
    QLocale.setDefault(before)


def test_numbers_take_the_plural_of_their_language(german: None) -> None:
    assert [words.count(n, "session") for n in (0, 1, 2)] == [
        "0 Einheiten",
        "1 Einheit",
        "2 Einheiten",
    ]
    assert words.days_to_go(Date(2026, 3, 4), Date(2026, 3, 2)) == "vor 2 Tagen"
    assert words.days_to_go(Date(2026, 3, 1), Date(2026, 3, 2)) == "morgen"


def nouns() -> Iterator[str]:
    for file in (FOLDER.parent / "gui").rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            match node:
                case ast.Call(
                    ast.Attribute(attr="count") | ast.Name("count"), [_, ast.Constant(noun), *_]
                ) if isinstance(noun, str):
                    yield noun


def test_every_noun_that_is_counted_has_its_plurals(qapp: QApplication) -> None:
    for noun in nouns():
        assert words.count(1, noun).startswith("1 ")


def test_what_core_says_is_said_in_the_windows_language(german: None) -> None:
    """Its dates, lengths and quotes, too, and sentences inside sentences; other texts stay."""
    error = Refused("{title} is not on the calendar yet. Give it a time first.", title=Quoted("A"))
    assert told(error) == "„A“ steht noch nicht im Kalender. Gib ihm zuerst eine Zeit."
    said = Said(
        "Spread evenly: {date} holds {becomes} instead of {was}.",
        date=Day(Date(2026, 3, 2)),
        becomes=Length(90),
        was=Length(210),
    )
    assert in_words(said) == "Gleichmäßig verteilt: Mo., 2. März fasst 1 h 30 statt 3 h 30."
    inner = Refused("{what} needs a title. Type one, or press Esc to keep the old one.", what="")
    assert in_words(Said("{why}", why=inner.said)).startswith(" braucht einen Titel.")
    assert in_words("A title of the user's") == "A title of the user's"


def test_the_solvers_reasons_are_translated_sentences(german: None) -> None:
    """Each of them: none is left in English."""
    texts = {text for context, text, _ in messages(TS["de"]) if context == "Core"}
    assert set(SENTENCES.values()) <= texts


def test_what_a_reading_assumes_and_leaves_is_said_too(german: None) -> None:
    text = b"# Plan\n\n## Day 1\n\n- Sums (1-2 h)\n- Lunch (1 h)\n\n## Day 2\n\nNouns\n"
    found = found_in(read(text))
    remarks = [in_words(text) for _, text in (*found.assumed, *found.warnings, *found.unknown)]
    assert remarks == [
        "90 min: die Mitte von 60–120 min",
        "60 min: keine Länge angegeben",
        "kein Lernen: so belassen",
    ]
