"""Lines of Chinese and Japanese dumps among the article's sentences."""

from __future__ import annotations

import pytest

from cleaner.blocks.block import Block, Document
from cleaner.labels.evidence import Evidence
from cleaner.labels.placed.kinds.wide_lines import notes, wide_lines
from cleaner.labels.signs.signs import signs
from cleaner.page import Page

BODY, LIKELY, NOT = 0.9, 0.3, 0.05
FIRST = ("渡轮公司周二表示，今年夏天将增开两个班次，以满足外岛居民的需要。", BODY)
SECOND = ("议会说，新的码头将在秋天完工，届时白天的班次也会增加。", BODY)
LIKE = ("居民们说，他们等这一天已经等了三年。", LIKELY)
HEADING = ("新码头何时完工", NOT)


def chosen(*lines: tuple[str, float], language: str = "zh", known: tuple[int, ...] = ()) -> list[int]:
    blocks = tuple(Block(text, text) for text, _ in lines)
    document = Document(Page(""), blocks, (), language)
    return list(wide_lines(Evidence(document, signs(document), [], ()), [p for _, p in lines], known))


@pytest.mark.parametrize("language", ["zh", "ja"])
def test_sentences_and_short_lines_between_the_articles_are_its(language: str) -> None:
    assert chosen(FIRST, HEADING, LIKE, HEADING, language=language) == [2]
    assert chosen(FIRST, HEADING, SECOND, language=language) == [1]
    assert chosen(FIRST, HEADING, LIKE, ("票价是否上涨", NOT), SECOND, language=language) == [1, 2, 3]


def test_a_question_may_stand_there_more_than_once() -> None:
    asked = ("票价是否上涨？", NOT)
    assert chosen(FIRST, asked, LIKE, asked, SECOND) == [1, 2, 3]


def test_what_a_picture_shows_may_stand_between() -> None:
    assert chosen(FIRST, ("图片来源：海港网", NOT), HEADING, ("[640]", NOT), SECOND) == [2]


def test_an_advertisements_mark_may_stand_between_and_items_of_a_list_are_not_counted() -> None:
    items = [(f"・渡轮{i}", NOT) for i in range(4)]
    assert chosen(FIRST, ("スポンサーリンク", NOT), HEADING, LIKE, language="ja") == [2, 3]
    assert chosen(FIRST, HEADING, *items, LIKE, language="ja") == [1, 2, 3, 4, 5, 6]


@pytest.mark.parametrize(("p", "found"), [(0.6, []), (0.9, [15])])
def test_what_stands_far_below_the_article_is_told_by_what_is_surely_its(p: float, found: list[int]) -> None:
    assert chosen(FIRST, *[("海港网", NOT)] * 13, (SECOND[0], p), LIKE) == found


@pytest.mark.parametrize(
    "lines",
    [
        (HEADING, LIKE, FIRST),
        (("海港网的其他网站", BODY), LIKE, LIKE),
        (FIRST, ("分享到微信", NOT), LIKE),
        (FIRST, ("相关阅读", NOT), HEADING, LIKE),
        (FIRST, HEADING, ("渡轮", NOT), ("码头", NOT), ("海港", NOT), SECOND),
        (FIRST, ("居民们说，他们等这一天已经等了三年。", NOT), ("居民们说，他们等这一天等了三年", LIKELY)),
        (FIRST, ("003img20310503", NOT), SECOND),
        (FIRST, ("A ferry at the quay", NOT), SECOND),
        (FIRST, ("This content is shown by Ferrygram, and you may find it there.", LIKELY), SECOND),
    ],
    ids=[
        "above",
        "no sentence above",
        "button",
        "related",
        "many",
        "unlikely or no sentence",
        "file",
        "picture",
        "embed",
    ],
)
def test_other_lines_are_not(lines: tuple[tuple[str, float], ...]) -> None:
    assert chosen(*lines) == []


def test_known_lines_and_those_of_other_languages_stay() -> None:
    assert chosen(FIRST, HEADING, SECOND, known=(1,)) == []
    assert chosen(FIRST, HEADING, SECOND, language="en") == []


@pytest.mark.parametrize(
    ("text", "p", "language", "found"),
    [
        ("（原标题：渡轮公司增开夜间班次）", BODY, "zh", [1]),
        ("（原标题：渡轮公司增开夜间班次）", NOT, "zh", []),
        ("渡轮公司说，原标题：增开夜间班次，并不准确。", BODY, "zh", []),
        ("Please wait", BODY, "en", []),
    ],
)
def test_the_headline_that_an_article_had_elsewhere_is_none_of_it(
    text: str, p: float, language: str, found: list[int]
) -> None:
    document = Document(Page(""), (Block(FIRST[0], FIRST[0]), Block(text, text)), (), language)
    assert list(notes(Evidence(document, signs(document), [], ()), [BODY, p], ())) == found
