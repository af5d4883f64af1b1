"""What a user's own rules say: phrases, patterns and selectors by label, and rules of the house that are off."""

from __future__ import annotations

from cleaner.limits import RefusedError
from cleaner.named_tuple import NamedTuple

SWITCHES = ("author-bio", "links-away", "readability", "standfirst", "strays")


class RulesError(RefusedError):
    """What is wrong with a file of rules: its message names the file, and the line where there is one."""


class Phrase(NamedTuple):
    """Words that are, begin, end, or stand inside a block of this label, on pages in this language and of this site
    ("": any).
    """

    label: str
    place: str
    words: str
    language: str = ""
    site: str = ""


class Pattern(NamedTuple):
    """A regular expression that is found in blocks of this label, in blocks of at most `longest` characters."""

    label: str
    regex: str
    longest: int
    line: int = 0


class Selector(NamedTuple):
    """A CSS selector of HTML elements whose blocks have this label."""

    label: str
    css: str


class Section(NamedTuple):
    """Rules for the pages of one site and the sites below it ("": of every site)."""

    site: str = ""
    phrases: tuple[Phrase, ...] = ()
    patterns: tuple[Pattern, ...] = ()
    selectors: tuple[Selector, ...] = ()
    off: tuple[str, ...] = ()


class Rules(NamedTuple):
    """A file's own rules, those for a site before those for all."""

    path: str
    sections: tuple[Section, ...]


NONE = Section()


def rules_for(rules: Rules | None, url: str | None) -> Section:
    """Return the rules for a page, of all sections that are for its site, those for the smallest site first."""
    if rules is None:
        return NONE
    host = _host(url or "")
    chosen = [part for part in rules.sections if not part.site or f".{host}".endswith(f".{part.site}")]
    chosen.sort(key=lambda part: -len(part.site))
    return Section(
        chosen[0].site if chosen else "",
        tuple(phrase for part in chosen for phrase in part.phrases),
        tuple(pattern for part in chosen for pattern in part.patterns),
        tuple(selector for part in chosen for selector in part.selectors),
        tuple(dict.fromkeys(name for part in chosen for name in part.off)),
    )


def _host(url: str) -> str:
    """The host in a URL, which may lack its scheme; "" if there is none, or it is written wrongly."""
    from urllib.parse import urlsplit

    try:
        return urlsplit(url if "//" in url else f"//{url}").hostname or ""
    except ValueError:
        return ""
