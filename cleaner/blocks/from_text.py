"""Blocks of a text dump: a line each; wrapped lines joined; what a text browser drew understood."""

from __future__ import annotations

from collections.abc import Sequence

from cleaner.blocks.aside import FURNITURE, LINKS, PREFACE, SCRIPT
from cleaner.blocks.block import MOST_BLANKS, Block, Marks, tagged
from cleaner.blocks.lines import evenly_spaced, has_invisible, indent_of, physical_lines, single_spaced
from cleaner.blocks.text.broken import whole
from cleaner.blocks.text.entities import escaped_again, is_escaped, unescaped
from cleaner.blocks.text.hidden import CODE, QUOTED, restored, shown
from cleaner.blocks.text.indented import indented
from cleaner.blocks.text.link_list import find_list
from cleaner.blocks.text.listings import listed
from cleaner.blocks.text.mail_head import find_head
from cleaner.blocks.text.mail_links import address_behind, without_addresses
from cleaner.blocks.text.markdown import from_markdown, is_markdown
from cleaner.blocks.text.permalinks import without_permalinks
from cleaner.blocks.text.run_on import parted, runs_on
from cleaner.blocks.text.source_breaks import without_source_breaks
from cleaner.blocks.text.spacing import spaced
from cleaner.blocks.text.text_browser import HTML2TEXT, Browser, drawn_by_lynx, find_browser, tag_of
from cleaner.blocks.text.underscored import is_underscored, without_underscores
from cleaner.blocks.text.wrapping import Wrap, find_wrap, usual_wrap
from cleaner.markup import KEPT
from cleaner.typing_names import TYPE_CHECKING

if TYPE_CHECKING:
    from cleaner.blocks.text.preface import Preface

_HIDDEN = ("\x1b", "\b", "\f", KEPT, *QUOTED, *CODE)
_NOTED = ("---\n", "---\r", "--- ", "Title:")  # how what is above a page begins that was saved as Markdown
_PREFACES = (*_NOTED, "WARC/")
_ARCHIVED, _LONGEST_BAR = "The Wayback Machine -", 8000  # what an archive put above a page, in so many characters
_PRINTED = (0.25, 0.15)  # letters on paper are not all as wide as each other
_PLAIN = tuple(Marks(blanks=blanks) for blanks in range(MOST_BLANKS + 1))


def from_text(text: str) -> tuple[Block, ...]:
    """Return the blocks of a text dump, in the page's order; their `raw` joined gives the dump back."""
    if is_escaped(text):
        plain, ends = unescaped(text)
        return escaped_again(_from_characters(plain), text, ends)
    return _from_characters(text)


def _from_characters(text: str) -> tuple[Block, ...]:
    """The blocks of a dump whose characters all stand for themselves."""
    return _with_hidden(text) if any(sign in text for sign in _HIDDEN) else _from_plain(text)


def _with_hidden(text: str) -> tuple[Block, ...]:
    """The blocks of a dump that holds signs for terminals or printers, elements or code of a page, or a quotation."""
    from cleaner.blocks.text.escapes import escapes
    from cleaner.blocks.text.furniture import furniture
    from cleaner.blocks.text.kept_elements import kept_elements
    from cleaner.blocks.text.quoted import quotes
    from cleaner.blocks.text.scripts import scripts

    if hidden := escapes(text) or quotes(text):
        return restored(from_text(shown(text, hidden)), text, hidden)
    if hidden := kept_elements(text):
        return restored(_from_plain(shown(text, hidden), marked=True), text, hidden)
    if hidden := scripts(text):
        return restored(_from_plain(shown(text, hidden)), text, hidden, lambda part: _aside(part, SCRIPT))
    own = _from_plain(shown(text, hidden := furniture(text)), printed=bool(hidden))
    return restored(own, text, hidden, lambda part: _aside(part, FURNITURE))


def preface_of(text: str) -> Preface:
    """Return what stands above the page of a dump, also where it is quoted or holds signs for terminals."""
    from cleaner.blocks.text.escapes import escapes
    from cleaner.blocks.text.preface import find_preface
    from cleaner.blocks.text.quoted import quotes

    while hidden := escapes(text) or quotes(text):
        text = shown(text, hidden)
    return find_preface(text)


def _from_plain(text: str, *, printed: bool = False, marked: bool = False) -> tuple[Block, ...]:
    """The blocks of a dump of which nothing is hidden; `marked`: it is known to be Markdown."""
    blocks = _preface(text) if _is_prefaced(text) else []
    begin, links = _size(blocks), find_list(text)
    page = text[begin : links.start]
    own = (
        from_markdown(physical_lines(page))
        if marked or (blocks and text.startswith(_NOTED)) or is_markdown(page)
        else _plain(page, links.last, printed=printed)
    )
    blocks += _with_links(without_permalinks(own, page))
    if own and links.last:
        blocks += _aside(text[_size(blocks) :], LINKS)
    tail = text[_size(blocks) :]
    if tail and blocks:
        blocks[-1] = blocks[-1]._replace(raw=blocks[-1].raw + tail)
    elif tail:
        blocks.append(Block(tail, ""))
    return tuple(blocks)


