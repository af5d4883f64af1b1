"""Tools on the pages of sets, over a few processes: a Result for each page, kind and tool."""

from __future__ import annotations

import os
import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor, as_completed
from pathlib import Path
from typing import NamedTuple

from benchmarks import tools
from benchmarks.corpus import CORPUS, KINDS, Row, rows
from benchmarks.measures import Extraction, Scores, mean_scores, score
from benchmarks.parts import part_of


class Plan(NamedTuple):
    """What to measure: every n-th page of the sets, as pages of these kinds, with these tools; with `around`, dumps cut
    to their articles and so many lines around.
    """

    sets: tuple[str, ...]
    kinds: tuple[str, ...] = KINDS
    tools: tuple[str, ...] = tools.NAMES
    every: int = 1
    corpus: Path = CORPUS
    folds: Path | None = None
    around: int | None = None


class Result(NamedTuple):
    """The scores of one tool on one page; `error` says what it raised."""

    set: str
    kind: str
    tool: str
    page: str
    scores: Scores
    error: str = ""


def measure(plan: Plan, jobs: int = 2) -> list[Result]:
    """Return the results of a plan, sorted by set, kind and tool; the sets are shared out over processes."""
    parts = jobs * 4
    with ProcessPoolExecutor(jobs, initializer=tools.hush) as pool:
        shares = [pool.submit(measure_part, plan, name, part, parts) for name in plan.sets for part in range(parts)]
        results: list[Result] = []
        for done, share in enumerate(as_completed(shares), 1):
            results += share.result()
            progress(done, len(shares))
    order = {name: i for i, name in enumerate((*plan.sets, *plan.kinds, *plan.tools))}
    return sorted(results, key=lambda r: (order[r.set], order[r.kind], order[r.tool], r.page))


def measure_part(plan: Plan, name: str, part: int, parts: int) -> list[Result]:
    """Return the results on one part of a set."""
    pages = rows(name, plan.corpus, every=plan.every, part=part, parts=parts)
    chosen = pages if plan.around is None else (part_of(row, plan.around) for row in pages)
    return [result for row in chosen for result in measure_page(plan, row)]


def measure_page(plan: Plan, row: Row) -> Iterator[Result]:
    """Yield the results on one page."""
    for kind in plan.kinds:
        for tool in plan.tools:
            fields = tools.offers(tool, kind) & row.gold.annotated
            if kind in row.texts and tools.reads(tool, kind) and fields:
                found, error = attempt(plan, tool, row, kind)
                yield Result(row.set, kind, tool, row.id, _only(fields, score(row.gold, found)), error)


def attempt(plan: Plan, tool: str, row: Row, kind: str) -> tuple[Extraction, str]:
    """Return what a tool found and ""; where it raised or took too long, nothing and what it raised."""
    try:
        with tools.time_limit():
            return tools.extractor(tool, row, kind, plan.folds)(), ""
    except Exception as error:  # noqa: BLE001 (whatever a peer raises is its result on the page)
        return Extraction(), f"{type(error).__name__}: {error}"[:200]


def summary(results: Iterable[Result]) -> dict[tuple[str, str, str], Scores]:
    """Return the means over the pages for each (set, kind, tool), how many pages there were, and how many failed."""
    groups: defaultdict[tuple[str, str, str], list[Result]] = defaultdict(list)
    for result in results:
        groups[result.set, result.kind, result.tool].append(result)
    return {
        key: {
            "pages": len(group),
            **mean_scores([result.scores for result in group]),
            "failed": sum(bool(result.error) for result in group),
        }
        for key, group in groups.items()
    }


def failures(results: Iterable[Result]) -> Iterator[str]:
    """Yield, for each tool and error, a line with how many pages it met and the first of them."""
    groups: defaultdict[tuple[str, str], list[Result]] = defaultdict(list)
    for result in results:
        if result.error:
            groups[result.tool, result.error.partition(":")[0]].append(result)
    for (tool, _), (first, *more) in groups.items():
        yield f"{tool} failed on {1 + len(more)}, first on {first.set} {first.kind} {first.page}: {first.error}"


def progress(done: int, total: int) -> None:
    """Show on a terminal how far a run has come."""
    if sys.stderr.isatty():
        print(f"\r{done} of {total}", end="\n" if done == total else "", file=sys.stderr, flush=True)


def default_jobs() -> int:
    """Return how many processes this machine can run at once."""
    return os.cpu_count() or 1


def _only(fields: set[str], scores: Scores) -> Scores:
    missing = {"title", "author", "date"} - fields
    return {name: value for name, value in scores.items() if name not in missing}
