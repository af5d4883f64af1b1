"""Loading this loads what cleaning a page needs: processes that are forked from here begin at once."""

from cleaner import pipeline
from cleaner.batch import work

_PAGES = (
    "<html><body><h1>Ferry opens</h1><p>The first boat left.</p></body></html>",
    "Ferry opens\n\nThe first boat left.\n",
)

for _page in _PAGES:
    pipeline.clean(_page)

__all__ = ["pipeline", "work"]
