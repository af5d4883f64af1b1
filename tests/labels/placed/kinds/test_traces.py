"""Lists of checksums and of addresses that nobody follows, at the end of a dump's article."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from cleaner.blocks.split import split
from cleaner.labels.evidence import Evidence
from cleaner.labels.label import Label
from cleaner.labels.placed.kinds.traces import is_trace, traces
from cleaner.labels.signs.signs import signs
from cleaner.page import Page
from tests.labels.placed.boats import BODY

SUM = "0f3a9bc2d4e5f60718293a4b5c6d7e8f0f3a9bc2d4e5f60718293a4b5c6d7e8f"
LIST = ["Files", SUM, "map.zip", SUM[::-1], "Hosts", "quay[.]example", "hxxps://orlo[.]example/map"]


def missed(*lines: str, known: Sequence[str] = (), inside: Sequence[str] = ()) -> list[str]:
    """The lines below an article that are raised; `inside` ones are the article's already."""
    page = split(Page("\n\n".join((*BODY, *lines)) + "\n"))
    texts = [block.text for block in page.blocks]
    opinions = [0.9 if text in (*BODY, *inside) else 0.2 for text in texts]
    fixed = {i: Label.OTHER for i, text in enumerate(texts) if text in known}
    return [texts[i] for i in traces(Evidence(page, signs(page), [], ()), opinions, fixed)]


@pytest.mark.parametrize(
    ("text", "is_one"),
    [
        (SUM, True),
        (SUM[:32], True),
        (f"map.zip {SUM[:40]} Orlo.Map", True),
        ("quay[.]example", True),
        ("the harbour (hxxp://orlo.example)", True),
        (SUM[:31], False),
        (SUM[:32].translate(str.maketrans("abcdef", "123456")), False),
        (f"https://orlo.example/{SUM[:32]}", False),
        (f"map.png?v={SUM[:32]}", False),
        ("orlo[1].example", False),
        ("quay [.] example", False),
    ],
)
def test_checksums_and_addresses_that_nobody_follows_are_traces(text: str, is_one: bool) -> None:
    assert is_trace(text) is is_one


def test_a_list_below_the_article_is_its_own_with_what_stands_in_it() -> None:
    assert missed(*LIST, "Boats") == LIST


def test_a_page_with_few_stays_as_it_is() -> None:
    assert missed(*LIST[:4]) == []


def test_what_begins_something_else_ends_the_list() -> None:
    assert missed(*LIST[:2], "Related articles", *LIST[2:]) == LIST[:2]
    assert missed("Leave a comment", *LIST) == []


def test_what_is_known_or_says_what_it_is_stays_as_it_is() -> None:
    assert missed(*LIST, known=["map.zip"]) == [line for line in LIST if line != "map.zip"]
    assert missed(*LIST[:3], "Name", *LIST[3:]) == LIST


def test_far_below_the_article_there_is_none_of_it() -> None:
    assert missed(*(f"Boat {n}" for n in range(70)), *LIST) == []


def test_between_its_lines_only_traces_are_the_articles() -> None:
    last = "The harbour master of Orlo said in the evening that all of them had come home to the quay."
    assert missed(*LIST, last, inside=[last]) == [line for line in LIST if is_trace(line)]
