"""Quotations that an article sets apart as a figure."""

from __future__ import annotations

from array import array

import pytest

from cleaner.blocks.split import split
from cleaner.labels.evidence import Evidence
from cleaner.labels.label import Label
from cleaner.labels.placed.repeated.figures import quoted_figures
from cleaner.labels.signs.signs import signs
from cleaner.page import Page

LABELS = (Label.BODY, Label.CAPTION, Label.SHARE)
QUOTE, SPEAKER = "Row until the gulls lose interest.", "Mila Orn, ferrywoman"
CAPTION, SHARE = array("f", [0.3, 0.6, 0.1]), array("f", [0.3, 0.1, 0.6])


def missed(figure: str, shares: array[float] = CAPTION) -> list[str]:
    """The blocks of a page that are raised, of which none is the article's yet."""
    page = split(Page(f"<p>The boat left at noon.</p>{figure}<p>It came back.</p>", "html"))
    evidence = Evidence(page, signs(page), [shares] * len(page.blocks), LABELS)
    return [page.blocks[i].text for i in quoted_figures(evidence, [0.1] * len(page.blocks), ())]


@pytest.mark.parametrize(
    "figure",
    [
        f"<figure><blockquote>{QUOTE}</blockquote><figcaption>{SPEAKER}</figcaption></figure>",
        f"<figure><blockquote><p>{QUOTE}</p></blockquote><figcaption><p>{SPEAKER}</p></figcaption></figure>",
    ],
)
def test_a_quotation_in_a_figure_is_the_article_s_with_who_said_it(figure: str) -> None:
    assert missed(figure) == [QUOTE, SPEAKER]


@pytest.mark.parametrize(
    "figure",
    [
        f"<figure><img><figcaption>{SPEAKER}</figcaption></figure>",
        f"<figure><div><blockquote>{QUOTE}</blockquote></div><figcaption>{SPEAKER}</figcaption></figure>",
        f"<figure><blockquote>{QUOTE}</blockquote></figure><aside>{QUOTE}</aside>",
        f"<blockquote>{QUOTE}</blockquote>",
    ],
    ids=["picture", "embedded", "said-twice", "no-figure"],
)
def test_other_figures_stay_out(figure: str) -> None:
    assert missed(figure) == []


def test_what_is_taken_for_something_else_stays_out() -> None:
    assert missed(f"<figure><blockquote>{QUOTE}</blockquote></figure>", SHARE) == []


def test_a_long_line_below_says_more_than_who_said_it() -> None:
    long = f"{SPEAKER}, at the landing stage of the old ferry, where she has waited for the tide since 1998"
    assert missed(f"<figure><blockquote>{QUOTE}</blockquote><figcaption>{long}</figcaption></figure>") == [QUOTE]
