"""Who is named in the lines of a page: its authors, and not who took the pictures."""

from __future__ import annotations

import pytest

from cleaner.article.names.seen_names import seen_names
from cleaner.article.names.wide_lines import is_clause
from cleaner.blocks.block import Block
from cleaner.labels.label import Label, Labelled
from cleaner.languages.words import codes, words


def seen(text: str, language: str) -> list[str]:
    found = seen_names([Labelled(Block(text, text), Label.BYLINE, "")], language)
    return [name for each in found for name in each.names]


def below(far: int, second: str) -> list[str]:
    """The names on a page with two bylines, the second so many lines below the first."""
    texts = [("By Ana Ruiz", Label.BYLINE), *[("Share", Label.SHARE)] * far, (second, Label.BYLINE)]
    found = seen_names([Labelled(Block(text, text), label, "") for text, label in texts], "en")
    return list(dict.fromkeys(name for each in found for name in each.names))


def test_a_line_further_below_counts_where_it_names_the_same_people_and_more() -> None:
    assert below(15, "Authors: Ana Ruiz, Luis Gil") == ["Ana Ruiz", "Luis Gil"]
    assert below(15, "By Luis Gil") == ["Ana Ruiz"]
    assert below(15, "Ana Ruiz, Luis Gil") == ["Ana Ruiz"]
    assert below(40, "Authors: Ana Ruiz, Luis Gil") == ["Ana Ruiz"]


@pytest.mark.parametrize("language", codes())
def test_who_did_something_else_is_no_author(language: str) -> None:
    assert not [phrase for phrase in words(language).people["others"] if seen(f"{phrase} Luis Gil", language)]


@pytest.mark.parametrize(
    ("language", "text", "names"),
    [
        ("de", "Seite 1 von 1", []),
        ("de", "Von anaruiz7", ["anaruiz7"]),
        ("he", "מאת: דנה כהן | צילום: אבי לוי", ["דנה כהן"]),
        ("hr", "Autor: Ana Horvat, foto: Luka Babić", ["Ana Horvat"]),
        ("is", "Ljósmyndari: Anna Jónsdóttir", []),
        ("th", "ภาพ:สมชาย ใจดี", []),
        ("vi", "Ảnh: Minh Anh", []),
        ("vi", "Bài, ảnh: Minh Anh", ["Minh Anh"]),
        ("zh", "文：张三丰 编辑：李小四", ["张三丰"]),
        ("zh", "字号：A- A A+ 来源：海港日报", ["海港日报"]),
        ("zh", "来源：海港网作者：张三丰", ["张三丰"]),
        ("zh", "来源: 海港日报举报", ["海港日报"]),
        ("zh", "作者：张三丰 阅读：1644", ["张三丰"]),
        ("zh", "编辑 张三丰 校对 李小四", ["张三丰"]),
        ("zh", "原创 海港都市报", ["海港都市报"]),
        ("zh", "海港日报记者 张三丰 李小四", ["张三丰", "李小四"]),
        ("zh", "【文/海港网专栏作者张三丰】", ["张三丰"]),
        ("zh", "海港网 我有话说(1307人参与) 收藏本文", ["海港网"]),
        ("zh", "记者了解到，渡轮公司本月将增加两个班次", []),
        ("zh", "记者在码头看到，渡轮已经停航", []),
        ("zh", "作者：未知 责任编辑：李小四", []),
        ("zh", "编辑|张三丰", []),
        ("zh", "责编｜张三丰", []),
        ("zh", "渡轮公司宣布，夜间班次恢复", []),
        ("ja", "編集委員 森千鶴", ["森千鶴"]),
        ("ja", "発信地：カノ [ 島 港 ]", []),
        ("ja", "最終更新日：2031年5月3日", []),
        ("en", "By Ana Ruiz, photos by Luis Gil", ["Ana Ruiz"]),
        ("ja", "湊町、森千鶴撮影", []),
        ("ja", "文／森千鶴", ["森千鶴"]),
        ("ja", "3時間前に更新", []),
        ("ja", "1週間以上前に更新", []),
        ("en", "Medically reviewed by Bo Lee, PharmD — By Ana Ruiz", ["Ana Ruiz"]),
        ("en", "Edited by Bo Lee | Photos by Luis Gil | Written by Ana Ruiz", ["Ana Ruiz"]),
        ("en", "Medically reviewed by Bo Lee, MD — Nutrition — Health", []),
        ("en", "Edited by Bo Lee and Luis Gil", []),
        ("de", "Medizinisch geprüft von Bo Lee | Von Ana Ruiz", ["Ana Ruiz"]),
        ("en", "By Ana Photo", ["Ana Photo"]),
        ("en", "By Ask the Doctors", ["Ask the Doctors"]),
        ("en", "Written By Ferries On", ["Ferries On"]),
        ("bg", "понеделник, 18 март 2031 г. | Редактор: Петър Речен", []),
        ("ar", "كتب سامي نجار ومنير حداد الاثنين، 18 مارس 2031", ["سامي نجار", "منير حداد"]),
        ("de", "Von Anna Sonntag, 3. März 2031", ["Anna Sonntag"]),
        ("is", "fyrir 2 dögum | Jón Vatnsson blaðamaður", ["Jón Vatnsson"]),
        ("ko", "강민준 기자 입력 2031.03.18 14:30", ["강민준"]),
        ("en", "By Ana of Veldmark", ["Ana"]),
        ("en", "By Anaruiz on Friday", ["Anaruiz"]),
        ("en", "By Anaruiz in Veldmark", ["Anaruiz"]),
        ("en", "Posted on July 1, 2031 by anaruiz", ["anaruiz"]),
        ("en", "Posted on July 1, 2031 by a vote", []),
    ],
)
def test_authors_are_told_from_who_stands_beside_them(language: str, text: str, names: list[str]) -> None:
    assert seen(text, language) == names


def test_a_comma_before_a_name_in_letters_makes_no_clause() -> None:
    assert is_clause("渡轮公司宣布，夜间班次恢复")
    assert not is_clause("[森千鶴，Harbour]")
    assert not is_clause("By Ana Ruiz, Lisbon.")
