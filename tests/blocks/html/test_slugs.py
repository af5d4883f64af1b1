"""The names that software made of headings."""

from __future__ import annotations

import pytest
from selectolax.lexbor import LexborHTMLParser

from cleaner.blocks.block import around
from cleaner.blocks.from_html import from_html

HEADINGS = ("Building the dock", "1.5 Feedback", "Why is it so?", "Ölfässer")
SLUGS = ("building-the-dock", "feedback", "Why-is-it-so_003f", "oelfaesser")


def names(ids: tuple[str, ...], tag: str = "section", *more: str) -> list[str]:
    parts = (
        f'<{tag} id="{name}" class="part"><h2>{heading}</h2><p>It rained.</p></{tag}>'
        for name, heading in zip(ids, HEADINGS, strict=True)
    )
    blocks = from_html(LexborHTMLParser("".join((*parts, *more))))
    return [node.names for block in blocks if block.marks.tag == "h2" for node in around(block) if node.tag == tag]


def test_names_made_of_headings_go() -> None:
    assert names(SLUGS) == ["part"] * 4


def test_so_do_those_of_the_headings_themselves() -> None:
    html = "".join(f'<h2 id="{name}">{heading}</h2>' for name, heading in zip(SLUGS, HEADINGS, strict=True))
    blocks = from_html(LexborHTMLParser(html))
    assert [block.marks.container.names for block in blocks if block.marks.container] == [""] * 4


@pytest.mark.parametrize(
    ("ids", "more"),
    [
        (("dock", "feedback", "Why-is-it-so_003f", "oelfaesser"), ()),
        (SLUGS, ("<h2>Another</h2>",) * 5),
        (("comments", "related", "share", "tags"), ()),
    ],
    ids=["three", "most-have-none", "other-names"],
)
def test_other_names_and_few_of_these_stay(ids: tuple[str, ...], more: tuple[str, ...]) -> None:
    assert names(ids, "section", *more) == [f"part {name}" for name in ids]
