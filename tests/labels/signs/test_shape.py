"""What the form of a line says."""

from __future__ import annotations

import pytest

from cleaner.blocks.block import Block
from cleaner.labels.signs.shape import Shape, prose, shape, write
from cleaner.labels.signs.signs import vocabulary
from cleaner.labels.signs.table import Table


def of(text: str, language: str = "en") -> Shape:
    return shape(Block(text, text), vocabulary(language))


def is_prose(text: str) -> bool:
    table = Table(1, len(Shape._fields))
    write(table, 0, [text], vocabulary("en"))
    return bool(prose(table, 0)[0])


PROSE = "The council of Veldmark voted on Tuesday to rebuild the old bridge, which the flood had carried away."


def test_sentences_are_prose() -> None:
    assert is_prose(PROSE)


@pytest.mark.parametrize(
    "text",
    [
        "Home News Sport Weather Opinion Culture Travel Shop Jobs Contact About Careers Archive Podcasts",
        "The council of Veldmark.",
        PROSE.rstrip("."),
        "",
    ],
)
def test_other_lines_are_not(text: str) -> None:
    assert not is_prose(text)


@pytest.mark.parametrize(
    ("text", "name", "value"),
    [
        ("3 March 2031", "month", 1),
        ("2031-03-03", "numeric_date", 1),
        ("3 hours ago", "relative", 1),
        ("by Ana Ruiz", "by", 1),
        ("Ana Ruiz", "name_like", 1),
        ("The bridge", "name_like", 0),
        ("Abby Ruiz", "by", 0),
        ("© Harbour Gazette", "copyright", 1),
        ("Buy now for $12", "money", 1),
        ("see www.harbour.example", "linklike", 1),
        ("Is it true?", "ends", 2),
        ("• an item", "list_mark", 2),
        ("1. an item", "list_mark", 1),
        ("at 19:10", "time", 1),
    ],
)
def test_signs(text: str, name: str, value: float) -> None:
    assert getattr(of(text), name) == value


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        ("fr", "il y a 3 heures", 1),
        ("fr", "il a 3 enfants", 0),
        ("ro", "în urmă cu 2 zile", 1),
        ("da", "I dag kl. 09:15", 1),
        ("el", "χθες στις 18:30", 1),
        ("ja", "3時間前", 1),
        ("ja", "更新:2時間前", 1),
        ("ja", "駅前の店", 0),
        ("zh", "昨天18:30", 1),
        ("zh", "今天", 1),
        ("zh", "今日头条", 0),
        ("ko", "3시간전", 1),
        ("ko", "오전", 0),
        ("th", "3 ชั่วโมงที่แล้ว", 1),
        ("th", "ก่อนหน้า", 0),
    ],
)
def test_words_like_ago_in_phrases_and_without_spaces(language: str, text: str, value: float) -> None:
    assert of(text, language).relative == value


def test_greek_words_are_common_however_their_last_letter_is_written() -> None:
    assert of("Οι όροι της συμφωνίας τους", "el").common == pytest.approx(3 / 5)
    assert of("Της Ινές Καλδέρη", "el").by == 1


def test_wide_characters_count_for_more() -> None:
    assert of("橋は三月に開通する。", "ja").size > of("bridge open", "ja").size


THAI = "ชาวบ้านที่ต้องการข้ามสะพานต้องวางปลาหนึ่งตัวไว้หน้าตู้เก็บเงิน และแมวจะเปิดทางให้ในเวลาไม่นานนัก"


def test_thai_has_words_and_sentences_without_spaces_and_stops() -> None:
    found = of(THAI, "th")
    assert found.words == pytest.approx(len(THAI.replace(" ", "")) // 5, abs=1)
    assert found.common > 0.15
    assert found.ends == 1
    assert of(THAI[:40], "th").ends == 0


def test_urdu_sentences_end_with_a_stop_of_their_own() -> None:
    found = of("کشتی آج صبح روانہ ہوئی۔ لوگ خوش تھے۔", "ur")
    assert (found.ends, found.sentences) == (1, 2)
