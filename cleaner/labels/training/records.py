"""The corpus's records, their sites, and which fold of the cross-validation each is in."""

from __future__ import annotations

import gzip
import json
import zlib
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

ENDING = ".jsonl.gz"
SETS = ("aeb", "fundus", "wcxb")
_SECOND_LEVELS = frozenset({"co", "com", "org", "net", "gov", "ac", "edu", "gob", "or", "ne"})


def lacking(corpus: Path, sets: Sequence[str] = SETS) -> str:
    """Return why nothing can be learned from a folder: the sets that it has not; "" if it has all."""
    absent = [name for name in sets if not (corpus / (name + ENDING)).is_file()]
    return f"no corpus in {corpus}: it lacks {', '.join(absent)}" if absent else ""


def records(corpus: Path, sample: int, sets: Sequence[str] = SETS) -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield every `sample`-th record of some sets with the name of its set."""
    for name in sets:
        with gzip.open(corpus / (name + ENDING), "rt", encoding="utf-8") as lines:
            for number, line in enumerate(lines):
                if number % sample == 0:
                    yield name, json.loads(line)


def folds(corpus: Path, count: int) -> dict[str, int]:
    """Return the fold of every page id of every set in the folder, those nothing is learned from too."""
    names = sorted(path.name.removesuffix(ENDING) for path in corpus.glob("*" + ENDING))
    return {row["id"]: fold_of(site(row), count) for _, row in records(corpus, 1, names)}


def fold_of(site_name: str, count: int) -> int:
    """Return which of `count` folds a site is in."""
    return zlib.crc32(site_name.encode()) % count


def site(row: dict[str, Any]) -> str:
    """Return the registered domain of a record's URL, by the usual second levels."""
    parts = (urlsplit(row["url"] or "").hostname or row["id"]).lower().split(".")
    second = len(parts) > 2 and len(parts[-1]) == 2 and parts[-2] in _SECOND_LEVELS
    return ".".join(parts[-3:] if second else parts[-2:])
