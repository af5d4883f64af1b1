"""Lines of a text dump's article that name who took a picture and for whom."""

from __future__ import annotations

import pytest

from cleaner.blocks.split import split
from cleaner.labels.evidence import Evidence
from cleaner.labels.label import Label
from cleaner.labels.placed.credits import credits_of
from cleaner.labels.signs.signs import signs
from cleaner.page import Page
from cleaner.pipeline import clean


@pytest.mark.parametrize(
    ("line", "credit"),
    [
        ("Ana Calder/The Orlo Post", True),
        ("Ana Calder / Orlo Post files", True),
        ("Peter Oosten/Port & Sons", True),
        ("The Orlo Post / Ana Calder", True),
        ("Ana Calder/Peter Oosten", False),  # two people
        ("Harbour Road/Western Quay", False),  # nobody
        ("Ana Calder/the road", False),
        ("Ana Calder/Orlo Post: a winter at sea", False),
        ("Ana Calder/The Orlo Post of the Islands of the Far North Sea and Beyond", False),
        ("Ana Calder", False),
    ],
)
def test_a_name_and_a_house_with_a_stroke_between_are_a_credit(line: str, credit: bool) -> None:
    document = split(Page(f"The ferry is late.\n\n{line}\n\nNobody knows why.\n"), language="en")
    evidence = Evidence(document, signs(document), (), ())
    assert list(credits_of(evidence, [0.9] * 3, ())) == ([1] if credit else [])
    assert not list(credits_of(evidence, [0.9] * 3, (1,)))
    assert not list(credits_of(evidence, [0.1] * 3, ()))


def test_the_caption_above_such_a_credit_goes_with_it() -> None:
    page = """Old ferry to Orlo stays for three winters

By Ines Calder
March 4, 2031

The harbour council voted on Tuesday to keep the old ferry to Orlo running for three more winters, as people had asked.

"We heard the people of the island, and they were loud," said Mayor Greta Solheim on the steps of the town hall.

The old ferry at her quay in Orlo on a Monday in February.
Ana Calder/The Orlo Post

The town bought the ferry in 2017 for a single crown. Repairs took three years longer than anybody had planned.

A new captain will take the helm of the ferry in April, once the ice in the harbour of Orlo is gone.
"""
    article = clean(page)
    assert "Orlo Post" not in article.body
    assert "at her quay" not in article.body
    assert [item.label for item in article.page if "/" in item.block.text] == [Label.CREDIT]
