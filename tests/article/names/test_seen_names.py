"""Who is named in the lines of a page: its authors, and not who took the pictures."""

from __future__ import annotations

import pytest

from cleaner.article.names.seen_names import seen_names
from cleaner.blocks.block import Block
from cleaner.labels.label import Label, Labelled
from cleaner.languages.words import codes, words


def seen(text: str, language: str) -> list[str]:
    found = seen_names([Labelled(Block(text, text), Label.BYLINE, "")], language)
    return [name for each in found for name in each.names]


@pytest.mark.parametrize("language", codes())
def test_who_did_something_else_is_no_author(language: str) -> None:
    assert not [phrase for phrase in words(language).people["others"] if seen(f"{phrase} Luis Gil", language)]


@pytest.mark.parametrize(
    ("language", "text", "names"),
    [
        ("he", "מאת: דנה כהן | צילום: אבי לוי", ["דנה כהן"]),
        ("hr", "Autor: Ana Horvat, foto: Luka Babić", ["Ana Horvat"]),
        ("is", "Ljósmyndari: Anna Jónsdóttir", []),
        ("th", "ภาพ:สมชาย ใจดี", []),
        ("vi", "Ảnh: Minh Anh", []),
        ("vi", "Bài, ảnh: Minh Anh", ["Minh Anh"]),
        ("zh", "文：张三丰 编辑：李小四", ["张三丰"]),
        ("en", "By Ana Ruiz, photos by Luis Gil", ["Ana Ruiz"]),
        ("ja", "湊町、森千鶴撮影", []),
        ("ja", "文／森千鶴", ["森千鶴"]),
        ("ja", "3時間前に更新", []),
        ("ja", "1週間以上前に更新", []),
        ("en", "Medically reviewed by Bo Lee, PharmD — By Ana Ruiz", ["Ana Ruiz"]),
        ("en", "Edited by Bo Lee | Photos by Luis Gil | Written by Ana Ruiz", ["Ana Ruiz"]),
        ("en", "Medically reviewed by Bo Lee, MD — Nutrition — Health", []),
        ("en", "Edited by Bo Lee and Luis Gil", []),
        ("de", "Medizinisch geprüft von Bo Lee | Von Ana Ruiz", ["Ana Ruiz"]),
        ("en", "By Ana Photo", ["Ana Photo"]),
        ("en", "By Ask the Doctors", ["Ask the Doctors"]),
        ("en", "Written By Ferries On", ["Ferries On"]),
        ("bg", "понеделник, 18 март 2031 г. | Редактор: Петър Речен", []),
        ("ar", "كتب سامي نجار ومنير حداد الاثنين، 18 مارس 2031", ["سامي نجار", "منير حداد"]),
        ("de", "Von Anna Sonntag, 3. März 2031", ["Anna Sonntag"]),
        ("is", "fyrir 2 dögum | Jón Vatnsson blaðamaður", ["Jón Vatnsson"]),
        ("ko", "강민준 기자 입력 2031.03.18 14:30", ["강민준"]),
        ("en", "By Ana of Veldmark", ["Ana"]),
        ("en", "By Anaruiz on Friday", ["Anaruiz"]),
        ("en", "By Anaruiz in Veldmark", ["Anaruiz"]),
        ("en", "Posted on July 1, 2031 by anaruiz", ["anaruiz"]),
        ("en", "Posted on July 1, 2031 by a vote", []),
    ],
)
def test_authors_are_told_from_who_stands_beside_them(language: str, text: str, names: list[str]) -> None:
    assert seen(text, language) == names
