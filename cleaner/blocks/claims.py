"""What a page says about itself outside its text: JSON-LD, metas, microdata, the title, the URL."""

from __future__ import annotations

from typing import Literal, NamedTuple

Field = Literal["headline", "author", "date", "updated", "site", "description", "language", "url", "section"]


class Claim(NamedTuple):
    """One statement: of which field, its value as the page gives it, and its origin ("json-ld", "og:title" …)."""

    field: Field
    value: str
    origin: str
