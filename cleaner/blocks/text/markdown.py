"""Blocks of a page that a converter wrote as Markdown: html2text, markdownify, Turndown and what is built on them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from cleaner.blocks.block import LISTED, MOST_BLANKS, Block, Marks
from cleaner.blocks.lines import count_filled, evenly_spaced, indent_of, is_blank
from cleaner.blocks.text.markdown_words import ELEMENTS, read_words
from cleaner.blocks.text.wrapping import Wrap, find_wrap
from cleaner.languages.lazy import lazy
from cleaner.named_tuple import NamedTuple

# So many links and headings tell Markdown where they are one in so many lines: an article about Markdown has fewer.
_FEW, _LINES = 3, 20
_RANK = "h2"  # of all headings, as of those that a text browser draws: weights know no other
_FENCES = ("```", "~~~")
_UNBROKEN = ("](", "://", ":::", "{", "<")  # lines with these may be longer than the width that others are wrapped at
_CODE = 4  # columns before a line of code, in which "# " begins a comment
_LINKS = lazy(r"\]\((?:https?://|mailto:|tel:|javascript:|data:|[/#<.?])")
_HEADINGS = lazy(r"^#{1,6} \S", re.MULTILINE)
_TITLE = lazy(r"\s{0,99}# \S")
_TITLED = lazy(r"\s{0,99}# \S[^\r\n]{0,300}\r?\n[ \t]{0,99}\r?\n")
_PARTS = lazy(r"^#{2,6} \S", re.MULTILINE)

_BEGINS = lazy(r"#{1,6}\s|>|[*+-]\s|\d{1,3}[.)]\s|\||```|~~~|!?\[[^\]]{1,80}\]:\s")
_UNDERLINE = lazy(r"(?:={3,}|-{3,})$")
_UNDERLINED = lazy(r"^([^\W_][^\r\n]{1,118}[^\s])[ \t]*\r?\n(={3,120}|-{3,120})[ \t]*\r?$", re.MULTILINE)
_HEADING = lazy(r"#{1,6}\s+")
_ITEM = lazy(r"(?:[*+-]|\d{1,3}[.)])\s+")
_QUOTE = lazy(r"(?:>\s?)+")
_RULE = lazy(r"(?:[-*_=]\s?){3,}$|`{3,}\S*$|~{3,}\S*$|\|(?:\s*:?-+:?\s*\|)+$")
# What pandoc keeps of elements around paragraphs stands like a blank line between them.
_AROUND = lazy(rf":{{3,}}(?:\s|$)|(?:</?(?:{ELEMENTS})(?=[\s/>])[^<>]*+>\s*+)+$")
_DEFINITION = lazy(r"\[[^\]]{1,80}\]:\s+<?[a-zA-Z/#.]\S*")
_BROKEN = lazy(r"(?<=\w)-\n(?=\w)")


class _Paragraph(NamedTuple):
    """A block while its lines are gathered: blank lines before it, its own lines, and whether they are code."""

    before: Sequence[str]
    raws: Sequence[str]
    code: bool


def is_markdown(text: str) -> bool:
    """Return whether a page is written in Markdown: links and headings all over it, a title above a blank line or
    headings, or lines that underline the one above from end to end.
    """
    if text.count("](") >= _FEW:
        marks = len(_LINKS.findall(text)) + len(_HEADINGS.findall(text))
        return marks >= _FEW and marks * _LINES >= count_filled(text)
    if _TITLED.match(text) is not None or (_TITLE.match(text) is not None and _PARTS.search(text) is not None):
        return True
    headings = _underlined(text) or (len(_PARTS.findall(text)) if "\n##" in text else 0)
    return headings >= _FEW and headings * _LINES >= count_filled(text)


def _underlined(text: str) -> int:
    """How many lines are underlined, each by as many signs as it has, or one more or less."""
    if "\n===" not in text and "\n---" not in text:
        return 0
    return sum(abs(len(words) - len(line)) <= 1 for words, line in _UNDERLINED.findall(text))


def from_markdown(lines: Sequence[str]) -> list[Block]:
    """Return the blocks of a page in Markdown; blank lines are in the block after them."""
    return [_block(*paragraph) for paragraph in _paragraphs(lines)]


def _paragraphs(lines: Sequence[str]) -> Iterator[_Paragraph]:
    prose = ["\n" if any(sign in line for sign in _UNBROKEN) else line for line in lines]
    wrap = find_wrap("".join(prose), prose, drawn=True)
    before: list[str] = []
    raws: list[str] = []
    code = element = False
    for raw in lines:
        words = raw.strip()
        blank, fence = is_blank(words) or (not code and _is_around(words)), words.startswith(_FENCES)
        if raws and (blank or fence or code or not (element or _goes_on(raws[-1], words, wrap))):
            yield _Paragraph(before, raws, code)
            before, raws = [], []
        code ^= fence
        element = not blank and (_opens(words) or (element and ">" not in words))
        (before if blank else raws).append(raw)
    if raws:
        yield _Paragraph(before, raws, code)


def _is_around(words: str) -> bool:
    return words[0] in ":<" and _AROUND.match(words) is not None


def _opens(words: str) -> bool:
    """Whether a line begins an element's tag and does not end it."""
    at = words.rfind("<")
    return at >= 0 and ">" not in words[at:] and words[at + 1 : at + 2].isalpha() and not words.startswith(":::")


def _goes_on(above: str, words: str, wrap: Wrap | None) -> bool:
    """Whether a line is the next of a paragraph: its first word had no room in the line above; or underlines it."""
    if _UNDERLINE.match(words):
        return True
    line = above.rstrip("\r\n")
    words = _QUOTE.sub("", words, 1) if line.lstrip().startswith(">") else words
    broken = line.endswith(("  ", "\\")) or _BEGINS.match(words) is not None
    return wrap is not None and not broken and wrap.full(line.rstrip(), words)


def _block(before: Sequence[str], raws: Sequence[str], code: bool) -> Block:
    quoted = raws[0].lstrip().startswith(">")
    lines = [_QUOTE.sub("", raw.strip(), 1) if quoted else raw.strip() for raw in raws]
    raw, blanks, indent = "".join((*before, *raws)), min(len(before), MOST_BLANKS), indent_of(raws[0])
    if code and not lines[0].startswith(_FENCES):
        return Block(raw, evenly_spaced("".join(raws)), Marks(LISTED, blanks, indent))
    underlined = lines[1:] and _UNDERLINE.match(lines[-1])
    tag, rest = (_RANK, _joined(lines[:-1])) if underlined else _tag(_joined(lines), indent)
    words = read_words(rest)
    tag = tag or ("picture" if words.picture and not words.text else "")
    return Block(raw, words.text, Marks(tag, blanks, indent, words.links, words.link_chars, 0, 0, words.picture))


def _joined(lines: Sequence[str]) -> str:
    """Wrapped lines as one; a word or an address that was broken after a hyphen is whole again."""
    return _BROKEN.sub("-", "\n".join(lines)).replace("\n", " ")


def _tag(source: str, indent: int) -> tuple[str, str]:
    """What a block is by its first signs, and the rest of it."""
    if _RULE.match(source):
        return "rule", ""
    if _DEFINITION.fullmatch(source):
        return "reference", source
    item = _ITEM.match(source)
    rest = source[item.end() :] if item else source
    if (item or indent < _CODE) and (heading := _HEADING.match(rest)):
        return _RANK, rest[heading.end() :].rstrip("# ")
    if item:
        return "li", rest
    return "", source.strip("|").replace("|", " ") if source.startswith("|") else source
