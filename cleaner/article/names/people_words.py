"""The words of a language as patterns that find names in a byline."""

from __future__ import annotations

import re
from functools import lru_cache

from cleaner.article.names.people_tables import (
    around_names,
    of_offices,
    of_plain_words,
    of_roles,
    of_sources,
    of_wide_lines,
)
from cleaner.blocks.language import spoken
from cleaner.languages.first_names import FirstNames
from cleaner.languages.guarded import Guarded
from cleaner.languages.words import words
from cleaner.named_tuple import NamedTuple

_MOST_TEAM = 4


class PeopleWords(NamedTuple):
    """What finds the names in a byline.

    by: the words before a name; preposition: the first of each language; said_by: these where a name follows, in a
        line; glued_by: without a space
    alone: words before a name as lines of their own; before: these and words before a date, no office's or role's;
    behalf: words before the firm for which somebody wrote
    written_by: where several words say it
    others: the words before names of people who did something else, "edited by"; of_others: these anywhere in a line
    joins: the words between names
    source: the words before an agency, "source:", and sources these alone
    entered: what blogs write below an entry, "Posted by ana at 9:11"; more: "view all posts by"
    roles: what somebody is; role_ends: its last words; ranks: those before them
    glued: how it begins straight after a name; dated: words about dates, between or glued to names; dating: these words
    day: a month and a day, between or glued to names
    desks: offices that stand where a name would; agencies: those with a name of their own
    offices: the words that the names of desks end in; said: what buttons and labels say; stops: words about dates
    never: words that no name is made of; opening: words that no name begins with; common: function words
    plain: those of English that stand in no name: what menus and buttons are made of
    buttons: the verbs of buttons, which begin no name and end each; things: what headings and menus are of, which ends
        no name; pictures: what stands before whom a picture shows
    given: first names, whatever the language; titles: words before them that may have small letters
    and_letter: the letter that means "and" before a word; and_names: first names that begin with it
    tagged: the words before tags
    taken, filed: what ends a line that names a photographer, and words about where somebody reports from
    labels: words with a colon in a line without spaces; counted: some of them, and what is no name after each
    house: for whom a reporter writes, and what he is; glued_buttons: what ends a line like a name
    surnames: of Chinese; papers: how names of their houses end
    """

    by: re.Pattern[str]
    preposition: frozenset[str]
    said_by: Guarded
    glued_by: re.Pattern[str]
    alone: frozenset[str]
    before: frozenset[str]
    behalf: frozenset[str]
    written_by: Guarded
    others: re.Pattern[str]
    of_others: Guarded
    joins: re.Pattern[str]
    source: re.Pattern[str]
    sources: frozenset[str]
    entered: re.Pattern[str]
    more: re.Pattern[str]
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
    buttons: frozenset[str]
    things: frozenset[str]
    pictures: frozenset[str]
    given: FirstNames
    titles: frozenset[str]
    and_letter: str
    and_names: frozenset[str]
    tagged: re.Pattern[str]
    taken: tuple[str, ...]
    filed: tuple[str, ...]
    labels: re.Pattern[str]
    counted: re.Pattern[str]
    house: re.Pattern[str]
    glued_buttons: re.Pattern[str]
    surnames: tuple[str, ...]
    papers: tuple[str, ...]

    def without_dated(self, text: str) -> str:
        """Return a text with a bar for each word about dates; the pattern is long, and most bylines have none."""
        small = text.casefold()
        return self.dated.sub(" | ", text) if any(word in small for word in self.dating) else text

    def without_days(self, text: str) -> str:
        """Return a text with a bar for each month and day without a year: "Ana Ruiz December 8"."""
        return self.day.sub(" | ", text) if any(map(str.isdigit, text)) else text

    def begins_with_first_name(self, name: str) -> bool:
        """Return whether the first of some words is a first name, or begins with one: "Anne-Marie Solheim"."""
        first = name.casefold().replace("\xad", "").split()[0]
        return first in self.given or first.partition("-")[0] in self.given

    def is_desk(self, name: str) -> bool:
        """Return whether a name is that of an office: "Bridge News Team"."""
        small = name.casefold()
        last = small.split()[-1].rpartition("-")[2]  # "ARK-Redaktion"
        return not self.is_agency(name) and (small in self.desks or last in self.offices)

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
        small = piece.casefold().strip(" .:")
        return small in self.said or all(part in self.said for part in small.split())

    def is_agency(self, name: str) -> bool:
        """Return whether a name is that of a news agency."""
        return name.casefold() in self.agencies


@lru_cache(64)
def people_words(language: str) -> PeopleWords:
    """Return the words of a language and of English, and the agencies of every language."""
    own = [words(code) for code in spoken(language)]
    return PeopleWords(
        **around_names(own),
        **of_sources(own),
        **of_roles(own),
        **of_offices(own),
        **of_plain_words(own),
        **of_wide_lines(own),
    )
