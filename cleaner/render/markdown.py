"""Article → Markdown."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import groupby

from cleaner.article.article import Article
from cleaner.article.body import printed_words
from cleaner.blocks.block import Block
from cleaner.labels.label import IN_BODY, Label, Labelled
from cleaner.render.text import shown_date

_INLINE = re.compile(r"[\\`*\[\]<]|(?<!\w)_|_(?!\w)")
_OPENING = re.compile(r"(#{1,6}(?= |$)|>|[-+](?= |$)|={2,}$|-{2,}$|~{3})|(\d{1,9})([.)])(?= |$)")
_TICKS = re.compile("`+")
_CODE, _LIST = "```", "- "
_FORMS = {"li": _LIST, "blockquote": "> "}
_ITEM = re.compile(r"(?:[*+•·–-]|(\d{1,3})[.)])\s+")


def to_markdown(article: Article) -> str:
    """Return the article in Markdown: the headline, subheadings, lists, quotations and code as the page has them."""
    headline = f"# {_escaped(article.headline)}" if article.headline else ""
    head = [escaped for line in (article.byline, shown_date(article)) if line and (escaped := _paragraph(line))]
    parts = [part for part in (headline, *head, *_body(article)) if part]
    return "\n\n".join(parts) + "\n" if parts else ""


def _body(article: Article) -> list[str]:
    """The body's paragraphs, each in the form of the block that it was."""
    printed = {printed_words(item.block): item for item in article.page if item.label in IN_BODY}
    lines = [" ".join(line.split()) for paragraph in article.body.split("\n\n") for line in paragraph.split("\n")]
    parts: list[str] = []
    for (form, _), alike in groupby(lines, lambda line: _form(printed.get(line))):
        if form == _CODE:
            parts.append(_code([printed[line].block for line in alike]))
        elif form == _LIST:
            parts.append("\n".join(map(_item, alike)))
        else:
            parts.extend(form + _paragraph(line) for line in alike)
    return parts


def _form(item: Labelled | None) -> tuple[str, int]:
    """What stands before a line in Markdown, and which element its code stands in."""
    if item is None:
        return "", 0
    if item.block.marks.tag == "pre":
        return _CODE, id(item.block.marks.container)
    return "## " if item.label is Label.SUBHEADING else _FORMS.get(item.block.marks.tag, ""), 0


def _code(blocks: Iterable[Block]) -> str:
    """The lines of one element as they stand on the page, in a fence longer than each within."""
    raw = "".join(block.raw if block.marks.seam else f"\n{block.raw}" for block in blocks)
    fence = "`" * max(3, 1 + max(map(len, _TICKS.findall(raw)), default=0))
    lines = [line.rstrip() for line in raw.splitlines()]
    return "\n".join((fence, "\n".join(lines).strip("\n"), fence))


def _item(line: str) -> str:
    """A list item; a bullet or number that stands on the page becomes Markdown's."""
    marker = _ITEM.match(line)
    if not marker:
        return "- " + _paragraph(line)
    return f"{marker[1]}. {_paragraph(line[marker.end() :])}" if marker[1] else "- " + _paragraph(line[marker.end() :])


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
