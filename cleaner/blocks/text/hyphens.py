"""Words that were broken at the ends of lines, as in printed columns and manuals, made whole again."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from cleaner.blocks.block import Block
from cleaner.languages.lazy import lazy

HYPHENS = "-\u2010\xad"
_SOFT = "\xad"  # no word holds it
_FEW = 3  # broken words of a page; one or two may be words of two parts
_BROKEN = lazy(rf"(?<![\w-])([^\W\d_]{{1,60}})([{HYPHENS}])[ \t]{{0,99}}(?:\r\n|\r|\n)[ \t]{{0,200}}([^\W\d_]{{1,60}})")
_AT_END = lazy(rf"[{HYPHENS}][ \t]{{0,99}}[\r\n]")  # what each broken word has, and hardly a line of most pages
_JOINED = lazy(rf"(?<![^\W\d_])(?=([^\W\d_]{{1,60}}[{HYPHENS}][^\W\d_]{{1,60}}))")
_WORD = lazy(r"[^\W\d_]+")
# "the pre- and the post-war years", "Vor- und Nachteile"
_JOINS = frozenset("and or nor to und oder bis bzw sowie et ou y o e i a en of och og ja ve".split())

Broken = tuple[str, str, str]  # what stands before the hyphen, the hyphen, and what stands below


def unhyphenated(blocks: list[Block], page: str) -> list[Block]:
    """Return the blocks of a wrapped dump, words whole that its lines break; a hyphen that joins two words stays."""
    if not _are_enough([end[0] for end in _AT_END.findall(page)]):
        return blocks
    found = {match.groups() for match in _BROKEN.finditer(page)}
    broken = [(left, sign, right) for left, sign, right in found if right.islower() and right not in _JOINS]
    if not _are_enough([sign for _, sign, _ in broken]):
        return blocks
    words = frozenset(_WORD.findall(_BROKEN.sub(" ", page)))
    joined = frozenset(_JOINED.findall(page))
    whole = {parts: _whole(parts, words, joined) for parts in broken}
    return [_mended(block, whole) for block in blocks]


def _are_enough(hyphens: Sequence[str]) -> bool:
    """Whether words that end lines with such hyphens are more than a few, or one has one that only a break has."""
    return len(hyphens) >= _FEW or _SOFT in hyphens


def _whole(parts: Broken, words: frozenset[str], joined: frozenset[str]) -> str:
    """A broken word; whether the hyphen is its own is told by the page's other words."""
    left, sign, right = parts
    if sign == _SOFT or left + right in words:
        return left + right
    own = f"{left}{sign}{right}" in joined or (left in words and right in words)
    return f"{left}{sign}{right}" if own else left + right


def _mended(block: Block, whole: Mapping[Broken, str]) -> Block:
    text, pieces, at = block.text, list[str](), 0
    for match in _BROKEN.finditer(block.raw):
        left, sign, right = match.groups()
        shown = f"{left if sign == _SOFT else left + sign} {right}"
        found = text.find(shown, at) if (left, sign, right) in whole else -1
        if found >= 0:
            pieces += (text[at:found], whole[left, sign, right])
            at = found + len(shown)
    return block._replace(text="".join((*pieces, text[at:]))) if pieces else block


def is_broken(line: str, following: str) -> bool:
    """Return whether a line that ends in a hyphen goes on in the middle of a word."""
    return line[-2:-1].isalpha() and following[:1].islower()
