"""Corpus → points of the signs of headlines and bylines: `python -m cleaner.labels.training.points CORPUS`.

Needs the extra `train`. Reads fundus, postlight and wcxb (`*.jsonl.gz`) as text dumps, each page labelled by the fold
weights that did not see its site; prints how often the first line is the gold title or names a gold author,
cross-validated by site; writes headline_points.py and byline_points.py, and each fold's points beside its weights.
The points are a conditional logistic regression's: one of a page's lines is its headline (McFadden 1974). Those of the
page's address are learned after the others, which stay as they are: most dumps come without one.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
import unicodedata
from collections.abc import Iterator, Sequence
from itertools import accumulate
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from scipy.optimize import minimize
from scipy.sparse import csr_matrix

from cleaner.blocks.split import split
from cleaner.labels import byline_signs, headline_signs
from cleaner.labels.byline_candidates import ByWords, by_words, candidates, look_around
from cleaner.labels.heads import headline_line
from cleaner.labels.lines import Lines, read_lines
from cleaner.labels.model import Model, load
from cleaner.labels.opinions import opinions
from cleaner.labels.signs import signs
from cleaner.labels.training.samples import CLEANED, cleaned, fold, records, site
from cleaner.page import Page

SETS = ("fundus", "postlight", "wcxb")
FOLDS = 4
# Browsers' dumps are what people copy; of the other forms a part is enough to learn what they have in common.
FORMS = {"fundus": ("browser", "plain", "lynx"), "postlight": ("browser", "plain"), "wcxb": ("browser", "plain")}
EVERY, SELDOM = 2, 6
PENALTY, STEPS, SMALL = 8.0, 120, 0.03
MOST_WORDS = 25
_BETWEEN = re.compile(r"[,;&/|]|\b(?:and|und|et|y)\b")
Points = dict[str, list[float]]
OUTPUT = Path(__file__).parent.parent
_HEAD = '''"""Points of the signs that a line of a text dump is the {field}, a number for each step of each sign.

Written by `python -m cleaner.labels.training.points CORPUS`.
"""

from __future__ import annotations

POINTS: dict[str, tuple[float, ...]] = {{
'''


class Read(NamedTuple):
    """A dump with its labeller's opinions: its set and form, its fold, its lines, its words before names, its gold."""

    name: str
    fold: int
    lines: Lines
    by: ByWords
    title: str
    authors: tuple[str, ...]


class Dump(NamedTuple):
    """One dump: its set and form, its fold, the signs of each candidate, and which of them are the gold title."""

    name: str
    fold: int
    signs: list[list[tuple[str, int]]]
    gold: list[bool]


class Table(NamedTuple):
    """The candidates of all dumps as rows of zeros and ones, whose dump each is, which are gold titles, what columns
    are, and the fold of each dump.
    """

    rows: csr_matrix
    page: np.ndarray
    gold: np.ndarray
    columns: list[tuple[str, int]]
    folds: np.ndarray


def main(arguments: list[str] | None = None) -> int:
    """Train on a corpus folder and write the points; returns the exit code."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("corpus", type=Path)
    parser.add_argument("--folds", type=Path, default=Path("benchmarks/folds"), help="the labeller's fold weights")
    parser.add_argument("--output", type=Path, default=OUTPUT, help="folder of the points")
    options = parser.parse_args(arguments)
    read = list(collect(options.corpus, options.folds))
    headlines = _learned("headline", [_headlines(dump) for dump in read], options.output)
    bylines = _learned("byline", [_bylines(dump, headlines[dump.fold]) for dump in read], options.output)
    for i, (headline, byline) in enumerate(zip(headlines, bylines, strict=True)):
        points = {"headline": headline, "byline": byline}
        (options.folds / f"points{i}.json").write_text(json.dumps(points, indent=0) + "\n", encoding="utf-8")
    return 0


def _learned(field: str, dumps: Sequence[Dump], output: Path) -> list[Points]:
    """Print how good a field's points are, write them, and return those of each fold."""
    table = tabled(dumps)
    folds = cross_validated(dumps, table)
    print("\n".join(f"{field:8} {line}" for line in hits(dumps, table, folds)), flush=True)
    points = steps_of(table.columns, learn(table, np.ones(len(dumps), dtype=bool)))
    source = _HEAD.format(field=field) + "".join(_lines(points)) + "}\n"
    (output / f"{field}_points.py").write_text(source, encoding="utf-8")
    return [steps_of(table.columns, found) for found in folds]


