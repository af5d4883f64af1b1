"""Why each block has its label."""

from __future__ import annotations

import pytest

from cleaner.labels.margin import from_margin
from cleaner.render.explanation import argued, explanation_records, reason, surety, to_explanation

PAGE = """\
headline     | Ferry line to Orlo opens early
             |
byline       | by Ana Ruiz
date         +  3 February 2023
body         | The first boat
             : left on Friday.
"""


def test_the_margin_is_the_page(article_of) -> None:
    assert to_explanation(article_of(PAGE)) == PAGE


def test_reasons_stand_below_their_blocks(article_of) -> None:
    explanation = to_explanation(article_of(PAGE), reasons=True)
    assert explanation.splitlines()[:2] == [PAGE.splitlines()[0], "             # a sign (0.75; else other)"]
    assert explanation.count(" # a sign") == len(article_of(PAGE).page)
    assert from_margin(explanation) == from_margin(PAGE)


def test_a_record_names_the_lines_of_a_block(article_of) -> None:
    records = list(explanation_records(article_of(PAGE), path="page.txt"))
    assert [record["lines"] for record in records] == [[1, 1], [3, 3], [3, 3], [4, 5]]
    assert records[-1] == {
        "path": "page.txt",
        "lines": [4, 5],
        "label": "body",
        "because": "a sign",
        "score": 0.75,
        "runner_up": "other",
        "text": "The first boat left on Friday.",
    }


def test_blocks_of_html_have_no_lines(article_of) -> None:
    assert {record["lines"] for record in explanation_records(article_of(PAGE, kind="html"))} == {None}


def test_the_strongest_reasons_say_how_sure_they_are(article_of) -> None:
    why = [("is a heading", "is alone"), ("begins with “by”",), ("is a date",), ("is prose",)]
    rows = to_explanation(article_of(PAGE), why=why).splitlines()
    assert rows[1] == "             # is a heading and is alone (not sure, 0.75; else other)"
    assert rows[4] == "             # begins with “by” (not sure, 0.75; else other)"
    records = list(explanation_records(article_of(PAGE), why=why))
    assert [record["reasons"] for record in records] == list(map(list, why))


def test_how_sure_a_score_is() -> None:
    scores = (1.0, 0.95, 0.9, 0.7, 0.5)
    assert list(map(surety, scores)) == ["sure", "sure", "rather sure", "not sure", "hardly more than a guess"]


def test_no_next_best_is_named_where_it_is_the_same(article_of) -> None:
    item = article_of(PAGE).page[0]
    same = item._replace(runner_up=item.label)
    assert (reason(item), reason(same)) == ("a sign (0.75; else other)", "a sign (0.75)")
    assert argued(same, ["a sign"]) == "a sign (not sure, 0.75)"


@pytest.mark.parametrize(
    ("score", "words"),
    [(0.9496, "sure, 0.95"), (0.9449, "rather sure, 0.94"), (0.7949, "not sure, 0.79"), (1.0, "sure, 1.00")],
)
def test_the_word_fits_the_number_that_is_shown(article_of, score: float, words: str) -> None:
    item = article_of(PAGE).page[0]._replace(score=score)
    assert argued(item, ["a sign"]) == f"a sign ({words}; else other)"
