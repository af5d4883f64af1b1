"""The record that JSON prints."""

from __future__ import annotations

import json

from cleaner import __version__
from cleaner.labels.label import PRINTED, Label
from cleaner.render.record import KEYS, empty_record, removed, to_json, to_jsonl, to_record

PAGE = """\
navigation   | Home
navigation   | News
             |
headline     | Ferry line to Orlo opens “early”
credit       | (Photo: Jo Doe)
body         | The first boat left on Friday.
share        | Share
"""


def test_the_keys_are_these_in_this_order(article_of) -> None:
    keys = "path kind url language headline byline authors date date_text body removed version".split()
    assert list(to_record(article_of(PAGE))) == keys == list(KEYS) == list(empty_record())


def test_what_is_unknown_is_null(article_of) -> None:
    assert to_record(article_of("share        | Share\n", language=None)) == {
        "path": None,
        "kind": "text",
        "url": None,
        "language": None,
        "headline": None,
        "byline": None,
        "authors": [],
        "date": None,
        "date_text": None,
        "body": "",
        "removed": {"share": 1},
        "version": __version__,
    }


def test_removed_counts_what_is_not_printed(article_of) -> None:
    article = article_of(PAGE)
    assert removed(article) == {"credit": 1, "share": 1, "navigation": 2}
    assert removed(article, PRINTED | {Label.CREDIT}) == {"share": 1, "navigation": 2}
    assert removed(article, PRINTED - {Label.BODY}) == {"body": 1, "credit": 1, "share": 1, "navigation": 2}


def test_white_space_is_nothing_removed(article_of) -> None:
    assert removed(article_of("             |\n")) == {}


def test_jsonl_is_one_line_and_json_the_same_record(article_of) -> None:
    record = to_record(article_of(PAGE), path="a\nb.txt")
    line = to_jsonl(record)
    assert line.count("\n") == 1
    assert line.endswith("\n")
    assert json.loads(line) == json.loads(to_json(record)) == record
    assert "“early”" in line
