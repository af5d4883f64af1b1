"""Lines of a text dump's article that name who took a picture and for whom, "Ines Calder/The Orlo Post", and sentences
above such lines, which tell what it shows.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from functools import cache, lru_cache

from cleaner.blocks.block import Block
from cleaner.blocks.language import spoken
from cleaner.labels.evidence import Evidence
from cleaner.labels.heads.byline_candidates import by_words
from cleaner.labels.label import CREDIT, Label
from cleaner.labels.opinions.rescue import THRESHOLD
from cleaner.labels.placed.ends.bios import is_name
from cleaner.labels.placed.run import run_of
from cleaner.labels.signs.phrases import START, WHOLE, Hit
from cleaner.labels.signs.signs import SIZE, WORDS
from cleaner.languages.lazy import lazy
from cleaner.languages.words import words

LONGEST, CAPTION = 60, 200  # characters of such a line, and of a sentence above
SURE, LEAST_WORDS = 0.8, 8
NETWORK, ACCOUNT = 6, 30  # characters of a network's name at least, of an account at most
PART = 0.1  # of the article that such sentences are at most: of steps with a picture each they are the steps
_MARKS = ("|", "/", "•", "·", "–", "—")
_INITIALLED = lazy(r"(?:[^\W\d_a-z]\.[ -]?){1,2}[^\W\d_a-z][\w’'-]{1,30}")
_ENDS_SIGNED = lazy(r"\(([^()/]{3,40}/[^()/]{3,40})\)\Z")
_HOUSE = lazy(r"[^\W\d_a-z][\w.’'-]{1,30}(?: (?:[^\W\d_a-z][\w.’'-]{0,30}|&|of|the|and|file|files|photo)){0,4}")


def credits_of(evidence: Evidence, inside: Sequence[float], known: Collection[int]) -> Iterator[int]:
    """Yield the lines of the article that are somebody's name and a house's, or a house's and a name, with a stroke
    between; behind a caption, "for" may stand there; or that end in the name of a library of pictures, glued to a name
    or behind a mark, "Ines CalderGetty Images", or begin with a network and somebody's account: "Flickr / icalder".
    `known` lines stay what they are.
    """
    given, libraries = by_words(evidence.document.language).given, _libraries()
    blocks = evidence.document.blocks
    for i in run_of(inside, known):
        text = blocks[i].text
        if _is_signed(blocks[i], given) or _is_from(text, libraries) or _is_of_account(text):
            yield i


def _is_from(text: str, libraries: tuple[str, ...]) -> bool:
    """Whether a short line ends in the name of a library of pictures, and what stands before it is no word of prose."""
    small = text.casefold()
    if len(text) > LONGEST or not small.endswith(libraries):
        return False
    before = small[: -max(len(name) for name in libraries if small.endswith(name))]
    return before[-1:].isalnum() or before.rstrip().endswith(_MARKS)


def _is_of_account(text: str) -> bool:
    """Whether a line is a network's name, a stroke and an account: "Instagram / @calder"."""
    network, _, account = (part.strip() for part in text.casefold().partition("/"))
    named = len(network) >= NETWORK and network in _networks()
    return named and 0 < len(account) <= ACCOUNT and " " not in account.removeprefix("via ")


def _is_signed(block: Block, given: Collection[str]) -> bool:
    """Whether a line is a name and a house's; two names are rather those of two people."""
    between = "/" if "/" in block.text else " for " if block.marks.seam else ""
    return between != "" and _are_signed(block.text, between, given)


def _are_signed(text: str, between: str, given: Collection[str]) -> bool:
    """Whether what stands on the sides of a stroke is a name and a house's."""
    if len(text) > LONGEST:
        return False
    one, _, other = (part.strip() for part in text.partition(between))
    names = _is_person(one, given), _is_person(other, given)
    return sum(names) == 1 and _HOUSE.fullmatch(other if names[0] else one) is not None


def _is_person(text: str, given: Collection[str]) -> bool:
    return is_name(text, given) or _INITIALLED.fullmatch(text) is not None


def straight_above(
    evidence: Evidence, inside: Sequence[float], run: Sequence[int], known: Mapping[int, Label]
) -> Iterator[int]:
    """Yield the article's lines above a name and a house's in brackets, or that end in such, and its sentences that
    have a credit straight below, no blank line between, or in their own line a name and a house's: what a picture
    shows. Below the last one the office may be named that the text is from.
    """
    blocks, given = evidence.document.blocks, by_words(evidence.document.language).given
    yield from (i for i in run[:-1] if _is_above_brackets(evidence, i, given) or _ends_signed(blocks[i].text, given))
    for i in (i for i in run if i + 1 < len(inside) and not blocks[i + 1].marks.blanks):
        sentence = evidence.found.table[i][SIZE] <= CAPTION and evidence.ends_sentence(i)
        if sentence and not (i == run[-1] and source_of(evidence) == i + 1):
            signed = blocks[i + 1].marks.seam and _is_signed(blocks[i + 1], given)
            if signed or _is_credited(evidence, inside, i, known):
                yield i


