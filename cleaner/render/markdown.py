"""Article → Markdown."""

from __future__ import annotations

import re

from cleaner.article.article import Article
from cleaner.article.body import printed_words
from cleaner.labels.label import IN_BODY, Label
from cleaner.render.text import shown_date

_INLINE = re.compile(r"[\\`*\[\]<]|(?<!\w)_|_(?!\w)")
_OPENING = re.compile(r"(#{1,6}(?= |$)|>|[-+](?= |$)|={2,}$|-{2,}$|~{3})|(\d{1,9})([.)])(?= |$)")
_ITEM = re.compile(r"(?:[*+•·–-]|(\d{1,3})[.)])\s+")


def to_markdown(article: Article) -> str:
    """Return the article in Markdown: the headline, subheadings, lists, quotations and code as the page has them."""
    headline = f"# {_escaped(article.headline)}" if article.headline else ""
    head = [escaped for line in (article.byline, shown_date(article)) if line and (escaped := _paragraph(line))]
    parts = [part for part in (headline, *head, *_body(article)) if part]
    return "\n\n".join(parts) + "\n" if parts else ""


def _body(article: Article) -> list[str]:
    """The body's paragraphs, each in the form of the block that it was."""
    printed = (item for item in article.page if item.label in IN_BODY)
    forms = {printed_words(item.block): _form(item.label, item.block.marks.tag) for item in printed}
    parts: list[str] = []
    in_list = False
    for paragraph in article.body.split("\n\n"):
        for line in paragraph.split("\n"):
            form = forms.get(" ".join(line.split()), "")
            if form == "- " and in_list:
                parts[-1] += "\n" + _item(line)
            else:
                parts.append(_item(line) if form == "- " else form + _paragraph(line))
            in_list = form == "- "
    return parts


def _form(label: Label, tag: str) -> str:
    if label is Label.SUBHEADING:
        return "## "
    return {"li": "- ", "blockquote": "> "}.get(tag, "")


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
