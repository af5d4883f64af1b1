"""Every fixture page gives its article and its labels, and holds what must hold on every page."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from pathlib import Path

import pytest

from cleaner.article.article import Article
from cleaner.article.misread import BECAUSE as MISREAD
from cleaner.blocks.aside import is_aside
from cleaner.blocks.split import split
from cleaner.labels.label import Label
from cleaner.labels.margin import from_margin
from cleaner.labels.reasons import reasons
from cleaner.labels.signs.signs import signs
from cleaner.page import read
from cleaner.pipeline import clean
from cleaner.render.text import to_text

FIXTURES = Path(__file__).parent.parent / "fixtures"
PAGES = sorted(path.parent for path in (FIXTURES / "pages").glob("*/page.*"))
NAMES = [folder.name for folder in PAGES]
AGREEMENT = 0.85

# What is known to go wrong, and why; an entry that goes right fails the tests until it is struck out.
WRONG_ARTICLE: dict[str, str] = {
    "af-news": "1 of the article's lines is lost",
    "ar-news": "1 of the article's lines is lost; 1 differs",
    "da-newsletter-html": "2 that are not the article's stay",
    "de-news": "1 differs",
    "en-cookie-wall": "4 of the article's lines are lost; 1 that is not the article's stays",
    "en-divs-w3m": "1 of the article's lines is lost; 1 that is not the article's stays",
    "en-interview": "2 of the article's lines are lost",
    "en-listicle": "1 of the article's lines is lost; 1 that is not the article's stays",
    "en-news-donation": "2 that are not the article's stay",
    "en-old-tables-html": "1 that is not the article's stays",
    "en-opinion-bio": "3 that are not the article's stay",
    "en-press-release": "6 of the article's lines are lost; 9 that are not the article's stay",
    "en-printed": "2 of the article's lines are lost; 1 that is not the article's stays",
    "en-recipe": "27 of the article's lines are lost; 4 that are not the article's stay; 2 differ",
    "en-w3m": "7 that are not the article's stay; 1 differs",
    "es-news": "3 of the article's lines are lost; 1 that is not the article's stays; 1 differs",
    "et-news": "2 of the article's lines are lost",
    "ja-news": "the byline is lost",
    "ko-news": "2 of the article's lines are lost",
    "lt-news": "3 of the article's lines are lost",
    "no-news": "1 that is not the article's stays",
    "pl-news": "2 of the article's lines are lost",
    "sl-news": "1 of the article's lines is lost",
    "sr-news": "2 of the article's lines are lost",
    "sv-news": "5 of the article's lines are lost; 1 that is not the article's stays",
    "th-news": "2 of the article's lines are lost",
    "uk-news": "1 that is not the article's stays",
}
# Fewer than 85 % of the words have the label they should.
WRONG_LABELS = frozenset(
    {
        "da-newsletter-html",
        "de-hashed-names-html",
        "de-ticker",
        "en-cookie-wall",
        "en-divs-html",
        "en-divs-w3m",
        "en-no-article",
        "en-press-release",
        "en-printed",
        "en-recipe",
        "en-table-html",
        "en-w3m",
        "es-guide",
        "es-news",
        "et-news",
        "fr-how-to",
        "he-news-html",
        "ja-blog",
        "ja-news",
        "ko-news",
        "nl-news",
        "sv-news",
        "vi-news-html",
    }
)
# Cleaning the cleaned article changes it.
# Of what an HTML page lays out by hand, text tells a program and nothing else.
NOT_STILL = frozenset({"en-code-html", "en-wiki-html"})


def cases(known: Mapping[str, str]) -> list[object]:
    assert set(known) <= set(NAMES), "a known failure of a fixture that is gone"
    return [
        pytest.param(
            folder,
            id=folder.name,
            marks=[pytest.mark.xfail(reason=known[folder.name], strict=True)] if folder.name in known else [],
        )
        for folder in PAGES
    ]


@cache
def cleaned(folder: Path) -> Article:
    return clean(source(folder))


def source(folder: Path) -> Path:
    return next(folder.glob("page.*"))


def words(text: str) -> list[str]:
    return re.findall(r"\w+", text)


@pytest.mark.parametrize("folder", cases(WRONG_ARTICLE))
def test_article(folder: Path) -> None:
    assert to_text(cleaned(folder)) == (folder / "article.txt").read_text(encoding="utf-8")


@pytest.mark.parametrize("folder", cases(dict.fromkeys(WRONG_LABELS, "too few words have the label they should")))
def test_labels(folder: Path) -> None:
    wanted = from_margin((folder / "labels.txt").read_text(encoding="utf-8"))
    given = [(item.label, item.block.raw) for item in cleaned(folder).page]
    if source(folder).suffix == ".html":
        given = [(item.label, item.block.text + "\n") for item in cleaned(folder).page]
    pairs = list(zip(by_word(wanted), by_word(given), strict=True))
    assert sum(a == b for a, b in pairs) >= AGREEMENT * len(pairs)


def by_word(labelled: list[tuple[Label, str]]) -> list[tuple[str, str]]:
    """Each word of the page with its label, so that blocks cut elsewhere can be compared."""
    return [(word, str(label)) for label, raw in labelled for word in words(raw)]


@pytest.mark.parametrize("folder", PAGES, ids=NAMES)
def test_labels_file_is_the_page(folder: Path) -> None:
    labelled = from_margin((folder / "labels.txt").read_text(encoding="utf-8"))
    if source(folder).suffix == ".txt":
        assert "".join(raw for _, raw in labelled) == source(folder).read_text(encoding="utf-8")
    else:
        assert [raw.rstrip("\n") for _, raw in labelled] == [item.block.text for item in cleaned(folder).page]


@pytest.mark.parametrize("folder", PAGES, ids=NAMES)
def test_whole(folder: Path) -> None:
    page = read(source(folder))
    document = split(page)
    if page.kind == "text":
        assert "".join(block.raw for block in document.blocks) == page.text
    assert [item.block.raw for item in cleaned(folder).page] == [block.raw for block in document.blocks]


@pytest.mark.parametrize("folder", PAGES, ids=NAMES)
def test_nothing_invented(folder: Path) -> None:
    page = iter(words(" ".join(item.block.text for item in cleaned(folder).page)))
    assert all(word in page for word in words(cleaned(folder).body))


@pytest.mark.parametrize("folder", cases(dict.fromkeys(NOT_STILL, "cleaning the cleaned article changes it")))
def test_still(folder: Path) -> None:
    printed = to_text(cleaned(folder))
    assert to_text(clean(printed, kind="text", language=cleaned(folder).language)) == printed


@pytest.mark.parametrize("folder", PAGES, ids=NAMES)
def test_explained(folder: Path) -> None:
    assert all(item.because for item in cleaned(folder).page)
    page = [item for item in cleaned(folder).page if not is_aside(item.block)]
    found = signs(split(read(source(folder)))._replace(blocks=tuple(item.block for item in page)))
    for item, row, hits in zip(page, found.table, found.hits, strict=True):
        assert item.because == MISREAD or item.because in set(reasons(item.label, row, hits))


@pytest.mark.parametrize("label", list(Label))
def test_every_label_has_lines_that_are_it_and_lines_that_only_look_like_it(label: Label) -> None:
    lines = (FIXTURES / "labels" / f"{label}.txt").read_text(encoding="utf-8").splitlines()
    assert sum(line.startswith("+ ") for line in lines) >= 8
    assert sum(line.startswith("- ") for line in lines) >= 8


def test_every_label_stands_in_a_page() -> None:
    seen = {label for folder in PAGES for label, _ in from_margin((folder / "labels.txt").read_text(encoding="utf-8"))}
    assert set(Label) - seen <= {Label.COOKIES, Label.OTHER}
