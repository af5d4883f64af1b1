"""The date of first publication: settled by agreement among the claims of the page and its labelled dates."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import date as day_of
from datetime import datetime, timedelta
from typing import NamedTuple

from cleaner.article.calendar_words import any_of, calendar_words
from cleaner.article.moment import Moment, Numeric, read_moment
from cleaner.blocks.claims import Claim
from cleaner.labels.label import Label, Labelled

_WEIGHTS = {
    "json-ld": (5.0, "json-ld"),
    "article:published_time": (4.5, "meta"),
    "itemprop": (4.0, "itemprop"),
    "json-ld:page": (3.0, "json-ld"),
    "json-ld:work": (2.0, "json-ld"),
    "json-ld:created": (1.5, "json-ld"),
    "json-ld:uploaded": (1.0, "json-ld"),
    "time:published": (3.0, "time"),
    "block": (2.5, "block"),
    "time": (2.0, "time"),
    "url": (3.0, "url"),
}
_OTHER = (3.5, "meta")


class Said(NamedTuple):
    """A date that one origin gives: ISO 8601, the origin, and its own words."""

    iso: str
    origin: str
    text: str


class Dated(NamedTuple):
    """The date of publication in ISO 8601, the page's own words for it, and where it was read."""

    date: str | None
    text: str | None
    origin: str


def date(claims: Sequence[Claim], labelled: Sequence[Labelled], language: str, now: datetime | None = None) -> Dated:
    """Return when the page was first published, or last updated if it says only that."""
    blocks = _blocks(labelled)
    updated = re.compile(rf"(?:{any_of(calendar_words(language).updated)})(?!\w)", re.I)
    published = [text for text in blocks if not updated.search(text)]
    renewed = [text for text in blocks if updated.search(text)]
    own_words = next(iter(published or renewed), None)
    for field, texts in (("date", published), ("updated", renewed)):
        said = [Claim("date", text, "block") for text in texts]
        said += [claim for claim in claims if claim.field == field]
        if found := _agreed(list(_read(said, language, now))):
            return Dated(found.iso, own_words or found.text, found.origin)
    return Dated(None, own_words, "")


def _blocks(labelled: Sequence[Labelled]) -> list[str]:
    """The labelled dates, neighbours joined: a day and its time may stand in two blocks."""
    found: list[str] = []
    last = -2
    for i, item in enumerate(labelled):
        if item.label is not Label.DATE:
            continue
        if i == last + 1 and found and not re.search(r"\d[^\d]+\d{4}", item.block.text):
            found[-1] += " " + item.block.text
        else:
            found.append(item.block.text)
        last = i
    return found


def _read(said: Iterable[Claim], language: str, now: datetime | None) -> Iterator[Said]:
    """What can be read of the claims; those that may mean two days are read when the others are known."""
    unsure, days = [], set()
    for claim in said:
        moment = read_moment(claim.value, language, now=now)
        if moment is None:
            unsure.append(claim)
        else:
            days.add(moment.day)
            yield Said(moment.iso, claim.origin, claim.value)
    numeric = Numeric(frozenset(days), None if language in {"en", ""} else True)
    for claim in unsure:
        if moment := read_moment(claim.value, language, numeric, now):
            yield Said(moment.iso, claim.origin, claim.value)


def _agreed(said: list[Said]) -> Said | None:
    """The day with most weight behind it, as its most trusted origin with a time writes it."""
    votes: dict[str, dict[str, float]] = {}
    for each in said:
        weight, group = _WEIGHTS.get(each.origin, _OTHER)
        groups = votes.setdefault(each.iso[:10], {})
        groups[group] = max(weight, groups.get(group, 0))
    if not votes:
        return None
    sums = {day: sum(groups.values()) for day, groups in votes.items()}
    best = max(sums, key=lambda day: sums[day] + 0.3 * sum(sums.get(near, 0) for near in _near(day)))
    said = [each for each in said if each.iso.startswith(best)]
    return max(said, key=lambda each: (len(each.iso) > 10, _WEIGHTS.get(each.origin, _OTHER)[0]))


def _near(day: str) -> tuple[str, str]:
    there = day_of.fromisoformat(day)
    return (there - timedelta(1)).isoformat(), (there + timedelta(1)).isoformat()
