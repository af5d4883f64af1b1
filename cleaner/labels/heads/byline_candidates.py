"""Which lines of a text dump can be its byline, and what the page says of their words. byline_candidates.pxd gives the
compiled form its types.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from cleaner.blocks.language import spoken
from cleaner.blocks.seams import dateline
from cleaner.blocks.seams.seam_words import SeamWords, seam_words
from cleaner.labels.heads.fields import is_trail
from cleaner.labels.heads.lines import Lines, is_date, paragraphs
from cleaner.labels.label import Label
from cleaner.labels.opinions.rescue import THRESHOLD
from cleaner.labels.signs.phrases import WHOLE, bare
from cleaner.labels.signs.signs import NAMES
from cleaner.languages.first_names import FirstNames
from cleaner.languages.letters import runs_of_letters
from cleaner.languages.words import first_names, words
from cleaner.named_tuple import NamedTuple

LONGEST, BEFORE, AFTER, TOP, END = 180, 12, 3, 3, 8
SHORTEST, READ = 3, 1500  # letters of a word, characters of a line that are read; content words have a letter more
MOST = 1000  # candidates; more would take the square of them
FEW, LEAST, ENOUGH = 6, 5, 3  # words and characters of a line that others may hold, and how many of these are told
_COLONS = (":", "\uff1a")
_EDGES = " .|•·–—(["  # a stop too, of a sentence about the picture that is gone
_AFTER_PLACE = ("(", "–", "—", "-")
_BEFORE_SITE = (" - ", " | ", " – ", " — ")  # between the words of a page's title and the site's name
_BY, _NAME_LIKE = NAMES.index("by"), NAMES.index("name_like")
_STARTS, _UNCASED = NAMES.index("starts"), 5
_KANA = "\u3041"  # from which on the letters of East Asia are
_CREDIT, _SAYS_BYLINE = NAMES.index("says:credit"), NAMES.index("says:byline")
# "Press contact", "Sign the guest book"
_CONTACTS = tuple(NAMES.index(f"says:{label}") for label in (Label.NAVIGATION, Label.OTHER, Label.COMMENTS))


class ByWords(NamedTuple):
    """Words before the names of authors and before those of people who did something else, words for roles, first
    names, those by which a date is known, and headings above a summary.
    """

    by: frozenset[str]
    others: tuple[str, ...]
    roles: frozenset[str]
    given: FirstNames
    seams: SeamWords
    titles: frozenset[str] = frozenset()


class Around(NamedTuple):
    """What the whole page says: where the headline and the last paragraph stand, the headline's words, the words before
    names, those of the candidates' words that stand in small letters somewhere, and those with a capital in the
    article's prose, and of the candidates' folded words that are few, how many lines hold them within others.
    """

    headline: int
    last: int
    title: frozenset[str]
    by: ByWords
    small: frozenset[str]
    named: frozenset[str]
    within: Mapping[str, int]


@lru_cache(64)
def by_words(language: str) -> ByWords:
    """Return the words of a language, of English and of every language."""
    own = tuple(map(words, spoken(language)))
    people = [each.people for each in own]
    listed = {key: [word for each in people for word in each.get(key, ())] for key in ("by", "others", "roles")}
    roles = frozenset(role.split()[-1] for role in listed["roles"])
    by = frozenset(word.strip(": ") for word in listed["by"])
    given = first_names()
    titles = frozenset(bare(title) for each in own for title in each.headings.get("summary", ()))
    return ByWords(by, tuple(listed["others"]), roles, given, seam_words(own), titles)


def look_around(lines: Lines, headline: int, by: ByWords, able: list[int]) -> Around:
    """Return what the signs of the candidates `able` need of a page."""
    wanted = {word.casefold() for i in able for word in words_of(lines.texts[i])}
    small: set[str] = set()
    named: set[str] = set()
    for i, text in enumerate(lines.texts if wanted else ()):
        in_prose = named if lines.inside[i] >= THRESHOLD else None
        _look(lines.contents[i], wanted, small, in_prose)
        _look(runs_of_letters(text[:READ], SHORTEST, SHORTEST), wanted, small, in_prose)
    title = frozenset(lines.folded[headline].split()) if headline >= 0 else frozenset()
    within = _within(lines, {lines.folded[i] for i in able})
    return Around(headline, _last_paragraph(lines), title, by, frozenset(small), frozenset(named), within)


def _within(lines: Lines, wanted: set[str]) -> dict[str, int]:
    """How many lines hold a candidate's words and others beside them, if it is short."""
    folded = "\n".join(lines.folded)
    short = (words for words in wanted if len(words.split()) <= FEW and len(words) > LEAST)
    copies = {words: len(lines.places[words]) for words in short}
    return {words: _lines_with(words, folded, count + ENOUGH) - count for words, count in copies.items()}


def _lines_with(words: str, folded: str, most: int) -> int:
    """How many lines hold these words, counted up to `most`."""
    count, at = 0, folded.find(words)
    while at >= 0 and count < most:
        count += 1
        end = folded.find("\n", at)
        at = folded.find(words, end) if end >= 0 else -1
    return count


