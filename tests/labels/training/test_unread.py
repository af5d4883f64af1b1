"""Pages that nobody annotated teach what a model finds in them, where nothing known of them speaks against it."""

from __future__ import annotations

import gzip
import json
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("numpy")

from cleaner.labels.model import shipped
from cleaner.labels.training.samples import SETS, SILVER, UNREAD, unread

HTML = Path(__file__).parents[3] / "fixtures" / "pages" / "en-news-donation-html" / "page.html"


def corpus(folder: Path, *rows: dict[str, Any]) -> Path:
    """A corpus whose annotated sets hold one page, and whose first other set holds these."""
    page = {"id": "0", "url": "https://orlo.example/0", "html": "", "title": None, "authors": None, "date": None}
    known = [page | {"body": "The ferry.", "keep": [], "drop": []}]
    others = [page | {"body": None, "keep": [], "drop": []} | row for row in rows]
    for name in (*SETS, *UNREAD):
        held = known if name in SETS else others if name == UNREAD[0] else []
        with gzip.open(folder / f"{name}.jsonl.gz", "wt", encoding="utf-8") as lines:
            lines.writelines(json.dumps(row) + "\n" for row in held)
    return folder


def found(folder: Path, *rows: dict[str, Any]) -> list[dict[str, Any]]:
    taught = list(unread(corpus(folder, *rows), 1, [shipped()]))
    assert all(name == SILVER for name, _ in taught)
    return [row for _, row in taught]


def test_the_article_that_is_found_is_taught(tmp_path: Path) -> None:
    html = HTML.read_text(encoding="utf-8")
    [row] = found(tmp_path, {"url": "https://orlo.example/1", "html": html})
    assert len(row["body"]) > 200
    assert row["title"]


@pytest.mark.parametrize(
    "known",
    [
        {"keep": ["words that the page has not"]},
        {"url": "https://orlo.example/0"},
        {"html": "<p>The first boat left.</p>"},
    ],
)
def test_what_is_known_otherwise_or_holds_next_to_nothing_is_not(tmp_path: Path, known: dict[str, Any]) -> None:
    html = HTML.read_text(encoding="utf-8")
    assert found(tmp_path, {"url": "https://orlo.example/1", "html": html} | known) == []


def test_what_must_not_be_in_the_article_is_not_taught(tmp_path: Path) -> None:
    html = HTML.read_text(encoding="utf-8")
    [row] = found(tmp_path, {"url": "https://orlo.example/1", "html": html})
    gone = row["body"].split("\n")[0]
    assert found(tmp_path, {"url": "https://orlo.example/1", "html": html, "drop": [gone]}) == []
