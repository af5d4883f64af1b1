"""Corpus → points of the signs of headlines and bylines: `python -m cleaner.labels.training.points CORPUS`.

Needs the extra `train`. Reads fundus, postlight and wcxb (`*.jsonl.gz`) as text dumps, each page labelled by the fold
weights that did not see its site; prints how often the first line is the gold title or names a gold author,
cross-validated by site; writes headline_points.py, drawn_headline_points.py (of dumps whose paragraphs are wrapped, as
text browsers draw them) and byline_points.py, and each fold's points beside its weights.
The points of the page's address are learned after the others, which stay as they are: most dumps come without one.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from textwrap import fill
from typing import Any, NamedTuple

import numpy as np

from cleaner.blocks.split import split
from cleaner.labels.evidence import Evidence
from cleaner.labels.heads import byline_signs, headline_signs
from cleaner.labels.heads.byline_candidates import ByWords, by_words, candidates, look_around
from cleaner.labels.heads.heads import headline_line
from cleaner.labels.heads.lines import Lines, read_lines
from cleaner.labels.opinions.model import Model, load
from cleaner.labels.opinions.opinions import opinions
from cleaner.labels.signs.signs import signs
from cleaner.labels.training.forms import CLEANED, cleaned
from cleaner.labels.training.records import fold_of, lacking, records, site
from cleaner.labels.training.regression import FOLDS, Dump, Points, cross_validated, hits, learn, steps_of, tabled
from cleaner.page import Page

SETS = ("fundus", "postlight", "wcxb")
# Browsers' dumps are what people copy; of the other forms a part is enough to learn what they have in common.
FORMS = {"fundus": ("browser", "plain", "lynx"), "postlight": ("browser", "plain"), "wcxb": ("browser", "plain")}
DRAWN = ("lynx", "w3m")
FIELDS = ("headline", "drawn_headline", "byline")
EVERY, SELDOM = 2, 6
WIDTH = 72  # columns
MOST_WORDS = 25
_BETWEEN = re.compile(r"[,;&/|]|\b(?:and|und|et|y)\b")
OUTPUT = Path(__file__).parent.with_name("heads")
_HEAD = '''"""Points of the signs that a line of a text dump is the {field}, a number for each step of each sign.

Written by `python -m cleaner.labels.training.points CORPUS`.
"""

from __future__ import annotations

POINTS: dict[str, tuple[float, ...]] = {{
'''


class Read(NamedTuple):
    """A dump with its labeller's opinions: its set and form, its fold, its lines, its words before names, its gold; and
    whether other points than those of drawn headlines are learned from it.
    """

    name: str
    fold: int
    lines: Lines
    by: ByWords
    title: str
    authors: tuple[str, ...]
    is_common: bool = True


def main(arguments: list[str] | None = None) -> int:
    """Train on a corpus folder and write the points; returns the exit code."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("corpus", type=Path)
    parser.add_argument("--folds", type=Path, default=Path("benchmarks/folds"), help="the labeller's fold weights")
    parser.add_argument("--output", type=Path, default=OUTPUT, help="folder of the points")
    parser.add_argument("--only", choices=FIELDS, help="leave the points of the other fields as they are")
    options = parser.parse_args(arguments)
    if wrong := lacking(options.corpus, SETS) or _without_folds(options.folds):
        print(wrong, file=sys.stderr)
        return 2
    files = [options.folds / f"points{i}.json" for i in range(FOLDS)]
    folds = [json.loads(path.read_text(encoding="utf-8")) if options.only else {} for path in files]
    read = list(collect(options.corpus, options.folds))
    for field in FIELDS:
        if options.only in {None, field}:
            for points, found in zip(folds, _learned(field, _dumps(field, read, folds), options.output), strict=True):
                points[field] = found
    for path, points in zip(files, folds, strict=True):
        path.write_text(json.dumps(points, indent=0) + "\n", encoding="utf-8")
    return 0


