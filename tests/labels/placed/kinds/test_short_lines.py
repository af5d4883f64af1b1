"""Lines of Chinese and Japanese dumps that break their sentences wherever one takes breath."""

from __future__ import annotations

from array import array
from typing import NamedTuple

import pytest

from cleaner.blocks.block import Block, Document
from cleaner.labels.evidence import Evidence
from cleaner.labels.label import Label
from cleaner.labels.placed.kinds.short_lines import short_lines
from cleaner.labels.signs.signs import signs
from cleaner.page import Page

LABELS = (Label.OTHER, Label.RELATED, Label.CAPTION)
UNNAMED, TEASER = array("f", (0.3, 0.1, 0.1)), array("f", (0.1, 0.3, 0.1))
BODY, LIKELY, NOT = 0.9, 0.3, 0.05


class Line(NamedTuple):
    """A line, how likely it is the article's, and its shares of the labels."""

    text: str
    p: float
    shares: array[float] = UNNAMED


FIRST = Line("渡轮公司周二表示，今年夏天将增开两个班次，以满足外岛居民的需要。", BODY)
NOW = Line("从下周一起", NOT)
NIGHT = Line("夜间班次就要", NOT)
STARTS = Line("正式开航了！", NOT)
ALSO = Line("海港日报的其他报道", NOT, TEASER)
LONG = Line("请各位乘客提前半小时到达新码头的候船大厅，凭本人的有效证件办理登船手续。", LIKELY, TEASER)
BUTTON = Line("分享到微信", NOT)


def chosen(*lines: Line, language: str = "zh", known: tuple[int, ...] = ()) -> list[int]:
    blocks = tuple(Block(text, text) for text, _, _ in lines)
    document = Document(Page(""), blocks, (), language)
    evidence = Evidence(document, signs(document), [shares for _, _, shares in lines], LABELS)
    return sorted(short_lines(evidence, [p for _, p, _ in lines], known))


@pytest.mark.parametrize("language", ["zh", "ja"])
def test_lines_down_to_the_last_sentence_and_up_to_the_first_are_the_articles(language: str) -> None:
    assert chosen(FIRST, NOW, NIGHT, STARTS, Line("渡轮", NOT), language=language) == [1, 2, 3]
    assert chosen(Line("渡轮", NOT), STARTS, NOW, FIRST, language=language) == [1, 2]


def test_pictures_and_lines_without_words_may_stand_between() -> None:
    assert chosen(FIRST, Line("▲新码头的候船大厅", NOT), Line("", 0.0, TEASER), STARTS) == [3]


def test_lines_that_stand_twice_or_in_a_drawn_table_are_passed_over() -> None:
    mark = Line("海港日报", NOT)
    assert chosen(FIRST, mark, NOW, mark, Line("开航 │ 十二时 │", NOT), STARTS) == [2, 5]


def test_up_to_two_lines_like_another_kind_may_stand_above_a_likely_sentence() -> None:
    assert chosen(FIRST, ALSO, LONG, STARTS) == [1, 2, 3]
    assert chosen(FIRST, BUTTON, LONG, STARTS) == [2, 3]
    assert chosen(FIRST, ALSO, Line("其他报道", NOT, TEASER), Line("更多的报道", NOT, TEASER), LONG) == []


def test_what_asks_is_not_the_last_but_may_stand_far_above_it() -> None:
    asked = Line("夜间班次何时开航？", NOT)
    routes = [Line(f"新的第{n}条航线", NOT) for n in "一二三四五六七八九十"]
    assert chosen(FIRST, *routes, asked, *[route._replace(text=f"{route.text}票") for route in routes], STARTS)
    assert chosen(FIRST, STARTS, asked) == [1]


def test_lines_that_lead_to_another_sentence_of_the_article_are_its() -> None:
    second = Line("议会说，新的码头将在秋天完工，届时白天的班次也会增加。", BODY)
    assert chosen(FIRST, Line("与旧的码头和车站相比", NOT), Line("新的码头实现了", NOT), second) == [1, 2]
    assert chosen(FIRST, Line("与旧的码头和车站相比", NOT), second) == []
    assert chosen(FIRST, Line("航线", NOT), Line("新码头", NOT), second) == []


def test_what_is_told_on_is_told_on_below_the_articles_next_line() -> None:
    assert chosen(FIRST, BUTTON, NOW, FIRST, NIGHT, STARTS) == [4, 5]


@pytest.mark.parametrize(
    "lines",
    [
        (FIRST, NOW, NIGHT),
        (FIRST, ALSO, STARTS),
        (FIRST, BUTTON, STARTS),
        (FIRST, NOW, Line("夜间班次何时开航？", NOT)),
        (FIRST, NOW, Line("…", NOT)),
        (FIRST, *[Line(f"第{n}条航线", NOT) for n in "一二三四五六七八九十百千万亿"], STARTS),
        (NOW, STARTS),
    ],
    ids=["no sentence", "teaser", "button", "question", "dots", "far", "no article"],
)
def test_other_lines_are_not(lines: tuple[Line, ...]) -> None:
    assert chosen(*lines) == []


def test_nothing_is_told_on_far_below_the_article_or_below_what_leads_to_others() -> None:
    second = Line("议会说，新的码头将在秋天完工，届时白天的班次也会增加。", BODY)
    assert chosen(FIRST, *[BUTTON] * 15, second, STARTS) == []
    assert chosen(FIRST, Line("相关阅读", NOT, TEASER), second, STARTS) == []


def test_known_lines_and_those_of_other_languages_stay() -> None:
    assert chosen(FIRST, NOW, STARTS, known=(1,)) == []
    assert chosen(FIRST, NOW, STARTS, language="en") == []
