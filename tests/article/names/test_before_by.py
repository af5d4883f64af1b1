"""What stands before the "by" of a byline without a seam."""

from __future__ import annotations

import pytest

from cleaner.article.names.before_by import from_by
from cleaner.article.names.people_words import people_words


@pytest.mark.parametrize(
    ("text", "rest"),
    [
        ("AFP/Orlo Pictures) By Ana Ruiz", "By Ana Ruiz"),
        ("AP By ANA RUIZ and BO LEE", "By ANA RUIZ and BO LEE"),
        ("APBy ANA RUIZ", "By ANA RUIZ"),
    ],
)
def test_a_byline_begins_with_its_by(text: str, rest: str) -> None:
    assert from_by(text, people_words("en")) == rest


@pytest.mark.parametrize(
    "text",
    [
        "By Ana Ruiz",
        "The ferry (a boat) By Ana Ruiz",
        "The boat) and Ana Ruiz",
        "ARK By Ana Ruiz",
        "AP",
        "AP Bylund",
        "",
    ],
)
def test_near_misses(text: str) -> None:
    assert from_by(text, people_words("en")) == text
