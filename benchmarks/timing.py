"""Seconds a page, a process a tool: the tools take turns page by page."""

from __future__ import annotations

import multiprocessing
import resource
from collections.abc import Callable, Sequence
from multiprocessing.connection import Connection
from time import perf_counter
from typing import Any, NamedTuple

from benchmarks import tools
from benchmarks.corpus import Row

PARSE = "lexbor, parsing only"


class Timed(NamedTuple):
    """A tool's best seconds on each page, its process's peak memory in MB, and on how many pages it failed."""

    seconds: list[float]
    peak: float
    failed: int


class Turn(NamedTuple):
    """What a process answers for one page."""

    seconds: float
    failed: bool
    peak: float


def time_pages(names: Sequence[str], pages: Sequence[Row], kind: str, rounds: int) -> dict[str, Timed]:
    """Return the times of each tool on the pages of a kind; an unmeasured page first loads what loads lazily."""
    context = multiprocessing.get_context("spawn")
    workers = {name: _worker(context, name, kind) for name in names}
    turns: dict[str, list[list[Turn]]] = {name: [] for name in names}
    _take_turns(workers, pages[0])
    for _ in range(rounds):
        answers = [_take_turns(workers, page) for page in pages]
        for name in names:
            turns[name].append([answer[name] for answer in answers])
    for pipe in workers.values():
        pipe.send(None)
    return {name: _timed(rows) for name, rows in turns.items()}


def serve(name: str, kind: str, pipe: Connection) -> None:
    """Answer a Turn for each Row that comes, until None comes."""
    tools.hush()
    while (row := pipe.recv()) is not None:
        read, failed = _reader(name, row, kind), False
        start = perf_counter()
        try:
            with tools.time_limit():
                read()
        except Exception:  # noqa: BLE001 (a page that a peer cannot read is counted)
            failed = True
        seconds = perf_counter() - start
        pipe.send(Turn(seconds, failed, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024))


def _worker(context: Any, name: str, kind: str) -> Connection:
    ours, theirs = context.Pipe()
    context.Process(target=serve, args=(name, kind, theirs), daemon=True).start()
    return ours  # type: ignore[no-any-return]


def _take_turns(workers: dict[str, Connection], page: Row) -> dict[str, Turn]:
    answers = {}
    for name, pipe in workers.items():
        pipe.send(page)
        answers[name] = pipe.recv()
    return answers


def _reader(name: str, row: Row, kind: str) -> Callable[[], object]:
    if name != PARSE:
        return tools.extractor(name, row, kind)
    from selectolax.lexbor import LexborHTMLParser

    return lambda: LexborHTMLParser(row.texts[kind])


def _timed(rounds: Sequence[Sequence[Turn]]) -> Timed:
    best = [min(turn.seconds for turn in turns) for turns in zip(*rounds, strict=True)]
    return Timed(best, rounds[-1][-1].peak, sum(turn.failed for turn in rounds[0]))
