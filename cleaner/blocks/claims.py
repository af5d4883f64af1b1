"""What a page says about itself outside its text: JSON-LD, metas, microdata, the title, the URL."""

from __future__ import annotations

from cleaner.named_tuple import NamedTuple
from cleaner.typing_names import Literal

Field = Literal["headline", "author", "date", "updated", "site", "description", "language", "url", "section", "step"]
LONGEST = 1600  # characters: a longer value is no name and no headline
CARD = "vcard"  # the origin of the name on a card (hCard), which blogs have of their authors, and of others
CREDITED = "twitter:data1"  # the origin of the name that a page gives to cards of it elsewhere, after "Written by"


class Claim(NamedTuple):
    """One statement: of which field, its value as the page gives it, and its origin ("json-ld", "og:title" …)."""

    field: Field
    value: str
    origin: str


def paired(value: str) -> str:
    """Return a value that UTF-8 can hold: surrogates join to the character they stand for, or become U+FFFD."""
    try:
        value.encode()
    except UnicodeEncodeError:
        return value.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return value


def unescaped(value: str) -> str:
    """Return a value with its HTML character references replaced; most have none, and need no table of them."""
    if "&" not in value:
        return value
    from html import unescape

    return unescape(value)
