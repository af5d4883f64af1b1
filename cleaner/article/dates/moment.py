"""A date as a page writes it → ISO 8601, with time and zone where they are given."""

from __future__ import annotations

import re
import unicodedata
from datetime import UTC, date, datetime, timedelta
from functools import lru_cache

from cleaner.article.dates.calendar_words import CalendarWords, calendar_words
from cleaner.article.dates.clock import CLOCK, clock
from cleaner.article.dates.solar import LANGUAGES as SOLAR
from cleaner.article.dates.solar import solar_day
from cleaner.blocks.seams.date_pattern import ROMAN_MONTH
from cleaner.languages.lazy import lazy
from cleaner.languages.words import agreed_months, folded
from cleaner.named_tuple import NamedTuple

_ISO = lazy(r"(?<!\d)(\d{4})-(\d{1,2})-(\d{1,2})(?!\d(?!\d?\s[^\W\d_]))")  # "2031-05-0314 min read"
_YEAR_FIRST = lazy(r"(?<![\d.])(\d{4})\s?([./•-])\s?(\d{1,2})\s?\2\s?(\d{1,2})(?!\d)")
_APART = lazy(r"(?<![\d./-])((?:19|20)\d\d) (\d\d)/ ?(\d\d)(?![\d/])")  # "2031 05/03", elements of their own
_WIDE = lazy(r"(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]?")
_ERA = lazy(r"(令和|平成|昭和|民[國国])\s?(\d{1,3}|元)年\s?(\d{1,2})月\s?(\d{1,2})日")
_ROMAN = lazy(rf"(?<![\w.,:])(\d{{1,2}})[.\s]\s?({ROMAN_MONTH})[.\s]\s?((?:19|20)\d\d)(?!\d)")
_ROMANS = "I II III IV V VI VII VIII IX X XI XII".split()
_BEFORE_ERA = {"令和": 2018, "平成": 1988, "昭和": 1925, "民國": 1911, "民国": 1911}
_COMPACT = lazy(
    r"(?<!\d)((?:19|20)\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?:T?([01]\d|2[0-3])([0-5]\d)([0-5]\d)?)?(?!\d)"
)
_EPOCH = lazy(r"\s{0,9}(\d{10})(?:\d{3}|\.\d+)?\s*")
# A time may be glued to the year: "18.3.1912:44".
_GLUED = r"\d{2}(?=(?:[01]\d|2[0-3]):[0-5]\d(?!:?\d))|\d{4}(?=(?:[01]\d|2[0-3]):[0-5]\d)"
# In Hebrew a word may be glued to a date with a hyphen: a preposition.
_NUMERIC = lazy(
    r"(?<![\d./])(?<!(?<![\u0590-\u05ff])-)(\d{1,2})\s?([./-])\s?(\d{1,2})\s?\2\s?"
    rf"({_GLUED}|(?:\d{{4}}|\d{{2}})(?![\d/]|-(?!\d\d:\d\d)))"  # "03.05.2031-19:20"
)
_SLASHED = lazy(r"(?<![\d./-])(\d{1,2})/(\d{1,2})[\s–-]((?:19|20)\d\d)(?!\d)")
_NORDIC, _YEAR_BEFORE = frozenset(("da", "no", "sv")), frozenset(("hu", "ja", "ko", "zh"))
_WORDED = lazy(r"(?<!\d)\d{1,2}\D{2,20}(?:19|20)\d\d(?!\d)|[^\W\d_]{3}\D{1,3}\d{1,2},? (?:19|20)\d\d(?!\d)")
_DIGIT = lazy(r"\d")
_ORDINALS = "ºª"
_THAI, _FIRST_THAI = 543, 36
_SHORT, _LONGEST = 60, 400
_FIRST_YEAR, _LAST_YEAR = 1800, 2100


class Moment(NamedTuple):
    """A date in ISO 8601, and where its words begin and end in the text."""

    iso: str
    begin: int
    end: int

    @property
    def day(self) -> str:
        """The calendar day."""
        return self.iso[:10]


