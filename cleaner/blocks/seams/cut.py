"""Blocks cut at their seams."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from cleaner.blocks.block import Block, Marks
from cleaner.blocks.seams.seam_words import seam_words
from cleaner.blocks.seams.seams import find_seams
from cleaner.languages.words import Words


def cut_blocks(blocks: Iterable[Block], languages: tuple[Words, ...]) -> tuple[Block, ...]:
    """Return the blocks, those that hold several fields cut into one for each; every `raw` joined stays the same."""
    words = seam_words(languages)
    found: list[Block] = []
    for block in blocks:
        offsets = find_seams(block.text, words)
        if offsets:
            found.extend(pieces(block, offsets))
        else:
            found.append(block)
    return tuple(found)


def cut_at(block: Block, raw_offsets: Sequence[int]) -> tuple[Block, ...]:
    """Return the parts of a block whose `raw` is cut at these offsets, each above 0 and below its length."""
    at = seen = 0
    offsets = []
    for cut in raw_offsets:
        while seen < len(block.text):
            found = at if block.text[seen] == " " else block.raw.find(block.text[seen], at)
            if not at <= found < cut:
                break
            at = found if block.text[seen] == " " else found + 1
            seen += 1
        offsets.append(seen)
    texts = [block.text[begin:end].strip() for begin, end in pairwise((0, *offsets, len(block.text)))]
    raws = [block.raw[first:last] for first, last in pairwise((0, *raw_offsets, len(block.raw)))]
    return tuple(
        Block(raw, text, _marks(block.marks, len(text), seam=i > 0))
        for i, (raw, text) in enumerate(zip(raws, texts, strict=True))
    )


def pieces(block: Block, offsets: tuple[int, ...]) -> Iterator[Block]:
    """Yield the parts of a block whose words are cut at these offsets; each begins with the white space before them."""
    cuts = [0, *_raw_offsets(block, offsets), len(block.raw)]
    for (begin, end), (first, last) in zip(pairwise((0, *offsets, len(block.text))), pairwise(cuts), strict=True):
        text = block.text[begin:end].strip()
        yield Block(block.raw[first:last], text, _marks(block.marks, len(text), seam=begin > 0))


def _raw_offsets(block: Block, offsets: tuple[int, ...]) -> Iterator[int]:
    """Where in `raw` the words before each offset end: each character of `text` stands there too, in that order."""
    at = done = 0
    for offset in offsets:
        for character in block.text[done:offset]:
            if character != " ":
                at = max(at, block.raw.find(character, at) + 1)
        done = offset
        yield at


def _marks(marks: Marks, size: int, *, seam: bool) -> Marks:
    """The marks of a part: no more of it can be link, bold or italics than it has characters."""
    part = marks._replace(
        link_chars=min(marks.link_chars, size),
        strong=min(marks.strong, size),
        em=min(marks.em, size),
        seam=seam or marks.seam,
    )
    return part._replace(blanks=0) if seam else part
