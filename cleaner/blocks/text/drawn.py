"""Blocks of a dump that a text browser drew: its lines joined where it wrapped them, its marks read."""

from __future__ import annotations

from collections.abc import Sequence

from cleaner.blocks.block import MOST_BLANKS, Block, Marks
from cleaner.blocks.lines import indent_of, is_blank, is_wide
from cleaner.blocks.text.text_browser import Browser, Line, begins_block, read_line, read_on
from cleaner.blocks.text.wrapping import Wrap
from cleaner.languages.lazy import lazy
from cleaner.languages.marks import AFTER_STOP, STOPS

_JITTER = 2  # columns that w3m moves a line by for a space that does not break
# Columns before the second line of a heading in the middle, and by how many it may be off.
_CENTRED, _OFF_CENTRE = 8, 6
_FURTHER = 8  # columns that a paragraph's first line may stand further in
_OFF = 2  # columns by which a line of w3m's that is set in the middle or to the right may be off
_HEAD_LINK = "   #"  # lynx begins with the names of the page's <link>s
_ENDS = lazy(rf"(?<!\b[A-Z]\.)(?<!\b[A-Z][a-z]{{2}})[{STOPS}][{AFTER_STOP}]{{0,3}}$")
_LONGEST_END = 8
_FAR, _PROSE = 0.6, 8  # the share of the width, and spaces in a line of prose, after which it may break off
_GAP = "   "
_UNSPACED = ("\u0e00", "\u109f")  # Thai, Lao and Burmese, which have no spaces between words
_ALONE = ("a ", "o ")  # what a picture shows may begin with one, a bullet of lynx is the other
_CODE = ("//", "/*", "#", "--", "$", ";", "{")


class _Paragraph:
    """A block while its lines are gathered: blank lines before it, its lines as they stood, and as they were read."""

    __slots__ = ("before", "indent", "lines", "raws")

    def __init__(self, before: Sequence[str], raw: str, indent: int, first: Line) -> None:
        self.before = before
        self.raws = [raw]
        self.lines = [first]
        self.indent = indent


def from_drawn(lines: Sequence[str], browser: Browser, wrap: Wrap | None) -> list[Block]:
    """Return the blocks of a drawn dump; blank lines are in the block after them."""
    blocks: list[Block] = []
    last = None
    for paragraph in _paragraphs(lines, browser, wrap):
        last = _block(_whole(paragraph, browser, wrap), wrap, last is not None and last.marks.picture and not last.text)
        blocks.append(last)
    return blocks


def _paragraphs(lines: Sequence[str], browser: Browser, wrap: Wrap | None) -> list[_Paragraph]:
    paragraphs: list[_Paragraph] = []
    open_one: _Paragraph | None = None
    before: list[str] = []
    number = 0
    for raw in lines:
        words = raw.strip()
        if is_blank(words):
            before.append(raw)
            open_one = None
        elif wrap and open_one and _goes_on(open_one, raw, words, browser, wrap):
            open_one.raws.append(raw)
            open_one.lines.append(read_on(words, browser))
        else:
            indent = indent_of(raw)
            first = read_line(words, indent, browser, number + 1)
            if not paragraphs and raw.startswith(_HEAD_LINK):
                first = first._replace(tag="reference")
            number = first.number or number
            open_one = _Paragraph(before, raw, indent, first)
            paragraphs.append(open_one)
            before = []
    return paragraphs


def _goes_on(paragraph: _Paragraph, raw: str, words: str, browser: Browser, wrap: Wrap) -> bool:
    """Whether a line is the next line of a paragraph: it stands below its words, and had no room in the line above."""
    above = paragraph.raws[-1].rstrip()
    small, any_letter = wrap.slack
    first = paragraph.lines[0]
    if not wrap.full(above, words, small) and not (browser.name and _breaks_off(first.text, above, words, wrap)):
        return False
    column, ended = indent_of(raw), _ends(above)
    if first.tag == "rule" or paragraph.lines[-1].table:
        return False
    if column >= _CENTRED and browser.name == "lynx" and _is_centred(above, wrap) and _is_centred(raw, wrap):
        return True
    away = column != first.column and abs(column - indent_of(above)) > (0 if ended else _JITTER)
    if away and browser.name == "w3m":
        away = not (_is_first(paragraph, column) or _is_set(above, raw, words, wrap))
    if away or ((ended or not words[0].islower()) and not wrap.full(above, words, 0 if ended else any_letter)):
        return False
    if ended and _is_label(words, wrap):
        return False
    return not begins_block(words, browser, item=first.tag == "li" and column == paragraph.indent)


