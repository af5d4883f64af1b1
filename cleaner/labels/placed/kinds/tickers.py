"""The entries of a ticker in a text dump, with their times: "+++ 14:15 +++ Ferry runs again", or the title below."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from cleaner.labels.evidence import Evidence
from cleaner.labels.heads.byline_candidates import by_words
from cleaner.labels.opinions.rescue import THRESHOLD
from cleaner.labels.placed.ends.bios import is_name
from cleaner.languages.lazy import lazy
from cleaner.named_tuple import NamedTuple

FEWEST, LONGEST, PARAGRAPH = 3, 160, 60  # entries of a ticker, characters of a title and of what stands below it
BELOW_TIME, MARK = 40, 20  # characters of what stands below a time of its own and a title, and of a word between them
WORDS = 3  # of where an author is: "Reporting from Orlo"
_BEGINNINGS = ("+++", *"0123456789")
_CLOCK = r"(?:[01]?\d|2[0-3])[:.][0-5]\d(?: ?[ap]\.?m\b\.?)?(?: ?[^\W\d_]{2,4}\b\.?)?"
_TIME = lazy(_CLOCK)
_TITLE = lazy(rf"(?:\+\+\+ ?)?{_CLOCK} ?(?:\+\+\+|[:–—|-]) ?\w?")


class _Entry(NamedTuple):
    """Where the title of an entry stands, and its sentences."""

    title: int
    lines: list[int]


def tickers(evidence: Evidence, inside: Sequence[float], known: Collection[int]) -> list[int]:
    """Return the titles and the sentences of entries that were missed, on a page of which several entries are the
    article's, or that has several and no paragraph of the article elsewhere; `known` lines stay what they are.
    """
    entries = [entry for entry in _entries(evidence) if entry.title not in known]
    told = sum(inside[entry.lines[0]] >= THRESHOLD for entry in entries)
    if told < FEWEST and not (told and len(entries) >= FEWEST and _are_all(evidence, inside, entries)):
        return []
    lines = (i for entry in entries for i in (entry.title, *entry.lines))
    return [i for i in lines if inside[i] < THRESHOLD and i not in known]


def _are_all(evidence: Evidence, inside: Sequence[float], entries: Sequence[_Entry]) -> bool:
    """Whether each paragraph of the article is one of these entries'."""
    held = {i for entry in entries for i in entry.lines}
    paragraphs = (i for i, p in enumerate(inside) if p >= THRESHOLD and evidence.ends_sentence(i))
    return all(i in held for i in paragraphs if len(evidence.document.blocks[i].text) >= PARAGRAPH)


def _entries(evidence: Evidence) -> Iterator[_Entry]:
    blocks = evidence.document.blocks
    for i in (i for i, block in enumerate(blocks) if block.text.startswith(_BEGINNINGS)):
        timed = _TIME.fullmatch(blocks[i].text) is not None
        title = i + timed + (timed and _is_mark(evidence, i + 1))
        if title < len(blocks) and (timed or _TITLE.match(blocks[i].text)) and _is_title(evidence, title):
            least = BELOW_TIME if timed else PARAGRAPH
            below = (list(_sentences(evidence, start, least)) for start in _starts(evidence, title))
            if lines := next(filter(None, below), []):
                yield _Entry(title, lines)


def _is_mark(evidence: Evidence, i: int) -> bool:
    """Whether a line is a word in capitals that marks an entry, with its title below: "BREAKING"."""
    texts = [block.text for block in evidence.document.blocks[i : i + 2]]
    return len(texts) > 1 and len(texts[0]) <= MARK and texts[0].isupper() and _is_title(evidence, i + 1)


def _starts(evidence: Evidence, title: int) -> Iterator[int]:
    """Where an entry may begin: below its title, its author, and what or where the author is ("Reporter in Orlo")."""
    yield from (title + 1, title + 2)
    if title + 2 >= len(evidence.document.blocks):
        return
    by = by_words(evidence.document.language)
    author, role = (evidence.document.blocks[i].text for i in (title + 1, title + 2))
    named = is_name(author, by.given) and len(role.split()) >= WORDS
    if named or not by.roles.isdisjoint(role.casefold().split()):
        yield title + 3


def _is_title(evidence: Evidence, i: int) -> bool:
    short = len(evidence.document.blocks[i].text) <= LONGEST
    return short and evidence.is_plain(i) and not evidence.ends_sentence(i)


def _sentences(evidence: Evidence, start: int, least: int) -> Iterator[int]:
    """The sentences from a paragraph of `least` characters on, as far as nothing else stands between them."""
    for i in range(start, len(evidence.document.blocks)):
        paragraph = i > start or len(evidence.document.blocks[i].text) >= least
        if not (paragraph and evidence.is_plain(i) and evidence.ends_sentence(i)):
            return
        yield i