class Numeric(NamedTuple):
    """How `03/04/2023` is to be read: days that it may be, and which number is the day where either is possible."""

    days: frozenset[str] = frozenset()
    day_first: bool | None = None


UNSURE = Numeric()


def read_moment(text: str, language: str, numeric: Numeric = UNSURE, now: datetime | None = None) -> Moment | None:
    """Return the first date in a text, None if there is none or it could be read in two ways."""
    return _moment(_plain(text[:_LONGEST]), language, numeric, now)


@lru_cache(1 << 10)  # several rules look at the same lines
def _moment(text: str, language: str, numeric: Numeric, now: datetime | None) -> Moment | None:
    if match := _EPOCH.fullmatch(text):
        return _from_epoch(match)
    words = calendar_words(language)
    found = _year_first(text) or _written(text, words) or _numeric(text, numeric, language) or _other(text)
    if found := found or (solar_day(text) if language in SOLAR else None):
        return _with_clock(text, *found, words)
    if match := _COMPACT.search(text):
        return _compact(match)
    return _relative(text, words, now)


def is_numeric(text: str) -> bool:
    """Return whether a text holds a date of three numbers, which may mean two days."""
    return _NUMERIC.search(text) is not None


def _plain(text: str) -> str:
    """The text with plain digits and spaces; every character keeps its place."""
    if text.isascii():
        return text
    return "".join(_plain_character(character) for character in text)


def _plain_character(character: str) -> str:
    if character.isascii() or character in _ORDINALS:
        return character
    if character.isdecimal():
        return str(unicodedata.decimal(character))
    if character.isspace():
        return " "
    folded = unicodedata.normalize("NFKC", character)
    return folded if len(folded) == 1 else character


def _from_epoch(match: re.Match[str]) -> Moment | None:
    moment = datetime.fromtimestamp(int(match[1]), UTC)
    return Moment(moment.strftime("%Y-%m-%dT%H:%M:%SZ"), 0, match.end()) if moment.year >= 1990 else None


def _year_first(text: str) -> tuple[date, int, int] | None:
    for pattern, groups in ((_ISO, (1, 2, 3)), (_WIDE, (1, 2, 3)), (_YEAR_FIRST, (1, 3, 4)), (_APART, (1, 2, 3))):
        for match in pattern.finditer(text):
            if found := make_day(*(int(match[group]) for group in groups)):
                return found, match.start(), match.end()
    return _of_era(text) if "年" in text else None


def _of_era(text: str) -> tuple[date, int, int] | None:
    """A date whose year is counted from an emperor's or a republic's first: "令和6年5月3日", "民國113年5月3日"."""
    for match in _ERA.finditer(text):
        year = _BEFORE_ERA[match[1]] + (1 if match[2] == "元" else int(match[2]))
        if found := make_day(year, int(match[3]), int(match[4])):
            return found, match.start(), match.end()
    return None


def _written(text: str, words: CalendarWords) -> tuple[date, int, int] | None:
    """A date with the month in words: "3 de marzo de 2021", "Mar 3rd, 2021", "2021. gada 3. martā"."""
    for match in words.written.finditer(text):
        month = words.months[folded(match["month"]).rstrip(".")]
        year, day = next((match[f"y{order}"], match[f"d{order}"]) for order in range(1, 5) if match[f"y{order}"])
        if found := make_day(_buddhist(year, match["month"]) or _century(year), month, int(day)):
            return found, match.start(), match.end()
    return None


def _other(text: str) -> tuple[date, int, int] | None:
    """A date with the month's number in Roman letters, "12 XI 2023", or in another language."""
    for match in _ROMAN.finditer(text):
        if found := make_day(int(match[3]), _ROMANS.index(match[2]) + 1, int(match[1])):
            return found, *match.span()
    return _foreign(text)


def _foreign(text: str) -> tuple[date, int, int] | None:
    """A date in another language than the page's: what a site is made with may not speak it."""
    if len(text) > _SHORT or not _WORDED.search(text):
        return None
    small = folded(text)
    # Their pattern takes 25 ms to compile, and most such lines are none: "7-seat 2031".
    return _written(text, calendar_words("")) if any(month in small for month in agreed_months()) else None


