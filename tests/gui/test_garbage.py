"""Garbage is collected on the main thread: a worker that makes much of it destroys no window."""

import gc
from threading import Thread, current_thread, main_thread

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from gui.garbage import Garbage


class Cycle:
    """Garbage that only a collection finds, and that tells where it went."""

    def __init__(self, went: list[bool]) -> None:
        self.itself, self.went = self, went

    def __del__(self) -> None:
        self.went.append(current_thread() is main_thread())


def test_a_worker_that_makes_garbage_leaves_it_to_the_main_thread(qtbot: QtBot) -> None:
    went: list[bool] = []
    parent = QObject()

    def work() -> None:
        for _ in range(5000):
            Cycle(went)

    gc.enable()
    Garbage(parent)
    worker = Thread(target=work)
    worker.start()
    worker.join()
    assert not went
    qtbot.waitUntil(lambda: len(went) == 5000)
    assert all(went)