def _is_prefaced(text: str) -> bool:
    """Whether something may stand above the page."""
    return bool(text.startswith(_PREFACES) or text.find(_ARCHIVED, 0, _LONGEST_BAR) >= 0 or find_head(text))


def _preface(text: str) -> list[Block]:
    """The blocks of what stands above the page, if it is no part of it."""
    from cleaner.blocks.text.preface import find_preface

    return _aside(text[: find_preface(text).end], PREFACE)


def _size(blocks: Sequence[Block]) -> int:
    """How many characters of a dump its first blocks hold."""
    return sum(len(block.raw) for block in blocks)


def _aside(text: str, tag: str) -> list[Block]:
    """The blocks of what a program wrote above or below a page, a line each."""
    blocks = _a_line_each(physical_lines(text), has_invisible(text)) if text else []
    if blocks and (blank := text[_size(blocks) :]):
        blocks[-1] = blocks[-1]._replace(raw=blocks[-1].raw + blank)
    return [tagged(block, tag) for block in blocks]


def _with_links(blocks: Sequence[Block]) -> list[Block]:
    """The blocks, in which addresses that are listed below everything else are no part of the page."""
    end = len(blocks)
    while end and blocks[end - 1].marks.tag == "reference":
        end -= 1
    return [*blocks[:end], *(tagged(block, LINKS) for block in blocks[end:])]


def _plain(page: str, last_link: int, *, printed: bool) -> list[Block]:
    """The blocks of a dump that is no Markdown."""
    blocks, address = listed(_from_lines(page, last_link, printed=printed)), address_behind(page)
    return without_addresses(blocks, address) if address else blocks


def _from_lines(page: str, last_link: int, *, printed: bool) -> list[Block]:
    """The blocks of a dump that a text browser drew, or whose lines stand each for itself."""
    lines = physical_lines(page)
    if runs_on(lines):
        return spaced(parted(_a_line_each(lines, has_invisible(page))))
    if is_underscored(page):
        from cleaner.blocks.text.drawn import from_drawn

        return without_underscores(from_drawn(lines, HTML2TEXT, find_wrap(page, lines, True)))
    lynx = drawn_by_lynx(lines)
    wrap = find_wrap(page, lines, printed, lynx=lynx) or (usual_wrap(page, lines) if lynx else None)
    wrap = wrap._replace(slack=_PRINTED) if wrap and printed else wrap
    if browser := find_browser(page, lynx, wrap is not None, last_link):
        if browser.name == "w3m":
            from cleaner.blocks.text.beside import beside

            if columns := beside(lines):
                return list(restored(_from_lines(shown(page, columns), last_link, printed=printed), page, columns))
        drawn = _drawn(page, lines, browser, wrap, lynx=lynx)
        return drawn if browser.name else without_source_breaks(drawn)
    return indented(spaced(without_source_breaks(whole(_a_line_each(lines, has_invisible(page))))))


def _drawn(page: str, lines: Sequence[str], browser: Browser, wrap: Wrap | None, *, lynx: bool) -> list[Block]:
    """The blocks of a dump that a text browser drew; what only such a dump needs is loaded for it."""
    from cleaner.blocks.text.alternatives import with_alternatives
    from cleaner.blocks.text.drawn import from_drawn
    from cleaner.blocks.text.hangul import unbroken
    from cleaner.blocks.text.hyphens import unhyphenated
    from cleaner.blocks.text.picture_data import without_data

    wrap = wrap or (find_wrap(page, lines, True) if browser.name == "w3m" else None)
    drawn = from_drawn(lines, browser, wrap)
    drawn = with_alternatives(without_data(drawn, page)) if lynx else drawn
    drawn = unbroken(drawn, page, wrap) if wrap and browser.name == "w3m" else drawn
    return unhyphenated(drawn, page) if wrap else drawn


def _a_line_each(lines: Sequence[str], invisible: bool) -> list[Block]:
    """A block a line, blank lines in the block after them."""
    blocks: list[Block] = []
    before: list[str] = []
    for line in lines:
        words = evenly_spaced(line) if invisible else single_spaced(line)
        if not words:
            before.append(line)
            continue
        marks = _PLAIN[min(len(before), MOST_BLANKS)]
        if line[0] != words[0] or not words[0].isalpha():
            marks = _marked(marks, indent_of(line), tag_of(words))
        blocks.append(Block._make(("".join((*before, line)) if before else line, words, marks)))
        before.clear()
    return blocks


def _marked(marks: Marks, indent: int, tag: str) -> Marks:
    return marks._replace(indent=indent, tag=tag) if indent or tag else marks
