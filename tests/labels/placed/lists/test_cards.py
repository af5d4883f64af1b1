"""Paragraphs and facts of HTML of a kind: all of them are the article's, or none."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Mapping

import pytest

from cleaner.blocks.split import split
from cleaner.labels.evidence import Evidence
from cleaner.labels.label import Label
from cleaner.labels.placed.lists.cards import cards, facts
from cleaner.labels.signs.signs import signs
from cleaner.page import Page

LABELS = (Label.BODY, Label.OTHER, Label.CAPTION)
BOATS = {"Anchor": 0.9, "Brig": 0.8, "Cutter": 0.45, "Dory": 0.12, "Esquif": 0.05}
LEAD = "<p>The harbour of Orlo lends its five old boats to visitors from the first of May to the end of autumn.</p>"


def card(name: str) -> str:
    text = f"The {name} takes six people across to the isle of Osk."
    return f"<div class='card n{len(name)}'><h3>{name}</h3><p>{text}</p></div>"


def seen(html: str, opinions: Mapping[str, float], likeliest: Label) -> tuple[list[str], Evidence, list[float]]:
    """The lines of a page and what is known of them: the opinions by the names in them, and a sure one without."""
    page = split(Page(html, "html"))
    texts = [block.text for block in page.blocks]
    inside = [next((p for name, p in opinions.items() if name in text), 0.95) for text in texts]
    share = array("f", [0.3, *(0.6 if name is likeliest else 0.1 for name in LABELS[1:])])
    return texts, Evidence(page, signs(page), [share] * len(texts), LABELS), inside


def evened(opinions: Mapping[str, float], html: str, likeliest: Label = Label.OTHER) -> tuple[list[str], list[str]]:
    """Which of the names stand in what is raised, and in what is lowered."""
    texts, evidence, inside = seen(html, opinions, likeliest)
    missed, taken = ([texts[i] for i in some] for some in cards(evidence, inside, ()))
    return [name for name in opinions if any(name in text for text in missed)], [
        name for name in opinions if any(name in text for text in taken)
    ]


def test_what_was_missed_of_a_kind_that_is_the_articles_is() -> None:
    opinions = BOATS | {"Anchor": 0.95, "Brig": 0.95}
    assert evened(opinions, LEAD + "".join(map(card, BOATS))) == (["Cutter", "Dory"], [])


@pytest.mark.parametrize(
    "of_dory",
    [
        "<div class=shop><p>The Dory takes six people across to the isle of Osk.</p></div>",
        "<div class='card n4'><h3>Dory</h3><p>The Dory, six people</p></div>",
        "<div class='card n4'><p><a href=/dory>The Dory takes six people across to the isle.</a></p></div>",
        "<div class='card n4'><h3>Dory</h3><p>The Dory takes six people across. <button>Book</button></p></div>",
    ],
    ids=["elsewhere", "no-sentence", "link", "button"],
)
def test_what_is_of_no_kind_with_the_articles_stays_out(of_dory: str) -> None:
    names = [card(name) if name != "Dory" else of_dory for name in BOATS]
    assert evened(BOATS | {"Anchor": 0.95, "Brig": 0.95}, LEAD + "".join(names))[0] == ["Cutter"]


def test_a_kind_that_is_hardly_the_articles_is_left() -> None:
    opinions = BOATS | {"Anchor": 0.55, "Brig": 0.55, "Cutter": 0.55}
    assert evened(opinions, LEAD + "".join(map(card, BOATS))) == ([], [])


def test_a_caption_among_a_kind_stays_out() -> None:
    opinions = BOATS | {"Anchor": 0.95, "Brig": 0.95}
    assert evened(opinions, LEAD + "".join(map(card, BOATS)), Label.CAPTION) == ([], [])


POOR = {"Anchor": 0.6, "Brig": 0.45, "Cutter": 0.3, "Dory": 0.15, "Esquif": 0.12}


def test_of_a_kind_that_says_more_than_all_that_was_found_one_paragraph_will_do() -> None:
    assert evened(POOR, "".join(map(card, POOR)).replace("<h3>", "<!--").replace("</h3>", "-->"))[0] == [*POOR][1:]


@pytest.mark.parametrize(
    "opinions",
    [POOR | {"Anchor": 0.45}, dict.fromkeys(POOR, 0.05) | {"Anchor": 0.6}],
    ids=["none-of-it", "hardly-likely"],
)
def test_other_kinds_are_left_even_so(opinions: dict[str, float]) -> None:
    assert evened(opinions, "".join(map(card, POOR))) == ([], [])


def test_where_several_of_it_seemed_to_be_the_others_are_left() -> None:
    opinions = dict.fromkeys(BOATS, 0.12) | {"Anchor": 0.8, "Brig": 0.8, "Cutter": 0.8}
    names = [*BOATS, "Felucca", "Gig", "Hoy", "Ketch", "Lugger", "Pinnace", "Sloop", "Tender", "Yawl"]
    assert evened(dict.fromkeys(names, 0.12) | opinions, "".join(map(card, names))) == ([], [])


def test_what_says_less_than_what_was_found_is_left() -> None:
    assert evened(POOR | {"Anchor": 0.8}, LEAD * 5 + "".join(map(card, POOR))) == ([], [])


TEASERS = {"Ferry": 0.6, "Quay": 0.65, "Tide": 0.55, "Gull": 0.3}


def links(count: int) -> str:
    return "".join(f"<li><a href=/{n}>Isle {n}</a></li>" for n in range(count))


@pytest.mark.parametrize(("between", "gone"), [(12, ["Ferry", "Quay", "Tide"]), (2, [])])
def test_what_is_unsure_and_begins_well_below_the_article_goes(between: int, gone: list[str]) -> None:
    names = "".join(map(card, TEASERS))
    assert evened(TEASERS | {"Isle": 0.1}, LEAD + f"<ul>{links(between)}</ul>" + names)[1] == gone


@pytest.mark.parametrize(
    "change",
    [
        lambda opinions: opinions | {"Quay": 0.72},
        lambda opinions: opinions | {"Tide": 0.3},
        lambda opinions: opinions | dict.fromkeys(("Quay", "Tide"), 0.1),
    ],
    ids=["one-sure", "two", "one"],
)
def test_what_is_surely_the_articles_or_few_well_below_it_stays(
    change: Callable[[dict[str, float]], dict[str, float]],
) -> None:
    html = LEAD + f"<ul>{links(12)}</ul>" + "".join(map(card, TEASERS))
    assert evened(change(TEASERS | {"Isle": 0.1}), html)[1] == []


FEW_OF_MANY = {"Anchor": 0.6, "Brig": 0.55, "Cutter": 0.2, "Dory": 0.2, "Esquif": 0.1}


def test_few_of_a_kind_of_which_none_is_surely_the_articles_go() -> None:
    html = "".join(map(card, FEW_OF_MANY)) + LEAD * 5
    assert evened(FEW_OF_MANY, html) == ([], ["Anchor", "Brig"])


@pytest.mark.parametrize(
    "opinions",
    [FEW_OF_MANY | {"Anchor": 0.8}, FEW_OF_MANY | {"Cutter": 0.5}, dict(list(FEW_OF_MANY.items())[:4])],
    ids=["one-sure", "more", "fewer-of-the-kind"],
)
def test_otherwise_they_stay(opinions: dict[str, float]) -> None:
    assert evened(opinions, "".join(map(card, opinions)) + LEAD * 5)[1] == []


FARES = {"Skua": 0.7, "Tern": 0.6, "Auk": 0.55, "Gull": 0.3, "Loon": 0.05}


def raised(opinions: Mapping[str, float], *lines: str, likeliest: Label = Label.OTHER) -> list[str]:
    """The facts that are raised on cards, one each."""
    html = "".join(f"<div class='card n{n}'><h3>Boat</h3>{line}</div>" for n, line in enumerate(lines))
    texts, evidence, inside = seen(html, opinions, likeliest)
    return [texts[i] for i in facts(evidence, inside, ())]


def fares(*left_out: str) -> list[str]:
    return [f"<div>Fare of the {name}</div>" for name in FARES if name not in left_out]


def test_a_fact_that_was_missed_among_others_of_its_kind_is_the_articles() -> None:
    assert raised(FARES, *fares("Loon")) == ["Fare of the Gull"]


@pytest.mark.parametrize(
    "line",
    [
        "<div class=note>Fare of the Gull</div>",
        "<div><a href=/gull>Fare of the Gull</a></div>",
        "<div><button>Fare of the Gull</button></div>",
        "<div>Subscribe to our newsletter, the Gull</div>",
        "<ul><li>Fare of the Gull</li></ul>",
    ],
    ids=["of-another-kind", "link", "button", "says-it", "item"],
)
def test_other_short_lines_stay_out(line: str) -> None:
    assert raised(FARES, *fares("Gull", "Loon"), line) == []


def test_facts_few_of_which_are_the_articles_stay_out() -> None:
    assert raised(FARES | {"Tern": 0.2, "Auk": 0.2}, *fares("Loon")) == []
    assert raised(FARES | {"Gull": 0.1}, *fares()) == []


def test_a_fact_that_is_likeliest_a_caption_stays_out() -> None:
    assert raised(FARES, *fares("Loon"), likeliest=Label.CAPTION) == []