def collect(corpus: Path, folds: Path) -> Iterator[Read]:
    """Yield the dumps of all pages with a gold title or author, and some gold articles as they would be printed."""
    models = [load(folds / f"fold{i}.bin") for i in range(FOLDS)]
    for number, (name, row) in enumerate(records(corpus, 1, SETS)):
        place = fold(site(row), FOLDS)
        for form, text in _forms(name, number, row).items():
            yield _read(f"{name} {form}", text, row, place, models[place])


def _forms(name: str, number: int, row: dict[str, Any]) -> dict[str, str]:
    forms = {form: text for form, text in (row["dumps"] or {}).items() if form in FORMS[name] and text}
    if number % EVERY and name == "wcxb":
        forms.pop("plain", None)
    if row["body"] and number % SELDOM == 0:
        forms[CLEANED] = cleaned(row)
    return forms


def _read(name: str, text: str, row: dict[str, Any], place: int, model: Model) -> Read:
    document = split(Page(text, url=row["url"]))
    found = signs(document)
    lines = read_lines(document, found, *opinions(found, model.text, model.labels), model.labels)
    return Read(name, place, lines, by_words(document.language), row["title"] or "", tuple(row["authors"] or ()))


def _headlines(read: Read) -> Dump:
    """The lines that may be the headline; those that are the gold title are gold."""
    able = list(read.lines.known)
    wanted = _folded(read.title)
    gold = [bool(wanted) and _folded(read.lines.texts[i]) == wanted for i in able]
    signs_of = [_signs(headline_signs.NAMES, headline_signs.steps_of(read.lines, i)) for i in able]
    return Dump(read.name, read.fold, signs_of, gold)


def _bylines(read: Read, points: Points) -> Dump:
    """The lines that may be the byline; those that hold a gold author's name, and no prose, are gold."""
    lines, headline = read.lines, headline_line(read.lines, points)
    able = candidates(lines, headline)
    around = look_around(lines, headline, read.by, able)
    wanted = [f" {name} " for author in read.authors for part in _BETWEEN.split(author) if (name := _folded(part))]
    gold = [_names(f" {_folded(lines.texts[i])} ", wanted) for i in able]
    signs_of = [_signs(byline_signs.NAMES, byline_signs.steps_of(lines, i, around)) for i in able]
    return Dump(read.name, read.fold, signs_of, gold)


def _signs(names: Sequence[str], steps: Sequence[int]) -> list[tuple[str, int]]:
    """The signs that a line has, by their names."""
    return [(name, step) for name, step in zip(names, steps, strict=True) if step >= 0]


def _names(line: str, wanted: Sequence[str]) -> bool:
    return len(line.split()) <= MOST_WORDS and any(name in line for name in wanted)


def _folded(text: str) -> str:
    return " ".join(re.findall(r"\w+", unicodedata.normalize("NFKC", text).casefold()))


def tabled(dumps: Sequence[Dump]) -> Table:
    """Return the signs of all candidates as one table; signs that are met only once or twice stay out."""
    at: dict[tuple[str, int], int] = {}
    cells = [
        (row, at.setdefault(sign, len(at)))
        for row, own in enumerate(own for dump in dumps for own in dump.signs)
        for sign in own
    ]
    rows, columns = np.array(cells).T
    count = sum(len(dump.gold) for dump in dumps)
    page = np.repeat(np.arange(len(dumps)), [len(dump.gold) for dump in dumps])
    gold = np.array([flag for dump in dumps for flag in dump.gold])
    folds = np.array([dump.fold for dump in dumps])
    return Table(csr_matrix((np.ones(len(rows)), (rows, columns)), (count, len(at))), page, gold, list(at), folds)