def _numeric(text: str, numeric: Numeric, language: str) -> tuple[date, int, int] | None:
    for match in _NUMERIC.finditer(text):
        first, second, year = int(match[1]), int(match[3]), _century(match[4])
        if len(match[4]) == 2 and language in _YEAR_BEFORE and (day := make_day(2000 + first, second, int(match[4]))):
            return day, match.start(), match.end()
        day_first, month_first = make_day(year, second, first), make_day(year, first, second)
        found = _decide(day_first, month_first, match[2] == ".", numeric)
        if found:
            return found, match.start(), match.end()
    slashed = _SLASHED.search(text) if language in _NORDIC else None
    day = make_day(int(slashed[3]), int(slashed[2]), int(slashed[1])) if slashed else None
    return (day, *slashed.span()) if slashed and day else None


def _decide(day_first: date | None, month_first: date | None, dotted: bool, numeric: Numeric) -> date | None:
    if day_first == month_first or not (day_first and month_first):
        return day_first or month_first
    known = [day for day in (day_first, month_first) if day.isoformat() in numeric.days]
    if len(known) == 1 or dotted:
        return known[0] if len(known) == 1 else day_first
    return {True: day_first, False: month_first}.get(numeric.day_first) if numeric.day_first is not None else None


def make_day(year: int, month: int, day: int) -> date | None:
    """Return the day, None if there is none in the calendar; years of the Buddhist era are converted."""
    year -= _THAI if 2400 < year < 2700 else 0
    if not _FIRST_YEAR <= year <= _LAST_YEAR:
        return None
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _century(year: str) -> int:
    return int(year) if len(year) == 4 else 2000 + int(year) if int(year) < 70 else 1900 + int(year)


def _buddhist(year: str, month: str) -> int:
    """The whole year for two digits after a month in Thai, 0 if it is none of the Buddhist era since there is a web."""
    thai = len(year) == 2 and "\u0e00" <= month[0] <= "\u0e7f"
    return 2500 + int(year) if thai and int(year) >= _FIRST_THAI else 0


def _with_clock(text: str, day: date, begin: int, end: int, words: CalendarWords) -> Moment:
    """The time that stands after the date, or straight before it."""
    match = _time_after(text, end, words) if _DIGIT.search(text, end) else None
    if match:
        time = clock(match, words)
        return Moment(day.isoformat() + time, begin, match.end() if time else end)
    before = words.clock_before.finditer(text, 0, begin) if _DIGIT.search(text, 0, begin) else ()
    match = next((match for match in before if match.end() == begin), None)
    return Moment(day.isoformat() + (clock(match, words) if match else ""), begin, end)


def _time_after(text: str, end: int, words: CalendarWords) -> re.Match[str] | None:
    """The time after a date; where a word follows, it may say that it is after noon."""
    match = CLOCK.match(text, end)
    plain = match and not text[match.end() : match.end() + 2].strip()[:1].isalpha()
    return match if plain else words.clock_after.match(text, end) or match


def _compact(match: re.Match[str]) -> Moment | None:
    day = make_day(int(match[1]), int(match[2]), int(match[3]))
    if not day:
        return None
    time = "T" + ":".join(filter(None, (match[4], match[5], match[6]))) if match[4] else ""
    return Moment(day.isoformat() + time, *match.span())


def _relative(text: str, words: CalendarWords, now: datetime | None) -> Moment | None:
    if now is None:
        return None
    from cleaner.article.dates.relative import relative

    found = relative(text, words)
    if found is None:
        return None
    seconds, begin, end = found
    moment = now - timedelta(seconds=seconds)
    precise = seconds < 86400 and seconds % 86400
    zone = moment.strftime("%z")
    zone = f"{zone[:3]}:{zone[3:]}" if zone else ""
    return Moment(moment.strftime("%Y-%m-%dT%H:%M") + zone if precise else moment.strftime("%Y-%m-%d"), begin, end)
