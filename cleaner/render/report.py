"""Articles → one HTML page, whole in itself, that shows what was removed of each, and why."""

from __future__ import annotations

import json
import re
from base64 import b64encode
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Any

from cleaner.article.article import Article
from cleaner.blocks.lines import physical_lines
from cleaner.labels.label import PRINTED, Label, Labelled
from cleaner.named_tuple import NamedTuple

if TYPE_CHECKING:
    from jinja2 import Template

TEMPLATES = Path(__file__).with_name("templates")
BAR = 240  # units that the bar of a page's words is long
LEFTWARD = frozenset({"ar", "fa", "he", "ur"})  # languages written from right to left

# What would end a script element, or a line of a script, is written as JSON's escapes.
_ESCAPED = {c: f"\\u{ord(c):04x}" for c in "<>&\u2028\u2029"}
_UNSPACED = re.compile(r"[\u0e00-\u0eff\u3040-\u9fff]")


class Part(NamedTuple):
    """A stretch of a page's bar: a label, its words, and where it begins and how long it is in units of BAR."""

    label: str
    words: int
    at: float
    size: float
    kept: bool


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
    """How many words of the page have each label."""
    counts: Counter[Label] = Counter()
    for item in article.page:
        counts[item.label] += _count(item.block.text)
    return counts


def _count(text: str) -> int:
    """The words of a text; two characters are a word where Chinese, Japanese, Lao and Thai put no spaces."""
    parts = text.split()
    if text.isascii() or not _UNSPACED.search(text):
        return len(parts)
    return sum(max(1, len(_UNSPACED.findall(part)) // 2) for part in parts)


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
    data = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    for character, escape in _ESCAPED.items():
        data = data.replace(character, escape)
    return data


def _hash(text: str) -> str:
    return f"sha256-{b64encode(sha256(text.encode()).digest()).decode()}"


@cache
def _template() -> Template:
    from jinja2 import Environment, FileSystemLoader, StrictUndefined

    loader = FileSystemLoader(TEMPLATES)
    return Environment(loader=loader, autoescape=True, undefined=StrictUndefined, trim_blocks=True).get_template(
        "report.html"
    )
