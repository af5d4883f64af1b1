"""Phrases are found where they are said to stand, and nowhere else."""

from __future__ import annotations

import pytest

from cleaner.labels.label import Label
from cleaner.labels.signs.phrases import END, INSIDE, START, WHOLE, Matcher, bare, hits, is_title, matcher


@pytest.fixture(scope="module")
def english() -> Matcher:
    return matcher(("en", "every"))


@pytest.mark.parametrize(
    ("text", "label", "strength"),
    [
        ("Advertisement", Label.ADVERT, WHOLE),
        ("ADVERTISEMENT", Label.ADVERT, WHOLE),
        ("Share", Label.SHARE, WHOLE),
        ("12 comments", Label.COMMENTS, WHOLE),
        ("Enter your email to subscribe", Label.SUBSCRIBE, INSIDE),
        ("© 2031 Harbour Gazette. All rights reserved.", Label.LEGAL, INSIDE),
        ("quietboat likes this", Label.COMMENTS, END),
        ("ropemaker reblogged this from quietboat and added:", Label.COMMENTS, INSIDE),
        ("These comments are monitored by the Log's staff.", Label.COMMENTS, INSIDE),
        ("Email ThisBlogThis!Share to X", Label.SHARE, INSIDE),
        ("The Log is not responsible for the content of other sites.", Label.LEGAL, INSIDE),
        ("Did we miss a boat? Send us tips: log@orlo.example", Label.OTHER, INSIDE),
        ("Contact the writer: aruiz@log.example", Label.AUTHOR_BIO, START),
        ("Follow Ana Ruiz on Twitter: @anaruiz", Label.AUTHOR_BIO, INSIDE),
        ("Rita Calder serves at the net. (USATSI)", Label.CREDIT, END),
    ],
)
def test_hits(english: Matcher, text: str, label: Label, strength: int) -> None:
    found = hits(text, english)
    assert label in found
    assert found[label].strength >= strength


@pytest.mark.parametrize(
    "text",
    [
        "Mayor Ana Ruiz said on Tuesday that the bridge would open a month early.",
        "Prices rose by a third over the winter, the harbour board said.",
        "Sharecroppers met in Veldmark.",
        "",
    ],
)
def test_prose_has_no_strong_phrase(english: Matcher, text: str) -> None:
    assert not [
        label for label, hit in hits(text, english).items() if hit.strength in {WHOLE, END} or hit.strength == START
    ]


def test_words_are_never_cut() -> None:
    found = matcher(("en", "every"))
    assert Label.SHARE not in hits("Sharepoint", found)


def test_bare_keeps_letters_only() -> None:
    assert bare("12  comments!") == "comments"


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Related articles", True),
        ("RELATED ARTICLE:", True),
        ("You may also like", True),
        ("Read more", False),  # ends teasers, too
        ("Related articles of the council", False),
        ("The harbour", False),
    ],
)
def test_the_title_of_a_box(english: Matcher, text: str, title: bool) -> None:
    assert is_title(hits(text, english).get(Label.RELATED), english) is title


@pytest.mark.parametrize(
    ("language", "text", "phrase"),
    [("th", "หน้าแรก", "หน้าแรก"), ("hi", "ये भी पढ़ें", "ये भी पढ़ें"), ("en", "Don’t miss", "don't miss")],
)
def test_a_whole_phrase_is_told_as_it_is_written(language: str, text: str, phrase: str) -> None:
    found = hits(text, matcher((language, "en", "every")))
    assert {hit.phrase for hit in found.values() if hit.strength == WHOLE} == {phrase}
