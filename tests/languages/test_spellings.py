"""Words are known however their language writes them, and are listed once."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from cleaner.article.names.names import names
from cleaner.blocks.language import spoken
from cleaner.labels.label import Label
from cleaner.labels.signs.phrases import WHOLE, hits, matcher
from cleaner.languages.spellings import spelled
from cleaner.languages.words import FOLDER, codes


@pytest.mark.parametrize(
    ("language", "line", "label"),
    [
        ("ar", "اشترك في نشرتنا الاخبارية", Label.SUBSCRIBE),
        ("ca", "MES INFORMACIO", Label.RELATED),
        ("el", "ΕΓΓΡΑΦΕΙΤΕ ΔΩΡΕΑΝ", Label.SUBSCRIBE),
        ("es", "NOTICIAS MAS LEIDAS", Label.RELATED),
        ("fa", "نوشته های تازه", Label.RELATED),
        ("fr", "PUBLICITE", Label.ADVERT),
        ("he", "כתובת דוא״ל", Label.SUBSCRIBE),
        ("ro", "Continut premium", Label.SUBSCRIBE),
        ("ro", "Conţinut premium", Label.SUBSCRIBE),
        ("sr", "Поделите", Label.SHARE),
        ("tr", "YORUMLARI GÖSTER", Label.COMMENTS),
        ("tr", "İLGİLİ KONULAR", Label.RELATED),
    ],
)
def test_a_phrase_is_known(language: str, line: str, label: Label) -> None:
    assert hits(line, matcher(spoken(language)))[label].strength == WHOLE


@pytest.mark.parametrize(
    ("language", "line", "name"),
    [
        ("el", "ΓΡΑΦΕΙ Ο ΝΙΚΟΣ ΒΕΛΔΟΠΟΥΛΟΣ", "Νικος Βελδοπουλος"),
        ("fr", "REDIGE PAR ANNE SOLHEIM", "Anne Solheim"),
        ("he", "נכתב ע״י דוד סולם", "דוד סולם"),
        ("ro", "Adaugat de Ion Veldescu", "Ion Veldescu"),
    ],
)
def test_a_byline_is_known(language: str, line: str, name: str) -> None:
    assert names(line, language) == (name,)


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("de", "Fur Abonnenten"),
        ("es", "Anos"),
        ("sv", "Las mer"),
        ("sr", "Њузлетер"),
    ],
)
def test_a_word_that_only_looks_like_one(language: str, line: str) -> None:
    assert not hits(line, matcher(spoken(language)))


@pytest.mark.parametrize(
    ("word", "ways"),
    [
        ("ljetnji džem", ("ljetnji džem", "љетњи џем")),
        ("newsletter", ("newsletter",)),
    ],
)
def test_serbian_has_two_alphabets(word: str, ways: tuple[str, ...]) -> None:
    assert spelled([word], "sr") == ways


@pytest.mark.parametrize("code", codes())
def test_no_word_is_listed_that_is_another_one_written_otherwise(code: str) -> None:
    table = tomllib.loads(Path(FOLDER, f"{code}.toml").read_text(encoding="utf-8"))
    assert [word for listed in _lists(table) for word in _again(listed, code)] == []


def _again(listed: list[str], code: str) -> Iterator[str]:
    small = [word.casefold() for word in listed]
    for word in small:
        yield from (way for way in spelled([word], code)[1:] if way in small)


def _lists(table: dict[str, Any]) -> Iterator[list[str]]:
    for part in ("dates", "people", "headings", "pictures"):
        yield from table.get(part, {}).values()
    for places in table["phrases"].values():
        yield from places.values()
