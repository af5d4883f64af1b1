"""The benchmark's measures on examples that are counted by hand."""

import pytest

from benchmarks.corpus import Gold
from benchmarks.measures import (
    Extraction,
    author_f1,
    body_scores,
    mean_scores,
    names,
    overlap,
    plain_words,
    score,
    shingles,
    snippet_scores,
)


def test_shingles_are_all_runs_of_four_words():
    assert shingles(["a", "b", "c", "d", "e"]) == [("a", "b", "c", "d"), ("b", "c", "d", "e")]


@pytest.mark.parametrize(("words", "count"), [([], 0), (["a"], 1), (["a", "b", "c"], 1), (["a", "b", "c", "d"], 1)])
def test_a_short_text_is_one_shingle(words, count):
    assert shingles(words) == [tuple(words)][:count]


def test_overlap_counts_repeated_words_once_each():
    assert overlap("aab", "abbb") == (2 / 4, 2 / 3)


@pytest.mark.parametrize(
    ("gold", "found", "f1"), [("", "", 1.0), ("a", "", 0.0), ("", "a", 0.0), ("ab", "ab", 1.0), ("a", "b", 0.0)]
)
def test_overlap_f1_at_the_edges(gold, found, f1):
    assert overlap(gold, found).f1 == f1


def test_one_word_too_many_costs_precision_not_recall():
    scores = body_scores("one two three four five", "one two three four five six")
    assert (scores["p"], scores["r"]) == (2 / 3, 1.0)
    assert scores["exact"] == 0.0
    assert scores["wf"] == pytest.approx(10 / 11)


def test_exact_looks_at_words_and_their_order_not_at_punctuation():
    assert body_scores("The ferry sank. Nobody drowned.", "The ferry sank\n\nNobody drowned")["exact"] == 1.0
    assert body_scores("The ferry sank.", "ferry sank The")["exact"] == 0.0
    assert body_scores("The ferry sank.", "the ferry sank.")["exact"] == 0.0


def test_shingles_mind_case_and_the_bag_of_words_does_not():
    scores = body_scores("The Ferry Sank Today", "the ferry sank today")
    assert (scores["r"], scores["wf"]) == (0.0, 1.0)


def test_a_page_that_got_nothing_has_no_precision():
    scores = body_scores("The ferry sank.", " \n")
    assert "p" not in scores
    assert (scores["r"], scores["empty"]) == (0.0, 1.0)


def test_f1_of_a_set_is_of_the_mean_precision_and_the_mean_recall():
    pages = [{"p": 1.0, "r": 0.5}, {"p": 0.5, "r": 0.5}, {"r": 0.0}]
    means = mean_scores(pages)
    assert means["p"] == 0.75
    assert means["r"] == pytest.approx(1 / 3)
    assert means["f1"] == pytest.approx(2 * 0.75 / 3 / (0.75 + 1 / 3))


def test_a_set_where_nothing_was_found_scores_nothing():
    assert mean_scores([{"r": 0.0, "empty": 1.0}, {"r": 0.0, "empty": 1.0}]) == {
        "f1": 0.0,
        "p": 0.0,
        "r": 0.0,
        "empty": 2.0,
    }


def test_snippets_are_shares_of_all_snippets_not_means_of_pages():
    first = snippet_scores(Gold(keep=("the ferry", "sank"), drop=("cookies",)), "The Ferry is late.")
    second = snippet_scores(Gold(keep=("x", "y", "z"), drop=("share this",)), "x y z SHARE THIS")
    assert mean_scores([first, second]) == {"keep": 4 / 5, "drop": 1 / 2}


def test_fold_forgets_case_punctuation_and_compatibility_forms():
    assert plain_words("  “Ferry” sinks — ﬁve rescued! ") == plain_words("ferry sinks: FIVE rescued")
    assert plain_words("Ferry sinks") != plain_words("Ferries sink")


@pytest.mark.parametrize(
    ("authors", "expected"),
    [
        (["Ana Ruiz"], {"ana ruiz"}),
        (["By Ana Ruiz and Bo Lee"], {"ana ruiz", "bo lee"}),
        (["Ana Ruiz, Bo Lee & Cy Ode"], {"ana ruiz", "bo lee", "cy ode"}),
        (["Von Jan Anders und Pia Holm"], {"jan anders", "pia holm"}),
        (["Alexandra Bystrom"], {"alexandra bystrom"}),
        (["Ferry by Night Desk"], {"ferry by night desk"}),
        (["", " , "], set()),
    ],
)
def test_names(authors, expected):
    assert names(authors) == expected


def test_author_f1_over_names():
    assert author_f1(["Ana Ruiz", "Bo Lee"], ["ana ruiz"]) == pytest.approx(2 / 3)
    assert author_f1(["Ana Ruiz"], []) == 0.0
    assert author_f1(["Ana Ruiz"], ["Bo Lee"]) == 0.0


def test_score_judges_only_what_the_gold_has():
    found = Extraction("text", "A title", ("Ana Ruiz",), "2023-02-03T19:10")
    assert score(Gold(), found) == {}
    assert score(Gold(title="a TITLE!"), found) == {"title": 1.0}
    assert score(Gold(date="2023-02-03"), found) == {"date": 1.0}
    assert score(Gold(date="2023-02-04", authors=("Bo Lee",)), Extraction()) == {"author": 0.0, "date": 0.0}
