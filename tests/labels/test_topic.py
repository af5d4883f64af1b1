"""What the words that a block shares with the page's prose say."""

from __future__ import annotations

from cleaner.labels import topic

AT = {name: i for i, name in enumerate(topic.COLUMNS)}
PROSE = ["Veldmark council rebuilds the bridge.", "The bridge of Veldmark fell.", "Cooking with saffron at home."]


def test_a_block_about_the_same_things_shares_their_words() -> None:
    rows = topic.rows([*PROSE, "Veldmark bridge opens"], [True, True, False, False], frozenset({"with"}), "")
    assert rows[3][AT["topic"]] > rows[2][AT["topic"]]
    assert rows[3][AT["topic_names"]] == 1


def test_the_title_is_known_whatever_its_case() -> None:
    rows = topic.rows(["VELDMARK BRIDGE OPENS", "Veldmark"], [False, False], frozenset(), "Veldmark bridge opens")
    assert [row[AT["title_is"]] for row in rows] == [1, 0]


def test_without_a_title_nothing_is_said_of_it() -> None:
    assert topic.rows(["Veldmark"], [False], frozenset(), "")[0][AT["title_is"]] == -1
