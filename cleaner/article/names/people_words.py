"""The words of a language as patterns that find names in a byline."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

from cleaner.blocks.language import spoken
from cleaner.languages.lazy import any_of, lazy
from cleaner.languages.words import Words, first_names, folded, words
from cleaner.named_tuple import NamedTuple

_SAID = (
    "share",
    "navigation",
    "subscribe",
    "tags",
    "comments",
    "advert",
    "media",
    "donate",
    "related",
    "cookies",
    "legal",
    "credit",
)
# Languages with a space after each syllable: the last one of a role says nothing, and may be a name.
_SYLLABIC = frozenset(("vi",))
# Function words that names begin with too.
_LONG, _MOST_TEAM = 3, 4
_NAMES_TOO = frozenset(
    "may will one how did him said can yang de la le el al van von da di der des i a ben den mark mars avril".split()
)


class PeopleWords(NamedTuple):
    """What finds the names in a byline.

    by: the words before a name; preposition: the first of each language; said_by: these where a name follows, in a
        line; glued_by: without a space
    alone: words before a name as lines of their own; written_by: where several words say it, which end in written_ends
    others: the words before names of people who did something else, "edited by"; joins: the words between names
    source: the words before an agency, "source:", and sources these alone
    entered: what blogs write below an entry, "Posted by ana at 9:11"
    roles: what somebody is; role_ends: its last words; ranks: those before them
    glued: how it begins straight after a name; dated: words about dates, between or glued to names; dating: these words
    day: a month and a day, between or glued to names
    desks: offices that stand where a name would; agencies: those with a name of their own
    offices: the words that the names of desks end in; said: what buttons and labels say; stops: words about dates
    never: words that no name is made of; opening: words that no name begins with; common: function words
    plain: those of English that stand in no name: what menus and buttons are made of
    given: first names, whatever the language; titles: words before them that may have small letters
    and_letter: the letter that means "and" before a word; and_names: first names that begin with it
    taken, filed: what ends a line that names a photographer, and words about where somebody reports from
    """

    by: re.Pattern[str]
    preposition: frozenset[str]
    said_by: re.Pattern[str]
    glued_by: re.Pattern[str]
    alone: frozenset[str]
    written_by: re.Pattern[str]
    written_ends: frozenset[str]
    others: re.Pattern[str]
    joins: re.Pattern[str]
    source: re.Pattern[str]
    sources: tuple[str, ...]
    entered: re.Pattern[str]
    roles: frozenset[str]
    role_ends: frozenset[str]
    ranks: frozenset[str]
    glued: tuple[str, ...]
    dated: re.Pattern[str]
    dating: tuple[str, ...]
    day: re.Pattern[str]
    desks: frozenset[str]
    agencies: frozenset[str]
    offices: frozenset[str]
    said: frozenset[str]
    stops: frozenset[str]
    never: frozenset[str]
    opening: frozenset[str]
    common: frozenset[str]
    plain: frozenset[str]
    given: frozenset[str]
    titles: frozenset[str]
    and_letter: str
    and_names: frozenset[str]
    taken: tuple[str, ...]
    filed: tuple[str, ...]

    def without_dated(self, text: str) -> str:
        """Return a text with a bar for each word about dates; the pattern is long, and most bylines have none."""
        folded = text.casefold()
        return self.dated.sub(" | ", text) if any(word in folded for word in self.dating) else text

    def without_days(self, text: str) -> str:
        """Return a text with a bar for each month and day without a year: "Ana Ruiz December 8"."""
        return self.day.sub(" | ", text) if any(map(str.isdigit, text)) else text

    def written(self, text: str) -> re.Match[str] | None:
        """Return where some words first say that somebody wrote them; few lines are worth the search."""
        plain = folded(text)
        return self.written_by.search(text) if any(end in plain for end in self.written_ends) else None

    def begins_with_first_name(self, name: str) -> bool:
        """Return whether the first of some words is a first name, or begins with one: "Anne-Marie Solheim"."""
        first = name.casefold().replace("\xad", "").split()[0]
        return first in self.given or first.partition("-")[0] in self.given

    def is_desk(self, name: str) -> bool:
        """Return whether a name is that of an office: "Bridge News Team"."""
        folded = name.casefold()
        return not self.is_agency(name) and (folded in self.desks or folded.split()[-1] in self.offices)

    def is_named_desk(self, name: str) -> bool:
        """Return whether some words after "by" are those of an office: "the Bridge editors", "News Desk"."""
        parts = name.casefold().split()
        return len(parts) > 1 and parts[-1] in self.offices and parts[-1] not in self.role_ends

    def is_team(self, name: str) -> bool:
        """Return whether some words with capitals are those of an office with a name of its own: "The Bridge Team"."""
        parts = name.split()
        return 2 < len(parts) <= _MOST_TEAM and all(part[0].isupper() for part in parts) and self.is_named_desk(name)

    def not_names(self, piece: str) -> bool:
        """Return whether a piece of a byline is a button, a label or a date's word."""
        folded = piece.casefold().strip(" .:")
        return folded in self.said or all(part in self.said for part in folded.split())

    def is_agency(self, name: str) -> bool:
        """Return whether a name is that of a news agency."""
        return name.casefold() in self.agencies


