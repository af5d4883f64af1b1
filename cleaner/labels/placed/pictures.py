"""What text browsers draw for the pictures between the paragraphs of an article: their names, and what they show."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from functools import lru_cache
from itertools import pairwise

from cleaner.blocks.block import Block
from cleaner.blocks.language import spoken
from cleaner.blocks.text.alternatives import says_twice
from cleaner.labels.evidence import Evidence
from cleaner.labels.heads.drawn import is_drawn
from cleaner.labels.opinions.rescue import THRESHOLD
from cleaner.labels.placed.captioned import TAGS, captioned, written_below
from cleaner.labels.placed.run import run_of
from cleaner.languages.lazy import lazy
from cleaner.languages.letters import runs_of_letters, small_words
from cleaner.languages.words import words

SLUG = 15  # characters of a picture's name, at least: "best-of-breed" is a word
LEAST, LONGEST, SENTENCES = 8, 250, 1000  # characters of what a picture shows, and of sentences that tell it
PHRASE = 60  # characters of the words with which a line begins, at most
FIRST = 3  # lines of an article, which may tell of a man or a woman
NAME, PARAGRAPH = 120, 80  # characters of a heading or a picture's name, and of the paragraph below
_SLUG = lazy(r"[^\W_]{1,30}(?:-[^\W_]{1,30}){2,30}")
_SHOWN = lazy(r"[^\W\d_]{1,40}(?:[ ,'’&-]{1,3}\w{1,40}){1,40}")
_OPEN = tuple(":,;")  # what a line ends with that goes on below


def pictures(evidence: Evidence, inside: Sequence[float], known: Collection[int]) -> list[int]:
    """Return the blocks that are the article's by their opinions, and that text browsers drew for pictures."""
    blocks = evidence.document.blocks
    if not is_drawn(blocks):
        return []
    run = run_of(inside, known)
    said, told = _said(evidence.document.language), _told(evidence.document.language)
    shown = [i for above, i in zip([-1, *run], run, strict=False) if _is_shown(blocks, above, i)]
    below = [i for i in run if _is_below_heading(evidence, inside, i)]
    named = [i for i in run if _is_name(blocks[i].text) or _says_so(blocks[i], *said) or says_twice(blocks[i])]
    twice = [i for i in run if _stands_alone(blocks, i) and _is_doubled(blocks[i].text)]
    sentences = [i for i in run if _begins(blocks[i], told)]
    scenes = _scenes(evidence, run, said[0])
    told_of = _told_of(blocks, sentences + scenes)
    found = {*shown, *below, *named, *twice, *told_of, *captioned(evidence, inside, run)}
    return sorted(found.union(written_below(blocks, run, found)))


def _is_name(text: str) -> bool:
    """Whether a line is words joined by hyphens, "harbour-at-night-2", one of them at least not a number."""
    return len(text) >= SLUG and _SLUG.fullmatch(text) is not None and any(map(str.isalpha, text))


