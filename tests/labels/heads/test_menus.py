"""Menus in one line of a dump."""

from __future__ import annotations

import pytest

from cleaner.labels.heads.menus import is_menu
from cleaner.pipeline import clean


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Home News Sport Business Culture", "en"),
        ("HOME | NEWS | SPORT", "en"),
        ("Главная Политика Экономика Общество Спорт", "ru"),
        ("Startseite Politik Wirtschaft Kultur Orlo", "de"),
        ("Accueil · Politique · Économie", "fr"),
    ],
)
def test_a_row_of_sections_is_a_menu(text: str, language: str) -> None:
    assert is_menu(text, language)


@pytest.mark.parametrize(
    "text", ["News Sport", "Politics, business and sport: who owns the ferry now", "Sport", "", "The ferry is home"]
)
def test_a_headline_is_none(text: str) -> None:
    assert not is_menu(text, "en")


def test_the_headline_is_the_line_below_the_menu() -> None:
    page = """Портовые новости
Главная Политика Экономика Общество Спорт
18 ноября 2025, 10:42
Автор: Ирина Белова
Маяк на острове Скор откроют для туристов
Фото: Пресс-служба администрации острова
Старый маяк на острове Скор весной откроют для посетителей. Об этом во вторник сообщила глава администрации.
«Мы готовили это три года», — сказала она на встрече с жителями.
Билет будет стоить 300 рублей, для школьников вход бесплатный.
Поделиться
"""
    assert clean(page).headline == "Маяк на острове Скор откроют для туристов"
