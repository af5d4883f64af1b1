"""The real pages with known answers that the benchmarks read; they stay outside the project."""

from __future__ import annotations

import gzip
import json
import re
from argparse import ArgumentTypeError
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import Any, NamedTuple

ROOT = Path(__file__).resolve().parent.parent
CORPUS = ROOT.parent / "shared" / "corpus"
SETS = ("aeb", "wcxb", "fundus", "trafilatura", "postlight", "htmldate")
DUMPS = ("browser", "plain", "lynx", "w3m")
KINDS = ("html", *DUMPS)
_LANGUAGE = re.compile(r"""<html\b[^>]{0,500}?\blang\s*=\s*["']?([a-zA-Z]{2})\b""", re.IGNORECASE)


class Gold(NamedTuple):
    """What the annotators say of one page; None or empty where nobody annotated it."""

    body: str | None = None
    title: str | None = None
    authors: tuple[str, ...] = ()
    date: str | None = None
    keep: tuple[str, ...] = ()
    drop: tuple[str, ...] = ()

    @property
    def annotated(self) -> frozenset[str]:
        """Return which of body, title, author and date can be judged."""
        values = {
            "body": self.body or self.keep or self.drop,
            "title": self.title,
            "author": self.authors,
            "date": self.date,
        }
        return frozenset(name for name, value in values.items() if value)


class Row(NamedTuple):
    """One page of a set: its texts by kind ("html" and the dumps it has) and its gold."""

    id: str
    set: str
    url: str | None
    language: str
    texts: dict[str, str]
    gold: Gold


def counted(text: str) -> int:
    """Return the number that an option says: 1 or more."""
    number = int(text) if text.isdecimal() else 0
    if number < 1:
        raise ArgumentTypeError(f"{text!r} is no number from 1 on")
    return number


def available(corpus: Path = CORPUS) -> tuple[str, ...]:
    """Return the names of the sets that the folder holds."""
    return tuple(name for name in SETS if (corpus / f"{name}.jsonl.gz").is_file())


def rows(name: str, corpus: Path = CORPUS, *, every: int = 1, part: int = 0, parts: int = 1) -> Iterator[Row]:
    """Yield every n-th page of a set; of those, where the set is shared out, the ones of one part."""
    with gzip.open(corpus / f"{name}.jsonl.gz", "rt", encoding="utf-8") as lines:
        for line in islice(lines, part * every, None, every * parts):
            yield _row(name, json.loads(line))


def _row(name: str, record: dict[str, Any]) -> Row:
    texts = {"html": record["html"], **(record.get("dumps") or {})}
    gold = Gold(
        body=record["body"],
        title=record["title"],
        authors=tuple(record["authors"] or ()),
        date=record["date"] if isinstance(record["date"], str) else None,  # two pages of htmldate hold NaN
        keep=tuple(record["keep"] or ()),
        drop=tuple(record["drop"] or ()),
    )
    language = record["lang"] or declared_language(record["html"])
    return Row(record["id"], name, record["url"], language, {k: t for k, t in texts.items() if t}, gold)


def declared_language(html: str) -> str:
    """Return the two letters of `<html lang>`, or "" where the page has none."""
    match = _LANGUAGE.search(html[:20_000])
    return match[1].lower() if match else ""
