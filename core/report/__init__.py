"""Documents made from a state, for reading and printing."""

from core.report.pdf import progress_pdf

__all__ = ["progress_pdf"]
