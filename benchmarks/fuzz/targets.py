"""What the fuzzer throws bytes at: each target raises AssertionError where a promise about every page is broken."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from tempfile import NamedTemporaryFile

from cleaner.article.article import Article
from cleaner.blocks.lines import physical_lines
from cleaner.labels.by_hand import LabelsError
from cleaner.labels.label import LABELLED_BY_HAND
from cleaner.labels.margin import MarginError, from_margin, to_margin
from cleaner.page import read
from cleaner.pipeline import clean
from cleaner.render.diff import to_diff
from cleaner.render.explanation import to_explanation
from cleaner.render.markdown import to_markdown
from cleaner.render.record import to_jsonl, to_record
from cleaner.render.text import to_text
from cleaner.rules.rules import RulesError
from cleaner.rules.toml import rules_in
from cleaner.sources.item import Source
from cleaner.sources.items import items
from cleaner.terminal import visible

_WORDS = re.compile(r"\w+")
PAGE = """\
<h1>Ferry to Orlo begins in May</h1><p class="box">By Ines Calder 3 May 2021</p>
<p>The ferry to Orlo begins on Monday, two weeks earlier than in other years, said the harbour master of Nordhavn.</p>
<div class="more-stories"><ul><li><a href="/more">More ferries</a></ul></div><p>Throw a coin. Code KAJA gives ten.</p>
"""


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


def warc(data: bytes) -> None:
    """A file of captures, damaged or not, is read to its end, and each page in it is cleaned."""
    with NamedTemporaryFile(suffix=".warc") as file:
        file.write(data)
        file.flush()
        for item in items(Source(file.name, "pages.warc")):
            if item.data is not None:
                _holds(clean(item.data, kind=item.kind or "auto", url=item.url, encoding=item.encoding))


def margin(data: bytes) -> None:
    """A margin file labels the page that it is of as it says, and is refused for another page."""
    text = data.decode("utf-8", "replace")
    try:
        rows = from_margin(text)
    except MarginError:
        return
    page = "".join(raw for _, raw in rows)
    found = clean(page, kind="text", labels=text).page
    assert "".join(item.block.raw for item in found) == page
    labels = [item.label for item in found if item.because == LABELLED_BY_HAND]
    assert labels == [label for label, raw in rows if visible(raw.replace("\r", "\n")).split()]
    try:
        clean(page + "more", kind="text", labels=text)
    except LabelsError as error:
        line = error.line
    else:
        raise AssertionError("labels of another page")
    assert 1 <= line <= max(1, len(physical_lines(text)))


def config(data: bytes) -> None:
    """A file of rules is read and used, or refused with a RulesError."""
    try:
        rules = rules_in(data.decode("utf-8", "replace"))
        article = clean(PAGE, kind="html", url="https://orlo.example/", rules=rules)
    except RulesError:
        return
    _holds(article)


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


TARGETS: dict[str, Callable[[bytes], None]] = {
    "text": text,
    "html": html,
    "page": page,
    "warc": warc,
    "margin": margin,
    "config": config,
}
