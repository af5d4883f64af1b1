"""The time of day and its zone as a page writes them."""

from __future__ import annotations

import re

from cleaner.languages.lazy import lazy
from cleaner.typing_names import TYPE_CHECKING

if TYPE_CHECKING:
    from cleaner.article.dates.calendar_words import CalendarWords

# Zones that mean one offset wherever they are written; IST and CST do not.
_ZONES = {
    "Z": "Z", "UTC": "Z", "GMT": "Z", "WET": "Z", "BST": "+01:00", "WEST": "+01:00", "CET": "+01:00", "MEZ": "+01:00",
    "CEST": "+02:00", "MESZ": "+02:00", "EET": "+02:00", "SAST": "+02:00", "EEST": "+03:00", "MSK": "+03:00",
    "МСК": "+03:00", "EAT": "+03:00", "PKT": "+05:00", "WIB": "+07:00", "WITA": "+08:00", "SGT": "+08:00",
    "HKT": "+08:00", "JST": "+09:00", "KST": "+09:00", "WIT": "+09:00", "AEST": "+10:00", "AEDT": "+11:00",
    "NZST": "+12:00", "NZDT": "+13:00", "BRT": "-03:00", "ART": "-03:00", "EDT": "-04:00", "EST": "-05:00",
    "CDT": "-05:00", "MDT": "-06:00", "MST": "-07:00", "PDT": "-07:00", "PST": "-08:00",
}  # fmt: skip
_NAMED = "|".join(sorted(_ZONES, key=len, reverse=True))
# "10:30-11:30" is a range: hours and minutes with a minus are an offset only after seconds, or after T.
_BARE = r"(?:(?!-\d\d:)|(?<=T\d\d:\d\d)|(?(s)|(?!)))[+-]\d{2}:?\d{2}(?!\d)"
_ZONE = (
    rf"(?P<zone>{_BARE}|(?:UTC|GMT)[+-](?:\d{{4}}|\d{{1,2}}(?::\d{{2}})?)(?!\d)"
    rf"|(?-i:(?<![A-Za-zА-я])(?:{_NAMED})\b))"
)
_OFFSET = lazy(r"([+-])(\d{1,2}):?(\d{2})?$")
# What ISO 8601 and RFC 2822 write after the day.
CLOCK = lazy(
    r"[T ](?P<h>[0-2]?\d):(?P<m>[0-5]\d)(?::(?P<s>[0-5]\d)(?:[.,:]\d+)?)?(?!:?\d)(?! ?[ap]\.?m)" + rf"\s?{_ZONE}?", re.I
)


def clock_pattern(halves: str, at: str, days: str) -> tuple[str, str]:
    """Return the patterns of a time after a date and of one before it; `halves` are words for a.m. and p.m., `days`
    those of the week.
    """
    minutes = r"\s?[:.h時时시点點]\s?(?P<m>[0-5]\d)(?::(?P<s>[0-5]\d))?[分분]?(?!\d)"
    time = (
        rf"(?P<half0>(?:{halves})\s?)?(?P<h>[0-2]?\d)"
        rf"(?:{minutes}(?:\s?(?P<half1>{halves})(?!\w))?|\s?(?P<half2>{halves})(?!\w)|\s?(?:[hH時时시点點]|Uhr|uur)(?!\w))"
    )
    word = rf"(?:(?!(?:{halves})(?!\w))[^\W\d_]{{1,12}}[.,]{{0,2}}[\s)]{{1,2}})?"
    said = rf"(?:(?:{at})[\s:]{{0,2}})?{time}(?:\s(?:{at})(?!\w))?"
    after = rf"[\s,،、.|/@•·–—()\[\]-]{{0,6}}{word}{said}[\s(]{{0,2}}{_ZONE}?"
    before = (
        rf"(?<![\d:])(?<!\d\.){time}(?:\s(?:{at})(?!\w))?[\s,|]{{0,3}}{_ZONE}?[\s,،、|/@•·–—-]{{1,5}}"
        rf"(?:(?:{days})[\s,،、.]{{1,3}}|{word})"
    )
    return after, before


def clock(match: re.Match[str], words: CalendarWords) -> str:
    """Return "T19:10", with seconds and zone where they are written; "" if it is no time of day."""
    found = match.groupdict()
    hour, minute = int(found["h"]), int(found["m"] or 0)
    half = (found.get("half0") or found.get("half1") or found.get("half2") or "").casefold().strip()
    if half in words.pm and hour < 12:
        hour += 12
    elif half in words.am and hour == 12:
        hour = 0
    if hour > 23:
        return ""
    seconds = f":{found['s']}" if found.get("s") else ""
    return f"T{hour:02d}:{minute:02d}{seconds}{_zone(found.get('zone') or '')}"


def _zone(written: str) -> str:
    if written.upper() in _ZONES:
        return _ZONES[written.upper()]
    match = _OFFSET.search(written)
    if not match:
        return ""
    offset = f"{match[1]}{int(match[2]):02d}:{match[3] or '00'}"
    return offset if int(match[2]) <= 14 else ""
