"""Buttons and boxes that call readers to do something, between an article's paragraphs."""

from __future__ import annotations

import pytest

from cleaner.labels.placed.boxes.calls import BOX, MOST, calls
from tests.labels.placed.html_page import gone

CALL = "Get the tide table now!"


@pytest.mark.parametrize(
    "box",
    [
        '<div class="wp-block-button is-style-primary"><a href="/tides">{}</a></div>',
        '<p class="button-wrapper">{}</p>',
        '<div class="blog-btn"><a href="/tides">{}</a></div>',
        '<div class="cta">{}</div>',
        '<div class="learn-cta__text"><p>{}</p></div>',
        '<section class="inline-cta"><div><h3>{}</h3></div></section>',
        '<div class="PromoSmall-description">{}</div>',
        '<div class="banner-wide"><div><h2>{}</h2></div></div>',
    ],
)
def test_a_button_and_a_call_to_action_go(box: str) -> None:
    assert gone(calls, box.format(CALL), opinion=0.95) == [CALL]


def test_a_box_goes_with_all_that_it_holds() -> None:
    box = f'<div class="cta-block"><h4>Out on the sea?</h4><p>{CALL}</p><p><a href="/t">To the table</a></p></div>'
    assert gone(calls, box) == ["Out on the sea?", CALL, "To the table"]


@pytest.mark.parametrize(
    "box",
    [
        '<div class="accordion-btn">{}</div>',
        '<div class="faq-question button">{}</div>',
        '<h3 class="button">{}</h3>',
        '<div class="button"><h3>{}</h3></div>',
        '<div class="buttonless">{}</div>',
        '<div class="nectar active">{}</div>',
        '<div class="promoted">{}</div>',
        '<h2 id="banner-of-the-harbour">{}</h2>',
        '<div class="cta"><div><div><div><div>{}</div></div></div></div></div>',
    ],
)
def test_what_a_button_opens_and_other_elements_stay(box: str) -> None:
    assert gone(calls, box.format("What is a tide?")) == []


def test_a_button_is_short() -> None:
    assert gone(calls, f'<p class="button-note">{"The quay was long. " * 5}</p>') == []


def test_an_element_that_holds_the_article_is_no_box() -> None:
    long = "".join(f"<p>{'The quay was long. ' * 9}</p>" for _ in range(BOX // 170 + 1))
    assert gone(calls, f'<div class="post-cta">{long}</div>') == []


@pytest.mark.parametrize(("count", "stays"), [(MOST, False), (MOST + 1, True)])
def test_an_article_of_cards_stays(count: int, *, stays: bool) -> None:
    cards = "".join(f'<div class="promo cta-{n}"><h2>Harbour {n}</h2></div>' for n in range(count))
    assert (gone(calls, cards) == []) is stays


def test_the_headline_stays_and_what_stands_in_one_box_with_it() -> None:
    assert gone(calls, f'<div class="cta">{CALL}</div>', known=4) == []
    head = (
        '<div class="page-banner"><h1>The ferry opens</h1><p>Two months early, and with a band on the quay.</p></div>'
    )
    assert gone(calls, head, known=4) == []


def test_an_article_about_calls_to_action_stays() -> None:
    section = '<section id="{}"><h3>{}</h3><p>Say what the reader gets.</p></section>'
    assert gone(calls, section.format("write-a-cta", "Write a CTA")) == []
    assert gone(calls, section.format("cta-rules", "Rules for calls-to-action")) == []
    assert len(gone(calls, section.format("cta-rules", "Get the rules"))) == 2
