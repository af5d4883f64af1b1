"""Firms and placeholders that a page claims as its author are none."""

from __future__ import annotations

import pytest

from cleaner.article.byline import byline
from cleaner.article.names.firms import is_firm
from cleaner.blocks.claims import Claim


@pytest.mark.parametrize(
    "value",
    [
        "Veldmark Web GmbH",
        "Veldmark Verlag GmbH, Tollern, Germany",
        "Veldmark Werk GmbH & Co. KG",
        "VELDMARK AG",
        "Ferry Club e. V.",
        "Ferry Club e.V.",
        "Tollern Inc.",
        "Tollern d.o.o. - www.tollern.example",
        "Tollern Kurier Sp. z o.o.",
        "Tollern Kft.",
        "veldmark.example, Tollern, Germany",
        "Tollernweb, www.tollernweb.example",
        "Super User",
        "publisher",
    ],
)
def test_firms(value: str) -> None:
    assert is_firm(value)
    assert byline([Claim("author", value, "author")], [], "de").authors == ()


@pytest.mark.parametrize(
    "value",
    [
        "Ana Ruiz",
        "Ana Ruiz, Luis Gil",
        "Ana Ruiz, ana@tollern.example",
        "Ana Ruiz, www.tollern.example",
        "Ana Ruiz, MBA",
        "S. A. Gil",
        "Ana Incera",
        "Luis Ltdorf",
        "Ana Kftenyi",
        "AgE",
        "Veldmark Courier",
        "tollern.example",
    ],
)
def test_near_misses(value: str) -> None:
    assert not is_firm(value)
