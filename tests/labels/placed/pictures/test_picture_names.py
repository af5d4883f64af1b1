"""The names of pictures' files, and what programs say of pictures."""

from __future__ import annotations

import pytest

from cleaner.labels.placed.pictures.picture_names import is_generated, is_picture_name, is_slug


@pytest.mark.parametrize(
    ("line", "language"),
    [
        ("Screenshot 2031-05-03 at 10.07.19 AM", "en"),
        ("Screen Shot 2031 05 03 at 10 07 19", "en"),
        ("image (23)", "en"),
        ("image (26)-1", "en"),
        ("Image", "en"),
        ("IMG_2663", "en"),
        ("Untitled design (4)", "en"),
        ("Ferry harbour map 1 1920x1080", "en"),
        ("Light quay map@2x", "en"),
        ("Bildschirmfoto 2031-05-03 um 10.07.19", "de"),
        ("Capture d’écran 2031-05-03 à 10.07.19", "fr"),
        ("Imagen 3", "es"),
    ],
)
def test_names_of_pictures_are_known(line: str, language: str) -> None:
    assert is_picture_name(line, language)


@pytest.mark.parametrize(
    "line",
    [
        "Image of the quay",
        "Images",
        "Photo 51 of the harbour",
        "Picture 3: boats at the quay",
        "Photos were taken at 10.",
        "Screen: 1920x1080",
        "HD 1920x1080",
        "Imagine 3",
    ],
)
def test_words_about_pictures_are_no_names(line: str) -> None:
    assert not is_picture_name(line, "en")


def test_words_joined_by_hyphens_are_a_name() -> None:
    assert is_slug("harbour-at-night-2")
    assert not is_slug("best-of-breed")
    assert not is_slug("978-3-16-148410-0")


@pytest.mark.parametrize(
    ("line", "language"),
    [
        ("A close-up of a sign AI-generated content may be incorrect.", "en"),
        ("A close-up of a signAI-generated content may be incorrect.", "en"),
        ("Ein Schild am Hafen KI-generierte Inhalte können fehlerhaft sein.", "de"),
        ("Un bateau Le contenu généré par l’IA peut être incorrect.", "fr"),
    ],
)
def test_what_a_program_says_of_a_picture_is_known(line: str, language: str) -> None:
    assert is_generated(line, language)


def test_a_sentence_about_such_programs_is_not() -> None:
    assert not is_generated("AI-generated content may be incorrect in many ways.", "en")
