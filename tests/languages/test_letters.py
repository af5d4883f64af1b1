"""Words as runs of characters, compiled and plain, are those that regular expressions find."""

from __future__ import annotations

import re
from types import ModuleType

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleaner.languages import letters
from tests.labels.plain import plain

TEXTS = ("", "Ferry", "A ferry, 3 boats_and 4½", "Straße İzmir ΣΑΣ", "नमस्ते दुनिया", "東京都 ٣٤ ²", "d'Orlo l’eau")
BOTH = pytest.mark.parametrize("module", [letters, plain(letters)], ids=["compiled", "plain"])


@BOTH
@pytest.mark.parametrize("text", TEXTS)
def test_runs_of_letters(module: ModuleType, text: str) -> None:
    assert module.runs_of_letters(text) == re.findall(r"[^\W\d_]+", text)
    assert module.runs_of_letters(text, 3) == re.findall(r"[^\W\d_]{3,}", text)
    assert module.runs_of_letters(text, 1, 2) == re.findall(r"(?<![^\W\d_])[^\W\d_]{1,2}(?![^\W\d_])", text)


@BOTH
@pytest.mark.parametrize("text", TEXTS)
def test_words_without_marks(module: ModuleType, text: str) -> None:
    assert module.small_words(text) == " ".join(re.findall(r"\w+", text.casefold()))


@given(st.text())
def test_any_text(text: str) -> None:
    assert letters.runs_of_letters(text, 2) == re.findall(r"[^\W\d_]{2,}", text)
    assert letters.without_marks(text) == " ".join(re.findall(r"\w+", text))


@BOTH
@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("", []),
        ("ferry 3", []),
        ("東京 都市部", ["東京", "都市", "市部"]),
        ("สะพาน ไม้", ["สะพา", "ะพาน"]),
        ("แมว東京", ["東京"]),
    ],
)
def test_pieces_of_what_is_written_without_spaces(module: ModuleType, text: str, pieces: list[str]) -> None:
    assert module.spaceless_pieces(text) == pieces


@BOTH
@pytest.mark.parametrize("text", TEXTS)
def test_whether_a_text_has_a_digit(module: ModuleType, text: str) -> None:
    assert module.has_digit(text) is (re.search(r"\d", text) is not None)
