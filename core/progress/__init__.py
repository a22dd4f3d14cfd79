"""A plan's progress in numbers: where it stands, how it came there, and where its pace leads."""

from core.progress.tally import Progress, Tally, progress, progress_by_day

__all__ = ["Progress", "Tally", "progress", "progress_by_day"]
