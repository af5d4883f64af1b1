"""What the address of a page claims of it: the site, the date that many hold, the words of its headline."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import filterfalse
from unicodedata import combining, normalize

from cleaner.blocks.claims import Claim
from cleaner.languages.lazy import lazy

_DAY_FIRST = lazy(r"(?<!\d)(0[1-9]|[12]\d|3[01])([-.])(0[1-9]|1[0-2])\2((?:19|20)\d\d)(?!\d)")
_DAY = r"(0[1-9]|[12]\d|3[01]|(?<=[/_.-])[1-9](?!\d))(?!\d)"
_DATE = lazy(rf"(?<!\d)((?:19|20)\d\d)([/_.-]?)(0[1-9]|1[0-2]|[1-9](?=[/_.-]))\2{_DAY}")
# Months of many languages begin so, and "decor" and "marketing", too: a date in figures counts before them.
_NAMED_MONTH = lazy(
    rf"(?<!\d)((?:19|20)\d\d)([/_.-]?)((?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*)\2{_DAY}", re.I
)
# A section stands between the year and the month: "/2031/HARBOUR/05/03/".
_PARTED = lazy(rf"(?<=/)((?:19|20)\d\d)(/)[A-Za-z][\w.-]{{1,30}}/(0?[1-9]|1[0-2])/{_DAY}/")
_ENDING = lazy(r"\.(?:s?html?|php|aspx?|ece|amp)$")
_WORD = lazy(r"[^\W_]+")
# Letters that no decomposition makes plain; addresses write ä as "a" here and as "ae" there, so both are one.
_PLAIN = str.maketrans({"ß": "ss", "ø": "o", "æ": "a", "œ": "o", "ł": "l", "đ": "d", "ı": "i"})
_UMLAUTS = (("ae", "a"), ("oe", "o"), ("ue", "u"))
_HOST = lazy(r"https?://([^/:?#]+)")
# A web archive keeps a page under its own address: "https://archive.example/web/20310503120000/https://courier.example".
_ARCHIVED = lazy(r"https?://[^/\s]{1,99}/(?:[\w.-]{1,40}/){0,3}(?:19|20)\d{2,12}(?:[a-z]{2}_)?/(?=https?://)", re.I)


def original(url: str) -> str:
    """Return the address that a page had where a web archive took it, its own if it is in none."""
    kept = _ARCHIVED.match(url)
    return url[kept.end() :] if kept else url


def url_claims(url: str) -> Iterator[Claim]:
    """Yield the date and the site in a URL."""
    url = original(url)
    plain = _unquoted(url)
    if match := _DATE.search(plain) or _NAMED_MONTH.search(plain) or _PARTED.search(plain):
        yield Claim("date", "-".join(filter(None, (match[1], match[3], match[4]))), "url")
    elif match := _DAY_FIRST.search(url):
        yield Claim("date", f"{match[4]}-{match[3]}-{match[1]}", "url")
    if host := _HOST.match(url):
        yield Claim("site", host[1].lower().removeprefix("www."), "url")


def slug(url: str) -> frozenset[str]:
    """Return the plain words of the last part of a URL's path that has some, as the one made of the headline has: three
    and more, or two where no part has three.
    """
    path = _unquoted(original(url)).partition("://")[2].partition("?")[0].partition("#")[0].partition("/")[2]
    parts = [plain_words(_ENDING.sub("", part.casefold())) for part in path.split("/")]
    words = [[word for word in part if not _is_code(word)] for part in reversed(parts)]
    return frozenset(next((part for least in (3, 2) for part in words if len(part) >= least), ()))


def _is_code(word: str) -> bool:
    """Whether a word of an address is the number of a page: "73214", "a1b2c3"."""
    return any(map(str.isdigit, word)) and len(word) > (3 if word.isdigit() else 4)


def plain_words(text: str) -> list[str]:
    """Return the words of a text in the plain letters of addresses."""
    text = text.casefold()
    if not text.isascii():
        text = "".join(filterfalse(combining, normalize("NFKD", text.translate(_PLAIN))))
    for written, plain in _UMLAUTS:
        text = text.replace(written, plain)
    return _WORD.findall(text)


def _unquoted(url: str) -> str:
    if "%" not in url:
        return url
    from urllib.parse import unquote

    return unquote(url)
