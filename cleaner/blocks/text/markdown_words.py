"""The marks inside a block of Markdown, and its words without them."""

from __future__ import annotations

import re

from cleaner.blocks.lines import evenly_spaced
from cleaner.languages.lazy import lazy
from cleaner.named_tuple import NamedTuple

# The elements that Markdown may hold; other words between such brackets are the page's own: "<The Palace>".
ELEMENTS = (
    "a|abbr|article|aside|b|br|button|cite|div|em|figcaption|figure|font|footer|form|h[1-6r]|header|i|iframe|img|input|label"
    "|li|main|mark|nav|noscript|object|ol|p|picture|s|section|small|source|span|strong|sub|sup|svg|table|tbody|td|th|thead"
    "|time|tr|u|ul|video"
)
_TARGET = r"\([^()]*+(?:\([^()]*+\)[^()]*+)*+\)"
_WORDS = r"(?:[^\[\]]++|\[[^\[\]]*+\])*+"
_PICTURE = lazy(rf"!\[{_WORDS}\]{_TARGET}")
_BEFORE_STOP = r"(?: (?=[,.](?:\s|$)))?"  # html2text puts a space between a mark and the stop after it
_LINK = lazy(rf"\[({_WORDS})\](?:{_TARGET}|\[[^\[\]]{{1,80}}\]){_BEFORE_STOP}")
# Pandoc keeps elements and what their authors named them.
_SPAN = lazy(rf"\[({_WORDS})\]\{{[^{{}}]*+\}}")
_ATTRIBUTES = lazy(r"(?<=[\])`\s])\{(?:[#.]|[\w-]+=)[^{}]*+\}")
_ELEMENT = lazy(rf"</?(?:{ELEMENTS})(?=[\s/>])[^<>]*+>")
# A link around several paragraphs begins in one and ends in another.
_OPENED = lazy(r"^\[(?=[^\[\]]*$)")
_CLOSED = lazy(rf"^([^\[\]]*)\]{_TARGET}")
_ADDRESS = lazy(r"<((?:https?://|mailto:)[^\s<>]{1,2000})>")
_STARRED = lazy(rf"(?<![\w\\])\*{{1,4}}(?=[^\s*])([^*]{{1,2000}})(?<=[^\s\\])\*{{1,4}}(?!\w){_BEFORE_STOP}")
_UNDERSCORED = lazy(rf"(?<![\w\\])_{{1,3}}(?=[^\s_])([^_]{{1,2000}})(?<=[^\s\\])_{{1,3}}(?!\w){_BEFORE_STOP}")
_NESTED = 3
# A sign after a backslash stays; signs of code go, and what is left of emphasis that a converter cut in pieces.
_SIGNS = lazy(r"\\([!-/:-@\[-`{-~])|`+|~~|\*\*+|\\$")


class Words(NamedTuple):
    """The words of a block without Markdown's marks, how many links they hold, their characters, and pictures."""

    text: str
    links: int = 0
    link_chars: int = 0
    picture: bool = False


def read_words(source: str) -> Words:
    """Return the words of a block, which is one line without its first signs."""
    source = _ELEMENT.sub("", source) if "<" in source else source
    source = _ATTRIBUTES.sub("", _SPAN.sub(r"\1", source)) if "{" in source else source
    text, pictures = _PICTURE.subn(" ", source) if "![" in source else (source, 0)
    said: list[str] = []

    def link(match: re.Match[str]) -> str:
        words, whole = match[1].strip(), match.string
        said.append(words)
        left = " " if match[1][:1].isspace() else ""
        right = " " if match[1][-1:].isspace() and whole[match.end() : match.end() + 1] not in {",", "."} else ""
        return f"{left}{words}{right}"

    if "](" in text or "][" in text:
        text = _CLOSED.sub(link, _LINK.sub(link, text))
    if text.startswith("[") and (opened := _OPENED.sub("", text)) != text:
        said.append(opened)
        text = opened
    for _ in range(_NESTED if "*" in text or "_" in text else 0):
        text = _UNDERSCORED.sub(r"\1", _STARRED.sub(r"\1", text))
    text = evenly_spaced(_SIGNS.sub(r"\1", _ADDRESS.sub(r"\1", text)))
    return Words(text, len(said), min(len(text), sum(map(len, said))), pictures > 0)