def _look(found: list[str], wanted: set[str], small: set[str], named: set[str] | None) -> None:
    """Add the words that are wanted to the small ones or, where these are asked for, to those with a capital."""
    for word in found:
        if word[0].isupper():
            if named is not None and (folded := word.casefold()) in wanted:
                named.add(folded)
        elif word in wanted and word.islower():
            small.add(word)


def words_of(text: str) -> list[str]:
    """Return the words of a line that may be parts of a name."""
    return runs_of_letters(text[:READ], SHORTEST)


def candidates(lines: Lines, headline: int, by: ByWords) -> list[int]:
    """Return the lines that can be the byline: short ones around the headline and above the text, others that begin
    with a word like "by", and names at the top of the page and below the text; none is the site's name, or a date.
    """
    top = headline if headline >= 0 else lines.first
    near = range(max(0, min(top, lines.first) - BEFORE), min(len(lines.texts), max(top, lines.first) + AFTER))
    numbers, width = lines.table.numbers, lines.table.width
    able = [*near, *_far(lines, near)][:MOST]
    able = [i for i in able if i != headline and lines.folded[i] and len(lines.texts[i]) <= LONGEST]
    house = _house(lines.texts[0], by) if lines.texts else ""
    able = [i for i in able if not is_date(numbers, i * width) and lines.texts[i] != house]
    able = [i for i in able if not (_is_before_date(lines.folded[i], by) or _is_trail(lines, i, by))]
    able = [i for i in able if not _is_label(lines, i, by)]
    able = [i for i in able if not (_is_credit(lines, i, by) or _is_heading(lines, i) or _is_place(lines, i))]
    return [i for i in able if not (lines.dated[i] and dateline.is_date(lines.texts[i], by.seams))]


def _is_before_date(words: str, by: ByWords) -> bool:
    """Whether a line is the words before a date, which stands in the next one, and nothing else: "Date:"."""
    return by.seams.label_at(words) == 0 and words not in by.by


def _is_label(lines: Lines, i: int, by: ByWords) -> bool:
    """Whether a line only says what stands below it, "Abstract", "Teaser Image:", and no word before names."""
    if lines.table[i][_BY] or lines.table[i][_SAYS_BYLINE]:
        return False
    words = lines.texts[i].split()
    named = any(word.casefold() in by.given for word in words)
    return lines.folded[i] in by.titles or (words[-1].endswith(_COLONS) and not named)


def _is_place(lines: Lines, i: int) -> bool:
    """Whether a line is the place that the text begins with, and a comma: "Orlo," above "ORLO (TPA) - The ferry"."""
    place, first = lines.texts[i].rstrip(), lines.texts[lines.first] if lines.first < len(lines.texts) else ""
    begins = place.endswith(",") and first[: len(place) - 1].casefold() == place[:-1].casefold()
    return begins and first[len(place) - 1 :].lstrip().startswith(_AFTER_PLACE)


def _is_heading(lines: Lines, i: int) -> bool:
    """Whether a line below the article's first paragraph is in Chinese, Japanese or Korean, in which no capitals tell
    names from headings, and does not say that it names an author.
    """
    row = lines.table[i]
    named = row[_BY] or row[_NAME_LIKE] or row[_SAYS_BYLINE]
    return i > lines.first and row[_STARTS] == _UNCASED and max(lines.texts[i]) >= _KANA and not named


def _is_credit(lines: Lines, i: int, by: ByWords) -> bool:
    """Whether a line says who took a picture ("Photo: Ana Ruiz"), or stands behind the stroke of a caption in capitals
    ("The quay. / ANA RUIZ"), and says nothing of who wrote the text.
    """
    if i > 0 and lines.texts[i - 1].endswith(" /") and lines.texts[i].isupper():
        return True
    row = lines.table[i]
    return row[_CREDIT] > 0 and not row[_SAYS_BYLINE] and lines.texts[i].casefold().lstrip(_EDGES).startswith(by.others)


def _is_trail(lines: Lines, i: int, by: ByWords) -> bool:
    """Whether a line is a trail of sections ("Home / Local / Police"), and no row of names or of fields with a date."""
    text = lines.texts[i]
    return is_trail(text) and not lines.dated[i] and not any(word.casefold() in by.given for word in text.split())


def _house(first: str, by: ByWords) -> str:
    """The site's name at the end of the page's title, with which a dump may begin: "Ferry opens - The Courier"."""
    end = max(first.rfind(mark) + len(mark) if mark in first else 0 for mark in _BEFORE_SITE)
    name = first[end:] if end else ""
    return "" if any(word.casefold() in by.given for word in name.split()) else name


def _far(lines: Lines, near: range) -> list[int]:
    """The lines away from the headline that name somebody, and not whom to ask or who comments: below the text, no
    "Press contact".
    """
    by, names, last = lines.table.column(_BY), lines.table.column(_NAME_LIKE), _last_paragraph(lines)
    headings = [lines.table.column(column) for column in _CONTACTS]
    return [
        i
        for i in range(len(lines.texts))
        if (by[i] or names[i])
        and i not in near
        and (by[i] or i < TOP or (last < i <= last + END and not any(heading[i - 1] == WHOLE for heading in headings)))
    ]


def _last_paragraph(lines: Lines) -> int:
    return next(paragraphs(lines.inside, lines.sizes, back=True), lines.first)
