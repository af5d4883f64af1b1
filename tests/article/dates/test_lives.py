"""The days when somebody was born and died."""

from __future__ import annotations

import pytest

from cleaner.article.dates.lives import is_life


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("May 3, 1931 — June 9, 2024", "en"),
        ("3. Mai 1931 - 9. Juni 2024", "de"),
        ("May 3, 1931 – June 9, 2024.", "en"),
    ],
)
def test_two_days_many_years_apart_are_a_life(text: str, language: str) -> None:
    assert is_life(text, language)


@pytest.mark.parametrize(
    "text",
    [
        "May 3, 2024 — June 9, 2024",
        "May 3, 1931",
        "May 3, 1931 — updated June 9, 2024",
        "Born May 3, 1931 — June 9, 2024",
        "",
    ],
)
def test_other_lines_are_none(text: str) -> None:
    assert not is_life(text, "en")
