"""Lines that count on."""

from __future__ import annotations

from cleaner.blocks.split import split
from cleaner.labels.evidence import Evidence
from cleaner.labels.placed.lists.numbered import numbered
from cleaner.labels.signs.signs import signs
from cleaner.page import Page

RANKING = ("1. Ines Calder (ORL) 4h12", "2. Piet Oosten (ORL) at 19 s", "3. Bo Lind (SUN) same time")


def found(lines: tuple[str, ...], inside: tuple[float, ...], known: tuple[int, ...] = ()) -> list[str]:
    document = split(Page("\n\n".join(lines)), language="en")
    assert [block.text for block in document.blocks] == list(lines)
    return [lines[i] for i in numbered(Evidence(document, signs(document), (), ()), inside, known)]


def test_the_next_numbers_below_a_line_of_the_article_are_its_own() -> None:
    assert found(RANKING, (0.6, 0.3, 0.2)) == list(RANKING[1:])
    assert found(RANKING, (0.6, 0.3, 0.6)) == [RANKING[1]]
    assert found(tuple(line.replace(". ", ") ", 1) for line in RANKING), (0.6, 0.3, 0.6)) == [
        "2) Piet Oosten (ORL) at 19 s"
    ]


def test_a_list_that_does_not_begin_in_the_article_is_none_of_it() -> None:
    assert found(RANKING, (0.4, 0.4, 0.4)) == []
    assert found(RANKING, (0.6, 0.05, 0.4)) == []
    assert found((RANKING[0], RANKING[2]), (0.6, 0.4)) == []
    assert found((RANKING[0], "Most read", RANKING[1]), (0.6, 0.1, 0.4)) == []
    assert found(RANKING, (0.6, 0.3, 0.3), known=(1,)) == []


def test_what_says_that_it_is_something_else_ends_the_list() -> None:
    assert found((RANKING[0], "2. Advertisement", RANKING[2]), (0.6, 0.4, 0.4)) == []
