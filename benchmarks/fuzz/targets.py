"""What the fuzzer throws bytes at: each target raises AssertionError where a promise about every page is broken."""

from __future__ import annotations

import json
import re
from collections.abc import Callable

from cleaner.article.article import Article
from cleaner.labels.margin import from_margin, to_margin
from cleaner.page import read
from cleaner.pipeline import clean
from cleaner.render.diff import to_diff
from cleaner.render.explanation import to_explanation
from cleaner.render.markdown import to_markdown
from cleaner.render.record import to_jsonl, to_record
from cleaner.render.text import to_text

_WORDS = re.compile(r"\w+")


def text(data: bytes) -> None:
    """A text dump is put back together by its blocks, and nothing is invented."""
    article = clean(data, kind="text")
    assert "".join(item.block.raw for item in article.page) == read(data, kind="text").text
    _holds(article)


def html(data: bytes) -> None:
    """Nothing is invented in an HTML page."""
    _holds(clean(data, kind="html"))


def page(data: bytes) -> None:
    """A page whose kind has to be found is cleaned, too."""
    _holds(clean(data))


def margin(data: bytes) -> None:
    """A margin file is read and written again as it was, or refused with a ValueError."""
    try:
        labelled = from_margin(data.decode("utf-8", "replace"))
    except ValueError:
        return
    assert all(isinstance(raw, str) for _, raw in labelled)


def _holds(article: Article) -> None:
    words = iter(_WORDS.findall(" ".join(item.block.text for item in article.page)))
    assert all(word in words for word in _WORDS.findall(article.body)), "a word is invented"
    assert all(item.because for item in article.page if item.block.text), "a label without a reason"
    line = to_jsonl(to_record(article))
    assert line.count("\n") == 1
    assert json.loads(line)["body"] == article.body
    assert isinstance(to_margin(article.page), str)
    for view in (to_text, to_markdown, to_explanation):
        assert isinstance(view(article), str)
    to_diff(article, "page")


TARGETS: dict[str, Callable[[bytes], None]] = {"text": text, "html": html, "page": page, "margin": margin}
