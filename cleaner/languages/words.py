"""The words of a language, read from its TOML file, or from what an install makes of it for a quick start."""

from __future__ import annotations

import marshal
import os
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from itertools import chain
from types import MappingProxyType

from cleaner.languages.first_names import FirstNames, listed
from cleaner.languages.spellings import with_spellings
from cleaner.named_tuple import NamedTuple
from cleaner.typing_names import Any

FOLDER = os.path.dirname(__file__)  # importlib.resources would cost a start 10 ms
COMPILED = os.path.join(FOLDER, "compiled")
MAKERS = (os.path.join(FOLDER, "spellings.py"), __file__)  # what makes an install's files of the TOML files
SPEAKERS, MONTHS, AGREED, NAMES, EVERY = "speakers", "months", "agreed-months", "first-names", "every"
_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue"})
UNITS = ("seconds", "minutes", "hours", "days", "weeks", "months", "years")


class Words(NamedTuple):
    """What one language contributes; every word is case-folded.

    common: its commonest function words (about 60), by which the language is known and prose is told from menus
    months, weekdays: written form → number (January is 1, Monday is 0)
    dates: "published", "updated", "elsewhere" (before a day that is not the article's: "joined"), "ago", "about" (an
        hour ago), "one" (hour ago), "alone" (units that mean one of them without a word for it), "pairs" (units that
        mean two), "fused" (units with "ago" in them), "today", "yesterday", "before_yesterday", "at", "am", "pm", "era"
        (of a year), "solar" (months of Iran), each of UNITS; "units": all
    people: "by", "behalf" (before a firm: "on behalf of"), "others" (who did something else: "edited by"), "and",
        "and_letter" (before a word), "and_names" (that begin with it), "source" (before an agency), "taken" (after a
        photographer), "filed" (after a place), "entered" (below a blog's entry: "posted by"), "more" (in the link to
        all that somebody wrote: "more articles by"), "buttons" (the verbs of theirs), "things" (what headings and menus
        are of), "titles", "roles", "ranks" (words before a role), "desks", "agencies" (offices with a name of their
        own), "houses" (words in the names of firms), "pictured" (in a bracket behind a photographer's name), "no_names"
        (what stands behind "by" in scripts without spaces where no name does), "labels" (before a colon, and what is no
        name behind it), "surnames" (of Chinese), "papers" (how the names of theirs end), "unsigned"
        (how what stands in brackets behind a Japanese text ends and is no name)
    phrases: label → place ("whole", "start", "end", "inside") → phrases
    headings: above the "ingredients" and the "steps" of a recipe, how those above its "nutrition" begin, what stands
        beside them ("recipe_buttons"), above a "summary" or an introduction, above "questions"; "about" (before an
        author's name, above a note); "calls" (the words that begin a line which calls on readers to do something:
        "join"), "elsewhere" (before the headline that the article had elsewhere), "encyclopedia" (above its text),
        "edits" (in the link behind a wiki's heading),
        "feeds" (how the line below an article in a feed begins … and goes on behind its headline)
    pictures: how a line may "begin" and "end" that tells what a picture shows, how sentences begin that do ("told"),
        the "kinds" of pictures, what follows those that "shows" such a sentence, "articles" before them, the words of
        which such a line has none ("prose"), what stands before who has "taken" it, the "names" that programs give
        pictures, and what they say of what they tell ("generated")
    """

    code: str
    name: str
    common: frozenset[str]
    months: Mapping[str, int]
    weekdays: Mapping[str, int]
    dates: Mapping[str, tuple[str, ...]]
    people: Mapping[str, tuple[str, ...]]
    phrases: Mapping[str, Mapping[str, tuple[str, ...]]]
    headings: Mapping[str, tuple[str, ...]] = MappingProxyType({})
    pictures: Mapping[str, tuple[str, ...]] = MappingProxyType({})


@cache
def codes() -> tuple[str, ...]:
    """Return the ISO 639-1 codes of all languages there are words for, sorted."""
    folders = (FOLDER, COMPILED) if os.path.isdir(COMPILED) else (FOLDER,)
    files = map(os.path.splitext, chain.from_iterable(map(os.listdir, folders)))
    found = {name for name, ending in files if ending in {".toml", ".marshal"}}
    return tuple(sorted(found - {SPEAKERS, MONTHS, AGREED, NAMES, EVERY}))


@cache
def words(code: str) -> Words:
    """Return the words of the language `code`, or "every" for what is the same everywhere; KeyError if unknown."""
    if code != EVERY and code not in codes():
        raise KeyError(code)
    table = _table(code)
    return Words(
        code=code,
        name=table.get("name", ""),
        common=frozenset(word.casefold() for word in table.get("common", [])),
        months=_numbered(table.get("months", []), 1),
        weekdays=_numbered(table.get("weekdays", []), 0),
        dates=_with_units(_tuples(table.get("dates", {}))),
        people=_tuples(table.get("people", {})),
        phrases=MappingProxyType({label: _tuples(places) for label, places in table.get("phrases", {}).items()}),
        headings=_tuples(table.get("headings", {})),
        pictures=_tuples(table.get("pictures", {})),
    )


