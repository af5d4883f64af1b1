"""Lines of a text dump's article that name who took a picture and for whom, and what the picture shows."""

from __future__ import annotations

from array import array

import pytest

from cleaner.blocks.split import split
from cleaner.labels.evidence import Evidence
from cleaner.labels.label import Label
from cleaner.labels.placed.pictures.credits import captions_above, credits_of, straight_above
from cleaner.labels.signs.signs import signs
from cleaner.page import Page
from cleaner.pipeline import clean


@pytest.mark.parametrize(
    ("line", "credit"),
    [
        ("Ana Calder/The Orlo Post", True),
        ("Ana Calder / Orlo Post files", True),
        ("Peter Oosten/Port & Sons", True),
        ("Flickr / icalder", True),
        ("Instagram/@icalder", True),
        ("Harbour / icalder", False),
        ("X / Y", False),
        ("Instagram / the boats of the island", False),
        ("The Orlo Post / Ana Calder", True),
        ("Ana Calder/Peter Oosten", False),  # two people
        ("Harbour Road/Western Quay", False),  # nobody
        ("Ana Calder/the road", False),
        ("Ana Calder/Orlo Post: a winter at sea", False),
        ("Ana Calder/The Orlo Post of the Islands of the Far North Sea and Beyond", False),
        ("Ana Calder", False),
        ("Ana CalderGetty Images", True),
        ("quay31 | Getty Images", True),
        ("Supports Adobe Stock", False),
        ("Getty Images", False),  # which the phrases tell
        ("Ana Calder and others who sell to each library of the coast | Getty Images", False),
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


@pytest.mark.parametrize(
    ("below", "goes"),
    [("(Ana Calder / The Orlo Post)", True), ("(Ana Calder)", False), ("(the quay / the road)", False)],
)
def test_a_line_above_a_name_and_a_house_in_brackets_goes(below: str, *, goes: bool) -> None:
    document = split(Page(f"The captain on the quay\n\n{below}\n\nNobody knows why.\n"), language="en")
    evidence = Evidence(document, signs(document), (), ())
    assert list(straight_above(evidence, [0.9] * 3, [0, 2], {})) == ([0] if goes else [])


@pytest.mark.parametrize(
    ("line", "goes"),
    [
        ("Bo Lind, who won at noon. (A. Calder/Orlo Post)", True),
        ("The quay at noon (Ana Calder/Orlo Post)", True),
        ("The quay at noon (Harbour Road/Western Quay)", False),
        ("He asked for bread (and/or butter)", False),
        ("He met Ana Calder (of the Orlo Post)", False),
    ],
)
def test_a_line_that_ends_in_brackets_with_a_name_and_a_house_goes(line: str, *, goes: bool) -> None:
    document = split(Page(f"Nobody knows why.\n\n{line}\n\nIt rained.\n"), language="en")
    texts = [block.text for block in document.blocks]
    evidence = Evidence(document, signs(document), (), ())
    assert (1 in straight_above(evidence, [0.9] * len(texts), range(len(texts)), {})) == goes


@pytest.mark.parametrize(
    ("caption", "goes"),
    [
        ("The old ferry at her quay. Ana Calder/ORLO Guide", True),
        ("The old quay of Orlo town. Ana Calder for Voice of the Isle", True),
        ("The old ferry is late again, and nobody on the island can tell why. For Voice of the Isle", False),
        ("Nobody can tell why. Who knows Ana Calder for years", False),
    ],
)
def test_a_caption_whose_own_line_ends_with_a_name_and_a_house_goes(caption: str, *, goes: bool) -> None:
    document = split(Page(f"The ferry is late.\n\n{caption}\n\nNobody knows why.\n"), language="en")
    size = len(document.blocks)
    evidence = Evidence(document, signs(document), [array("f", (1.0, 0.0))] * size, (Label.BODY, Label.CREDIT))
    gone = [*credits_of(evidence, [0.9] * size, ()), *straight_above(evidence, [0.9] * size, range(size), {})]
    assert sorted(gone) == ([1, 2] if goes else [])


TEXT = [
    f"On day {day} the ferry left at dawn, met no other boat, and was back in Orlo before the rain." for day in range(9)
]
CAPTION = "The last boat of the day comes home to its quay in Orlo."


def captions(lines: list[str], caption: str, credit: str, opinion: float) -> list[str]:
    """What is a caption of lines that blank lines part, all of which read like the article but for the credit."""
    document = split(Page("\n\n".join(lines)), language="en")
    texts = [block.text for block in document.blocks]
    assert texts == lines
    inside = [0.1 if text == credit else opinion if text == caption else 0.9 for text in texts]
    shares = [array("f", (0.1, 0.8, 0.1) if text == credit else (0.9, 0.0, 0.1)) for text in texts]
    evidence = Evidence(document, signs(document), shares, (Label.BODY, Label.CREDIT, Label.OTHER))
    return [texts[i] for i in captions_above(evidence, inside, [i for i, p in enumerate(inside) if p >= 0.5])]


@pytest.mark.parametrize(
    ("credit", "opinion", "caption", "goes"),
    [
        ("Photo: Ines Calder", 0.7, CAPTION, True),
        ("(Photo: Ines Calder)", 0.7, CAPTION, True),
        ("Image: Courtesy of Ines Calder", 0.7, CAPTION, True),
        ("© Ines Calder", 0.7, "Aboard the Orlo boat.", True),
        ("Photo: Ines Calder", 0.85, CAPTION, False),
        ("Photo: Ines Calder", 0.7, CAPTION.rstrip("."), False),
        ("Photo: Ines Calder", 0.7, TEXT[0] * 3, False),
        # whose the numbers of a paragraph are, and a picture that may have no caption
        ("Source: Ines Calder", 0.7, CAPTION, False),
        ("Ines Calder/Getty Images", 0.7, CAPTION, False),
    ],
)
def test_a_sentence_above_who_took_a_picture_is_a_caption(
    credit: str, opinion: float, caption: str, goes: bool
) -> None:
    assert captions([*TEXT[:4], caption, credit, *TEXT[4:]], caption, credit, opinion) == [caption] * goes
    assert not captions([*TEXT, caption, credit], caption, credit, opinion)  # the page's own, below its last line


def test_steps_with_a_picture_each_are_the_article() -> None:
    steps = [line for step in range(4) for line in (CAPTION, "Photo: Ines Calder")]
    assert not captions([*TEXT, *steps, TEXT[0] + " Again."], CAPTION, "Photo: Ines Calder", 0.7)


@pytest.mark.parametrize(
    ("credit", "goes"),
    [("Reuters", False), ("Source: Orlo Post", False), ("(Reuters)", True), ("Getty Images", True)],
)
def test_a_last_sentence_straight_above_the_office_that_the_text_is_from_stays(credit: str, goes: bool) -> None:
    document = split(Page("\n\n".join((*TEXT, f"{CAPTION}\n{credit}")) + "\n"), language="en")
    texts = [block.text for block in document.blocks]
    inside = [0.1 if text == credit else 0.6 if text == CAPTION else 0.9 for text in texts]
    shares = [array("f", (0.1, 0.9) if text == credit else (0.9, 0.1)) for text in texts]
    evidence = Evidence(document, signs(document), shares, (Label.BODY, Label.CREDIT))
    run = [i for i, p in enumerate(inside) if p >= 0.5]
    assert [texts[i] for i in straight_above(evidence, inside, run, {})] == [CAPTION] * goes