def _breaks_off(first: str, above: str, words: str, wrap: Wrap) -> bool:
    """Whether a line of prose ends before it is full, in the middle of a sentence that the next one goes on with: at
    words that a space glues together which does not break, or where the page breaks the line itself.
    """
    if not words.partition(" ")[0].islower() or not (above[-1] == "," or above[-1].isalpha()):
        return False
    if wrap.measure(above) < _FAR * wrap.width or above.count(" ", indent_of(above)) < _PROSE:
        return False
    reads_on = _ends(words) or len(words) >= _FAR * wrap.width
    alone = words.startswith(_ALONE) or first[:1].islower() or first.startswith(_CODE)
    return reads_on and not alone and _GAP not in words and _GAP not in above.strip()


def _is_centred(raw: str, wrap: Wrap, off: int = _OFF_CENTRE) -> bool:
    """Whether a line stands in the middle of the page, as headings of the first rank do."""
    return abs(2 * indent_of(raw) + wrap.measure(raw.strip()) - wrap.width) <= off


def _is_first(paragraph: _Paragraph, column: int) -> bool:
    """Whether a paragraph has one line, which stands further in than the next, as Chinese paragraphs begin."""
    first = paragraph.lines[0]
    return len(paragraph.lines) == 1 and column == 0 and first.column <= _FURTHER and first.tag != "li"


def _is_set(above: str, raw: str, words: str, wrap: Wrap) -> bool:
    """Whether two lines stand in the middle of the page, or both end at its right side, and the first had no room."""
    centred = _is_centred(above, wrap, _OFF) and _is_centred(raw, wrap, _OFF)
    right = min(wrap.measure(above), wrap.measure(raw.rstrip())) >= wrap.width - _OFF
    return (centred or right) and wrap.full(above.strip(), words)


def _ends(line: str) -> bool:
    """Whether a sentence ends with a line."""
    return _ENDS.search(line[-_LONGEST_END:]) is not None


def _is_label(words: str, wrap: Wrap) -> bool:
    """Whether a line is too short for a sentence and is none: what stands below a paragraph, not its last line."""
    return len(words) < 0.6 * wrap.width and words[0].isupper() and not _ends(words)


def _whole(paragraph: _Paragraph, browser: Browser, wrap: Wrap | None) -> _Paragraph:
    """A paragraph, with one line for all if it begins with a picture whose address was cut at the ends of lines."""
    first = paragraph.lines[0]
    if wrap and first.text.startswith("[") and len(paragraph.lines) > 1:
        picture = read_on(_words(paragraph, wrap), browser)
        paragraph.lines = [picture] if picture.picture else paragraph.lines
    return paragraph


def _block(paragraph: _Paragraph, wrap: Wrap | None, after_picture: bool) -> Block:
    first, *more = paragraph.lines
    blanks = min(len(paragraph.before), MOST_BLANKS)
    raw = "".join((*paragraph.before, *paragraph.raws))
    links, picture, control = first.links, after_picture or first.picture, first.control
    for line in more:
        links, picture, control = links + line.links, picture or line.picture, control or line.control
    marks = (first.tag, blanks, paragraph.indent, links, 0, 0, 0, picture, control, False, "", None, False)
    return Block._make((raw, _words(paragraph, wrap) if more and wrap else first.text, Marks._make(marks)))


def _words(paragraph: _Paragraph, wrap: Wrap) -> str:
    first, *more = paragraph.lines
    if first.tag == "reference" and not first.text:
        return ""
    words = [first.text]
    for raw, line in zip(paragraph.raws, more, strict=False):
        words += (_between(raw, words[-1], line.text, wrap), line.text)
    return "".join(words).strip()


def _between(raw: str, left: str, right: str, wrap: Wrap) -> str:
    """What parts two wrapped lines: nothing in Chinese and Japanese, but where lynx broke them at a space, nor in an
    address or in Thai that was longer than a line.
    """
    if not left or not right:
        return ""
    line = raw.rstrip()
    if is_wide(left[-1]) or is_wide(right[0]):
        return " " if wrap.at_space(line) else ""
    unspaced = "/" in raw or left.startswith("[") or _UNSPACED[0] <= left[-1] <= _UNSPACED[1]
    return "" if unspaced and " " not in line.lstrip() and max(len(line), wrap.measure(line)) >= wrap.width else " "
