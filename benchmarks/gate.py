"""The accuracy gate: this tool on the corpus may not fall below the floors in floors.toml.

    python -m benchmarks.gate            exit 1 and a line for each measure below its floor
    python -m benchmarks.gate --update   raise the floors to what is measured now; none is ever lowered

Where fold weights are at hand (--folds), each page is labelled by the fold that did not see its site, and the
floors are those of the section "cross-validated"; else the shipped weights are measured against "shipped".
"""

from __future__ import annotations

import argparse
import sys
import tomllib
from collections.abc import Iterator, Sequence
from math import floor
from pathlib import Path
from typing import NamedTuple

from benchmarks import ours
from benchmarks.corpus import CORPUS, ROOT, available
from benchmarks.measures import Scores
from benchmarks.run import Plan, failures, measure, summary

FLOORS = ROOT / "benchmarks" / "floors.toml"
FOLDS = ROOT / "benchmarks" / "folds"
JOBS = 2
GATED = ("f1", "exact", "keep", "drop", "title", "author", "date")
MEANS = {"f1", "author", "keep", "drop"}
SLACK = 0.002
HEADER = f"""\
# Accuracy floors: python -m benchmarks.gate fails below one, python -m benchmarks.gate --update raises them.
# A floor lies {SLACK} below the mean that was measured, or one page below a share of pages.
"""

Floors = dict[str, dict[str, dict[str, dict[str, float]]]]
Measured = dict[tuple[str, str], Scores]


class Finding(NamedTuple):
    """A measure that fell below its floor."""

    where: str
    value: float
    floor: float


def main(arguments: Sequence[str] | None = None) -> int:
    """Return the exit code: 0 where all floors hold or there is no corpus, 1 where one does not."""
    options = parser().parse_args(arguments)
    sets = available(options.corpus)
    if not sets:
        print(f"accuracy gate skipped: no corpus in {options.corpus}")
        return 0
    folds = options.folds if (options.folds / ours.INDEX).is_file() else None
    weights = "cross-validated" if folds else "shipped"
    print(f"accuracy gate: {', '.join(sets)}; weights: {weights}", flush=True)
    measured = measure_all(Plan(sets, tools=(ours.NAME,), corpus=options.corpus, folds=folds))
    floors = read_floors(options.floors)
    if options.update:
        options.floors.write_text(toml(raised(floors, weights, measured)), encoding="utf-8")
    return verdict(list(findings(floors, weights, measured)))


def measure_all(plan: Plan) -> Measured:
    """Return the means of each set and kind, and print what failed."""
    results = measure(plan, JOBS)
    for line in failures(results):
        print(line)
    return {(name, kind): scores for (name, kind, _), scores in summary(results).items()}


def parser() -> argparse.ArgumentParser:
    """Return the command line's grammar."""
    words, _, _ = (__doc__ or "").partition("\n")
    result = argparse.ArgumentParser(prog="python -m benchmarks.gate", description=words)
    result.add_argument("--update", action="store_true", help="raise the floors to what is measured now")
    result.add_argument("--floors", type=Path, default=FLOORS, metavar="FILE")
    result.add_argument(
        "--folds", type=Path, default=FOLDS, metavar="DIR", help="fold weights (default: benchmarks/folds)"
    )
    result.add_argument("--corpus", type=Path, default=CORPUS, metavar="DIR")
    return result


def verdict(below: Sequence[Finding]) -> int:
    """Print what fell below its floor and return the exit code."""
    for finding in below:
        print(f"below its floor: {finding.where} {finding.value:.4f} < {finding.floor:.4f}")
    print(f"accuracy gate: {f'{len(below)} below their floors' if below else 'all floors hold'}")
    return int(bool(below))


def findings(floors: Floors, weights: str, measured: Measured) -> Iterator[Finding]:
    """Yield what lies below its floor, and how many pages raised; what was not measured counts as 0."""
    for name, kinds in floors.get(weights, {}).items():
        for kind, measures in kinds.items():
            for measure_name, least in measures.items():
                value = measured.get((name, kind), {}).get(measure_name, 0.0)
                if value < least:
                    yield Finding(f"{name} {kind} {measure_name}", value, least)
    for (name, kind), scores in measured.items():
        if scores["failed"]:
            yield Finding(f"{name} {kind} pages without an error", scores["pages"] - scores["failed"], scores["pages"])


def raised(floors: Floors, weights: str, measured: Measured) -> Floors:
    """Return the floors, higher where more was measured and never lower."""
    result: Floors = {
        w: {s: {k: dict(m) for k, m in ks.items()} for s, ks in sets.items()} for w, sets in floors.items()
    }
    for (name, kind), scores in measured.items():
        table = result.setdefault(weights, {}).setdefault(name, {}).setdefault(kind, {})
        for key in GATED:
            if key in scores:
                table[key] = max(table.get(key, 0.0), floor_of(key, scores))
    return result


def floor_of(name: str, scores: Scores) -> float:
    """Return the floor that a measured value gives: a little below it, to four decimals."""
    slack = SLACK if name in MEANS else 1 / scores["pages"]
    return max(floor((scores[name] - slack) * 10_000) / 10_000, 0.0)


def read_floors(path: Path) -> Floors:
    """Return the floors in a file: weights → set → kind → measure; none where there is no file."""
    return tomllib.loads(path.read_text(encoding="utf-8")) if path.is_file() else {}


def toml(floors: Floors) -> str:
    """Return the floors as the file holds them."""
    lines = [HEADER]
    for weights, sets in floors.items():
        for name, kinds in sets.items():
            for kind, measures in kinds.items():
                lines += [f"[{weights}.{name}.{kind}]", *(f"{key} = {value}" for key, value in measures.items()), ""]
    return "\n".join(lines)


if __name__ == "__main__":
    sys.exit(main())