def learn(table: Table, dumps: np.ndarray) -> np.ndarray:
    """Return a number for each column, learned from these dumps, as far as they have a line that is gold. Those of the
    address are added to what the others give dumps that they were not learned from.
    """
    late = np.array([name in headline_signs.ADDRESS for name, _ in table.columns])
    points = np.zeros(len(late))
    points[~late] = _fit(table, dumps, ~late, np.zeros(len(table.page)))
    if late.any():
        base = np.zeros(len(table.page))
        for place in range(FOLDS):
            held_out = (table.folds == place)[table.page]
            base[held_out] = table.rows[held_out][:, ~late] @ _fit(
                table, dumps & (table.folds != place), ~late, base * 0
            )
        points[late] = _fit(table, dumps, late, base)
    return points


def _fit(table: Table, dumps: np.ndarray, columns: np.ndarray, base: np.ndarray) -> np.ndarray:
    """A number for each of some columns, which is added to what is known of each row."""
    able = np.bincount(table.page, table.gold, len(dumps)) > 0
    chosen = (able & dumps)[table.page]
    rows, gold, base = table.rows[chosen][:, columns], table.gold[chosen], base[chosen]
    page = np.unique(table.page[chosen], return_inverse=True)[1]

    def loss(points: np.ndarray) -> tuple[float, np.ndarray]:
        scores = base + rows @ points
        every, all_shares = _softmax(scores, page, np.ones(len(gold), dtype=bool))
        right, gold_shares = _softmax(scores, page, gold)
        slope = rows.T @ (all_shares - gold_shares) + PENALTY * points
        return float((every - right).sum() + PENALTY * (points @ points) / 2), slope

    start = np.zeros(rows.shape[1])
    return np.asarray(minimize(loss, start, jac=True, method="L-BFGS-B", options={"maxiter": STEPS}).x)


def _softmax(scores: np.ndarray, page: np.ndarray, chosen: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """The logarithm of each page's sum of e^score over the chosen lines, and the share of each line in it."""
    scores = np.where(chosen, scores, -1e9)
    top = np.full(page.max() + 1, -1e9)
    np.maximum.at(top, page, scores)
    parts = np.exp(scores - top[page])
    sums = np.bincount(page, parts)
    return top + np.log(sums), parts / sums[page]


def cross_validated(dumps: Sequence[Dump], table: Table) -> list[np.ndarray]:
    """Return the points that each fold's dumps are judged by: learned from the others."""
    places = np.array([dump.fold for dump in dumps])
    return [learn(table, places != i) for i in range(FOLDS)]


def hits(dumps: Sequence[Dump], table: Table, learned: Sequence[np.ndarray]) -> Iterator[str]:
    """Yield a line for each set and form: how often the line with most points is gold."""
    places = np.array([dump.fold for dump in dumps])[table.page]
    scores = np.choose(places, [table.rows @ points for points in learned])
    starts = [0, *accumulate(len(dump.gold) for dump in dumps)]
    found: dict[str, list[bool]] = {}
    for dump, a, b in zip(dumps, starts, starts[1:], strict=False):
        found.setdefault(dump.name, []).append(b > a and dump.gold[int(scores[a:b].argmax())])
    yield from (f"{name:18} n={len(right):4} first={np.mean(right):.3f}" for name, right in sorted(found.items()))


def steps_of(columns: Sequence[tuple[str, int]], points: np.ndarray) -> Points:
    """Return the points by sign and step; those that say nearly nothing are nought."""
    steps: Points = {}
    for (name, step), value in sorted(zip(columns, points, strict=True)):
        row = steps.setdefault(name, [])
        row += [0.0] * (step - len(row)) + [round(float(value), 2) if abs(value) >= SMALL else 0.0]
    return steps


def _lines(steps: Points) -> Iterator[str]:
    """The points as Python source, a line a sign."""
    for name, row in steps.items():
        yield f'    "{name}": ({", ".join(f"{value:g}" for value in row)}{"," if len(row) == 1 else ""}),\n'


if __name__ == "__main__":
    sys.exit(main())
