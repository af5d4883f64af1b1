"""The date of first publication: settled by agreement among the claims of the page and the dates that it shows."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date as day_of
from datetime import datetime, timedelta

from cleaner.article.dates.in_parts import dates_in_parts
from cleaner.article.dates.moment import Numeric, is_numeric, read_moment
from cleaner.article.dates.nearby import confirming_dates, nearby_dates
from cleaner.article.dates.order import day_first, written_days
from cleaner.article.dates.own_words import own_words
from cleaner.article.dates.shown import headline_dates, shown_dates, unglued
from cleaner.article.entry_line import entry_line
from cleaner.blocks.claims import Claim, Field
from cleaner.labels.label import Labelled
from cleaner.languages.lazy import lazy
from cleaner.named_tuple import NamedTuple

# How much each origin counts, and its group: what one database says twice is no second witness.
_WEIGHTS = {
    "block": (6.0, "shown"),
    "above": (4.0, "shown"),
    "json-ld": (5.0, "claimed"),
    "article:published_time": (5.0, "claimed"),
    "itemprop": (4.0, "itemprop"),
    "json-ld:page": (3.0, "claimed"),
    "json-ld:work": (2.0, "claimed"),
    "json-ld:created": (1.5, "claimed"),
    "json-ld:page:created": (1.0, "claimed"),
    "json-ld:uploaded": (1.0, "claimed"),
    "time:published": (3.0, "time"),
    "time": (2.0, "time"),
    "url": (3.0, "url"),
    "said": (4.0, "shown"),
    "nearby": (1.5, "shown"),
}
_OTHER = (4.0, "claimed")
_NEAR = 0.3
_UNIVERSAL = lazy(r"([\d-]{10})T(\d\d):[\d:.]{2,12}(?:Z|\+00:?00)")
_MORNING = "12"
_MIDNIGHT = lazy(r"T2[1-3]:00(?::00(?:\.0{1,9})?)?(?:Z|\+)")  # from Lisbon in summer to Moscow
_SHOWN = frozenset({"block", "above", "time", "time:published"})
_VALUE = r"(?:&quot;|[\"'\\: ]){1,12}((?:19|20)\d\d-\d\d-\d\d(?:T[\d:.Z+-]{5,30})?)"
# When it was published, and when it was made. The first letter stands before the rest, so that a whole page is searched
# for it alone, in a third of the time.
_DATA = lazy(
    r"[cCdDpP](?i:(?:(?<=d)ate_?published|(?<=p)ublished_?(?:at|date|time)|(?<=p)(?:ubli(?:sh|cation)|ost)_?date)"
    rf"{_VALUE}|(?<![a-z_-].)(?:(?<=c)reated_?at|(?<=d)ate){_VALUE})"
)


class Said(NamedTuple):
    """A date that one origin gives: ISO 8601, the origin, and its own words."""

    iso: str
    origin: str
    text: str

    @property
    def weight(self) -> float:
        """How much the origin counts."""
        return _WEIGHTS.get(self.origin, _OTHER)[0]


class Dated(NamedTuple):
    """The date of publication in ISO 8601, the page's own words for it, and where it was read."""

    date: str | None
    text: str | None
    origin: str


def date(
    claims: Sequence[Claim], labelled: Sequence[Labelled], language: str, now: datetime | None = None, source: str = ""
) -> Dated:
    """Return when the page was first published, or last updated if it says only that; `source` is the page as HTML."""
    published, above, updated = shown_dates(labelled, language)
    shown = (*published, *above, *updated)
    chances: tuple[tuple[str, Field | None, Callable[[], Sequence[str]]], ...] = (
        ("block", "date", lambda: published),
        ("nearby", None, lambda: _entered(labelled, language) or dates_in_parts(labelled)),
        (
            "nearby",
            None,
            lambda: nearby_dates(labelled, language, close=bool(updated or _days(claims, "updated", language))),
        ),
        ("data", None, lambda: _in_data(source)),
        ("block", "updated", lambda: updated),
        ("nearby", None, lambda: nearby_dates(labelled, language, updated=True)),
        ("nearby", None, lambda: headline_dates(labelled, language)),
    )
    for origin, field, texts in chances:
        said = [Claim("date", text, origin) for text in texts()]
        said += [Claim("date", text, "above") for text in above if field == "date"]
        said += [claim for claim in claims if claim.field == field]
        if field == "date":
            said = _without_updates(said, claims, language)
            said += _confirmed(said, labelled, language)
        if found := _agreed(list(_read(said, claims, labelled, language, now))):
            text = own_words(shown, found.iso, language) or own_words([found.text], found.iso, language) or found.text
            return Dated(found.iso, text, found.origin)
    return Dated(None, own_words(shown, "", language), "")


def _entered(labelled: Sequence[Labelled], language: str) -> Sequence[str]:
    """The date in the line that some sites glue together below an entry."""
    entry = entry_line(labelled, language)
    return (entry.date,) if entry else ()


