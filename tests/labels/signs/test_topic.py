"""What the words that a block shares with the page's prose say."""

from __future__ import annotations

from cleaner.labels.signs import topic
from cleaner.languages.letters import small_words
from tests.labels.written import flags, written

PROSE = ["Veldmark council rebuilds the bridge.", "The bridge of Veldmark fell.", "Cooking with saffron at home."]


def rows_of(texts: list[str], prose: list[bool], common: frozenset[str], title: str) -> list[dict[str, float]]:
    words = topic.contents_of(texts), list(map(small_words, texts))
    return written(len(texts), topic.COLUMNS, topic.write, texts, *words, flags(prose), common, title)


def test_a_block_about_the_same_things_shares_their_words() -> None:
    rows = rows_of([*PROSE, "Veldmark bridge opens"], [True, True, False, False], frozenset({"with"}), "")
    assert rows[3]["topic"] > rows[2]["topic"]
    assert rows[3]["topic_names"] == 1


def test_the_title_is_known_whatever_its_case() -> None:
    rows = rows_of(["VELDMARK BRIDGE OPENS", "Veldmark"], [False, False], frozenset(), "Veldmark bridge opens")
    assert [row["title_is"] for row in rows] == [1, 0]


def test_without_a_title_nothing_is_said_of_it() -> None:
    assert rows_of(["Veldmark"], [False], frozenset(), "")[0]["title_is"] == -1
