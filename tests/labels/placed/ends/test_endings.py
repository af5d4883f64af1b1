"""The last sentences of an article that stand below a box, a heading or links to other articles."""

from __future__ import annotations

import pytest

from cleaner.blocks.split import split
from cleaner.labels.evidence import Evidence
from cleaner.labels.label import Label
from cleaner.labels.placed.ends.endings import SHORT, endings
from cleaner.labels.signs.signs import signs
from cleaner.page import Page
from cleaner.pipeline import clean

FIRST = "The harbour council voted on Tuesday to keep the old ferry to Orlo running for three more winters."
LAST = "A new captain will take the helm of the ferry in April."
FORM = ("Sign up for our newsletter", "Subscribe")
TEASER = "Read also: Town hall gets a new clock"
AWAY = "Nobody has said yet what that might cost, or who is to pay."
ABOUT = "The council of the harbour wants to talk about money first."


def found(lines: tuple[str, ...], opinions: tuple[float, ...] = (0.9,), headline: int = -1) -> list[str]:
    """What is taken in of lines that blank lines part; those without an opinion are not likely the article's."""
    document = split(Page("\n\n".join(lines)), language="en")
    assert [block.text for block in document.blocks] == list(lines)
    inside = (*opinions, *(0.04,) * (len(lines) - len(opinions)))
    known = {headline: Label.HEADLINE} if headline >= 0 else {}
    return [lines[i] for i in endings(Evidence(document, signs(document), (), ()), inside, known)]


@pytest.mark.parametrize(
    ("lines", "taken"),
    [
        ((FIRST, *FORM, LAST), [LAST]),
        ((FIRST, *FORM, AWAY, LAST), [AWAY, LAST]),
        ((FIRST, *FORM, LAST, AWAY, "More stories"), [LAST, AWAY]),
        ((FIRST, "The ferry and the money", ABOUT), ["The ferry and the money", ABOUT]),
        ((FIRST, *FORM, LAST, "Share this article", "Facebook", ABOUT), [LAST, ABOUT]),
        # what a form says of privacy; where no form is, legal words begin something else
        ((FIRST, *FORM, "Read our privacy policy", LAST), [LAST]),
        ((FIRST, "Read our privacy policy", *FORM, LAST), []),
        ((FIRST, "Share this article", "Privacy policy", LAST), []),
        # a link to another article that stands alone
        ((FIRST, TEASER, LAST), [LAST]),
        ((FIRST, TEASER, AWAY), []),
        ((FIRST, TEASER, "Read also: Gulls return to Orlo", LAST), []),
        # ... or above or below a box
        ((FIRST, TEASER, *FORM, LAST), [LAST]),
        ((FIRST, *FORM, TEASER, LAST), [LAST]),
        ((FIRST, TEASER, *FORM, AWAY), []),
        ((FIRST, TEASER, *FORM, "Related articles", LAST), []),
        # ... and a heading below it, where the sentence has two words of the article
        ((FIRST, TEASER, "The money", ABOUT), ["The money", ABOUT]),
        ((FIRST, TEASER, "The captain", LAST), []),
        ((FIRST, TEASER, "Gulls", "The money", ABOUT), []),
        # nothing that the article speaks of; without a box, one word is not enough
        ((FIRST, *FORM, AWAY), []),
        ((FIRST, "Seen from above", LAST), []),
        # no sentences: a headline, what is too short, what stands there twice, and what goes on
        ((FIRST, *FORM, "Ferry to Orlo gets a new captain in April"), []),
        ((FIRST, *FORM, "The ferry leaves."), []),
        ((FIRST, *FORM, LAST, "Orlo", LAST), []),
        ((FIRST, *FORM, "and a captain will take the helm of the ferry in April."), []),
        # what says that it is something else, and what stands below that
        ((FIRST, *FORM, "Sign up for our newsletter on the council and the harbour of Orlo."), []),
        ((FIRST, "Related articles", LAST), []),
        ((FIRST, *FORM, "Comments", LAST), []),
        ((FIRST, *FORM, "About the author", LAST), []),
        # a note about somebody
        ((FIRST, "Peter Holm", "He wrote a book on the council and the harbour of Orlo."), []),
        # what somebody wrote
        ((FIRST, "Share this article", "Mole wrote on March 4:", ABOUT), []),
        # what a form is for, and the article below it
        ((FIRST, "Newsletter", ABOUT, "Subscribe", LAST), [LAST]),
        ((FIRST, "Newsletter", ABOUT), []),
        # too far below
        ((FIRST, *FORM, *"abcdef", ABOUT), []),
        # none, and nothing but the article
        ((FIRST,), []),
    ],
)
def test_sentences_below_a_short_article(lines: tuple[str, ...], taken: list[str]) -> None:
    assert found(lines) == taken


