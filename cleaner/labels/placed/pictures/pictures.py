"""What text browsers draw for the pictures between the paragraphs of an article: their names, and what they show."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from functools import lru_cache

from cleaner.blocks.block import Block
from cleaner.blocks.language import spoken
from cleaner.blocks.text.alternatives import is_doubled, is_post, says_twice
from cleaner.labels.evidence import Evidence
from cleaner.labels.opinions.rescue import THRESHOLD
from cleaner.labels.placed.pictures.captioned import TAGS, captioned, written_below
from cleaner.labels.placed.pictures.depicted import depicted, stands_alone
from cleaner.labels.placed.pictures.picture_names import is_generated, is_picture_name, is_slug
from cleaner.labels.placed.run import run_of
from cleaner.languages.lazy import lazy
from cleaner.languages.letters import runs_of_letters, small_words
from cleaner.languages.words import words

LONGEST = 250  # characters of what a picture shows
NAME, PARAGRAPH = 120, 80  # characters of a heading or a picture's name, and of the paragraph below
_SHOWN = lazy(r"[^\W\d_]{1,40}(?:[ ,'’&-]{1,3}\w{1,40}){1,40}")
_QUOTES = frozenset("'\"")
_OPEN = tuple(":,;")  # what a line ends with that goes on below


def pictures(evidence: Evidence, inside: Sequence[float], known: Collection[int]) -> list[int]:
    """Return the blocks of a drawn page that are the article's by their opinions, and that were drawn for pictures."""
    blocks = evidence.document.blocks
    run = run_of(inside, known)
    language = evidence.document.language
    said = _said(language)
    shown = [i for above, i in zip([-1, *run], run, strict=False) if _is_shown(blocks, above, i)]
    below = [i for i in run if _is_below_heading(evidence, inside, i)]
    named = [i for i in run if _is_named(blocks[i], language) or _says_so(blocks[i], *said) or is_post(blocks[i].text)]
    again = [i for i in run if _may_say_twice(blocks[i].text)]
    twice = [i for i in again if says_twice(blocks[i]) or (stands_alone(blocks, i) and is_doubled(blocks[i].text))]
    found = {*shown, *below, *named, *twice, *depicted(evidence, run, said[0]), *captioned(evidence, inside, run)}
    return sorted(found.union(written_below(blocks, run, found)))


def _is_named(block: Block, language: str) -> bool:
    """Whether a line is a picture's name or, if it is no item of a list, what a program says of one."""
    told = is_picture_name(block.text, language) or is_generated(block.text, language)
    return is_slug(block.text) or (told and block.marks.tag in TAGS)


@lru_cache(64)
def _said(language: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """With which words a line begins, and with which it ends, that tells what a picture shows."""
    known = [words(code).pictures for code in spoken(language)]
    begins = tuple(f"{phrase} " for each in known for phrase in each.get("begin", ()))
    return begins, tuple(f" {phrase}" for each in known for phrase in each.get("end", ()))


def _says_so(block: Block, begins: tuple[str, ...], ends: tuple[str, ...]) -> bool:
    """Whether a line without a stop says that it tells what a picture shows: "A man at the quay", "Ferry logo"."""
    text = block.text
    if len(text) > LONGEST or not text[-1].isalnum() or block.marks.tag not in TAGS:
        return False
    folded = text.casefold()
    return folded.startswith(begins) or folded.endswith(ends)


def _may_say_twice(text: str) -> bool:
    """Whether a line's last word stands in it before, too, or may with other quotes, or is all of it."""
    last = text.rpartition(" ")[2]
    quoted = not last.isascii() or not _QUOTES.isdisjoint(last)
    return last == text or quoted or text.count(last) > 1


def _is_shown(blocks: Sequence[Block], above: int, i: int) -> bool:
    """Whether a line tells what a picture shows, "boats in the old harbour": it stands alone, begins in small letters,
    ends without a stop, and does not go on with the line of the article above it.
    """
    text = blocks[i].text
    first, space, _ = text.partition(" ")
    alone = stands_alone(blocks, i) and blocks[i].marks.tag in TAGS
    if not (alone and space and first.islower() and len(text) <= LONGEST and _SHOWN.fullmatch(text)):
        return False
    return above < 0 or not blocks[above].text.endswith(_OPEN)


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
