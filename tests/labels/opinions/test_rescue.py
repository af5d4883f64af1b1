"""What is done where no block is surely the article's."""

from __future__ import annotations

import pytest

from cleaner.blocks.block import Document
from cleaner.blocks.split import split
from cleaner.labels.opinions import rescue
from cleaner.labels.opinions.rescue import THRESHOLD
from cleaner.labels.signs.signs import signs
from cleaner.page import Page

SENTENCE = "The council of Veldmark, which met on Tuesday, voted to rebuild the bridge, the mayor, Ana Ruiz, said. "
TEXT = split(
    Page(f"Home\n{SENTENCE}\nAnother line that is as long as a sentence but has no stop at its end, and is none\n")
)


def rescued(document: Document, inside: list[float]) -> list[float]:
    return rescue.rescued(document, inside, signs(document))


@pytest.mark.parametrize("inside", [[0.9, 0.3, 0.1], [0.1, 0.1, 0.0], [0.0, 0.0, 0.0]])
def test_sure_pages_and_pages_without_an_article_stay(inside: list[float]) -> None:
    assert rescued(TEXT, inside) == inside


def test_the_likeliest_sentences_of_a_text_dump_are_taken() -> None:
    assert rescued(TEXT, [0.3, 0.35, 0.35]) == [0.3, THRESHOLD, 0.35]


def test_no_sentence_is_taken_that_is_far_from_the_likeliest_line() -> None:
    assert rescued(TEXT, [0.05, 0.2, 0.45]) == [0.05, 0.2, 0.45]


def test_what_asks_for_consent_is_no_sentence_of_a_text_dump() -> None:
    consent = "On this website we use cookies and similar functions, which the harbour office of Orlo has asked for."
    document = split(Page(f"{consent}\n{SENTENCE}\n"), language="en")
    assert rescued(document, [0.45, 0.1]) == [0.45, THRESHOLD]


def test_of_an_html_page_those_that_readability_keeps() -> None:
    document = split(
        Page(
            f"<div class=menu><p>Sport</p></div><div class=article><p>{SENTENCE * 3}</p><p>{SENTENCE * 4}</p></div>",
            "html",
        )
    )
    assert rescued(document, [0.2, 0.3, 0.1]) == [0.2, THRESHOLD, THRESHOLD]


def test_no_blocks() -> None:
    assert rescued(split(Page("")), []) == []


POST = "Is the pier of Orlo open on Sundays? I have waited there for the ferry twice, and nobody came."


@pytest.mark.parametrize(
    ("names", "taken"),
    [
        (("forum", "post_body"), [POST, "Thanks!"]),
        (("topic-list", "MessageText"), [POST, "Thanks!"]),
        (("gallery", "post_body"), []),
        (("forum", "box"), []),
    ],
    ids=["forum", "topic", "no-forum", "no-post"],
)
def test_of_a_thread_the_first_post(names: tuple[str, str], taken: list[str]) -> None:
    outer, inner = names
    answer = f"<div class={inner}><p>{SENTENCE}</p></div>"
    page = f"<p>Home</p><div class={outer}><div class={inner}><p>{POST}</p><p>Thanks!</p></div>{answer}</div>"
    document = split(Page(page, "html"))
    opinions = rescued(document, [0.01] * len(document.blocks))
    assert [block.text for block, p in zip(document.blocks, opinions, strict=True) if p >= THRESHOLD] == taken


@pytest.mark.parametrize("post", [f"<p><a href=/pier>{POST}</a></p>", "<p>Thanks!</p>"], ids=["links", "short"])
def test_a_thread_of_links_or_of_one_post_has_none(post: str) -> None:
    body = f"<div class=post_body>{post}</div>"
    document = split(Page(f"<div class=forum>{body}{body}</div>", "html"))
    assert max(rescued(document, [0.01] * len(document.blocks))) < THRESHOLD