def _without_folds(folder: Path) -> str:
    """Why a folder has not the weights by which the lines of each fold are read; "" if it has."""
    absent = [name for i in range(FOLDS) if not (folder / (name := f"fold{i}.bin")).is_file()]
    return f"no weights of folds in {folder}: it lacks {', '.join(absent)}" if absent else ""


def _dumps(field: str, read: Sequence[Read], folds: Sequence[dict[str, Points]]) -> list[Dump]:
    """The dumps that a field's points are learned from."""
    if field == "byline":
        return [_bylines(dump, folds[dump.fold]) for dump in read if dump.is_common]
    return [_headlines(dump) for dump in read if (dump.lines.drawn if field == "drawn_headline" else dump.is_common)]


def _learned(field: str, dumps: Sequence[Dump], output: Path) -> list[Points]:
    """Print how good a field's points are, write them, and return those of each fold."""
    table = tabled(dumps)
    folds = cross_validated(table)
    print("\n".join(f"{field:14} {line}" for line in hits(dumps, table, folds)), flush=True)
    points = steps_of(table.columns, learn(table, np.ones(len(dumps), dtype=bool)))
    source = _HEAD.format(field=field.replace("_", " ")) + "".join(_lines(points)) + "}\n"
    (output / f"{field}_points.py").write_text(source, encoding="utf-8")
    return [steps_of(table.columns, found) for found in folds]


def collect(corpus: Path, folds: Path) -> Iterator[Read]:
    """Yield the dumps of all pages with a gold title or author, and some gold articles as they would be printed."""
    models = [load(folds / f"fold{i}.bin") for i in range(FOLDS)]
    for number, (name, row) in enumerate(records(corpus, 1, SETS)):
        place = fold_of(site(row), FOLDS)
        for form, text in _forms(name, number, row).items():
            is_common = form in (*FORMS[name], CLEANED)
            yield _read(f"{name} {form}", text, row, place, models[place])._replace(is_common=is_common)


def _forms(name: str, number: int, row: dict[str, Any]) -> dict[str, str]:
    forms = {form: text for form, text in (row["dumps"] or {}).items() if form in (*FORMS[name], *DRAWN) and text}
    if number % EVERY and name == "wcxb":
        forms.pop("plain", None)
    if row["body"] and number % SELDOM == 0:
        forms[CLEANED] = cleaned(row)
    seldom = (CLEANED, "browser") if number % SELDOM == 0 else ()
    forms |= {f"{form}, wrapped": _wrapped(forms[form]) for form in seldom if form in forms}
    return forms


def _wrapped(text: str) -> str:
    """The text as a mail or a printer has it."""
    return "".join(f"{fill(line, WIDTH)}\n" for line in text.splitlines())


def _read(name: str, text: str, row: dict[str, Any], place: int, model: Model) -> Read:
    document = split(Page(text, url=row["url"]))
    found = signs(document)
    inside, shares = opinions(found, model.text, model.labels)
    lines = read_lines(Evidence(document, found, shares, model.labels), inside)
    return Read(name, place, lines, by_words(document.language), row["title"] or "", tuple(row["authors"] or ()))


def _headlines(read: Read) -> Dump:
    """The lines that may be the headline; those that are the gold title are gold."""
    able = list(read.lines.known)
    wanted = _folded(read.title)
    gold = [bool(wanted) and _folded(read.lines.texts[i]) == wanted for i in able]
    signs_of = [_signs(headline_signs.NAMES, headline_signs.steps_of(read.lines, i)) for i in able]
    return Dump(read.name, read.fold, signs_of, gold)


def _bylines(read: Read, points: Mapping[str, Points]) -> Dump:
    """The lines that may be the byline; those that hold a gold author's name, and no prose, are gold."""
    lines, headline = read.lines, headline_line(read.lines, points)
    able = candidates(lines, headline, read.by)
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


def _lines(steps: Points) -> Iterator[str]:
    """The points as Python source, a line a sign."""
    for name, row in steps.items():
        yield f'    "{name}": ({", ".join(f"{value:g}" for value in row)}{"," if len(row) == 1 else ""}),\n'


if __name__ == "__main__":
    sys.exit(main())