def test_a_likely_sentence_below_a_box_needs_no_words_of_the_article() -> None:
    assert found((FIRST, *FORM, AWAY), (0.9, 0.0, 0.0, 0.3)) == [AWAY]
    assert not found((FIRST, "Orlo", AWAY), (0.9, 0.0, 0.3))


def test_french_has_a_space_before_the_colon() -> None:
    lines = (FIRST, "À lire aussi : Une horloge pour la mairie", AWAY)
    document = split(Page("\n\n".join(lines)), language="fr")
    evidence = Evidence(document, signs(document), (), ())
    assert list(endings(evidence, (0.9, 0.0, 0.25), {})) == [2]


def test_all_sentences_above_the_source_are_the_articles() -> None:
    lines = (FIRST, "Read also", AWAY, "Advertisement", ABOUT, "Source: Reuters")
    assert found(lines) == [AWAY, ABOUT]


def test_below_the_word_advertisement_the_article_goes_on() -> None:
    lines = (FIRST, "Advertisement", AWAY, "The money", LAST)
    assert found(lines, (0.9, 0.0, 0.1)) == [AWAY, "The money", LAST]
    assert not found(lines[:3], (0.9, 0.0, 0.04))
    assert not found((FIRST, "Advertisement", "Gulls", AWAY))


def test_the_headline_says_what_the_article_speaks_of() -> None:
    lines = ("Captain wanted", FIRST, *FORM, "The last captain has moved to the mainland.")
    assert not found(lines, (0.0, 0.9))
    assert found(lines, (0.0, 0.9), 0) == [lines[-1]]


def test_below_a_long_article_it_is_an_appeal() -> None:
    many = (FIRST,) * (SHORT // len(FIRST) + 1)
    assert not found((*many, *FORM, LAST), (0.9,) * len(many))


LINKS = ("Gulls return to Orlo", "Town hall gets a new clock")
END = (
    "In the evening the council of the harbour voted once more on three winters, captains and money: the ferry stays, "
    "running again from Tuesday, and nobody needs to keep a helm from rusting."
)
TALK = "The mayor asked for a captain, the captain for money, and nobody for a helm against rusting in the evening."


@pytest.mark.parametrize(
    ("below", "opinion", "taken"),
    [
        ((*LINKS, END), 0.4, [END]),
        ((*LINKS, END, "Read more"), 0.4, [END]),
        ((*LINKS, END), 0.2, []),
        ((*LINKS, ABOUT), 0.4, []),
        ((*FORM, END), 0.4, []),
        ((*LINKS, "Comments", END), 0.4, []),
        ((*LINKS, "About the author", END), 0.4, []),
        ((*LINKS * 4, END), 0.4, []),
    ],
)
def test_the_end_of_a_long_article_below_links_says_much_of_what_it_says(
    below: tuple[str, ...], opinion: float, taken: list[str]
) -> None:
    lines = (*(FIRST, TALK) * (SHORT // len(FIRST + TALK) + 1), *below)
    document = split(Page("\n\n".join(lines)), language="en")
    labels = (Label.OTHER, Label.RELATED)
    shares = [(0.2, 0.8) if line in LINKS else (0.8, 0.2) for line in lines]
    inside = [0.9 if line in (FIRST, TALK) else opinion if line in (END, ABOUT) else 0.1 for line in lines]
    assert [lines[i] for i in endings(Evidence(document, signs(document), shares, labels), inside, {})] == taken


def test_a_page_without_an_article_has_no_end() -> None:
    assert not found((FIRST, *FORM, LAST), ())


def test_the_end_of_a_page_below_its_form() -> None:
    page = f"""News

Old ferry to Orlo stays for three winters

By Ines Calder
March 4, 2025

{FIRST}

"We heard the people of the island, and they were loud," said Mayor Greta Solheim on the steps of the town hall.

Support local journalism
Become a subscriber today for $1 a week.
Subscribe now

{LAST}

Trending

Bakery on the quay closes after sixty years
"""
    assert clean(page).body.endswith(LAST)


@pytest.mark.parametrize("source", ["Reuters", "Source: Orlo Post"])
def test_sentences_straight_above_the_office_that_the_text_is_from_are_its_last(source: str) -> None:
    between = ("Related articles", *LINKS, "Comments: 12", *"abcdef")
    assert found((FIRST, *between, ABOUT, source, LAST)) == [ABOUT]
    assert not found((FIRST, *between, ABOUT, "More stories", source))
    assert not found((FIRST, *between, AWAY, source))
    assert not found((FIRST, *between, ABOUT, f"({source})"))
    assert not found((FIRST, *between, AWAY, source, *"abc", ABOUT, source))  # below the pictures of others
