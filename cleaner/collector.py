"""Python's search for garbage in cycles, put off where nothing makes any."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def paused() -> Iterator[None]:
    """Search for no cycles meanwhile: a page makes thousands of values and no cycle, and each search looks at all.

    Of several threads, each that turns the search off turns it on again.
    """
    was_on = gc.isenabled()
    if was_on:
        gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()
