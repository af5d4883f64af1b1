"""What somebody is, before a name or after it in a byline: "Reporter Ana Ruiz", "Ana Ruiz, MBA"."""

from __future__ import annotations

from itertools import pairwise

from cleaner.article.names.people_words import PeopleWords
from cleaner.languages.lazy import lazy

# Degrees and licences after a name: letters that make no word.
_TITLE = lazy(r"[B-DF-HJ-NP-TV-XZ]{3,5}|(?:MBA|CPA|CFA|EA|MPH|MSc|BSc|PhD|Ph\.D\.)[®™]?")
_MARK = lazy(r"[^\w\s'’-]")
_GLUED = lazy(r"(?<=[a-zà-ÿ]{3})(?=[A-ZÀ-Þ][a-zà-ÿ]{2})")
_GLUED_ROLE = lazy(r"(?<=[^\W\d_A-Z])(?=[^\W\d_a-z])")
_MOST_ROLE = 5


def parted(text: str, words: PeopleWords) -> str:
    """Return a byline cut where a role begins straight after a name: "Ana RuizReporter"."""
    glued = (match.start() for match in _GLUED_ROLE.finditer(text))
    cuts = [at for at in glued if text.startswith(words.glued, at) or _is_role(text[at:], words)]
    return " | ".join(text[begin:end] for begin, end in pairwise((0, *cuts, len(text))))


def without_roles(piece: str, words: PeopleWords) -> str:
    """Return a piece without what somebody is, before the name or after: "Reporter Ana Ruiz", "Ana Ruiz editor"."""
    folded = piece.casefold()
    bare = folded.removeprefix("the ")
    if not words.roles.isdisjoint((folded, bare, bare.removesuffix("s"))):
        return ""
    parts = piece.split()
    first = _role_size(parts, words, last=False)
    parts = parts[first:]
    parts = _until_role(parts, words)
    last = _role_size(parts, words, last=True)
    if last:
        parts = parts[:-last]
        ranks = (i for i in range(2, len(parts)) if parts[i].casefold() in words.ranks)
        parts = parts[: next(ranks, len(parts))]
    return " ".join(parts) if first or last or len(parts) < len(piece.split()) else piece


def _until_role(parts: list[str], words: PeopleWords) -> list[str]:
    """The words before a role of several words that goes on: "Ana Ruiz Special correspondent in Lima"."""
    for i in range(2, len(parts) - 2):
        if any(" ".join(parts[i : i + size]).casefold() in words.roles for size in range(2, _MOST_ROLE)):
            return parts[:i]
    return parts


def _role_size(parts: list[str], words: PeopleWords, *, last: bool) -> int:
    """How many of the first or the last words are a role, at most all but one."""
    for size in range(min(_MOST_ROLE, len(parts) - 1), 0, -1):
        if " ".join(parts[-size:] if last else parts[:size]).casefold() in words.roles:
            return size
    return int(not last and _is_compound(parts, words))


def _is_compound(parts: list[str], words: PeopleWords) -> bool:
    """Whether a name follows a role that a hyphen joins to its house or desk: "Sport-Redakteurin Ana Ruiz"."""
    before, hyphen, role = parts[0].casefold().rpartition("-")
    return len(parts) > 2 and bool(before and hyphen) and role in words.roles


def without_ends(piece: str, words: PeopleWords) -> str:
    """Return the first words of a name, without what somebody is after it: "Lead Reviewer", "CPP"."""
    parts = piece.split()
    if parts and parts[-1].casefold() in words.role_ends:
        parts = _GLUED.sub(" ", piece).split()
    last = ends = words.role_ends | words.opening
    while len(parts) > 2 and (parts[-1].casefold().strip(",.") in last or _TITLE.fullmatch(parts[-1])):
        last = ends | words.ranks if parts.pop().casefold() in words.role_ends else ends
    return " ".join(parts)


def _is_role(text: str, words: PeopleWords) -> bool:
    """Whether a text begins with several words with capitals that end in a role's last one: "Travel News Reporter"."""
    parts = _MARK.split(text, maxsplit=1)[0].split()[:_MOST_ROLE]
    ends = [i for i, part in enumerate(parts) if part.casefold() in words.role_ends]
    return bool(ends) and ends[0] > 0 and all(part[0].isupper() for part in parts[: ends[0] + 1])
