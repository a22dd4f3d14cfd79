"""Why a review stands where it does, as a sentence: how sure one is, how long ago, and the gap."""

from whenever import Date

from core.review.spacing import Chain, Need, days
from core.saying import Days, Said, template


def why(chain: Chain, need: Need, date: Date, target: Date, today: Date) -> Said:
    """The reason for a review on `date`, where its need was put."""
    if need.level > 0:
        return Said(
            "{sure}, once more {gap} after the review before.",
            sure=_sure(chain.confidence),
            gap=Days(days(need.after, date)),
        )
    left = days(need.after, target)
    if date > need.last and not need.is_late:
        return Said(
            "{sure}, seen {gap} before: no time is free sooner.",
            sure=_sure(chain.confidence),
            gap=Days(days(need.after, date)),
        )
    if need.is_late:
        return Said(
            "{sure}, seen {ago} ago. That is more than a fifth of the {left} left then, so soon.",
            sure=_sure(chain.confidence),
            ago=Days(days(chain.seen, today)),
            left=Days(left),
        )
    gap = days(need.after, date)
    return Said(
        "{sure}, seen {gap} before: {percent} % of the {left} left then.",
        sure=_sure(chain.confidence),
        gap=Days(gap),
        percent=round(100 * gap / left),
        left=Days(left),
    )


def _sure(confidence: int | None) -> Said:
    if confidence is None:
        return Said(template("Confidence not said"))
    return Said("Confidence {confidence}", confidence=confidence)
