"""The three ways to replan, as cards: their names are whole in every language."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.replan.cards import StrategyCards
from gui.replan.panel import WIDTH
from gui.theme import Theme

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

TRANSLATIONS = Path(__file__).parents[3] / "resources" / "translations"


@pytest.fixture(params=["en", "de", "hi"])
def language(qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[str]:
    translator = QTranslator()
    if request.param != "en":
        assert translator.load(str(TRANSLATIONS / f"tenday_{request.param}.qm"))
        qapp.installTranslator(translator)
    yield request.param
    qapp.removeTranslator(translator)


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_their_names_are_whole_and_they_line_up(
    qapp: QApplication, qtbot: QtBot, language: str, scale: float
) -> None:
    theme = Theme(qapp)
    shown = StrategyCards(theme)
    qtbot.addWidget(shown)
    shown.show()
    theme.set_scale(scale)
    shown.resize(theme.px(WIDTH - 32), shown.sizeHint().height())
    cards = [*shown.cards.values()]
    qtbot.waitUntil(lambda: cards[0].width() * 3 <= shown.width())
    assert all(card.title_at(card.width()).is_whole for card in cards)
    assert len({(card.y(), card.height()) for card in cards}) == 1
    before = names_height(shown), cards[0].height()
    shown.resize(theme.px(2 * WIDTH), shown.height())
    qtbot.waitUntil(lambda: cards[0].width() > theme.px(WIDTH // 2))
    saved = before[0] - names_height(shown)
    qtbot.waitUntil(lambda: abs(before[1] - cards[0].height() - saved) <= 2 * scale)
    theme.set_scale(1.0)
    theme.deleteLater()


def names_height(shown: StrategyCards) -> float:
    """How much of each card the names take."""
    return max(card.title_at(card.width()).height for card in shown.cards.values())