def _confirmed(said: Sequence[Claim], labelled: Sequence[Labelled], language: str) -> list[Claim]:
    """Where the days differ, what other lines say of them: that the page was published then, or one of these days."""
    days = _days(said, "date", language)
    if len(days) < 2:
        return []
    plain, other = confirming_dates(labelled, language)
    return [Claim("date", text, "said") for text in plain] + [
        Claim("date", text, "nearby")
        for text in other
        if (moment := read_moment(text, language)) and moment.day in days
    ]


def _in_data(source: str) -> Sequence[str]:
    """The date that the data of a page's scripts call published, or created, if they name one day only."""
    said = _DATA.findall(source)
    found = [text for text, _ in said if text] or [text for _, text in said if text]
    return found[:1] if len({text[:10] for text in found}) == 1 else ()


def _without_updates(said: list[Claim], claims: Sequence[Claim], language: str) -> list[Claim]:
    """The dates without those shown that the page claims to be an update's, if it claims its first publication too."""
    lasting = [claim for claim in claims if claim.origin not in _SHOWN]
    first, renewed = _days(lasting, "date", language), _days(claims, "updated", language)
    if renewed and first and min(first) <= max(renewed) < max(first):
        said = [claim for claim in said if not _days([claim], "date", language) & _after(max(renewed), first)]
    if not first or not renewed - first:
        return said
    late = {near for day in renewed - first for near in (day, *_around(day))} - first
    late -= {day for claim in lasting if claim.field == "date" for day in _elsewhere(claim.value, language)}
    return [claim for claim in said if claim.origin not in _SHOWN or not _days([claim], "date", language) & late]


def _elsewhere(value: str, language: str) -> Iterator[str]:
    """The day before a moment in universal time in the morning: it is that in the west, and no update's; and the day
    that begins then east of Greenwich, where a day without a time is a moment of the evening before.
    """
    moment = read_moment(value, language)
    if moment and (match := _UNIVERSAL.fullmatch(moment.iso)):
        before, after = _around(match[1])
        if match[2] < _MORNING:
            yield before
        elif _MIDNIGHT.search(moment.iso) and language != "en":
            yield after


def _after(day: str, days: set[str]) -> set[str]:
    """The days after one and the day next to it: nothing is first published after it was updated."""
    return {other for other in days if other > _around(day)[1]}


def _days(claims: Iterable[Claim], field: Field, language: str) -> set[str]:
    moments = (read_moment(claim.value, language) for claim in claims if claim.field == field)
    return {moment.day for moment in moments if moment}


def _read(
    said: Iterable[Claim], claims: Sequence[Claim], labelled: Sequence[Labelled], language: str, now: datetime | None
) -> Iterator[Said]:
    """What can be read of the claims; those that may mean two days are read when the others are known."""
    said = list(said)
    moments = [read_moment(unglued(claim.value), language, now=now) for claim in said]
    numeric = [is_numeric(claim.value) for claim in said]
    if any(numeric):
        sure = (moment for moment, is_so in zip(moments, numeric, strict=True) if moment and not is_so)
        order = day_first(claims, labelled, language)
        days = frozenset(moment.day for moment in sure)
        if not days and order is None:
            days = written_days(labelled, language)
        known = Numeric(days, order)
        moments = [
            read_moment(claim.value, language, known, now) if is_so else moment
            for claim, moment, is_so in zip(said, moments, numeric, strict=True)
        ]
    for claim, moment in zip(said, moments, strict=True):
        if moment:
            yield Said(moment.iso, claim.origin, claim.value)


def _agreed(said: list[Said]) -> Said | None:
    """The day with most weight behind it, as its most trusted origin with a time writes it."""
    votes: dict[str, dict[str, float]] = {}
    firsts: set[str] = set()
    for each in said:
        weight, group = _WEIGHTS.get(each.origin, _OTHER)
        # Of several dates shown, or several elements, the first is the article's.
        weight *= 0.6 if each.origin in firsts and group in {"shown", "time", "itemprop"} else 1
        firsts.add(each.origin)
        groups = votes.setdefault(each.iso[:10], {})
        groups[group] = max(weight, groups.get(group, 0))
    if not votes:
        return None
    sums = {day: sum(groups.values()) for day, groups in votes.items()}
    best = max(sums, key=lambda day: sums[day] + _NEAR * sum(sums.get(near, 0) for near in _around(day)))
    said = [each for each in said if each.iso.startswith(best)]
    return max(said, key=lambda each: (len(each.iso) > 10, each.weight))


def _around(day: str) -> tuple[str, str]:
    """The days before and after: the same moment has another date in another zone."""
    there = day_of.fromisoformat(day)
    return (there - timedelta(1)).isoformat(), (there + timedelta(1)).isoformat()
