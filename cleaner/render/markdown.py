"""Article → Markdown."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import groupby

from cleaner.article.article import Article
from cleaner.article.layout import laid_out
from cleaner.blocks.block import Block
from cleaner.render.forms import UNRANKED, Form, forms
from cleaner.render.lists import bare, list_of, numbers
from cleaner.render.tables import table_of
from cleaner.render.text import shown_date

_INLINE = re.compile(r"[\\`*\[\]<]|(?<!\w)_|_(?!\w)|&(?=#?\w{1,31};)")
_OPENING = re.compile(r"(#{1,6}(?= |$)|>|[-+](?= |$)|={2,}$|-{2,}$|~{3})|(\d{1,9})([.)])(?= |$)")
_TICKS = re.compile("`+")
_DEEPEST = 6
_Line = tuple[str, Form]


def to_markdown(article: Article) -> str:
    """Return the article in Markdown: the headline, subheadings, lists, tables, quotations and code as the page has
    them.
    """
    headline = f"# {_escaped(article.headline)}" if article.headline else ""
    head = [escaped for line in (article.byline, shown_date(article)) if line and (escaped := _paragraph(line))]
    parts = [part for part in (headline, *head, *_body(article)) if part]
    return "\n\n".join(parts) + "\n" if parts else ""


def _body(article: Article) -> Iterator[str]:
    """The body's paragraphs, each in the form of the block that it was."""
    lines = [" ".join(line.split()) for paragraph in article.body.split("\n\n") for line in paragraph.split("\n")]
    found = list(zip(lines, forms(lines, article.page), strict=True))
    marks = _marks(form.rank for _, form in found if form.kind == "heading")
    known = numbers(article.page) if any(form.kind == "item" for _, form in found) else {}
    for (kind, _), group in groupby(found, _together):
        alike = list(group)
        if kind == "item":
            yield list_of([(*_item(line), form.holders) for line, form in alike], known)
        elif kind == "code":
            yield _code([form.block for _, form in alike if form.block])
        elif kind == "row" and (table := table_of([form.block for _, form in alike if form.block], _escaped)):
            yield table
        elif kind == "quote":
            yield "\n>\n".join(f"> {_paragraph(line)}" for line, _ in alike)
        else:
            yield from (_alone(line, form, marks) for line, form in alike)


def _together(line: _Line) -> tuple[str, int]:
    """What lines that are one part of the article have in common."""
    form = line[1]
    return form.kind, id(form.holders[0]) if form.holders and form.kind != "item" else 0


def _marks(ranks: Iterable[int]) -> dict[int, str]:
    """What stands before headings of each rank: those of the highest are one below the headline."""
    known = sorted({UNRANKED, *ranks})
    return {rank: "#" * min(depth, _DEEPEST) + " " for depth, rank in enumerate(known, 2)}


def _alone(line: str, form: Form, marks: dict[int, str]) -> str:
    if form.kind == "heading":
        return marks[form.rank] + _escaped(line)
    return f"**{_escaped(line)}**" if form.kind == "term" else _paragraph(line)


def _code(blocks: Iterable[Block]) -> str:
    """The lines of one element as they stand on the page, in a fence longer than each within."""
    lines = "\n".join(laid_out([next(same) for _, same in groupby(blocks, key=id)]))
    fence = "`" * max(3, 1 + max(map(len, _TICKS.findall(lines)), default=0))
    return f"{fence}\n{lines}\n{fence}"


def _item(line: str) -> tuple[str, str]:
    """The bullet or number that an item has itself, and its words."""
    marker, words = bare(line)
    return marker, _paragraph(words)


def _paragraph(line: str) -> str:
    """A line of text that Markdown reads as text, whatever it begins with."""
    text = _escaped(" ".join(line.split()))
    return (
        _OPENING.sub(lambda match: f"\\{match[1]}" if match[1] else f"{match[2]}\\{match[3]}", text, count=1)
        if (_OPENING.match(text))
        else text
    )


def _escaped(text: str) -> str:
    return _INLINE.sub(lambda match: "\\" + match[0], text)
