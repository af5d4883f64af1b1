"""Lines that are several buttons of a page."""

from __future__ import annotations

import pytest

from cleaner.labels.button_rows import button_rows
from cleaner.pipeline import clean


@pytest.mark.parametrize(
    ("language", "text"),
    [("en", "Print Share Contact us"), ("en", "Privacy | Terms of use"), ("es", "Imprimir Compartir")],
)
def test_a_row_is_phrases_and_nothing_else(language: str, text: str) -> None:
    assert button_rows(language)(text)


@pytest.mark.parametrize("text", ["Print", "Contact us", "Print the boats", "Ana Ruiz", "Share Ferries", ""])
def test_one_button_and_other_words_are_none(text: str) -> None:
    assert not button_rows("en")(text)


def test_no_row_is_a_byline() -> None:
    page = """Cómo pedir un carné de pesca

Cualquier persona que viva en Robledal puede pedir el carné de pesca del ayuntamiento. Es gratuito.

El carné se entrega en el acto y es válido durante todo el año en los dos ríos del municipio.

Accesibilidad Aviso legal Mapa web
"""
    assert clean(page, kind="text").byline is None
