"""The sentences of a short article behind links to others, and straight below it."""

from __future__ import annotations

from array import array

import pytest

from cleaner.blocks.split import split
from cleaner.labels.evidence import Evidence
from cleaner.labels.label import Label
from cleaner.labels.placed.ends.endings import SHORT
from cleaner.labels.placed.ends.interrupted import interrupted
from cleaner.labels.signs.signs import signs
from cleaner.page import Page

FIRST = "The harbour council voted on Tuesday to keep the old ferry to Orlo running for three more winters."
LAST = "A new captain will take the helm of the ferry in April."
AWAY = "Nobody has said yet what that might cost, or who is to pay."
SHORTLY = "So be it."
ALSO = ("Read also", "Town hall gets a new clock", "Gulls return to Orlo")
END = "Comments"


def found(
    lines: tuple[str, ...], opinion: float = 0.06, language: str = "en", sure: int = 1, like: Label | None = None
) -> list[str]:
    """What is taken in below the first of some lines, the `sure` ones; no other seems to be the article's, but `like`
    something else.
    """
    document = split(Page("\n\n".join(lines)), language=language)
    assert [block.text for block in document.blocks] == list(lines)
    inside = (*(0.9,) * sure, *(opinion,) * (len(lines) - sure))
    shares, labels = ([array("f", (1.0,))] * len(lines), (like,)) if like else ((), ())
    return [lines[i] for i in interrupted(Evidence(document, signs(document), shares, labels), inside, {})]


@pytest.mark.parametrize(
    ("lines", "taken"),
    [
        ((FIRST, *ALSO, AWAY, END), [AWAY]),
        ((FIRST, *ALSO, AWAY, SHORTLY, END), [AWAY, SHORTLY]),
        ((FIRST, *ALSO, AWAY), [AWAY]),
        ((FIRST, *ALSO, AWAY, "(ir)"), [AWAY]),
        ((FIRST, *ALSO[:2], AWAY, *ALSO[::2], LAST, END), [AWAY, LAST]),
        ((FIRST, *ALSO, "Advertisement", AWAY, END), [AWAY]),
        ((FIRST, *ALSO, AWAY, "Sign up for our newsletter"), [AWAY]),
        ((FIRST, *ALSO, AWAY, "Ferries Orlo", END), [AWAY]),
        ((FIRST, *ALSO, AWAY, "Published: March 3, 2031"), [AWAY]),
        ((FIRST, *ALSO, AWAY, "ines@orlo.example"), [AWAY]),
        ((FIRST, "“Nobody keeps a helm from rusting”", AWAY, END), [AWAY]),
        # below them the page calls for something
        ((FIRST, *ALSO, AWAY, "We sail for nobody. Support us with a crown a month.", END), [AWAY]),
        # what is below may be one more teaser
        ((FIRST, *ALSO, AWAY, "A school for bakers"), []),
        ((FIRST, "Read more", ALSO[1], AWAY, "Read more", ALSO[2], LAST, "Read more"), []),
        ((FIRST, *ALSO[:2], AWAY, "Learn more", ALSO[2], LAST, "Learn more"), []),
        # no headlines of others
        ((FIRST, *ALSO, "A school for bakers", "Ferries", AWAY, END), []),
        ((FIRST, "Read also", "By Ines Calder", AWAY, END), []),
        ((FIRST, *ALSO[1:], AWAY, END), []),
        # a call to read the site elsewhere
        ((FIRST, *ALSO, "Did you know that the ferry has a canal of its own on Telegram?", END), []),
        # nothing long enough, and nothing that is a sentence
        ((FIRST, *ALSO, SHORTLY, END), []),
        ((FIRST, *ALSO, "and nobody has said yet what that might cost.", END), []),
    ],
)
def test_behind_links_to_others(lines: tuple[str, ...], taken: list[str]) -> None:
    assert found(lines) == taken


def test_behind_links_a_sentence_says_a_word_of_the_article_or_seems_to_be_of_it() -> None:
    assert found((FIRST, *ALSO, LAST, END), 0.0) == [LAST]
    assert not found((FIRST, *ALSO, AWAY, END), 0.0)


def test_nothing_need_begin_below_what_is_nearly_the_articles() -> None:
    assert found((FIRST, *ALSO, AWAY, "A school for bakers"), 0.42) == [AWAY]


def test_a_place_that_stands_above_the_article_is_a_tag() -> None:
    assert found((FIRST, *ALSO[:2], AWAY, "Orlo", END, "Orlo")) == [AWAY]


