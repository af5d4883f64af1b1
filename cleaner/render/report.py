"""Articles → one HTML page, whole in itself, that shows what was removed of each, and why."""

from __future__ import annotations

import json
from base64 import b64encode
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from cleaner.article.article import Article
from cleaner.blocks.lines import physical_lines
from cleaner.labels.label import PRINTED, Label, Labelled

if TYPE_CHECKING:
    from jinja2 import Template

TEMPLATES = Path(__file__).with_name("templates")
BAR = 240  # units that the bar of a page's words is long
LEFTWARD = frozenset({"ar", "fa", "he", "ur"})  # languages written from right to left

# What would end a script element, or a line of a script, is written as JSON's escapes.
_ESCAPES = str.maketrans({c: f"\\u{ord(c):04x}" for c in "<>&\u2028\u2029"})


class Part(NamedTuple):
    """A stretch of a page's bar: a label, its words, and where it begins and how long it is in units of BAR."""

    label: str
    words: int
    at: float
    size: float
    kept: bool


def to_report(pages: Iterable[tuple[str, Article]], *, printed: Collection[Label] = PRINTED) -> str:
    """Return the report of some pages as one string."""
    return "".join(report(pages, printed=printed))


def report(pages: Iterable[tuple[str, Article]], *, printed: Collection[Label] = PRINTED) -> Iterator[str]:
    """Yield the report of (path, Article) pairs piece by piece, each page as it comes; nothing if there is no page.

    No script and no style but the report's own can run in it: its policy names them by their hash.
    """
    pairs = iter(pages)
    first = next(pairs, None)
    if first is None:
        return

    def facts() -> Iterator[dict[str, Any]]:
        for path, article in _chained(first, pairs):
            yield page_facts(path, article, printed)

    style, script = (TEMPLATES.joinpath(f"report.{kind}").read_text(encoding="utf-8") for kind in ("css", "js"))
    yield from _template().generate(
        pages=facts(),
        style=style,
        script=script,
        style_hash=_hash(style),
        script_hash=_hash(script),
        labels=_data([[label.value, label in printed] for label in Label]),
        bar=BAR,
    )


def page_facts(path: str, article: Article, printed: Collection[Label] = PRINTED) -> dict[str, Any]:
    """Return what the report's template shows of a page: its headline, its words by label, its lines as JSON."""
    words = _words(article)
    kept = sum(count for label, count in words.items() if label in printed)
    return {
        "path": path,
        "headline": article.headline or "No headline",
        "language": article.language or "",
        "direction": "rtl" if article.language in LEFTWARD else "ltr",
        "kept": kept,
        "removed": words.total() - kept,
        "parts": _parts(words, printed),
        "words": _data(words),
        "lines": _data([_line(item) for item in article.page if item.block.text]),
    }


def _chained(first: tuple[str, Article], rest: Iterable[tuple[str, Article]]) -> Iterator[tuple[str, Article]]:
    yield first
    yield from rest


def _words(article: Article) -> Counter[Label]:
    """How many words of the page have each label; a script without spaces counts two characters as a word."""
    counts: Counter[Label] = Counter()
    for item in article.page:
        counts[item.label] += sum(1 if part.isascii() else _wide(part) for part in item.block.text.split())
    return counts


def _wide(part: str) -> int:
    """The words in what stands between two spaces, where Chinese, Japanese and Thai put none."""
    unspaced = sum("\u0e00" <= c <= "\u0eff" or "\u3040" <= c <= "\u9fff" for c in part)
    return max(1, unspaced // 2)


def _parts(words: Mapping[Label, int], printed: Collection[Label]) -> list[Part]:
    """The stretches of a page's bar: what stays first, then what goes, most words first."""
    total = sum(words.values()) or 1
    order = sorted((label for label in words if words[label]), key=lambda x: (x not in printed, -words[x]))
    parts, at = [], 0.0
    for label in order:
        size = words[label] * BAR / total
        parts.append(Part(label.value, words[label], round(at, 2), round(size, 2), label in printed))
        at += size
    return parts


def _line(item: Labelled) -> list[Any]:
    """A block as the report's script reads it: label, words, reason, score, next best label, whether it goes on."""
    raw = item.block.text if item.block.marks.container else item.block.raw
    text = "\n".join(line.strip() for line in physical_lines(raw) if not line.isspace())
    return [item.label.value, text, item.because, item.score, item.runner_up.value, int(item.block.marks.seam)]


def _data(value: object) -> str:
    """JSON that no HTML parser takes for anything but text."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).translate(_ESCAPES)


def _hash(text: str) -> str:
    return f"sha256-{b64encode(sha256(text.encode()).digest()).decode()}"


@cache
def _template() -> Template:
    from jinja2 import Environment, FileSystemLoader, StrictUndefined

    loader = FileSystemLoader(TEMPLATES)
    return Environment(loader=loader, autoescape=True, undefined=StrictUndefined, trim_blocks=True).get_template(
        "report.html"
    )
