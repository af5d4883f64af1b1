"""Which blocks at an article's ends are about its author: they begin with the name that stands in the byline, or with
the first name in it, or follow a name that stands alone.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence

from cleaner.labels.placed.kinds.speakers import speaker
from cleaner.languages.lazy import lazy

_WORD = lazy(r"[^\W\d_](?:[\w-]|['’](?!s\b))*\.?")
_FIRST = lazy(r"[^\W\d_]{2,}")
_ALONE = lazy(r"[^\W\d_]+(?:(?:[-'’ ]|\.\s?)[^\W\d_]+){1,4}(?:\s\([^()]{1,30}\))?")
# An agency's word before a report, "PORT ELLERY (TPA) — The mill": a place that a byline may name, too.
_DATELINE = lazy(r"[^\W\d_][^()]{1,60}\([^()]{2,30}\)\s?(?:--|[-–—])\s?\S")
_BEFORE = "([*"
LAST, FIRST, FEW = 0.12, 2, 2
BEFORE = 6  # words before a name
ABOVE = 3  # lines above a note, one of which is the name
SPEAKERS = 3  # lines of a conversation, at least
NOTE, EARLY, LONGEST = 60, 60, 60  # characters of the shortest note, up to the name in it, and of the longest name


def bios(
    texts: Sequence[str],
    inside: Sequence[bool],
    bylines: Sequence[int],
    given: Collection[str] = (),
    about: Collection[str] = (),
) -> list[int]:
    """Return the blocks of the article's run that begin with a byline's name, where the article begins or ends, and at
    its end those that begin with the first name in it, or follow a line with one of the `given` first names and a
    family name, or one that is a byline's name behind a word of `about`; what the author says in an interview is none.
    """
    run = [i for i, within in enumerate(inside) if within]
    ends = [*run[:FIRST], *run[len(run) - max(FIRST, int(LAST * len(run))) :]]
    named = [_WORD.findall(texts[i]) for i in bylines]
    bylined = [" ".join(words).casefold() for words in named]
    said = {i for i in ends if _is_said(texts[i])}
    spoken = bool(said) and sum(speaker(texts[i]) != "" for i in run) >= SPEAKERS
    told = [i for i in ends if not (texts[i].endswith("?") or (spoken and i in said) or _DATELINE.match(texts[i]))]
    found = {i for i in told if any(_is_of(byline, texts[i], given) for byline in bylined)}
    firsts = {word for words in named for word in words[:-1] if word.casefold() in given}
    story = [texts[i] for i in run[: len(run) - FIRST]]
    found |= {i for i in run[-FIRST:] if _tells(texts[i], firsts, story)}
    found |= _below_about(texts, run, bylined, about)
    return sorted(found | _below_name(texts, run, given) | _below_box(texts, run, given))


def after_note(inside: Sequence[bool], notes: Collection[int]) -> list[int]:
    """Return the blocks of the article's run that follow the notes about its author at its end, if they are few: what
    a site says below its authors.
    """
    run = [i for i, within in enumerate(inside) if within]
    ends = run[max(len(run) // 2, len(run) - FIRST - FEW) :]
    last = max((i for i in notes if i in ends), default=len(inside))
    return [i for i in run if i > last]


def _is_said(text: str) -> bool:
    """Whether somebody says a line, and nobody names himself in it: "Ana Ruiz: Ana writes about the coast"."""
    name, _, rest = text.partition(":")
    return bool(speaker(text)) and name.split()[0] not in rest


def _name(text: str) -> str:
    """The first two words of a text, case-folded, if both are capitalised as a name's are; else nothing. Brackets and a
    star before them are no words.
    """
    text = text.lstrip(_BEFORE)
    first = _WORD.match(text)
    second = _WORD.match(text, first.end() + 1) if first else None
    if not first or not second or not (first[0][0].isupper() and second[0][0].isupper()):
        return ""
    return f"{first[0]} {second[0]}".casefold()


def _is_of(byline: str, text: str, given: Collection[str]) -> bool:
    """Whether a text begins with a name in a byline. Far behind, where a note begins with one whose first name is not
    known, it may be a place or a house: "What you should expect to pay for boats in Port Ellery".
    """
    name = _name(text)
    at = byline.find(name) if name else -1
    sure = len(text) < NOTE or name.partition(" ")[0] in given
    return at >= 0 and (sure or byline.count(" ", 0, at) <= BEFORE)


def _tells(text: str, firsts: Collection[str], story: Sequence[str]) -> bool:
    """Whether a note begins with one of these first names, of whom the story does not speak, and goes on in small
    letters: "Ines is our editor".
    """
    first, _, rest = text.partition(" ")
    noted = first in firsts and rest[:1].islower() and len(rest) >= NOTE
    return noted and not any(first in line and first in _WORD.findall(line) for line in story)


def _below_name(texts: Sequence[str], run: Sequence[int], given: Collection[str]) -> set[int]:
    """A name that stands alone and the note below it, where both are the last of an article that does not say the name,
    and its only such pair.
    """
    pairs = [i for i in run if is_name(texts[i], given) and _speaks_of(texts[i], texts[i + 1 : i + 2])]
    if len(pairs) != 1 or pairs[0] not in run[-2 * FIRST :]:
        return set()
    both = {pairs[0], pairs[0] + 1}
    name = texts[pairs[0]].partition(" (")[0]
    return set() if any(name in texts[i] for i in run if i not in both) else both


def _below_about(texts: Sequence[str], run: Sequence[int], bylined: Sequence[str], about: Collection[str]) -> set[int]:
    """The last blocks of an article from the line on that says that it is about the author: "About Ana Ruiz"."""
    first = run[-FIRST:][0] - 1 if run else 0
    able = (i for i in range(max(first, 1), len(texts)) if run and i < run[-1])
    at = next((i for i in able if _is_about(texts[i], bylined, about)), len(texts))
    return {i for i in run if i >= at}


def _is_about(text: str, bylined: Sequence[str], about: Collection[str]) -> bool:
    """Whether a line is a name of several words that stands in a byline, behind a word like "about"."""
    folded = text.casefold().rstrip(":")
    names = (
        folded.removeprefix(f"{word} ") for word in about if len(text) <= LONGEST and folded.startswith(f"{word} ")
    )
    return any(" " in name and f" {name} " in f" {byline} " for name in names for byline in bylined)


def _below_box(texts: Sequence[str], run: Sequence[int], given: Collection[str]) -> set[int]:
    """The note among an article's last blocks below a name that is none of it and that it does not say, a role or
    the name once more between them.
    """
    found = {i for i in run[-FIRST:] for at in range(max(i - ABOVE, 0), i) if _is_below_own(texts, run, at, i, given)}
    return found if len(found) == 1 < len(run) else set()


def _is_below_own(texts: Sequence[str], run: Sequence[int], at: int, note: int, given: Collection[str]) -> bool:
    """Whether a line outside the article is the name of whom a note below it speaks."""
    name = texts[at]
    alone = at not in run and is_name(name, given) and all(len(text) <= LONGEST for text in texts[at + 1 : note])
    return alone and _speaks_of(name, [texts[note]]) and not any(name in texts[i] for i in run if i != note)


def is_name(text: str, given: Collection[str]) -> bool:
    """Return whether a line is one of the `given` first names and family names, and nothing more but a bracket."""
    if len(text) > LONGEST or not _ALONE.fullmatch(text):
        return False
    words = text.partition(" (")[0].split()
    first = _FIRST.match(words[0])
    return first is not None and first[0].casefold() in given and all(word[0].isupper() for word in words)


def _speaks_of(name: str, below: Sequence[str]) -> bool:
    """Whether the line below a name is a note that soon says its first word."""
    first = name.split(maxsplit=1)[0]
    return any(len(text) > NOTE and first in text[:EARLY] for text in below)
