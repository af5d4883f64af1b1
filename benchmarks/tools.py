"""Every tool that is measured, by name: this one, its peers, and line filters on text dumps."""

from __future__ import annotations

import importlib.metadata
import logging
import signal
import warnings
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from types import FrameType

from benchmarks import dumps, ours
from benchmarks.corpus import Row
from benchmarks.measures import Extraction
from benchmarks.peers import PEERS

NAMES = (ours.NAME, *PEERS, *dumps.FILTERS)
SECONDS = 60.0
_FIELDS = {"body", "title", "author", "date"}


def offers(tool: str, kind: str) -> set[str]:
    """Return the fields that a tool finds on pages of a kind: from a text dump only ours finds more than the body."""
    if tool == ours.NAME:
        return _FIELDS
    return {"body", *PEERS[tool].offers} if tool in PEERS and kind == "html" else {"body"}


def reads(tool: str, kind: str) -> bool:
    """Return whether a tool is measured on pages of a kind: line filters are not on HTML."""
    return tool not in dumps.FILTERS or kind != "html"


def extractor(tool: str, row: Row, kind: str, folds: Path | None = None) -> Callable[[], Extraction]:
    """Return a call that makes a tool read a page; what the tool cannot read is wrapped before the call."""
    text = row.texts[kind]
    if tool == ours.NAME:
        weights = ours.fold_weights(folds, row.id) if folds else None
        return lambda: ours.extract(text, kind, row.url, weights)
    if tool in dumps.FILTERS:
        return lambda: dumps.filtered(tool, text, kind)
    html = text if kind == "html" else dumps.wrapped(text, kind, row.language)
    return lambda: PEERS[tool].extract(html, row.url)


@cache
def version(tool: str) -> str | None:
    """Return the installed version of a tool, None if it is missing; a line filter has none to miss."""
    if tool in dumps.FILTERS:
        return ""
    try:
        return importlib.metadata.version(PEERS[tool].distribution if tool in PEERS else ours.DISTRIBUTION)
    except importlib.metadata.PackageNotFoundError:
        return None


def installed(tools: Iterable[str]) -> Iterator[str]:
    """Yield the tools that are here, and say of each other one that it is skipped."""
    for tool in tools:
        if version(tool) is None:
            print(f"skipped: {tool} is not installed here (pip install -e '.[bench]')", flush=True)
        else:
            yield tool


def hush() -> None:
    """Silence what the peers log and warn, for this process."""
    logging.disable(logging.CRITICAL)
    warnings.simplefilter("ignore")


@contextmanager
def time_limit(seconds: float = SECONDS) -> Iterator[None]:
    """Raise TimeoutError in the block once it has taken so long."""

    def stop(_signal: int, _frame: FrameType | None) -> None:
        raise TimeoutError(f"over {seconds:g} s")

    before = signal.signal(signal.SIGALRM, stop)
    signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)
