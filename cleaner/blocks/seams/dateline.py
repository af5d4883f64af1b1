"""Lines that are nothing but names, dates and a reading time, and where their fields begin."""

from __future__ import annotations

from collections.abc import Iterator

from cleaner.blocks.seams.seam_words import SeamWords
from cleaner.languages.lazy import lazy
from cleaner.named_tuple import NamedTuple
from cleaner.typing_names import Literal

_SEPARATORS = " \t|•·∙●–—-/,:;»>"
_BARS = ("|", "•", "·", "∙", "●")
_MOST_NAMES, _MOST_BYLINE, _MOST_REST = 4, 16, 3
_LONGEST_REST = 20
_LONGEST_PARTICLE = 3
_LONGEST_LABEL = 30
_COUNT = lazy(r"\s{0,3}\d{1,3}(?:[.,\s]\d{3}){0,2}(?:\s[^\W\d_]{1,20}){1,2}\s{0,3}")
_NUMBER = lazy(r"\d(?:\d{3}|[:./-]\d|[\s-]?[^\W\d_])")  # each date and reading time has one

Kind = Literal["nothing", "byline", "name", "number", "rest", "prose"]


class Field(NamedTuple):
    """A date or a reading time in a line; `own` if it is plain that it begins a field of its own. Behind a reading
    time the next field begins.
    """

    begin: int
    end: int
    own: bool
    reading: bool = False


def dateline(text: str, words: SeamWords) -> tuple[int, ...]:
    """Return where the fields after the first begin, if a line holds dates, a reading time and names, and no more."""
    if not _NUMBER.search(text) or not words.may_tell_time(text):
        return ()
    for end in (_counted(text), words.comments_at(text)):
        if 0 < end < len(text) and (found := _seams(text[:end], words)):
            return (*found, end)
    return _seams(text, words)


def _counted(text: str) -> int:
    """Where what is counted begins behind the last bars of a line, "| 12,540 views | 7 comments", or its end."""
    end = len(text)
    while (bar := max(text.rfind(mark, 0, end) for mark in _BARS)) > 0 and _COUNT.fullmatch(text, bar + 1, end):
        end = bar
    return len(text) - len(text[end + 1 :].lstrip()) if end < len(text) else end


def _seams(text: str, words: SeamWords) -> tuple[int, ...]:
    fields = list(_fields(text, words))
    if not fields:
        return ()
    note = _note(text, fields, words)
    ends = [0, *(field.end for field in fields)]
    begins = [*(field.begin for field in fields), note]
    gaps = [_gap(text, end, begin, words) for end, begin in zip(ends, begins, strict=True)]
    kinds = {kind for _, kind in gaps}
    barred = "rest" in kinds and "name" in kinds
    if "prose" in kinds or (barred and not all(_is_barred(text, field) for field in fields)):
        return ()
    apart = {"byline", "name", "rest"} if barred else {"byline", "name"}
    found = {begin for begin, kind in gaps[1:] if kind in apart}
    for field, (begin, kind) in zip(fields, gaps, strict=False):
        if kind in apart or (field.own and begin > 0):
            found.add(field.begin)
    return tuple(sorted(found - {0} | ({note} - {len(text)})))


def _note(text: str, fields: list[Field], words: SeamWords) -> int:
    """Where a sentence stands behind a bar, a byline and a date ("By A Name · 3 May 2023 · Some links pay."), the
    end of the line if none does.
    """
    end = fields[-1].end
    bar = next((i for i in range(end, len(text)) if text[i] in _BARS), len(text))
    byline = text[end:bar].strip(_SEPARATORS) or text[: fields[0].begin].strip(_SEPARATORS)
    begin, kind = _gap(text, bar, len(text), words)
    return begin if kind == "prose" and _kind(byline, words) == "byline" else len(text)


def _is_barred(text: str, field: Field) -> bool:
    """Whether bars, or the ends of the line, are on both sides of a field."""
    before, after = text[: field.begin].rstrip()[-1:], text[field.end :].lstrip()[:1]
    return (not before or before in _BARS) and (not after or after in _BARS)


