"""A file of rules in TOML → Rules, or an error that names the line."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Sequence
from itertools import chain
from pathlib import Path
from typing import Any

from cleaner.labels.label import Label
from cleaner.labels.signs.phrases import STRENGTHS
from cleaner.languages.words import codes
from cleaner.rules.find import NAME, SHARED
from cleaner.rules.rules import SWITCHES, Pattern, Phrase, Rules, RulesError, Section, Selector

LONGEST, MOST = 200, 2_000
_LABELS = tuple(label.value for label in Label)
_HEADER = re.compile(r"^\s*+(\[\[?)[^\[\]]++\]\]?")
_KEY = re.compile(r"""^\s*+([\w-]++|"[^"]*+"|'[^']*+')(\s*+\.[^=]*+)?\s*+=""")
_HOST = re.compile(r"[\w-]+(?:\.[\w-]+)*")
_SECTION = ("off", "phrases", "language", "pattern", "selectors")


def read_rules(path: str | Path) -> Rules:
    """Return the rules in a file; RulesError if it holds anything else, OSError if it cannot be read."""
    try:
        source = Path(path).read_text(encoding="utf-8-sig")
    except UnicodeDecodeError:
        raise RulesError(f"{path}: is no UTF-8") from None
    return rules_in(source, str(path))


def rules_in(source: str, path: str = NAME) -> Rules:
    """Return the rules in TOML, from a file of this path; RulesError if it holds anything else."""
    try:
        table: Any = tomllib.loads(source)
    except (ValueError, RecursionError) as error:
        raise RulesError(f"{path}:{_line_of(str(error), source)}: {error}") from None
    base: tuple[str, ...] = ()
    if Path(path).name == SHARED:
        base = ("tool", "clean")
        for name in base:
            table = table.get(name, {}) if isinstance(table, dict) else {}
    return _Reader(path, source).rules(table, base)


def _line_of(message: str, source: str) -> int:
    """The line that an error of TOML's own reader is about."""
    if "at end of document" in message:
        return len(source.splitlines())
    place = re.search(r"at line (\d+)", message)
    return int(place[1]) if place else 1


