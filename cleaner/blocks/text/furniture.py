"""The furniture of printed pages: the date, the title, the address and the number that a browser, or whoever made a
PDF, put at the top and the bottom of each, as `pdftotext` gives them back.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import takewhile

from cleaner.blocks.lines import evenly_spaced, physical_lines
from cleaner.blocks.text.hidden import Span
from cleaner.languages.lazy import lazy
from cleaner.languages.marks import CLOSING, STOPS
from cleaner.named_tuple import NamedTuple

PAGE_END = "\f"
_EDGE = 3  # lines at the top, and at the bottom, of a page
_MOSTLY = 0.6  # of the pages
_WIDE = 40  # characters of a line that goes on on the next page
_NUMBER = lazy(r"\d{1,9}")
_PRINTED_AT = lazy(r"\d{1,4}[./-]\d{1,2}[./-]\d{2,4},? \d{1,2}[:.]\d{2}(?: ?[AaPp]\.?[Mm]\.?)?(?!\S)")
_PRINTED_FROM = lazy(r"(?<!\S)(?:https?|file)://\S{1,2000}(?: \d{1,4}/\d{1,4})?$|\d{1,4}/\d{1,4}$")
_ENDS = (":", *STOPS, *CLOSING)


class _Line(NamedTuple):
    """A line with words: where it begins and ends, its words, and whether it is the first of a page."""

    begin: int
    end: int
    words: str
    is_first: bool


def furniture(text: str) -> list[Span]:
    """Return the parts of a printed page's text that are furniture, with the blank lines above each; where a sentence
    goes on behind one, with those below it, too, and where one goes on on the next page, what is between. There are
    none without a form feed.
    """
    if PAGE_END not in text:
        return []
    pages = list(_pages(text))
    above = _repeated([page[:_EDGE] for page in pages])
    below = _repeated([page[-_EDGE:] for page in pages])
    gone: set[_Line] = set()
    for page in pages:
        gone.update(takewhile(lambda line: _key(line) in above or _PRINTED_AT.match(line.words), page[:_EDGE]))
        last = reversed(page[-_EDGE:])
        gone.update(takewhile(lambda line: _key(line) in below or _PRINTED_FROM.match(line.words), last))
    title = (line for line in pages[0][:_EDGE] if not _PRINTED_AT.match(line.words)) if pages else ()
    return list(_spans(text, [line for page in pages for line in page], gone.difference(title)))


def _pages(text: str) -> Iterator[list[_Line]]:
    """The lines with words of each printed page that has some."""
    page: list[_Line] = []
    at = 0
    for raw in physical_lines(text):
        if raw.startswith(PAGE_END) and page:
            yield page
            page = []
        if words := evenly_spaced(raw):
            feeds = len(raw) - len(raw.lstrip(PAGE_END))
            page.append(_Line(at + feeds, at + len(raw), words, not page))
        at += len(raw)
    if page:
        yield page


def _key(line: _Line) -> str:
    return _NUMBER.sub("0", line.words)


def _repeated(edges: Sequence[Sequence[_Line]]) -> frozenset[str]:
    """The lines, whatever their numbers, that stand at this edge of most pages."""
    counts = Counter(key for lines in edges for key in set(map(_key, lines)))
    return frozenset(key for key, count in counts.items() if count > 1 and count >= _MOSTLY * len(edges))


def _spans(text: str, lines: Sequence[_Line], gone: set[_Line]) -> Iterator[Span]:
    """The parts of the text in which nothing but these lines stands."""
    begin, above = 0, ""
    inside = False
    for line in lines:
        if line in gone:
            inside = True
            end = line.end
            continue
        goes_on = line.words[0].islower() and above != "" and not above.endswith(_ENDS)
        if inside:
            yield begin, line.begin if goes_on else end
        elif goes_on and line.is_first and len(above) >= _WIDE and begin < line.begin:
            yield begin, line.begin
        begin, above, inside = line.end, line.words, False
    if inside:
        yield begin, len(text)
