"""About the author: what begins with the byline's name where the article ends or begins."""

from __future__ import annotations

import pytest

from cleaner.labels.bios import bios

BODY = [f"Paragraph {i} of an article about the ferry to Orlo." for i in range(20)]


@pytest.mark.parametrize(
    ("line", "byline", "found"),
    [
        ("Ines Calder writes about the coast.", "By Ines Calder and Piet Oosten", True),
        ("PIET OOSTEN", "By Ines Calder and Piet Oosten", True),
        ("Piet Oosten’s last book is about bread.", "by Piet Oosten, Orlo", True),
        ("Ines Holt was the first to board.", "By Ines Calder and Piet Oosten", False),
        ("The ferry is late.", "By the ferry desk", False),
        ("Ines", "By Ines Calder", False),
        ("Ines Calder: And who pays for the ferry?", "By Ines Calder", False),
        ("", "By Ines Calder", False),
    ],
)
def test_the_last_line_is_about_the_author(line: str, byline: str, found: bool) -> None:
    texts = [byline, *BODY, line]
    assert bios(texts, [False] + [True] * 21, [0]) == ([21] if found else [])


def test_in_the_middle_the_author_may_be_spoken_of() -> None:
    texts = ["By Ines Calder", *BODY[:10], "Ines Calder was on board.", *BODY[10:]]
    assert bios(texts, [False] + [True] * 21, [0]) == []


def test_without_an_article_there_is_nothing_about_its_author() -> None:
    assert bios(["By Ines Calder", "Ines Calder writes."], [False, False], [0]) == []
