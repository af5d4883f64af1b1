"""Whether the first number of `03/04/2023` is the day, where the page lets it be known."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from cleaner.article.dates.moment import read_moment
from cleaner.blocks.claims import Claim
from cleaner.labels.label import Labelled
from cleaner.languages.lazy import lazy

_NUMERIC = lazy(r"(?<![\d./-])(\d{1,2})([/-])(\d{1,2})\2(?:20)?\d\d(?![\d/-])")
_DAY_FIRST_HOSTS = lazy(r"\.(?:uk|ie|au|nz|in|za|ng|ke|gh|pk|bd|lk|my|sg|eu|mt)$")
_MONTH_FIRST_HOSTS = lazy(r"\.(?:us|gov|mil|edu)$")
# A time of day in a zone of the United States, or of others, behind such a date: "05/03/2031 05:07 AM EDT".
_AMERICAN, _OTHER = (
    r"(?P<american>E[DS]?T|C[DS]T|M[DS]T|P[DS]?T)",
    r"GMT|BST|CES?T|WES?T|EES?T|IST|SAST|AE[DS]T|NZ[DS]T",
)
_ZONED = lazy(
    r"(?<![\d./-])\d{1,2}/\d{1,2}/(?:20)?\d\d(?!\d)\D{0,12}\d{1,2}[:.]\d\d"
    rf"\s?(?:[AaPp]\.?[Mm]\.?)?[\s(]{{0,2}}(?:{_AMERICAN}|{_OTHER})(?![A-Za-z])"
)
_YEAR = lazy(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_LONGEST, _ADDRESSED = 60, 300
# A town in the United States: "Arlington Heights, IL 60006".
_ADDRESS = lazy(
    r", (?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]"
    r"|W[AIVY])\s\d{5}(?!\d)"
)


def day_first(claims: Sequence[Claim], labelled: Sequence[Labelled], language: str) -> bool | None:
    """Return whether days stand before months: by the page's other dates, the zone of their time, its language, its
    site; None if unknown.
    """
    seen = {order for item in labelled if len(item.block.text) <= _LONGEST for order in _orders(item.block.text)}
    seen = seen or {
        match["american"] is None
        for item in labelled
        if len(item.block.text) <= _LONGEST and (match := _ZONED.search(item.block.text))
    }
    if len(seen) == 1:
        return seen.pop()
    if language not in {"en", ""}:
        return True
    hosts = [claim.value for claim in claims if claim.field == "site" and claim.origin == "url"]
    spoken = {claim.value.replace("_", "-").lower() for claim in claims if claim.field == "language"}
    if any(map(_DAY_FIRST_HOSTS.search, hosts)) or spoken & {"en-gb", "en-au", "en-nz", "en-ie", "en-in", "en-za"}:
        return True
    american = any(map(_MONTH_FIRST_HOSTS.search, hosts)) or "en-us" in spoken
    return False if american or any(_ADDRESS.search(item.block.text[:_ADDRESSED]) for item in labelled) else None


def written_days(labelled: Sequence[Labelled], language: str) -> frozenset[str]:
    """Return the days that other short lines of a page write with the month in words, or with the year first."""
    texts = (item.block.text for item in labelled if len(item.block.text) <= _LONGEST)
    moments = (read_moment(text, language) for text in texts if _YEAR.search(text))
    return frozenset(moment.day for moment in moments if moment)


def _orders(text: str) -> Iterable[bool]:
    for match in _NUMERIC.finditer(text):
        first, second = int(match[1]), int(match[3])
        if first > 12 >= second:
            yield True
        elif second > 12 >= first:
            yield False
