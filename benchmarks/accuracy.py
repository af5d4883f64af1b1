"""How accurate this tool and its peers are, on the same pages in one run.

    python -m benchmarks.accuracy                                     everything (long: the peers read 10,000 dumps)
    python -m benchmarks.accuracy --sets aeb --kinds html --sample 5  every fifth page of one set
    python -m benchmarks.accuracy --tools clean --folds DIR           cross-validated by site
    python -m benchmarks.accuracy --sets aeb --kinds browser --around 3   parts of pages

The peers read HTML; of a text dump they are given the lines wrapped in <p>, as a baseline.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from benchmarks import ours, tools
from benchmarks.corpus import CORPUS, KINDS, SETS, available, counted
from benchmarks.measures import MEASURES, Scores
from benchmarks.run import Plan, Result, default_jobs, failures, measure, summary

_COLUMNS = ("pages", *MEASURES, "failed")
_COUNTS = {"pages", "empty", "failed"}


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the tables and return the exit code: 2 where the corpus is absent."""
    options = parser().parse_args(arguments)
    here = available(options.corpus)
    if not here:
        print(f"no corpus in {options.corpus}", file=sys.stderr)
        return 2
    sets = tuple(name for name in options.sets if name in here)
    chosen = tuple(tools.installed(options.tools))
    plan = Plan(sets, tuple(options.kinds), chosen, options.sample, options.corpus, options.folds, options.around)
    results = measure(plan, options.jobs)
    print("\n".join((*tables(results), "", *failures(results))))
    if options.json:
        options.json.write_text(json.dumps(report(plan, results), indent=1, ensure_ascii=False), encoding="utf-8")
    return 0


def parser() -> argparse.ArgumentParser:
    """Return the command line's grammar."""
    words, _, _ = (__doc__ or "").partition("\n")
    result = argparse.ArgumentParser(prog="python -m benchmarks.accuracy", description=words)
    result.add_argument("--sets", type=names(SETS), default=SETS, help=f"of {','.join(SETS)}")
    result.add_argument("--kinds", type=names(KINDS), default=KINDS, help=f"of {','.join(KINDS)}")
    result.add_argument("--tools", type=names(tools.NAMES), default=tools.NAMES, help=f"of {','.join(tools.NAMES)}")
    result.add_argument("--sample", type=counted, default=1, metavar="N", help="only every N-th page of each set")
    result.add_argument(
        "--folds",
        type=ours.folder_of_folds,
        metavar="DIR",
        help="fold weights: each page by the fold that did not see it",
    )
    result.add_argument(
        "--around", type=int, metavar="N", help="dumps cut to the article and N lines around it, as people copy them"
    )
    result.add_argument("--corpus", type=Path, default=CORPUS, metavar="DIR")
    result.add_argument("--jobs", type=int, default=default_jobs(), metavar="N", help="processes (default: one a core)")
    result.add_argument("--json", type=Path, metavar="FILE", help="write the tables and every page's scores there")
    return result


def names(known: Sequence[str]) -> Any:
    """Return a reader of comma-separated names that must be known."""

    def read(text: str) -> tuple[str, ...]:
        chosen = tuple(name.strip() for name in text.split(","))
        unknown = [name for name in chosen if name not in known]
        if unknown:
            raise argparse.ArgumentTypeError(f"{', '.join(unknown)}: not of {', '.join(known)}")
        return chosen

    return read


def tables(results: Sequence[Result]) -> Iterator[str]:
    """Yield the lines of a Markdown table for each set and kind."""
    means = summary(results)
    for name, kind in dict.fromkeys((name, kind) for name, kind, _ in means):
        yield f"\n{name}, {kind}\n"
        yield from table({tool: scores for (s, k, tool), scores in means.items() if (s, k) == (name, kind)})


def table(scores: dict[str, Scores]) -> Iterator[str]:
    """Yield the lines of a Markdown table, a row a tool; a count that is 0 everywhere gets no column."""
    columns = [
        name
        for name in _COLUMNS
        if any(row.get(name) or (name in row and name not in _COUNTS) for row in scores.values())
    ]
    width = max(map(len, scores))
    yield f"| {'':{width}} |" + "".join(f" {name:>6} |" for name in columns)
    yield f"|-{'-' * width}-|" + "-------:|" * len(columns)
    for tool, row in scores.items():
        yield f"| {tool:{width}} |" + "".join(f" {cell(name, row):>6} |" for name in columns)


def cell(name: str, row: Scores) -> str:
    """Return a value as the tables print it."""
    if name not in row:
        return "–"
    return f"{row[name]:.0f}" if name in _COUNTS else f"{row[name]:.3f}"


def report(plan: Plan, results: Sequence[Result]) -> dict[str, Any]:
    """Return what --json writes."""
    return {
        "versions": {tool: tools.version(tool) for tool in plan.tools},
        "sample": plan.every,
        "folds": str(plan.folds) if plan.folds else None,
        "means": [dict(zip(("set", "kind", "tool"), key, strict=True)) | row for key, row in summary(results).items()],
        "pages": [result._asdict() for result in results],
    }


if __name__ == "__main__":
    sys.exit(main())
