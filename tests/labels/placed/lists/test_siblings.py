"""Paragraphs of a short article that were missed among its others."""

from __future__ import annotations

from array import array

import pytest

from cleaner.blocks.split import split
from cleaner.labels.evidence import Evidence
from cleaner.labels.label import Label
from cleaner.labels.placed.lists.siblings import between, siblings
from cleaner.labels.signs.signs import signs
from cleaner.page import Page

LABELS = (Label.BODY, Label.OTHER, Label.ADVERT)
BODY = [f"Boat {name} left the quay of Orlo in the morning." for name in ("Anna", "Bertha", "Clara")]
MISSED = "The last of the fleet came home at night, and nobody had waited."


def missed(html: str, *, opinion: float = 0.2, likeliest: Label = Label.OTHER) -> list[str]:
    """The texts that are raised on a page on which nothing but BODY is surely the article's."""
    page = split(Page(html, "html"))
    texts = [block.text for block in page.blocks]
    inside = [0.9 if text in BODY or len(text) > 2000 else opinion for text in texts]
    share = array("f", [0.3, *(0.6 if name is likeliest else 0.1 for name in LABELS[1:])])
    return [texts[i] for i in siblings(Evidence(page, signs(page), [share] * len(texts), LABELS), inside, ())]


def paragraphs(*texts: str, names: str = "css-1x2y3z") -> str:
    return "".join(f"<div class='{names}'>{text}</div>" for text in texts)


@pytest.mark.parametrize(
    "box", ["<div class=ad>Advertisement</div>", "<form>Your address <button>Send</button></form>"]
)
def test_a_paragraph_below_a_box_is_the_article_s(box: str) -> None:
    assert missed(f"<div>{paragraphs(*BODY)}{box}{paragraphs(MISSED)}</div>") == [MISSED]


@pytest.mark.parametrize(
    "page",
    [
        f"<div>{paragraphs(*BODY)}</div><div>{paragraphs(MISSED)}</div>",
        f"<div>{paragraphs(*BODY)}{paragraphs(MISSED, names='css-note')}</div>",
        f"<div>{paragraphs(*BODY)}<p class=css-1x2y3z>{MISSED}</p></div>",
        f"<div>{paragraphs(*BODY, 'Ferries of the week')}</div>",
        f"<div>{paragraphs(*BODY, '<a href=/fleet>' + MISSED + '</a>')}</div>",
        f"<div>{paragraphs(*BODY, MISSED)}</div><footer>{MISSED}</footer>",
        f"<div>{paragraphs(*BODY, 'Sign up for our newsletter and hear of every boat of the fleet.')}</div>",
        f"<div>{paragraphs(BODY[0], MISSED)}</div>",
        f"<div>{paragraphs(*BODY, 'The fleet of Orlo had a long day. ' * 70, MISSED)}</div>",
    ],
    ids=[
        "elsewhere",
        "other-name",
        "other-tag",
        "no-sentence",
        "link",
        "twice",
        "says-what-it-is",
        "one-paragraph",
        "long-article",
    ],
)
def test_what_only_looks_like_it_stays_out(page: str) -> None:
    assert missed(page) == []


def test_what_reads_like_a_note_or_like_nothing_of_the_article_stays_out() -> None:
    page = f"<div>{paragraphs(*BODY, MISSED)}</div>"
    assert missed(page, likeliest=Label.ADVERT) == []
    assert missed(page, opinion=0.05) == []


QUESTION = "And now?"


def questions(html: str, *, opinion: float = 0.45, likeliest: Label = Label.OTHER) -> list[str]:
    """The texts that are raised between paragraphs which are surely the article's."""
    page = split(Page(html, "html"))
    texts = [block.text for block in page.blocks]
    inside = [0.9 if text in BODY else opinion for text in texts]
    share = array("f", [0.3, *(0.6 if name is likeliest else 0.1 for name in LABELS[1:])])
    return [texts[i] for i in between(Evidence(page, signs(page), [share] * len(texts), LABELS), inside, ())]


def test_a_question_between_two_answers_is_the_article_s() -> None:
    page = f"<div>{paragraphs(BODY[0])}<p>{QUESTION}</p>{paragraphs(BODY[1])}</div>"
    assert questions(page) == [QUESTION]
    assert questions(page, opinion=0.35) == questions(page, likeliest=Label.ADVERT) == []


@pytest.mark.parametrize(
    "line",
    [
        f"<div><p>{QUESTION}</p></div>",
        f"<p><a href=/now>{QUESTION}</a></p>",
        f"<p>{QUESTION} <button>Now</button></p>",
        f"<li>{QUESTION}</li>",
        f"<p>{QUESTION}</p><p>Nothing.</p>",
    ],
    ids=["deeper", "link", "button", "item", "two"],
)
def test_what_is_no_question_between_them_stays_out(line: str) -> None:
    assert questions(f"<div>{paragraphs(BODY[0])}{line}{paragraphs(BODY[1])}</div>") == []
