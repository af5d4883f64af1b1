"""What stands in an article of HTML once more."""

from __future__ import annotations

from array import array

from cleaner.blocks.split import split
from cleaner.labels.evidence import Evidence
from cleaner.labels.label import Label
from cleaner.labels.placed.repeated.copies import repeated
from cleaner.labels.signs.signs import signs
from cleaner.page import Page
from tests.labels.placed.boats import BODY, BOX, CAPTION

LABELS = (Label.BODY, Label.CREDIT)


def test_only_what_stood_in_the_article_before_goes() -> None:
    lines = [*BODY, BODY[1], CAPTION, CAPTION, "Harbour"]
    page = split(Page("".join(f"<p>{line}</p>" for line in lines), "html"))
    inside = [0.6] * len(lines)
    assert repeated(Evidence(page, signs(page), [array("f", (0.9, 0.1))] * len(lines), LABELS), inside, {}) == {5}


def test_a_text_that_stands_once_more_goes_with_its_short_lines() -> None:
    plan = f"<h2>The plan</h2><p>{BOX}</p><p>{BODY[1]}</p><p>Row east.</p><ul><li>One oar</li><li>One lamp</li></ul>"
    page = split(Page(f"<div>{plan}</div><p>{BODY[2]}</p><div>{plan}</div><p>{BODY[3]}</p><p>Row east.</p>", "html"))
    evidence = Evidence(page, signs(page), [array("f", (0.9, 0.1))] * len(page.blocks), LABELS)
    assert repeated(evidence, [0.9] * len(page.blocks), {}) == set(range(7, 13))


def test_short_lines_beside_one_paragraph_that_stands_twice_stay() -> None:
    parts = f"<h2>Note</h2><p>{BOX}</p>"
    page = split(Page(f"{parts}<p>{BODY[1]}</p>{parts}<p>{BODY[2]}</p>", "html"))
    evidence = Evidence(page, signs(page), [array("f", (0.9, 0.1))] * len(page.blocks), LABELS)
    assert repeated(evidence, [0.9] * len(page.blocks), {}) == {4}


def test_of_a_list_one_long_item_may_stand_twice_and_a_part_may_not() -> None:
    warm, days = f"Warm up: {BOX}", [f"Day {n}: row to the lighthouse and back" for n in range(6)]
    lists = [[warm, days[0], days[1]], [warm, days[2], days[3]], [warm, BODY[2], days[4]], [warm, BODY[2], days[5]]]
    page = split(Page("".join(f"<ul>{''.join(f'<li>{item}</li>' for item in items)}</ul>" for items in lists), "html"))
    inside = [0.9] * len(page.blocks)
    assert repeated(Evidence(page, signs(page), [array("f", (0.9, 0.1))] * 12, LABELS), inside, {}) == {9, 10}


def test_a_paragraph_of_chinese_is_half_as_long() -> None:
    line = (
        "渡轮公司周二表示，今年夏天将增开两个班次，以满足外岛居民的需要，但没有说明新的班次从哪一天开始。议会尚未表态。"
    )
    page = split(Page(f"<p>{line}</p><p>{BODY[1]}</p><p>{line}</p><p>{line[:20]}</p><p>{line[:20]}</p>", "html"))
    evidence = Evidence(page, signs(page), [array("f", (0.9, 0.1))] * 5, LABELS)
    assert repeated(evidence, [0.9] * 5, {}) == {2}


def test_a_symbol_before_a_line_makes_it_no_longer() -> None:
    line = "\U0001f4aa How the crews of the old boats can row to the lighthouse"
    page = split(Page(f"<p>{line}</p><p>{BODY[1]}</p><p>{BODY[2]}</p><p>{line}</p>", "html"))
    evidence = Evidence(page, signs(page), [array("f", (0.9, 0.1))] * 4, LABELS)
    assert repeated(evidence, [0.9] * 4, {}) == set()
