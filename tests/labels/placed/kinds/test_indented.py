"""Paragraphs of Chinese and Japanese dumps that begin with a wide space, as the article's do."""

from __future__ import annotations

import pytest

from cleaner.blocks.split import split
from cleaner.labels.evidence import Evidence
from cleaner.labels.placed.kinds.indented import FAR, indented
from cleaner.labels.signs.signs import signs
from cleaner.page import Page

BODY, NOT = 0.9, 0.05
SAID = ("\u3000渡し船の会社は火曜日、この夏に二便を増やすと発表した。", BODY)
MISSED = ("\u3000町の議会は秋までに新しい桟橋を造ると決めた。", NOT)
PLAIN = ("町の議会は秋までに新しい桟橋を造ると決めた。", NOT)
TITLE = ("関連記事", NOT)
MENU = ("桟橋の写真", NOT)


def chosen(*lines: tuple[str, float], language: str = "ja", known: tuple[int, ...] = ()) -> list[int]:
    document = split(Page("\n".join(text for text, _ in lines)), language=language)
    assert len(document.blocks) == len(lines)
    return list(indented(Evidence(document, signs(document), [], ()), [p for _, p in lines], known))


@pytest.mark.parametrize("language", ["ja", "zh"])
def test_paragraphs_that_begin_as_most_do_are_the_articles(language: str) -> None:
    assert chosen(*[SAID] * 3, TITLE, MISSED, language=language) == [4]
    assert chosen(SAID, TITLE, MISSED, SAID, SAID, language=language) == [2]


def test_what_begins_otherwise_or_ends_no_sentence_is_not_taken() -> None:
    assert chosen(*[SAID] * 3, TITLE, PLAIN) == []
    assert chosen(*[SAID] * 3, TITLE, ("\u3000新しい桟橋", NOT)) == []


def test_few_paragraphs_tell_nothing() -> None:
    assert chosen(*[SAID] * 2, TITLE, MISSED) == []
    assert chosen(*[SAID] * 3, *[(PLAIN[0], BODY)] * 4, TITLE, MISSED) == []


def test_what_is_far_below_or_known_or_in_another_language_stays() -> None:
    assert chosen(*[SAID] * 3, *[MENU] * FAR, MISSED) == []
    assert chosen(*[SAID] * 3, TITLE, MISSED, known=(4,)) == []
    assert chosen(*[SAID] * 3, TITLE, MISSED, language="ko") == []