@cache
def first_names() -> FirstNames:
    """Return the first names, whatever the language of the page, that are no common word."""
    return FirstNames(_compiled(NAMES, (NAMES,)) or of_all({NAMES: _toml(NAMES)})[NAMES])


@cache
def speakers() -> Mapping[str, tuple[str, ...]]:
    """Return the codes of the languages that each function word belongs to."""
    found: Mapping[str, tuple[str, ...]] = _of_every_language(SPEAKERS)
    return found


@cache
def all_months() -> Mapping[str, Mapping[str, int]]:
    """Return the months of every language, by its code."""
    found: Mapping[str, Mapping[str, int]] = _of_every_language(MONTHS)
    return found


@cache
def agreed_months() -> Mapping[str, int]:
    """Return the months of every language in all spellings: the words that mean one month wherever they are used."""
    found: Mapping[str, int] = _of_every_language(AGREED)
    return found


def of_all(tables: Mapping[str, Mapping[str, Any]]) -> dict[str, Any]:
    """Return what is read of all languages at once, by the name of the file in which an install keeps it."""
    languages = {code: table for code, table in tables.items() if code not in {EVERY, NAMES}}
    spoken: dict[str, tuple[str, ...]] = {}
    for code, table in languages.items():
        for word in table.get("common", ()):
            spoken[word] = (*spoken.get(word, ()), code)
    shared: dict[tuple[str, ...], tuple[str, ...]] = {}  # of words in the same languages, one, which is read once
    months = {code: _numbers(table.get("months", []), 1) for code, table in languages.items()}
    return {
        SPEAKERS: {word: shared.setdefault(known, known) for word, known in spoken.items()},
        MONTHS: months,
        AGREED: _agreed(months.values()),
        NAMES: listed(tables.get(NAMES, {}).get("names", "").casefold().split()),
    }


def spelled(months: Mapping[str, int]) -> Iterator[tuple[str, int]]:
    """Yield the months of a language, each word with its accents and without: "märz", "maerz", "marz"."""
    written = [(folded(word.rstrip(".")), number) for word, number in months.items()]
    yield from written
    for word, number in written:
        if not word.isascii():
            plain = (_unaccented(word.translate(_UMLAUTS)), _unaccented(word))
            yield from ((each, number) for each in plain if each.isascii())


def small(word: str) -> str:
    """Return a word without capitals, of as many letters: `casefold` makes three characters of ΐ."""
    found = word.casefold()
    return found if len(found) == len(word) else unicodedata.normalize("NFC", found)


def folded(word: str) -> str:
    """Return a word as a key: without capitals, and with one letter for the I and İ that `re.I` holds equal."""
    return word.lower() if word.isascii() else small(word).replace("\u0307", "").replace("ı", "i")


def _agreed(languages: Iterable[Mapping[str, int]]) -> dict[str, int]:
    meant: dict[str, set[int]] = {}
    for months in languages:
        for word, number in spelled(months):
            meant.setdefault(word, set()).add(number)
    return {word: min(numbers) for word, numbers in meant.items() if len(numbers) == 1 and len(word) > 2}


def _unaccented(word: str) -> str:
    return "".join(letter for letter in unicodedata.normalize("NFKD", word) if not unicodedata.combining(letter))


def _of_every_language(name: str) -> Any:
    return _compiled(name, codes()) or of_all({code: _table(code) for code in codes()})[name]


def _table(code: str) -> dict[str, Any]:
    return _compiled(code, (code,)) or with_spellings(_toml(code), code)


def _toml(code: str) -> dict[str, Any]:
    """What the TOML file of a language holds."""
    import tomllib

    with open(os.path.join(FOLDER, f"{code}.toml"), "rb") as file:
        return tomllib.load(file)


def _compiled(name: str, made_of: Iterable[str]) -> Any:
    """What an install's file holds; nothing if there is none, or one of the TOML files that it was made of is newer, or
    what makes it of them. Of an installed package there are no TOML files.
    """
    path = os.path.join(COMPILED, f"{name}.marshal")
    if not os.path.isfile(path):
        return {}
    there = set(os.listdir(FOLDER))
    sources = [os.path.join(FOLDER, toml) for code in made_of if (toml := f"{code}.toml") in there]
    if sources and max(map(_changed, (*sources, *MAKERS))) > _changed(path):
        return {}
    with open(path, "rb") as file:
        return marshal.loads(file.read())  # noqa: S302 - part of an install, as a .pyc is


def _changed(path: str) -> int:
    return os.stat(path).st_mtime_ns


def _with_units(dates: Mapping[str, tuple[str, ...]]) -> Mapping[str, tuple[str, ...]]:
    """Add "units", the words of all units of time."""
    return MappingProxyType({"units": tuple(word for unit in UNITS for word in dates.get(unit, ())), **dates})


def _numbered(groups: list[list[str]], first: int) -> Mapping[str, int]:
    return MappingProxyType(_numbers(groups, first))


def _numbers(groups: list[list[str]], first: int) -> dict[str, int]:
    return {small(form): i for i, forms in enumerate(groups, first) for form in forms}


def _tuples(table: dict[str, Any]) -> Mapping[str, tuple[str, ...]]:
    return MappingProxyType({key: tuple(value) for key, value in table.items()})