def _is_above_brackets(evidence: Evidence, i: int, given: Collection[str]) -> bool:
    """Whether a line stands above one that is a name and a house's in brackets: "(Ines Calder / The Orlo Post)"."""
    text, below = (block.text for block in evidence.document.blocks[i : i + 2])
    inner = below[1:-1] if below.startswith("(") and below.endswith(")") and "/" in below else ""
    return inner != "" and len(text) <= CAPTION and _are_signed(inner, "/", given)


def _ends_signed(text: str, given: Collection[str]) -> bool:
    """Whether a line ends in brackets with a name and a house's: "The quay at noon (A. Calder/Orlo Post)"."""
    match = _ENDS_SIGNED.search(text) if text.endswith(")") and len(text) <= CAPTION else None
    return match is not None and _are_signed(match[1], "/", given)


def _is_credited(evidence: Evidence, inside: Sequence[float], i: int, known: Mapping[int, Label]) -> bool:
    """Whether a credit stands below a sentence of some words: surely one, below what is nearly surely the article's."""
    below, credit = evidence.shares[i + 1], evidence.labels.index(CREDIT)
    if evidence.found.table[i][WORDS] < LEAST_WORDS or inside[i + 1] >= THRESHOLD:
        return False
    if inside[i] < SURE:
        return below[credit] == max(below)
    return known.get(i + 1) is CREDIT and evidence.document.blocks[i].marks.blanks > 0


def source_of(evidence: Evidence) -> int:
    """Return which line names the office the text is from, "Reuters" or "Source: Orlo Post", as stands below its end;
    -1 if none does.
    """
    before = _before_offices(evidence.document.language)
    for i, hits in enumerate(evidence.found.hits):
        if (hit := hits.get(CREDIT)) and _names_a_source(evidence.document.blocks[i].text, hit, before):
            return i
    return -1


def _names_a_source(text: str, hit: Hit, before: Collection[str]) -> bool:
    """Whether a line is the name of an office or names one; that of a picture stands in brackets."""
    if len(text) > LONGEST or not text[0].isalpha():
        return False
    is_office = hit.strength == WHOLE and hit.phrase in offices()
    return is_office or (hit.strength == START and hit.phrase.rstrip(" :") in before)


def captions_above(evidence: Evidence, inside: Sequence[float], run: Sequence[int]) -> list[int]:
    """Return the article's sentences, but its last, that stand above a line that says who took a picture, "Photo: Ines
    Calder": such a line may stand further below than straight.
    """
    blocks, taken = evidence.document.blocks, _before_names(evidence.document.language)
    unsure = (i for i in run[:-1] if inside[i] < SURE and inside[i + 1] < THRESHOLD)
    able = (i for i in unsure if len(blocks[i].text) <= CAPTION and evidence.ends_sentence(i))
    found = [i for i in able if _says_who(evidence, i + 1, taken)]
    most = PART * sum(len(blocks[i].text) for i in run)
    return found if sum(len(blocks[i].text) for i in found) <= most else []


def _says_who(evidence: Evidence, i: int, taken: Collection[str]) -> bool:
    """Whether a line is a credit that begins with one of these words."""
    hit = evidence.found.hits[i].get(CREDIT)
    begins = hit is not None and hit.strength == START and hit.phrase in taken
    return begins and evidence.likeliest(i, inside=False) is CREDIT


@lru_cache(64)
def _before_names(language: str) -> frozenset[str]:
    """What stands before the name of who took a picture."""
    return frozenset("©").union(*(words(code).pictures.get("taken", ()) for code in spoken(language)))


@cache
def _libraries() -> tuple[str, ...]:
    """The libraries of pictures whose names have several words."""
    return tuple(name for name in words("every").phrases["credit"]["whole"] if " " in name)


@cache
def _networks() -> frozenset[str]:
    """The networks where people show pictures, and the libraries of them."""
    phrases = words("every").phrases
    return frozenset(phrases["credit"]["whole"]).union(phrases["share"]["whole"])


@cache
def offices() -> frozenset[str]:
    """Return the names of the offices that send texts to newspapers, case-folded."""
    return frozenset(words("every").people["desks"])


@lru_cache(64)
def _before_offices(language: str) -> frozenset[str]:
    """What stands before the name of an office."""
    return frozenset(word for code in spoken(language) for word in words(code).people.get("source", ()))