class _Reader:
    """Reads the tables of one file; each key is known, or an error says on which line it stands."""

    def __init__(self, path: str, source: str) -> None:
        self.path = path
        self.lines = dict(_places(source))

    def fail(self, keys: Sequence[str], message: str) -> RulesError:
        """The error at a key, or where it is first a part of another's, or at the nearest table above it."""
        below = (line for own, line in self.lines.items() if own[: len(keys)] == tuple(keys))
        above = (self.lines.get(tuple(keys[:end])) for end in range(len(keys), 0, -1))
        return RulesError(f"{self.path}:{next(filter(None, chain(below, above)), 1)}: {message}")

    def known(self, keys: Sequence[str], table: Any, names: Sequence[str]) -> dict[str, Any]:
        if not isinstance(table, dict):
            raise self.fail(keys, f"{keys[-1]} is no table")
        for name in table:
            if name not in names:
                raise self.fail((*keys, name), f"unknown key {name!r}; choose from {', '.join(names)}")
        return table

    def strings(self, keys: Sequence[str], value: Any) -> list[str]:
        if not isinstance(value, list) or not all(isinstance(item, str) and item.strip() for item in value):
            raise self.fail(keys, f"{keys[-1]} is no list of strings with words in them")
        return value

    def rules(self, table: dict[str, Any], base: tuple[str, ...]) -> Rules:
        self.known(base, table, (*_SECTION, "site"))
        sites = table.get("site", {})
        if not isinstance(sites, dict):
            raise self.fail((*base, "site"), "site is no table")
        parts = [self.section(table, base, "")]
        parts += [
            self.section(self.known(self.host((*base, "site", site)), own, _SECTION), (*base, "site", site), site)
            for site, own in sites.items()
        ]
        return Rules(self.path, tuple(parts))

    def host(self, keys: tuple[str, ...]) -> tuple[str, ...]:
        """The keys of a site's table, whose last is the site."""
        if not _HOST.fullmatch(keys[-1]):
            raise self.fail(keys, f'{keys[-1]!r} is no site\'s name such as "orlo.example"')
        return keys

    def section(self, table: dict[str, Any], keys: tuple[str, ...], site: str) -> Section:
        languages = self.known((*keys, "language"), table.get("language", {}), codes())
        phrases = list(self.phrases(table.get("phrases", {}), (*keys, "phrases"), ""))
        for code, own in languages.items():
            place = (*keys, "language", code)
            phrases += self.phrases(self.known(place, own, ("phrases",)).get("phrases", {}), (*place, "phrases"), code)
        off = self.strings((*keys, "off"), table.get("off", []))
        for name in off:
            if name not in SWITCHES:
                raise self.fail((*keys, "off"), f"unknown rule {name!r}; choose from {', '.join(SWITCHES)}")
        return Section(
            site.lower(),
            tuple(phrase._replace(site=site.lower()) for phrase in phrases),
            tuple(self.patterns(table.get("pattern", []), (*keys, "pattern"))),
            tuple(self.selectors(table.get("selectors", {}), (*keys, "selectors"))),
            tuple(off),
        )

    def phrases(self, table: Any, keys: tuple[str, ...], language: str) -> Iterator[Phrase]:
        for label, places in self.known(keys, table, _LABELS).items():
            for place, found in self.known((*keys, label), places, tuple(STRENGTHS)).items():
                yield from (
                    Phrase(label, place, words, language) for words in self.strings((*keys, label, place), found)
                )

    def patterns(self, tables: Any, keys: tuple[str, ...]) -> Iterator[Pattern]:
        if not isinstance(tables, list):
            raise self.fail(keys, "pattern is no list of tables: write [[pattern]]")
        for at, own in enumerate(tables):
            place = (*keys, str(at))
            table = self.known(place, own, ("label", "regex", "longest"))
            label, source, longest = table.get("label"), table.get("regex"), table.get("longest", LONGEST)
            if label is None:
                raise self.fail(place, "a pattern needs a label")
            if label not in _LABELS:
                raise self.fail((*place, "label"), f"unknown label {label!r}; choose from {', '.join(_LABELS)}")
            if type(longest) is not int or not 0 < longest <= MOST:
                raise self.fail((*place, "longest"), f"longest is no number from 1 to {MOST:,}")
            yield Pattern(label, self.regex(source, (*place, "regex")), longest, self.lines.get(place, 0))

    def regex(self, source: Any, keys: tuple[str, ...]) -> str:
        import regex

        try:
            if isinstance(source, str) and source.strip() and regex.compile(source):
                return source
        except (regex.error, RecursionError) as error:
            raise self.fail(keys, f"no regular expression: {error}") from None
        raise self.fail(keys, "a pattern needs a regex")

    def selectors(self, table: Any, keys: tuple[str, ...]) -> Iterator[Selector]:
        for label, found in self.known(keys, table, _LABELS).items():
            for css in self.strings((*keys, label), found):
                if not _is_selector(css):
                    raise self.fail((*keys, label), f"no CSS selector: {css!r}")
                yield Selector(label, css)


def _is_selector(css: str) -> bool:
    from selectolax.lexbor import LexborHTMLParser, SelectolaxError

    try:
        LexborHTMLParser("<p>").css(css)
    except (SelectolaxError, ValueError):
        return False
    return True


def _places(source: str) -> Iterator[tuple[tuple[str, ...], int]]:
    """Every key with the line that it stands on; TOML's own reader tells none."""
    table: tuple[str, ...] = ()
    counts: dict[tuple[str, ...], int] = {}
    for number, line in enumerate(source.splitlines(), 1):
        if header := _HEADER.match(line):
            if not (found := _keys(header[0])):
                continue
            table = found
            if header[1] == "[[":
                counts[table] = counts.get(table, -1) + 1
                table = (*table, str(counts[table]))
            yield table, number
        elif (key := _KEY.match(line)) and (own := _keys(key[0] + "0")):
            yield (*table, *own), number


def _keys(line: str) -> tuple[str, ...]:
    """The keys of a line that is TOML by itself; none if it is not."""
    try:
        found: Any = tomllib.loads(line)
    except (ValueError, RecursionError):
        return ()
    keys: list[str] = []
    while isinstance(found, (dict, list)) and found:
        if isinstance(found, list):
            found = found[0]
            continue
        name, found = next(iter(found.items()))
        keys.append(name)
    return tuple(keys)
