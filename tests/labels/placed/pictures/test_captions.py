"""Captions between an article's paragraphs that read like the article."""

from __future__ import annotations

import pytest

from cleaner.labels.placed.pictures.captions import captions
from tests.labels.placed.html_page import BODY, gone

CAPTION = "The ferry at noon"
PICTURE = '<img src="/ferry.jpg">'


@pytest.mark.parametrize(
    "figure",
    [
        "<figure><figcaption>{}</figcaption></figure>",
        "<figure><figcaption><p>{}</p></figcaption></figure>",
        f'<div class="wp-caption">{PICTURE}<p class="wp-caption-text caption-attachment-7">{{}}</p></div>',
        f'<div>{PICTURE}<div class="essay__image__caption"><p>{{}}</p></div></div>',
        '<p class="credit">{}</p>',
        '<div class="left photo-credit">{}</div>',
        f'<table class="tr-caption-container"><tr><td>{PICTURE}</td></tr><tr><td>{{}}</td></tr></table>',
        f'<div>{PICTURE}<div class="Article__image_caption__AuqrJ"><p>{{}}</p></div></div>',
    ],
)
def test_a_caption_goes(figure: str) -> None:
    assert gone(captions, figure.format(CAPTION), opinion=0.85) == [CAPTION]


@pytest.mark.parametrize(
    "element",
    [
        '<p class="story-caption">{}</p>',
        f"<table><tr><td>{PICTURE}</td></tr><tr><td>{{}}</td></tr></table>",
        f'{PICTURE}<p class="light caption-s5-fx">{{}}</p>',
        f'{PICTURE}<p class="text-caption-1">{{}}</p>',
        f'{PICTURE}<p class="[&_figcaption]:text-s">{{}}</p>',
        "<div><figcaption>{}</figcaption></div>",
        '<p id="the-child-tax-credit">{}</p>',
        '<p class="tax-credit">{}</p>',
        '<h3 class="credit">{}</h3>',
    ],
)
def test_without_a_picture_or_by_the_size_of_its_type_it_is_none(element: str) -> None:
    assert gone(captions, element.format(CAPTION)) == []


def test_a_slide_show_keeps_its_captions() -> None:
    slides = "".join(f"<figure><figcaption>{text[3:-4]}</figcaption></figure>" for text in BODY)
    assert gone(captions, slides) == []


def test_a_long_caption_is_rather_the_article_s() -> None:
    text = "The ferry at noon, when the harbour is quiet, and the harbour master at her desk. " * 2
    long = f"<p>{text * 20}</p>"
    assert gone(captions, f"{long}<figure><figcaption>{text}</figcaption></figure>") == []
