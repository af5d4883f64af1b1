"""This tool on one page: with the weights it ships, or with those of the fold that did not see the page's site."""

from __future__ import annotations

import json
from argparse import ArgumentTypeError
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks.measures import Extraction

if TYPE_CHECKING:
    from cleaner.labels.opinions.model import Model

NAME = "clean"
DISTRIBUTION = "article-cleaner"
INDEX = "folds.json"


def folder_of_folds(text: str) -> Path:
    """Return the folder of this name; argparse's error if it holds no weights of folds."""
    folder = Path(text)
    if not (folder / INDEX).is_file():
        raise ArgumentTypeError(f"{folder}: has no {INDEX}")
    return folder


@cache
def read_folds(folder: Path) -> dict[str, int]:
    """Return the fold of every page id, as `python -m cleaner.labels.train --save-folds` writes it."""
    table: dict[str, int] = json.loads((folder / INDEX).read_text(encoding="utf-8"))
    return table


def fold_weights(folder: Path, page: str) -> Path:
    """Return the weights that did not see a page's site; KeyError if the folds do not know the page."""
    return folder / f"fold{read_folds(folder)[page]}.bin"


def extract(text: str, kind: str, url: str | None, weights: Path | None = None) -> Extraction:
    """Return what `clean` finds on a page, with the weights in a file instead of its own if one is given."""
    from cleaner.pipeline import clean

    form = "html" if kind == "html" else "text"
    article = clean(text, kind=form, url=url, model=_model(weights) if weights else None)
    return Extraction(article.body, article.headline, article.authors, article.date)


@cache
def _model(weights: Path) -> Model:
    from cleaner.labels.opinions.model import load

    points = weights.with_name(weights.stem.replace("fold", "points") + ".json")
    return load(weights, json.loads(points.read_text(encoding="utf-8")))
