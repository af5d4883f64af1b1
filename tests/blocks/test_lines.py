"""Physical lines, folded words, columns."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleaner.blocks.lines import (
    columns_in,
    count_filled,
    evenly_spaced,
    has_wide,
    indent_of,
    is_blank,
    is_wide,
    physical_lines,
    single_spaced,
)

ODD = st.text(st.sampled_from("ab \t\n\r\v\f\x1c\x85\u2028\u2029\u200b\xa0é界\ud800\0"))


@given(ODD)
def test_lines_joined_give_the_text_and_end_only_at_line_feeds_and_carriage_returns(text: str) -> None:
    lines = physical_lines(text)
    assert "".join(lines) == text
    for line in lines[:-1]:
        assert line.endswith(("\n", "\r"))
    for line in lines:
        assert "\n" not in line.removesuffix("\n")
        assert "\r" not in line.removesuffix("\n").removesuffix("\r")


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("", []),
        ("a\r\nb\rc\n", ["a\r\n", "b\r", "c\n"]),
        ("a\r\rb", ["a\r", "\r", "b"]),
        ("one\u2028still one\fstill one", ["one\u2028still one\fstill one"]),
        ("a\r\n\x85b", ["a\r\n", "\x85b"]),
    ],
)
def test_physical_lines(text: str, lines: list[str]) -> None:
    assert physical_lines(text) == lines


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("  the\tharbour \xa0 reopened\u2028today\n", "the harbour reopened today"),
        ("\ufeffThe harbour\u200b", "The harbour"),
        ("a \u200b b", "a b"),
        ("می\u200cروم", "می\u200cروم"),
        ("Hafen\xadstraße", "Hafen\xadstraße"),
        ("\u200b\u200e", ""),
    ],
)
def test_evenly_spaced(text: str, words: str) -> None:
    assert evenly_spaced(text) == words


@given(ODD)
def test_words_have_one_space_between_them_whatever_white_space_they_had(text: str) -> None:
    assert single_spaced(text) == " ".join(text.split())


@pytest.mark.parametrize(("text", "words"), [("\xada\ufeff b", "a b"), ("\u2060a “b”", "a “b”"), ("“a”\u200d", "“a”")])
def test_invisible_marks_go_at_the_ends_of_words(text: str, words: str) -> None:
    assert evenly_spaced(text) == words


@pytest.mark.parametrize(("line", "blank"), [(" \n", True), ("\u200b \n", True), ("\0\n", False), ("\u200bx", False)])
def test_is_blank(line: str, blank: bool) -> None:
    assert is_blank(line.strip()) is blank


@pytest.mark.parametrize(("line", "indent"), [("x", 0), ("   x", 3), ("\tx", 8), ("  \tx", 8), ("\u3000x", 1)])
def test_indent_of(line: str, indent: int) -> None:
    assert indent_of(line) == indent


@pytest.mark.parametrize(
    ("line", "width"), [("plain", 5), ("港に橋", 6), ("e\u0301t\u0301", 2), ("हिन्दी", 3), ("a\u200bb", 2), ("Ω–“”", 4)]
)
def test_columns(line: str, width: int) -> None:
    assert columns_in(line)(line) == width


def test_where_each_character_takes_one_column_they_are_only_counted() -> None:
    assert columns_in("Kühe, Ωmega and “quotes”") is len


@pytest.mark.parametrize(("character", "wide"), [("港", True), ("ー", True), ("。", True), ("가", False), ("a", False)])
def test_lines_break_beside_chinese_and_japanese_but_not_in_korean_words(character: str, wide: bool) -> None:
    assert is_wide(character) is wide
    assert has_wide("a" + character) is wide


@pytest.mark.parametrize(("text", "count"), [("", 0), ("\n \n\t\n", 0), ("Osk", 1), ("Osk\n\n  boats\r\n", 2)])
def test_blank_lines_are_not_counted(text: str, count: int) -> None:
    assert count_filled(text) == count
