"""What writes an article in each format."""

from __future__ import annotations

import json

import pytest

from cleaner.article.article import Article
from cleaner.render.formats import FORMATS, rendered


@pytest.mark.parametrize(("form", "begins"), [("text", "Ferry *line*\n"), ("markdown", "# Ferry \\*line\\*\n")])
def test_what_people_read_needs_no_record(article_of, form: str, begins: str) -> None:
    article = article_of("headline     | Ferry *line*\nbody         | The first boat left on Friday.\n")
    assert rendered(article, form, lambda _: pytest.fail("a record was made")).startswith(begins)


@pytest.mark.parametrize(("form", "lines"), [("json", 3), ("jsonl", 1)])
def test_what_programs_read_is_the_record(article_of, form: str, lines: int) -> None:
    def record(article: Article) -> dict[str, object]:
        return {"headline": article.headline}

    written = rendered(article_of("headline     | Ferry line\n"), form, record)
    assert (json.loads(written), written.count("\n")) == ({"headline": "Ferry line"}, lines)


def test_the_formats_are_these() -> None:
    assert FORMATS == ("text", "markdown", "json", "jsonl")