@lru_cache(64)
def people_words(language: str) -> PeopleWords:
    """Return the words of a language and of English, and the agencies of every language."""
    own = [words(code) for code in spoken(language)]
    joins = any_of(_people(own, "and"))
    by = _by(_people(own, "by"))
    written = [phrase for phrase in _people(own, "by") if " " in phrase and phrase not in _people(own, "others")]
    short = any_of(each.people["by"][0] for each in own if each.people.get("by") and len(each.people["by"][0]) < 5)
    common, given = own[0].common, first_names()
    desks = frozenset(_people(own[:-1], "desks"))
    said = {phrase for each in own for label in _SAID for phrase in each.phrases.get(label, {}).get("whole", ())}
    dated = _dated(own)
    long = [word for word in dated if len(word) > 5]
    return PeopleWords(
        by=lazy(rf"(?:{by})", re.I),
        preposition=frozenset(each.people["by"][0] for each in own if each.people.get("by")),
        said_by=lazy(rf"(?:^|(?<=[|•·–—,:;.-])|(?<=[|•·–—,:;.\d-]\s))(?:{by})\s*(?=(?-i:[^\W\d_a-zà-ÿ])|\S+$)", re.I),
        glued_by=lazy(rf"(?:^|(?<=[|,;.]\s))(?i:{short})(?i:{short})?(?=\s?[A-ZÀ-Þ])"),
        alone=frozenset(phrase.strip(" :：") for key in ("by", "others") for phrase in _people(own, key)),
        written_by=lazy(rf"(?<!\w)(?:{any_of(written)})\s?:?\s(?=(?-i:[^\W\d_a-zà-ÿ]))", re.I),
        written_ends=frozenset(folded(phrase.split()[-1]) for phrase in written),
        others=lazy(rf"[\s|•·,–—-]{{0,9}}(?<!\w)(?:{any_of(_people(own, 'others'))})(?:(?<=[:：])|(?!\w))", re.I),
        joins=lazy(rf"(?:^|\s{{1,9}})(?:{joins})(?:\s+|$)", re.I),
        source=lazy(rf"(?<!\w)(?:{any_of(_people(own, 'source'))})\s?[:：]\s*", re.I),
        sources=tuple(_people(own, "source")),
        entered=_entered(own),
        roles=frozenset(_people(own, "roles")),
        role_ends=frozenset(
            role.split()[-1] for each in own for role in each.people.get("roles", ()) if each.code not in _SYLLABIC
        ),
        ranks=frozenset(_people(own, "ranks")),
        glued=tuple(_capitals(_people(own, "roles"))),
        dated=_among_names(long),
        dating=tuple(sorted(long)),
        day=_day(month for each in own for month in each.months),
        desks=desks,
        agencies=frozenset((*words("every").people.get("desks", ()), *_people(own, "agencies"))),
        offices=frozenset(desk.split()[-1] for desk in desks) | {"team"},
        said=frozenset(said | dated),
        stops=frozenset(dated),
        never=common | dated | frozenset(_calendar(own)),
        opening=common - _NAMES_TOO - given,
        common=common,
        plain=frozenset(word for word in words("en").common if len(word) >= _LONG) - _NAMES_TOO,
        given=given,
        titles=frozenset(words("every").people["titles"]),
        and_letter="".join(_people(own, "and_letter")),
        and_names=frozenset(_people(own, "and_names")),
        taken=tuple(_people(own, "taken")),
        filed=tuple(_people(own, "filed")),
    )


def _dated(languages: Iterable[Words]) -> set[str]:
    """Words about dates: "published", "ago"."""
    keys = ("published", "updated", "ago", "today", "yesterday")
    return {word for each in languages for key in keys for word in each.dates.get(key, ())}


def _among_names(long: Sequence[str]) -> re.Pattern[str]:
    """Words about dates between names, or glued to them."""
    return lazy(
        rf"(?:(?<!\w)(?i:{any_of(long)})(?!\w)|(?<=[^\W\d_A-Z])(?:{any_of(_capitals(long))})"
        rf"|(?<=[A-Z])(?:{any_of(map(str.upper, long))})(?=[\W\d]|$)):?"
    )


def _day(names: Iterable[str]) -> re.Pattern[str]:
    """A month and its day; where small letters follow, the number counts them: "Elaine May 4 min read"."""
    months = frozenset(names)
    glued = any_of(month.title() for month in months)
    return lazy(
        rf"(?:(?<!\w)(?i:{any_of(months)})|(?<=[^\W\d_A-Z])(?:{glued}))"
        r"\.?\s?\d{1,2}(?:st|nd|rd|th)?(?!\d|\s?[^\W\d_A-Z])"
    )


def _entered(languages: Sequence[Words]) -> re.Pattern[str]:
    """What software for blogs writes below an entry."""
    at = {word for each in languages for word in (*each.common, *each.dates.get("at", ())) if len(word) <= _LONG + 1}
    name = r"(?P<name>[^\W_][^\s,|]{1,30}(?:\s[^\s,|]{1,30}){0,2}?)"
    return lazy(rf"(?:{any_of(_people(languages, 'entered'))})\s{name},?\s(?:{any_of(at)})\s(?=.{{0,24}}\d)", re.I)


def _by(phrases: Iterable[str]) -> str:
    """What stands before a name; Chinese and Japanese put nothing between, after words of two characters and more."""
    plain = {phrase.rstrip(":：=＝ ") for phrase in phrases}
    wide = [phrase for phrase in plain if len(phrase) > 1 and phrase[-1] > "\u2e7f"]
    return rf"(?:{any_of(plain)})(?:\s*[:：=＝]\s*|\s?[-–—]\s+|[\s/／]+|$)|(?:{any_of(wide)})"


def _capitals(phrases: Iterable[str]) -> Iterator[str]:
    """Phrases as they stand with capitals."""
    for phrase in phrases:
        if len(phrase) > 3:
            yield from {phrase[0].upper() + phrase[1:], phrase.title()}


def _people(languages: Iterable[Words], key: str) -> list[str]:
    return [word for each in languages for word in each.people.get(key, ()) if word != "@"]


def _calendar(languages: Iterable[Words]) -> Iterable[str]:
    for each in languages:
        yield from each.months
        yield from each.weekdays
