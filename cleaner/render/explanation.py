"""Article → why each block of its page has the label it has: for people in margin notation, for machines as records."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from cleaner.article.article import Article
from cleaner.blocks.lines import physical_lines
from cleaner.labels.label import Labelled
from cleaner.labels.margin import margin_rows, remark

Why = Sequence[Sequence[str]] | None


def to_explanation(article: Article, *, reasons: bool = False, why: Why = None) -> str:
    """Return the page in margin notation, if asked for with the reason for each label in a row below its block.

    why: the reasons of each block, all of which are given with how sure the labeller was in words
    """
    return "".join(text for _, text in explained(article, reasons=reasons, why=why))


def explained(article: Article, *, reasons: bool = False, why: Why = None) -> Iterator[tuple[Labelled, str]]:
    """Yield each block of the page with its rows."""
    for i, (item, rows) in enumerate(margin_rows(article.page)):
        text = "".join(rows)
        if (reasons or why) and text.strip():
            text = text.rstrip("\r\n") + "\n" + remark(argued(item, why[i]) if why else reason(item))
        yield item, text


def reason(item: Labelled) -> str:
    """Return why a block has its label, how sure that is, and what it would be next."""
    return f"{item.because} ({item.score:.2f}{_otherwise(item)})"


def argued(item: Labelled, reasons: Sequence[str]) -> str:
    """Return the reasons for a block's label, how sure the labeller was, in words and hundredths, and what it would be
    next.
    """
    score = round(item.score, 2)  # the word fits the number that is shown
    return f"{' and '.join(reasons)} ({surety(score)}, {score:.2f}{_otherwise(item)})"


def _otherwise(item: Labelled) -> str:
    """The next best label, if there is another."""
    return "" if item.runner_up is item.label else f"; else {item.runner_up}"


def surety(score: float) -> str:
    """Return in words how sure a score from 0 to 1 is."""
    return next(words for least, words in _SURETY if score >= least)


_SURETY = ((0.95, "sure"), (0.8, "rather sure"), (0.65, "not sure"), (0.0, "hardly more than a guess"))


def explanation_records(article: Article, *, path: str | None = None, why: Why = None) -> Iterator[dict[str, Any]]:
    """Yield a record for each block: its lines in a text dump, first and last from 1, its words, label and reason.

    why: the reasons of each block, which the records have under "reasons"
    """
    spans = _spans(article) if article.kind == "text" else [None] * len(article.page)
    for i, (item, lines) in enumerate(zip(article.page, spans, strict=True)):
        yield {
            "path": path,
            "lines": lines,
            "label": item.label.value,
            "because": item.because,
            **({"reasons": list(why[i])} if why else {}),
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
