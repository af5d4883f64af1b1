"""The firms, placeholders and addresses that pages claim as their author, and that wrote nothing."""

from __future__ import annotations

from functools import cache

from cleaner.article.site import tight
from cleaner.languages.lazy import lazy
from cleaner.languages.words import words

# A firm's legal form after its name: "Veldmark Verlag GmbH, Tollern", "Ferry Club e. V.".
_FORM = lazy(
    r"\w[\s&]{1,3}(?:GmbH|gGmbH|mbH|AG|KG|Inc|Ltd|LLC|PLLC|PLC|e\.\s?V|d\.o\.o|s\.r\.o|S\.r\.l|S\.p\.A|S\.A|B\.V|N\.V"
    r"|[Ss]p\.\s?z\s?o\.\s?o|Kft|Zrt|Nyrt|ApS|A/S|ООД|ЕООД|Lda|Sàrl|SARL)\.?"
    r"(?=\s*(?:[,;|&–-]|$))"
)
_HOST = lazy(r"(?:www\.)?([\w-]{2,60})(?:\.[\w-]{2,20}){1,2}")
_PLACEHOLDERS = frozenset(
    "superuser webmaster publisher author name yourname username user default none null unknown".split()
)


@cache
def house_words() -> frozenset[str]:
    """Return the words that stand in names of houses and in no name of a person."""
    return frozenset(words("every").people.get("houses", ()))


def has_house_word(name: str) -> bool:
    """Return whether a name is that of a house, by one of its words: "Veldmark University"."""
    return not house_words().isdisjoint(name.casefold().split())


def is_firm(value: str) -> bool:
    """Return whether a claimed author is a firm by its legal form or its address beside its name, or a placeholder."""
    return tight(value) in _PLACEHOLDERS or _FORM.search(value) is not None or _is_addressed(value)


def _is_addressed(value: str) -> bool:
    """Whether it is an address and a town, or a name and an address made of it: "Tollernweb, tollernweb.example"."""
    first, comma, rest = value.partition(", ")
    if not comma:
        return False
    if _HOST.fullmatch(first):
        return True
    host = _HOST.fullmatch(rest.strip())
    return host is not None and tight(host[1]) == tight(first)
