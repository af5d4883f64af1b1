"""Scripts, styles and data of a page, which stand in its text where a program took out the tags and nothing else."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from cleaner.blocks.lines import PROSE, physical_lines
from cleaner.blocks.text.code_lines import LONG, READ, has_words, is_code, is_dense, is_odd, texts_in
from cleaner.blocks.text.hidden import CODE, Span
from cleaner.languages.lazy import lazy
from cleaner.languages.marks import CLOSING, STOPS
from cleaner.named_tuple import NamedTuple

# What pages run for themselves and articles hardly show: what counts their readers, fetches adverts, draws small
# faces, lays out pictures, or is named by a machine. In addresses, which text browsers list, it says nothing.
_OWN = lazy(
    r"(?i)\bgoogletag\b|\badsbygoogle\s?(?:=|\|\||\)|\.push)|\bdatalayer\b|\b_(?:taboola|gaq)\b|\bgtag\(|\bfbq\("
    r"|['\"]gtm\.js['\"]|cdata\[|wpemoji|wp-smiley|googleanalyticsobject|\bdisqus_\w+ ?=|\bwindow\._\w+ ?="
    r"|\w\.push\(function ?\(|\w\.cmd\.push\(|\b(\w{2,40}) ?= ?(?:window\.)?\1 ?\|\| ?\[|\bgallery_shortcode\("
    r"|#[\w-]{0,40}[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[\w-]{0,60}\s?[{~.:,]"
)
# What programmers' articles show, too, but not above their sentences.
_AT_TOP = lazy(
    r"(?i)@context\"|\bwindow\.\w+ ?(?:=|\|\|)|bytagname\(|currentscript|addeventlistener\(|!important|\bjquery\("
    r"|\bdocument\.(?:write|cookie|location|documentelement|getelement|queryselector|createelement)"
)
_TOP = 12  # lines with words of a page without a sentence
_NEAR = 3  # lines that are no sentence, between two runs of code
_ENDS = (*STOPS, *CLOSING, ":")
_REST = lazy(r"[^\S\r\n]{0,99}\r?\n")
_TAG = lazy(r"<[a-zA-Z/!][^<>\n]{0,400}\n[^<>]{0,4000}>")  # lines were cut apart before the tags went


class _Line(NamedTuple):
    """A line with words, or a part of a long one: where it begins and ends, its words, and whether they are code."""

    begin: int
    end: int
    words: str
    code: bool


def scripts(text: str) -> list[Span]:
    """Return the lines of a dump that are code of the page itself, and tags: none where nothing says that code was left
    in it. A listing between the sentences of an article stays, if it stands apart and nothing in it is of the page.
    """
    if not any(sign in text for sign in CODE):
        return []
    tags = [match.span() for match in _TAG.finditer(text)]
    lines = list(_lines(text, tags))
    runs = list(_runs(lines))
    prose = [i for i, line in enumerate(lines) if not line.code and _is_prose(line.words)]
    top = prose[0] if prose else _TOP
    if not any(_says(_OWN, lines, run) or (run[0] < top and _says(_AT_TOP, lines, run)) for run in runs):
        return []
    code = [(lines[run[0]].begin, lines[run[-1]].end) for run in _of_page(lines, runs, prose)]
    return _joined([_whole(text, *span) for span in (*tags, *code)])


def _lines(text: str, tags: Sequence[Span]) -> Iterator[_Line]:
    """The lines with words that are not in tags; what stands in a comment of several lines is code."""
    at, comment, left = 0, False, list(reversed(tags))
    for raw in physical_lines(text):
        end = at + len(raw)
        while left and left[-1][1] <= at:
            left.pop()
        words = "" if left and left[-1][0] <= at and end <= left[-1][1] else " ".join(raw.split())
        if words:
            comment = comment or (words.startswith("/*") and "*/" not in words)
            if texts := [] if comment or len(words) <= LONG else texts_in(raw):
                yield from _parts(raw, at, texts)
            else:
                yield _Line(at, end, words, comment or is_code(words))
            comment = comment and "*/" not in words
        at = end


def _parts(raw: str, at: int, texts: Sequence[Span]) -> Iterator[_Line]:
    """The parts of a long line that are text of the page, and those between them."""
    done = 0
    for begin, end in [*texts, (len(raw), len(raw))]:
        if between := " ".join(raw[done:begin].split()):
            yield _Line(at + done, at + begin, between, is_dense(between))
        if begin < end:
            yield _Line(at + begin, at + end, " ".join(raw[begin:end].split()), False)
        done = end


def _runs(lines: Sequence[_Line]) -> Iterator[range]:
    """The lines of code that stand below each other."""
    first = -1
    for i, line in enumerate(lines):
        if line.code and first < 0:
            first = i
        elif not line.code and first >= 0:
            yield range(first, i)
            first = -1
    if first >= 0:
        yield range(first, len(lines))


def _of_page(lines: Sequence[_Line], runs: Sequence[range], prose: Sequence[int]) -> list[range]:
    """The runs that are the page's own: they say so, were made short for browsers, stand above all sentences or below
    them, or close to one that is; and lines between two of them that may be code.
    """
    above, below = (prose[0], prose[-1]) if prose else (len(lines), -1)
    own = [run[-1] < above or run[0] > below or _is_own(lines, run) for run in runs]
    sentences = frozenset(prose)
    gaps = [range(run[-1] + 1, after[0]) for run, after in pairwise(runs)]
    close = [len(gap) <= _NEAR and sentences.isdisjoint(gap) for gap in gaps]
    for i, is_close in enumerate(close):
        own[i + 1] = own[i + 1] or (own[i] and is_close)
    for i in reversed(range(len(close))):
        own[i] = own[i] or (own[i + 1] and close[i])
    found = [run for run, is_own in zip(runs, own, strict=True) if is_own]
    joins = [gap for gap, is_close, pair in zip(gaps, close, pairwise(own), strict=True) if is_close and all(pair)]
    return found + [gap for gap in joins if all(is_odd(lines[i].words) for i in gap)]


def _is_own(lines: Sequence[_Line], run: range) -> bool:
    """Whether a run of code is the page's own: it says so, or is made short for browsers."""
    said = _says(_OWN, lines, run) or _says(_AT_TOP, lines, run)
    return said or any(len(lines[i].words) > LONG for i in run)


def _says(what: re.Pattern[str], lines: Sequence[_Line], run: range) -> bool:
    return any(what.search(lines[i].words[:READ]) for i in run)


def _is_prose(words: str) -> bool:
    return len(words) > PROSE and words.endswith(_ENDS) and has_words(words) and not is_dense(words)


def _whole(text: str, begin: int, end: int) -> Span:
    """A span with the blank lines above it and the end of its line, if it has its lines for itself."""
    above = begin
    while above and text[above - 1].isspace():
        above -= 1
    start = text.find("\n", above, begin) + 1 if above else 0
    if not start and above:
        return begin, end
    rest = None if text[end - 1] == "\n" else _REST.match(text, end)
    return start, rest.end() if rest else end


def _joined(spans: Sequence[Span]) -> list[Span]:
    """Spans in rising order, those that touch or overlap as one."""
    found: list[Span] = []
    for begin, end in sorted(spans):
        if found and begin <= found[-1][1]:
            found[-1] = (found[-1][0], max(end, found[-1][1]))
        else:
            found.append((begin, end))
    return found
