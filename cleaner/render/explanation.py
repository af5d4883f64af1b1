"""Article → why each block of its page has the label it has: for people in margin notation, for machines as records."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from cleaner.article.article import Article
from cleaner.blocks.lines import physical_lines
from cleaner.labels.label import Labelled
from cleaner.labels.margin import margin_rows, remark


def to_explanation(article: Article, *, reasons: bool = False) -> str:
    """Return the page in margin notation, if asked for with the reason for each label in a row below its block."""
    return "".join(text for _, text in explained(article, reasons=reasons))


def explained(article: Article, *, reasons: bool = False) -> Iterator[tuple[Labelled, str]]:
    """Yield each block of the page with its rows."""
    for item, rows in margin_rows(article.page):
        text = "".join(rows)
        if reasons and text.strip():
            text = text.rstrip("\r\n") + "\n" + remark(reason(item))
        yield item, text


def reason(item: Labelled) -> str:
    """Return why a block has its label, how sure that is, and what it would be next."""
    return f"{item.because} ({item.score:.2f}; else {item.runner_up})"


def explanation_records(article: Article, *, path: str | None = None) -> Iterator[dict[str, Any]]:
    """Yield a record for each block: its lines in a text dump, first and last from 1, its words, label and reason."""
    spans = _spans(article) if article.kind == "text" else [None] * len(article.page)
    for item, lines in zip(article.page, spans, strict=True):
        yield {
            "path": path,
            "lines": lines,
            "label": item.label.value,
            "because": item.because,
            "score": item.score,
            "runner_up": item.runner_up.value,
            "text": item.block.text,
        }


def _spans(article: Article) -> list[list[int] | None]:
    """The first and last line of each block's words; blocks of one line share it."""
    spans: list[list[int] | None] = []
    line = 1
    for item in article.page:
        lines = physical_lines(item.block.raw)
        filled = [line + i for i, content in enumerate(lines) if not content.isspace()] or [line]
        spans.append([filled[0], filled[-1]])
        line += sum(content.endswith(("\n", "\r")) for content in lines)
    return spans
