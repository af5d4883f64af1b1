"""Questions and answers that one opens by a click, of which a part seemed to be the article's."""

from __future__ import annotations

from array import array
from collections.abc import Sequence

import pytest

from cleaner.blocks.split import split
from cleaner.labels.evidence import Evidence
from cleaner.labels.label import Label
from cleaner.labels.placed.kinds.faqs import faqs
from cleaner.labels.signs.signs import signs
from cleaner.page import Page

ASKED = (
    ("When does the ferry leave?", "It leaves the old quay at six and at noon, in winter at noon only."),
    ("May dogs come aboard?", "They may, on a leash; two crowns are charged for each of them and its basket."),
    ("Who runs it?", "The harbour board of Orlo has run it since 1954, said its master, Ines Calder."),
)
LABELS = (Label.BODY, Label.OTHER)


def page(name: str = "faq-item", title: str = "FAQ", around: str = "<div>{}</div>") -> str:
    items = "".join(f'<div class="{name}"><button>+</button><h3>{q}</h3><p>{a}</p></div>' for q, a in ASKED)
    return f"<h1>The Orlo ferry</h1><p>The ferry goes on.</p>{around.format(f'<h2>{title}</h2>{items}')}<p>Share</p>"


def told(html: str, opinions: Sequence[float], known: dict[int, Label] | None = None) -> tuple[list[str], list[str]]:
    """What is raised and what is lowered where each question and answer has an opinion, the other blocks none."""
    document = split(Page(html, "html"), language="en")
    texts = [block.text for block in document.blocks]
    given = dict(zip((line for pair in ASKED for line in pair), opinions, strict=True))
    evidence = Evidence(document, signs(document), [array("f", [0.5, 0.5])] * len(texts), LABELS)
    missed, taken = faqs(evidence, [given.get(text, 0.4) for text in texts], known or {})
    return [texts[i] for i in missed], [texts[i] for i in taken]


@pytest.mark.parametrize("name", ["faq-item", "wp-block-faqs", "FAQ", "AccordionItem accordion"])
def test_an_answer_that_was_missed_is_the_article_s(name: str) -> None:
    assert told(page(name), (0.6, 0.6, 0.4, 0.4, 0.6, 0.6)) == (list(ASKED[1]), [])


def test_the_heading_is_the_article_s_where_the_questions_are() -> None:
    around = '<section class="faqs">{}</section>'
    assert told(page("item", around=around), (0.6, 0.6, 0.4, 0.6, 0.6, 0.6)) == (["FAQ", ASKED[1][0]], [])
    assert told(page("item", "More", around), (0.6, 0.6, 0.6, 0.4, 0.6, 0.6)) == ([ASKED[1][1]], [])


def test_an_answer_that_was_taken_of_others_is_not() -> None:
    assert told(page(), (0.1, 0.1, 0.55, 0.6, 0.1, 0.1)) == ([], list(ASKED[1]))
    assert told(page(), (0.1, 0.1, 0.75, 0.1, 0.1, 0.1)) == ([], [])


@pytest.mark.parametrize(
    ("html", "opinions"),
    [
        (page(), (0.6, 0.6, 0.6, 0.6, 0.6, 0.6)),
        (page(), (0.4, 0.4, 0.4, 0.4, 0.4, 0.4)),
        (page(), (0.4, 0.4, 0.5, 0.5, 0.4, 0.4)),
        (page("item"), (0.6, 0.6, 0.4, 0.4, 0.6, 0.6)),
        (page("faquir"), (0.6, 0.6, 0.4, 0.4, 0.6, 0.6)),
    ],
    ids=["all", "none", "in-doubt", "no-name", "another-name"],
)
def test_other_parts_stay_as_they_are(html: str, opinions: Sequence[float]) -> None:
    assert told(html, opinions) == ([], [])


def test_an_element_around_the_headline_is_the_page_s() -> None:
    around = f'<div class="faq-page">{page("item")}</div>'
    assert told(around, (0.6, 0.6, 0.4, 0.4, 0.6, 0.6), {0: Label.HEADLINE}) == ([], [])


def test_what_says_what_it_is_stays() -> None:
    html = page().replace(ASKED[1][0], "Subscribe to our newsletter")
    assert told(html, (0.6, 0.6, 0.4, 0.4, 0.6, 0.6)) == ([ASKED[1][1]], [])


def test_a_question_may_be_a_button_and_another_button_is_none() -> None:
    buttons = [f'<div class="faq-item"><h3><button>{q}</button></h3><p>{a}</p></div>' for q, a in ASKED]
    html = f"<div>{''.join(buttons)}<div class=faq-item><button>Show all the answers</button></div></div>"
    assert told(html, (0.6, 0.6, 0.4, 0.4, 0.6, 0.6)) == (list(ASKED[1]), [])
