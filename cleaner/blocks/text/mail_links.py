"""Blocks of a page that was mailed as text: the addresses behind the words of its links, and headings that Mailchimp
draws with stars and a rule.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from cleaner.blocks.block import Block
from cleaner.blocks.lines import count_filled
from cleaner.languages.lazy import lazy

_FEW, _LINES = 3, 20  # addresses behind words, and of how many lines one has one
_STARS, _LONGEST_LINK = "** ", 80
_URL = r"(?:https?://|mailto:)[^\s<>\[\]()]{1,2000}"
# The address of "Tides: <https://…>" is the page's word, and so is that of "the tides (https://…)" in most pages.
_BEFORE, _AFTER = r"(?<![:\s\]])[ \t\n]?", r"(?: (?=[,.;!?](?:\s|$)))?"
_ADDRESS = lazy(rf"{_BEFORE}(?:<{_URL}>|\[ ?{_URL} ?\]){_AFTER}")
_IN_BRACKETS = lazy(rf"{_BEFORE}\({_URL}\){_AFTER}")
_SIGNS = ((_ADDRESS, ("<http", "[http", "[ http")), (_IN_BRACKETS, (f"\n{_STARS}",)))
_STARRED = lazy(r"(?:^|(?<=\s))\*\* (?=\S)")


def address_behind(text: str) -> re.Pattern[str] | None:
    """Return what finds the addresses behind the words of links if they stand all over a page, None if not."""
    for address, signs in _SIGNS:
        found = sum(1 for _ in address.finditer(text)) if any(sign in text for sign in signs) else 0
        if found >= _FEW and found * _LINES >= count_filled(text):
            return address
    return None


def without_addresses(blocks: Sequence[Block], address: re.Pattern[str]) -> list[Block]:
    """Return the blocks of such a page, its links and headings read."""
    following = (*blocks[1:], Block("", ""))
    return [_read(block, below, address) for block, below in zip(blocks, following, strict=True)]


def _read(block: Block, below: Block, address: re.Pattern[str]) -> Block:
    text, marks = block.text, block.marks
    if text.startswith(_STARS) and below.marks.tag == "rule":
        return block._replace(text=text[len(_STARS) :], marks=marks._replace(tag="h2"))
    found = list(address.finditer(text)) if "/" in text or "mailto:" in text else []
    if not found:
        return block
    words = _STARRED.sub("", address.sub("", text)).strip()
    link = len(words) if found[0].end() == len(text) and len(words) <= _LONGEST_LINK else 0
    tag = marks.tag if words else "picture"
    return block._replace(text=words, marks=marks._replace(tag=tag, links=len(found), link_chars=link))