@lru_cache(64)
def _said(language: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """With which words a line begins, and with which it ends, that tells what a picture shows."""
    known = [words(code).pictures for code in spoken(language)]
    begins = tuple(f"{phrase} " for each in known for phrase in each.get("begin", ()))
    return begins, tuple(f" {phrase}" for each in known for phrase in each.get("end", ()))


@lru_cache(64)
def _told(language: str) -> tuple[str, ...]:
    """With which words a line begins that tells what a picture shows in whole sentences: no prose begins so."""
    return tuple(f"{phrase} " for code in spoken(language) for phrase in words(code).pictures.get("told", ()))


def _begins(block: Block, phrases: tuple[str, ...]) -> bool:
    return block.text[:PHRASE].casefold().startswith(phrases)


def _told_of(blocks: Sequence[Block], begun: Sequence[int]) -> list[int]:
    """Which lines that begin so say nothing else: the words of a paragraph may be glued to one, "Photo of a boat The
    boat …", and their first stands elsewhere in small letters.
    """
    able = [i for i in begun if blocks[i].marks.tag in TAGS and len(blocks[i].text) <= SENTENCES]
    small = {word for block in blocks for word in block.text.split() if word.islower()} if able else set[str]()
    return [i for i in able if blocks[i].text[-1] != ":" and _inner_capitals(blocks[i].text).isdisjoint(small)]


def _inner_capitals(text: str) -> set[str]:
    """The words of a first sentence that begin with a capital below a word without a stop, in small letters."""
    pairs = pairwise(text.partition(". ")[0].split())
    return {word.casefold() for above, word in pairs if above[-1].isalnum() and word[0].isupper()}


@lru_cache(64)
def _prose(language: str) -> frozenset[str]:
    """The words of which a sentence that tells what a picture shows has none: "A man has left the quay"."""
    return frozenset(word for code in spoken(language) for word in words(code).pictures.get("prose", ()))


def _scenes(evidence: Evidence, run: Sequence[int], begins: tuple[str, ...]) -> list[int]:
    """The lines below an article's first that begin as what a picture shows and tell of nothing that happened, "A woman
    sitting at the quay.": all, where they are several, or else those straight above or below another line.
    """
    blocks, prose = evidence.document.blocks, _prose(evidence.document.language)
    begun = [i for i in run[FIRST:] if _begins(blocks[i], begins)] if prose else []
    ended = [i for i in begun if evidence.ends_sentence(i)]
    scenes = [i for i in ended if prose.isdisjoint(small_words(blocks[i].text).split())]
    return scenes if len(scenes) > 1 else [i for i in scenes if not _stands_alone(blocks, i)]


def _says_so(block: Block, begins: tuple[str, ...], ends: tuple[str, ...]) -> bool:
    """Whether a line without a stop says that it tells what a picture shows: "A man at the quay", "Ferry logo"."""
    text = block.text
    if len(text) > LONGEST or not text[-1].isalnum() or block.marks.tag not in TAGS:
        return False
    folded = text.casefold()
    return folded.startswith(begins) or folded.endswith(ends)


def _is_shown(blocks: Sequence[Block], above: int, i: int) -> bool:
    """Whether a line tells what a picture shows, "boats in the old harbour": it stands alone, begins in small letters,
    ends without a stop, and does not go on with the line of the article above it.
    """
    text = blocks[i].text
    first, space, _ = text.partition(" ")
    alone = _stands_alone(blocks, i) and blocks[i].marks.tag in TAGS
    if not (alone and space and first.islower() and len(text) <= LONGEST and _SHOWN.fullmatch(text)):
        return False
    return above < 0 or not blocks[above].text.endswith(_OPEN)


def _stands_alone(blocks: Sequence[Block], i: int) -> bool:
    return blocks[i].marks.blanks > 0 and (i + 1 == len(blocks) or blocks[i + 1].marks.blanks > 0)


def _is_doubled(text: str) -> bool:
    """Whether a line is a picture's name twice, which may be one word, glued or not: "Quay Quay", "QuayQuay"; a row of
    a table says the same of many: "Good Good Good Good".
    """
    words, half = text.split(), len(text) // 2
    count = len(words) // 2
    parted = words[:count] == words[count:] and len(set(words)) == count
    glued = len(words) == 1 and text[:half] == text[half:]
    return len(text) >= LEAST and (parted or glued) and bool(runs_of_letters(text))


def _is_below_heading(evidence: Evidence, inside: Sequence[float], i: int) -> bool:
    """Whether a line stands alone between a heading, whose words it says, and a paragraph: "The quay at night" below
    "2. The quay". Where lynx draws headings further left than paragraphs, more is sure: "Quay" below "The old quay".
    """
    blocks = evidence.document.blocks
    if not (0 < i < len(blocks) - 1 and min(inside[i - 1], inside[i + 1]) >= THRESHOLD):
        return False
    above, block, below = blocks[i - 1 : i + 2]
    alone = block.marks.blanks and below.marks.blanks and len(below.text) >= PARAGRAPH
    if not (alone and max(len(above.text), len(block.text)) <= NAME and block.marks.tag in TAGS):
        return False
    if evidence.ends_sentence(i) or evidence.ends_sentence(i - 1) or block.text.endswith(_OPEN):
        return False
    return _names(small_words(above.text), small_words(block.text), further=block.marks.indent > above.marks.indent)


def _names(heading: str, line: str, *, further: bool) -> bool:
    """Whether a line's words name what a heading speaks of, both in small letters."""
    number, _, rest = heading.partition(" ")
    heading = rest if number.isdigit() and rest else heading
    if not runs_of_letters(heading) or not runs_of_letters(line):
        return False
    fewer = further and set(line.split()) <= set(heading.split())
    return f"{line} ".startswith(f"{heading} ") or (further and line.endswith(f" {heading}")) or fewer
