"""Whole articles below the first."""

from __future__ import annotations

from array import array

import pytest

from cleaner.blocks.split import split
from cleaner.labels.evidence import Evidence
from cleaner.labels.label import Label
from cleaner.labels.placed.ends.second import second
from cleaner.labels.signs.signs import signs
from cleaner.page import Page

LABELS = (Label.BODY, Label.OTHER)
TITLE, OTHER = "The lighthouse of Nordhavn opens", "The ferry to Orlo stays in its harbour"
TEXTS = ("It had been dark for thirty years, and nobody in the town remembered who had the key.",) * 2
HEAD = "<p>by Ines Calder</p><time>March 14, 2024</time>"


def article(title: str, head: str = HEAD, *, tag: str = "article", names: str = "post-1 post", rank: str = "h1") -> str:
    body = "".join(f"<p>{text}</p>" for text in TEXTS)
    return f"<{tag} class='{names}'><{rank}>{title}</{rank}>{head}<div>{body}</div></{tag}>"


def gone(html: str) -> list[str]:
    """The texts that go from a page whose headline is TITLE and whose paragraphs are all likely the article's."""
    page = split(Page(html, "html"))
    texts = [block.text for block in page.blocks]
    inside = [0.9 if text in TEXTS else 0.2 for text in texts]
    shares = [array("f", (0.4, 0.6))] * len(texts)
    known = {texts.index(TITLE): Label.HEADLINE}
    return [texts[i] for i in second(Evidence(page, signs(page), shares, LABELS), inside, known)]


@pytest.mark.parametrize("rank", ["h1", "h2"])
def test_an_article_beside_the_first_goes(rank: str) -> None:
    other = article(OTHER, names="post-2 post", rank=rank)
    assert gone(f"<main>{article(TITLE)}<p>Next</p>{other}</main>") == [
        OTHER,
        "by Ines Calder",
        "March 14, 2024",
        *TEXTS,
    ]


def test_an_article_by_its_tag_elsewhere_goes() -> None:
    other = f"<div class='below'>{article(OTHER, names='second')}</div>"
    assert gone(f"<main>{article(TITLE)}{other}</main>") == [OTHER, "by Ines Calder", "March 14, 2024", *TEXTS]


@pytest.mark.parametrize(
    "page",
    [
        f"<main>{article(TITLE)}</main>",
        f"<main>{article(TITLE)}<div>{article(OTHER, head='', names='second')}</div></main>",
        f"<main>{article(TITLE, tag='div')}<div>{article(OTHER, names='second')}</div></main>",
        f"<article>{article(TITLE)}<div>{article(OTHER, names='second')}</div></article>",
        article(TITLE).replace("</article>", f"<div>{article(OTHER, names='second')}</div></article>"),
        f"<main>{article(TITLE)}{article(OTHER, head='')}</main>",
        f"<main>{article(TITLE)}{article(OTHER, rank='h3')}</main>",
        f"<main>{article(TITLE)}{article('Re: ' + TITLE)}</main>",
        f"<main>{article(TITLE)}{article(OTHER, tag='section')}</main>",
        f"<main>{article(TITLE)}{article(OTHER, names='part')}</main>",
        f"<main><h1>{TITLE}</h1>{article(OTHER)}{article(OTHER)}</main>",
    ],
    ids=[
        "alone",
        "unsigned-elsewhere",
        "no-article",
        "within-one",
        "within-the-first",
        "unsigned",
        "low-heading",
        "answer",
        "other-tag",
        "other-name",
        "entries-of-one",
    ],
)
def test_parts_of_the_article_stay(page: str) -> None:
    assert gone(page) == []


def test_a_page_without_a_headline_has_no_second_article() -> None:
    page = split(Page(article(OTHER), "html"))
    assert second(Evidence(page, signs(page), [], LABELS), [0.9] * len(page.blocks), {}) == []