def _fields(text: str, words: SeamWords) -> Iterator[Field]:
    """The dates, with the words before them, and the reading times; no letter is glued to them on the wrong side."""
    dates = list(moments(text, words))
    readings = _readings(text, words, dates[-1].end if dates else 0)
    end, after = 0, False
    for begin, stop, own, reading in sorted([*dates, *readings]):
        glued = text[begin - 1 : begin].isalnum()
        # "March 3, 20315 min read", "March 3, 2031, 99 Views5 min read"
        behind = end > 0 and (begin == end or (reading and text[begin - 1].islower()))
        begins = not glued or text[begin].isupper() or behind
        if begin >= end and not text[stop : stop + 1].islower() and begins:
            yield Field(begin, stop, own or after or (glued and begin == end), reading)
            end, after = stop, reading


def is_date(text: str, words: SeamWords) -> bool:
    """Return whether a line is one date, perhaps with the words before it and a bar behind it, and nothing else."""
    size = len(text.rstrip(_SEPARATORS))
    return any(found.begin == 0 and found.end == size for found in moments(text, words))


def moments(text: str, words: SeamWords) -> Iterator[Field]:
    """Yield the dates of a line, with the words before them ("Updated on")."""
    for match in words.moment.finditer(text):
        first = max(0, match.start() - _LONGEST_LABEL)
        label = words.label_at(text[first : match.start()])
        yield Field(match.start() if label < 0 else first + label, match.end(), label >= 0)


def _readings(text: str, words: SeamWords, dated: int) -> Iterator[Field]:
    """The reading times of a line: "3 min read", "Reading time: 3 min", and "3 min" last, behind a date that ends at
    `dated`.
    """
    for match in words.reading.finditer(text):
        yield Field(match.start(), match.end(), True, True)
    for match in (words.minutes if dated else words.aided).finditer(text):
        first = max(0, match.start() - _LONGEST_LABEL)
        label = words.aid_at(text[first : match.start()])
        bare = dated and match.end() == len(text) and not text[dated : match.start()].strip(_SEPARATORS)
        if label >= 0 or bare:
            yield Field(match.start() if label < 0 else first + label, match.end(), True, True)


def _gap(text: str, begin: int, end: int, words: SeamWords) -> tuple[int, Kind]:
    """Where the words between two fields begin, and what they are."""
    gap = text[begin:end].strip(_SEPARATORS)
    kind = _kind(gap, words)
    titled = kind == "name" and text[begin:end].rstrip().endswith(":")
    return (text.find(gap, begin) if gap else begin), "rest" if titled else kind


def _kind(gap: str, words: SeamWords) -> Kind:
    if not gap:
        return "nothing"
    if _is_byline(words.after_by(gap), words):
        return "byline"
    if _is_name(gap, words):
        return "name"
    if len(gap) <= _LONGEST_REST and len(gap.split()) <= _MOST_REST and gap[-1] not in "([":
        return "rest" if any(map(str.isalpha, gap)) else "number"
    return "prose"


def _is_byline(names: str, words: SeamWords) -> bool:
    """Whether words after "by" are names, with a role perhaps, or an account's: "by veldmarkfan"."""
    parts = names.split()
    if len(parts) == 1 and parts[0].isalnum() and parts[0] not in words.common:
        return True
    small = sum(part[0].islower() and part.casefold() not in words.joins for part in parts)
    return (
        0 < len(parts) <= _MOST_BYLINE and small * 2 <= len(parts) and not parts[0][0].islower() and _is_clause(names)
    )


def _is_name(gap: str, words: SeamWords) -> bool:
    """Whether words without "by" are the name of one or two people, and not a headline's beginning."""
    parts = [part for part in gap.split() if part[0].isalnum()]
    names = [part for part in parts if part.casefold() not in words.joins]
    if any(part.casefold() in words.common for part in names) or not _is_clause(gap):
        return False
    most = _MOST_NAMES + 2 * (len(parts) - len(names))
    capital = sum(part[0].isupper() for part in names)
    small = sum(len(part) <= _LONGEST_PARTICLE and not part[0].isupper() for part in names)
    return capital >= 2 and capital + small == len(names) <= most


def _is_clause(words: str) -> bool:
    """Whether words hold no number and end no sentence."""
    return not any(map(str.isdigit, words)) and words[-1] not in '!?:"”([{' and ". " not in _without_initials(words)


def _without_initials(words: str) -> str:
    return " ".join(part for part in words.split() if not (part[-1] == "." and len(part) <= _LONGEST_PARTICLE + 1))
