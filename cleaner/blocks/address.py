"""What the address of a page claims of it: the site, and the date that many addresses hold."""

from __future__ import annotations

import re
from collections.abc import Iterator

from cleaner.blocks.claims import Claim
from cleaner.languages.lazy import lazy

_DAY_FIRST = lazy(r"(?<!\d)(0[1-9]|[12]\d|3[01])([-.])(0[1-9]|1[0-2])\2((?:19|20)\d\d)(?!\d)")
_DATE = lazy(
    r"(?<!\d)((?:19|20)\d\d)([/_.-]?)(0[1-9]|1[0-2]|[1-9](?=[/_.-])|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*)"
    r"(?:\2(0[1-9]|[12]\d|3[01]|(?<=[/_.-])[1-9](?!\d)))(?!\d)",
    re.I,
)
_HOST = lazy(r"https?://([^/:?#]+)")


def url_claims(url: str) -> Iterator[Claim]:
    """Yield the date and the site in a URL."""
    if match := _DATE.search(_unquoted(url)):
        yield Claim("date", "-".join(filter(None, (match[1], match[3], match[4]))), "url")
    elif match := _DAY_FIRST.search(url):
        yield Claim("date", f"{match[4]}-{match[3]}-{match[1]}", "url")
    if host := _HOST.match(url):
        yield Claim("site", host[1].lower().removeprefix("www."), "url")


def _unquoted(url: str) -> str:
    if "%" not in url:
        return url
    from urllib.parse import unquote

    return unquote(url)
