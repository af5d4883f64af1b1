"""Names in bylines, in each language."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleaner.article.names.cased import cased
from cleaner.article.names.names import claimed, names, turned

CASES = [
    (path.stem, *line.split("\t"))
    for path in sorted((Path(__file__).parents[1] / "cases" / "names").glob("*.txt"))
    for line in path.read_text(encoding="utf-8").splitlines()
]


@pytest.mark.parametrize(("language", "text", "answer"), CASES)
def test_each_line_has_the_names_of_its_answer(language: str, text: str, answer: str) -> None:
    assert ("; ".join(names(text, language)) or "-") == answer


@pytest.mark.parametrize(
    ("value", "found"),
    [
        ("Ana Ruiz", ("Ana Ruiz",)),
        ("anaruiz", ("anaruiz",)),
        ("ana ruiz", ("ana ruiz",)),
        ("Orlo12", ("Orlo12",)),
        ("Canal 3", ("Canal 3",)),
        ("Orlo1", ("Orlo",)),
        ("Ana Ruiz 12", ("Ana Ruiz",)),
        ("admin", ()),
        ("Admin1", ()),
        ("site_admin", ()),
        ("https://courier.example/author/ana-ruiz", ()),
        ("ana.ruiz@courier.example", ()),
        ("orlo harbour. <https://orlo.example/>", ("orlo harbour",)),
        ("", ()),
    ],
)
def test_a_claimed_author_may_be_in_small_letters(value: str, found: tuple[str, ...]) -> None:
    assert claimed(value, "en") == found


@pytest.mark.parametrize(
    ("value", "name"),
    [
        ("Ruiz, Ana", "Ana Ruiz"),
        ("Ana Ruiz", "Ana Ruiz"),
        ("Ruiz, Ana, Gil, Luis", "Ruiz, Ana, Gil, Luis"),
        ("Ruiz, Ana; Gil, Luis M.", "Ana Ruiz; Luis M. Gil"),
    ],
)
def test_a_name_that_begins_with_the_surname_is_turned(value: str, name: str) -> None:
    assert turned(value) == name


@pytest.mark.parametrize(
    ("name", "found"),
    [("ANA DE LA CRUZ", "Ana de la Cruz"), ("AFP", "AFP"), ("J.R. STONE", "J.R. Stone"), ("Ana RUIZ", "Ana RUIZ")],
)
def test_names_in_capitals_get_small_letters(name: str, found: str) -> None:
    assert cased(name) == found


@pytest.mark.parametrize(
    ("name", "language", "found"),
    [
        ("İBRAHİM KAYA", "tr", "İbrahim Kaya"),
        ("İBRAHİM KAYA", "en", "İbrahim Kaya"),
        ("AYŞE YILMAZ", "tr", "Ayşe Yılmaz"),
        ("IŞIK I. KAYA", "tr", "Işık I. Kaya"),
        ("WILLIAM SMITH", "tr", "William Smith"),
        ("IAN SMITH", "en", "Ian Smith"),
    ],
)
def test_turkish_has_two_letters_i(name: str, language: str, found: str) -> None:
    assert cased(name, language) == found
    assert names(name, language) == (found,)


@given(st.text(max_size=80), st.sampled_from(["", "en", "de", "ja", "xx"]))
def test_no_text_raises(text: str, language: str) -> None:
    assert all(isinstance(name, str) for name in (*names(text, language), *claimed(text, language)))
