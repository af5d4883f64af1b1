"""Corpus → the points of headline signs: `python -m cleaner.labels.training.headlines CORPUS` (extra `train`).

Reads fundus, postlight and wcxb (`*.jsonl.gz`) as text dumps, each page labelled by the fold weights that did not see
its site; prints how often the first line is the gold title, cross-validated by site, and writes headline_points.py.
The points are a conditional logistic regression's: one of a page's lines is its headline (McFadden 1974).
"""

from __future__ import annotations

import argparse
import re
import sys
import unicodedata
from collections.abc import Iterator, Sequence
from itertools import accumulate
from pathlib import Path
from typing import NamedTuple

import numpy as np
from scipy.optimize import minimize
from scipy.sparse import csr_matrix

from cleaner.blocks.split import split
from cleaner.labels import weigh
from cleaner.labels.headline_signs import read_lines, signs_of
from cleaner.labels.settle import opinions
from cleaner.labels.signs import signs, vocabulary
from cleaner.labels.training.samples import CLEANED, cleaned, fold, records, site
from cleaner.page import Page

SETS = ("fundus", "postlight", "wcxb")
FOLDS = 4
# Browsers' dumps are what people copy; of the other forms a part is enough to learn what they have in common.
FORMS = {"fundus": ("browser", "plain", "lynx"), "postlight": ("browser", "plain"), "wcxb": ("browser", "plain")}
EVERY, SELDOM = 2, 6
PENALTY, STEPS, SMALL = 2.0, 120, 0.03
OUTPUT = Path(__file__).parent.parent / "headline_points.py"
_HEAD = '''"""Points of the signs that a line of a text dump is the headline, a number for each step of each sign.

Written by `python -m cleaner.labels.training.headlines CORPUS`.
"""

from __future__ import annotations

POINTS: dict[str, tuple[float, ...]] = {
'''


class Dump(NamedTuple):
    """One dump: its set and form, its fold, the signs of each candidate, and which of them are the gold title."""

    name: str
    fold: int
    signs: list[list[tuple[str, int]]]
    gold: list[bool]


class Table(NamedTuple):
    """The candidates of all dumps as rows of zeros and ones, whose dump each is, and which are gold titles."""

    rows: csr_matrix
    page: np.ndarray
    gold: np.ndarray
    columns: list[tuple[str, int]]


def main(arguments: list[str] | None = None) -> int:
    """Train on a corpus folder and write the points; returns the exit code."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("corpus", type=Path)
    parser.add_argument("--folds", type=Path, default=Path("benchmarks/folds"), help="the labeller's fold weights")
    parser.add_argument("--output", type=Path, default=OUTPUT)
    options = parser.parse_args(arguments)
    dumps = list(collect(options.corpus, options.folds))
    table = tabled(dumps)
    print("\n".join(cross_validated(dumps, table)))
    points = learn(table, np.ones(len(dumps), dtype=bool))
    options.output.write_text(_HEAD + "".join(_lines(table.columns, points)) + "}\n", encoding="utf-8")
    return 0


def collect(corpus: Path, folds: Path) -> Iterator[Dump]:
    """Yield the dumps of all pages with a gold title."""
    models = [weigh.load(folds / f"fold{i}.bin") for i in range(FOLDS)]
    for number, (name, row) in enumerate(records(corpus, 1, SETS)):
        forms = {form: text for form, text in (row["dumps"] or {}).items() if form in FORMS[name]}
        if number % EVERY and name == "wcxb":
            forms.pop("plain", None)
        if row["body"] and number % SELDOM == 0:
            forms[CLEANED] = cleaned(row)
        for form, text in forms.items():
            if text and row["title"]:
                place = fold(site(row), FOLDS)
                yield _dump(f"{name} {form}", text, row["title"], place, models[place])


def _dump(name: str, text: str, title: str, place: int, model: weigh.Model) -> Dump:
    document = split(Page(text))
    found = signs(document)
    inside, shares = opinions(found, model.text, model.labels)
    texts = [block.text for block in document.blocks]
    named = [dict(zip(model.labels, row, strict=True)) for row in shares]
    lines = read_lines(texts, found.table, inside, named, vocabulary(document.language).common)
    wanted = _folded(title)
    able = list(lines.known)
    return Dump(name, place, [list(signs_of(lines, i)) for i in able], [_folded(texts[i]) == wanted for i in able])


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
    return Table(csr_matrix((np.ones(len(rows)), (rows, columns)), (count, len(at))), page, gold, list(at))


def learn(table: Table, dumps: np.ndarray) -> np.ndarray:
    """Return a number for each column, learned from these dumps, as far as they have a line that is gold."""
    able = np.bincount(table.page, table.gold, len(dumps)) > 0
    chosen = (able & dumps)[table.page]
    rows, gold = table.rows[chosen], table.gold[chosen]
    page = np.unique(table.page[chosen], return_inverse=True)[1]

    def loss(points: np.ndarray) -> tuple[float, np.ndarray]:
        scores = rows @ points
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


def cross_validated(dumps: Sequence[Dump], table: Table) -> Iterator[str]:
    """Yield a line for each set and form: how often the line with most points is the gold title."""
    scores = np.zeros(len(table.page))
    places = np.array([dump.fold for dump in dumps])
    for i in range(FOLDS):
        test = (places == i)[table.page]
        scores[test] = table.rows[test] @ learn(table, places != i)
    starts = [0, *accumulate(len(dump.gold) for dump in dumps)]
    hits: dict[str, list[bool]] = {}
    for dump, a, b in zip(dumps, starts, starts[1:], strict=False):
        hits.setdefault(dump.name, []).append(b > a and dump.gold[int(scores[a:b].argmax())])
    yield from (f"{name:18} n={len(found):4} title={np.mean(found):.3f}" for name, found in sorted(hits.items()))


def _lines(columns: Sequence[tuple[str, int]], points: np.ndarray) -> Iterator[str]:
    """The points as Python source, a line a sign; steps that say nearly nothing count nothing."""
    rows: dict[str, dict[int, float]] = {}
    for (name, step), value in zip(columns, points, strict=True):
        rows.setdefault(name, {})[step] = round(float(value), 2) if abs(value) >= SMALL else 0.0
    for name, steps in sorted(rows.items()):
        values = ", ".join(f"{steps.get(step, 0.0):g}" for step in range(max(steps) + 1))
        yield f'    "{name}": ({values}{"," if max(steps) == 0 else ""}),\n'


if __name__ == "__main__":
    sys.exit(main())
