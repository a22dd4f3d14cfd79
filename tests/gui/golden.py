"""Pictures compared with those that were found good.

They are small and the comparison lenient: what moved or changed colour shows, what a font renderer
does differently by a shade does not.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QFont, QFontDatabase, QImage
from PySide6.QtWidgets import QApplication

from resources import path_of

GOLDEN = Path(__file__).parent.parent / "golden"
LOOKS = ("light", "dark", "mirrored", "double")
FAR = 56
"""How far off of 255 a pixel is another one; and what share of them may be."""
SHARE = 0.01


@contextmanager
def british(app: QApplication) -> Iterator[None]:
    """Draw in British English, with the fonts that ship."""
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    for name in ("Regular", "Bold"):
        QFontDatabase.addApplicationFont(str(path_of(f"fonts/NotoSans-{name}.ttf")))
    before = app.font()
    app.setFont(QFont("Noto Sans"))
    yield
    app.setFont(before)


def small(
    image: QImage, width: int, height: int, depth: QImage.Format = QImage.Format.Format_Indexed8
) -> QImage:
    """The picture as it is kept."""
    smooth = Qt.TransformationMode.SmoothTransformation
    scaled = image.scaled(width, height, Qt.AspectRatioMode.IgnoreAspectRatio, smooth)
    plainly = Qt.ImageConversionFlag.ThresholdDither
    return scaled.convertToFormat(depth, plainly)


def assert_alike(picture: QImage, file: Path, share: float = SHARE) -> None:
    """The picture is the one in the file, but for shades; `share` is what of it may differ."""
    drawn = picture.convertToFormat(QImage.Format.Format_RGB888)
    kept = QImage(str(file)).convertToFormat(QImage.Format.Format_RGB888)
    assert drawn.size() == kept.size()
    ours, theirs = (bytes(image.constBits()) for image in (drawn, kept))
    far = sum(abs(a - b) > FAR for a, b in zip(ours, theirs, strict=True))
    assert far / len(ours) <= share, f"{far / len(ours):.1%} differs from {file}"