def test_below_the_last_heading_nothing_need_begin_either() -> None:
    assert found((FIRST, "How to get there", AWAY, "A school for bakers"), 0.42, sure=2) == [AWAY]
    assert found((FIRST, "How to get there", AWAY, "Donate"), 0.1, sure=2) == [AWAY]


def test_a_short_sentence_tells_and_asks_nothing() -> None:
    assert found((FIRST, "The ferry got a new lock.", END), 0.2) == []
    assert found((FIRST, "The ferry got another lock.", END), 0.2) == []
    assert found((FIRST, "The ferry has got another lock.", END), 0.2) == ["The ferry has got another lock."]
    assert found((FIRST, "Ines Calder, The Orlo Courier.", END), 0.2) == []
    assert found((FIRST, "Has this ferry been of use?", END), 0.35) == []


def test_what_asks_or_calls_out_is_likelier_the_articles() -> None:
    asks = "Would you like to hear about the ferry to Orlo?"
    assert found((FIRST, asks, END), 0.3) == [asks]
    assert found((FIRST, asks, END), 0.29) == []
    assert found((FIRST, AWAY, asks.replace("?", "!"), END), 0.29) == [AWAY]
    assert found((FIRST, asks, AWAY, END), 0.29) == [asks, AWAY]
    assert found((FIRST, asks, "Subscribe"), 0.35, like=Label.RELATED) == []


def test_a_few_words_are_enough_where_they_are_nearly_the_articles() -> None:
    assert found((FIRST, SHORTLY, END), 0.45) == [SHORTLY]
    assert found((FIRST, SHORTLY, "Subscribe"), 0.45) == [SHORTLY]
    assert found((FIRST, "Calder, Oosten, Lind.", END), 0.45) == []


def test_straight_below_the_article() -> None:
    assert found((FIRST, AWAY, END), 0.03) == [AWAY]
    assert not found((FIRST, AWAY, END), 0.02)
    # a word for a time is no sign of another field
    assert found((FIRST, "The ferry sails every morning at 10.30 GMT.", END)) == [
        "The ferry sails every morning at 10.30 GMT."
    ]
    # below a box
    assert found((FIRST, "Share", AWAY, END), 0.05) == [AWAY]
    assert not found((FIRST, "Share", AWAY, END), 0.04)
    assert not found((FIRST, AWAY, "A school for bakers"), 0.45)
    # what a form is for, if it is likeliest that where it is none of the article
    assert not found((FIRST, AWAY, "Subscribe"), 0.1)
    assert not found((FIRST, AWAY, "Subscribe"), 0.1, like=Label.SUBSCRIBE)
    assert found((FIRST, AWAY, "Subscribe"), 0.1, like=Label.RELATED) == [AWAY]


def test_behind_one_call_to_subscribe() -> None:
    assert found((FIRST, "Sign up for our newsletter", AWAY, END)) == [AWAY]
    assert not found((FIRST, "Sign up for our newsletter", "Subscribe", AWAY, END))


def test_headlines_in_letters_that_have_no_capitals() -> None:
    lines = ("柳河镇一家超市走进了一头黄牛，没有人受伤，店员用白菜引它出门。", "相关新闻", "青石桥下周封闭维修")
    away = "当地派出所随后联系到牛的主人，主人赔偿了费用。"
    assert found((*lines, away, "热门推荐"), language="zh") == [away]


def test_korean_words_are_the_same_before_other_particles() -> None:
    lines = (
        "버들읍 도서관에 너구리가 들어와 하룻밤을 보낸 것으로 확인됐다.",
        "관련기사",
        "버들읍 시장, 토요일에도 연다",
    )
    away = "너구리는 119 대원들에 의해 뒷산으로 무사히 돌려보내졌다고 한다."
    assert found((*lines, away, "많이 본 뉴스"), 0.0, "ko") == [away]
    assert not found((*lines, away.replace("너구리", "고양이"), "많이 본 뉴스"), 0.0, "ko")


def test_below_a_long_article_they_are_teasers() -> None:
    many = SHORT // len(FIRST) + 1
    assert not found((*(FIRST,) * many, *ALSO, AWAY, END), sure=many)


def test_straight_below_a_long_article_they_are_its_own_if_they_seem_so() -> None:
    many = SHORT // len(FIRST) + 1
    lines = (*(FIRST,) * many, AWAY, END)
    assert found(lines, 0.33, sure=many, like=Label.OTHER) == [AWAY]
    assert not found(lines, 0.32, sure=many, like=Label.OTHER)
    assert not found(lines, 0.33, sure=many, like=Label.SUBSCRIBE)
    assert not found((*lines[:-1], "A school for bakers"), 0.33, sure=many, like=Label.OTHER)
