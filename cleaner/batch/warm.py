"""Loading this loads what cleaning a page needs: processes that are forked from here begin at once."""

from __future__ import annotations

import gc
import sys
from types import TracebackType

from cleaner import pipeline
from cleaner.batch import work

_PAGES = (
    "<html><body><h1>Ferry opens</h1><p>The first boat left.</p></body></html>",
    "Ferry opens\n\nThe first boat left.\n",
)

for _page in _PAGES:
    pipeline.clean(_page)
# What is loaded stays, and the pages of memory that processes share with it are written by no search for garbage.
gc.freeze()


def _say_nothing_late(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """Keep quiet about a process that began when its run had ended: what it is told to open is gone."""
    if not issubclass(kind, (EOFError, FileNotFoundError, ConnectionError)):
        sys.__excepthook__(kind, error, trace)


sys.excepthook = _say_nothing_late

__all__ = ["pipeline", "work"]
