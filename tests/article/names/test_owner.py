"""Whose site it is: a person, where the address, two places on the page or the small print say so."""

from __future__ import annotations

import pytest

from cleaner.article.names.owner import owner
from cleaner.blocks.block import Block
from cleaner.blocks.claims import Claim
from cleaner.labels.label import Label, Labelled

TEXT = "The ferry opened on Monday."


@pytest.mark.parametrize(
    ("host", "top", "end", "names"),
    [
        ("anaruiz.example", "Ana Ruiz", "", ("Ana Ruiz",)),
        ("ruiz.example", "Ana Ruiz", "", ("Ana Ruiz",)),
        ("blog.anaruiz.example", "", "© 2031 Ana Ruiz. All rights reserved.", ("Ana Ruiz",)),
        ("ferries.example", "Ana Ruiz", "Copyright 2019–2031 Ana Ruiz", ("Ana Ruiz",)),
        ("ana-ruiz.example", "", "© Copyright 2019-2031 Ana Ruiz", ("Ana Ruiz",)),
        ("anaruiz.example", "About Ana Ruiz", "", ("Ana Ruiz",)),
        ("anamariaruiz.example", "Home About Ana Maria Ruiz.", "", ("Ana Maria Ruiz",)),
        ("anaruiz.example", "About ana ruiz", "", ()),
        ("anahealth.example", "About Ana Health", "", ()),
        ("veldmark.example", "Veldmark Homepage", "", ()),
        ("ferries.example", "About Ana Ruiz", "", ()),
        ("veldmarkferries.example", "About Veldmark Ferries", "", ()),
        ("ferries.example", "Ana Ruiz", "", ()),
        ("ferries.example", "", "© 2031 Ana Ruiz", ("Ana Ruiz",)),
        ("", "", "Copyright 2019 – 2031 Ana Ruiz · Privacy", ("Ana Ruiz",)),
        ("", "", "© 2031 Osk Marbury", ()),
        ("", "", "© 2031 Ana Ferries Ltd", ()),
        ("ferrynews.example", "Ferry News", "© 2031 Ferry News", ()),
        ("veldmark.example", "Veldmark University", "© 2031 Veldmark University", ()),
        ("veldmark.example", "Veldmark Ferry Company", "© 2031 Veldmark Ferry Company", ()),
        ("mondayferry.example", "Monday Ferry", "", ()),
        ("", "", "", ()),
    ],
)
def test_a_person_owns_a_site(host: str, top: str, end: str, names: tuple[str, ...]) -> None:
    claims = [Claim("site", host, "url")] if host else []
    lines = [(top, Label.NAVIGATION), ("Ferry opens", Label.HEADLINE), (TEXT, Label.BODY), (end, Label.LEGAL)]
    labelled = [Labelled(Block(text, text), label, "") for text, label in lines]
    assert owner(claims, labelled, "en") == names
