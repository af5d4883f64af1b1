"""How deep elements stand inside each other, told from the tags alone, before a parser takes time for it.

A parser looks through all open elements at each `<div>`, so the time it takes grows with the square of the depth; and
it opens again, in every paragraph, each `<font>` that nobody closed. What is told here is never less than the parser
builds: a closing tag counts only where no reading of the page could take it for something else.
"""

from __future__ import annotations

import re

from cleaner.blocks.html.elements import BLOCK
from cleaner.languages.lazy import lazy
from cleaner.limits import Limits, OverLimitError, hold

# So few elements cost little however they stand.
_FEW = 5_000
_REACH = 30
_TAG = lazy(r"<(/?)([a-zA-Z][^\s/<>]*)([^<>]*)|<!--|<!\[CDATA\[|<[!?/]")
# A parser compares each attribute with all before it.
_LONGEST_TAG = 40_000
_QUOTED = lazy(r"""'[^']*'|"[^"]*\"""")
_VOID = frozenset(
    "area base basefont bgsound br col embed frame hr image img input keygen link meta param source track wbr".split()
)
_RAW = frozenset("iframe noembed noframes noscript plaintext script style textarea title xmp".split())
_SCOPE = frozenset("applet button caption html marquee object table td template th".split())
_FORMATS = frozenset("a b big code em font i nobr s small strike strong tt u".split())
_SPECIAL = BLOCK | _SCOPE | {"center", "select"}
_CLOSES = {
    "p": frozenset({"p"}),
    "li": frozenset({"li"}),
    "dd": frozenset({"dd", "dt"}),
    "dt": frozenset({"dd", "dt"}),
    "td": frozenset({"td", "th"}),
    "th": frozenset({"td", "th"}),
    "tr": frozenset({"tr"}),
    "option": frozenset({"option"}),
}
_OWN_SCOPE = {"td": frozenset({"td", "th"}), "th": frozenset({"td", "th"}), "tr": frozenset({"td", "th"})}


def check_tags(html: str, limits: Limits) -> None:
    """Raise OverLimitError if an HTML page has more elements, or deeper ones, than its limits allow."""
    if len(html) > _LONGEST_TAG and _has_long_tag(html):
        raise OverLimitError(f"a tag of more than {_LONGEST_TAG:,} words and marks")
    if html.count("<") > min(_FEW, limits.depth, limits.nodes):
        scan = _Scan(limits)
        for match in _TAG.finditer(html):
            scan.read(match)


def _has_long_tag(html: str) -> bool:
    size, at = len(html), html.find("<") + 1
    while 0 < at < size:
        if html[at] < "\x80" and html[at].isalpha():
            end = html.find(">", at)
            if end < 0 or end - at > _LONGEST_TAG or _is_open(html, at, end):
                end = _tag_end(html, at + 1, size)
            if end < 0:
                return True
            at = end
        at = html.find("<", at) + 1
    return False


def _is_open(html: str, at: int, end: int) -> bool:
    """Whether a part of a tag may end inside an attribute's value."""
    return html.find("'", at, end) >= 0 or html.count('"', at, end) % 2 == 1


def _tag_end(html: str, at: int, size: int) -> int:
    """Where a tag ends; -1 if it has too many words and marks."""
    count = 0
    while at < size and html[at] != ">":
        count += 1
        if count > _LONGEST_TAG:
            return -1
        if html[at] in "\"'":
            end = html.find(html[at], at + 1)
            at = end + 1 if end >= 0 else size
        else:
            at = _run_end(html, at, size)
    return at


def _run_end(html: str, at: int, size: int) -> int:
    """Where a word, or a run of marks, ends in a tag."""
    marks = _is_mark(html[at])
    while at < size and html[at] not in ">\"'" and _is_mark(html[at]) == marks:
        at += 1
    return at


def _is_mark(character: str) -> bool:
    return character in "/=" or character.isspace()


class _Scan:
    """The elements that are open; from `floor` on they began in a part, up to `end`, that may be no markup."""

    def __init__(self, limits: Limits) -> None:
        self.limits = limits
        self.stack: list[str] = []
        self.formats: list[str] = []
        self.floor = self.formats_floor = self.end = self.nodes = 0
        # Where the ends that were looked for stand next: to look to the page's end again for each takes their square.
        self.ends: dict[str, int] = {}

    def read(self, match: re.Match[str]) -> None:
        if match.start() >= self.end:
            self.floor = self.formats_floor = 0
        if not match[2]:
            self.doubt(match, {"<!--": "-->", "<![CDATA[": "]]>"}.get(match[0], ">"))
            return
        name = match[2].lower()
        if match[1]:
            self.close(name)
        else:
            self.open(name)
        if ("'" in match[3] or '"' in match[3]) and (rest := _QUOTED.sub("", match[3])):
            self.quote(match, rest)
        if name in _RAW and not match[1]:
            self.doubt(match, f"</{match[2]}")

    def quote(self, match: re.Match[str], rest: str) -> None:
        opened = next((character for character in rest if character in "\"'"), "")
        if opened:
            self.doubt(match, opened)

    def doubt(self, match: re.Match[str], end: str) -> None:
        """Closing tags count for little up to the `end` that is written next."""
        if match.start() >= self.end:
            self.floor, self.formats_floor = len(self.stack), len(self.formats)
        if self.end < len(match.string):
            self.end = max(self.end, self.place(match, end))

    def place(self, match: re.Match[str], end: str) -> int:
        """Where an `end` stands next after a match, or the page ends."""
        if self.ends.get(end, -1) < match.end():
            found = match.string.find(end, match.end())
            self.ends[end] = found if found >= 0 else len(match.string)
        return self.ends[end]

    def open(self, name: str) -> None:
        self.nodes += 1
        if name in _CLOSES:
            self.pop(_CLOSES[name], _SCOPE - _OWN_SCOPE.get(name, frozenset()))
        if name in _FORMATS:
            if name == "a":
                self.forget(name)
            self.formats.append(name)
        if name in _SPECIAL:
            self.again()
        if name not in _VOID and name not in _RAW:
            self.stack.append(name)
            hold(self.limits, "depth", len(self.stack))
        hold(self.limits, "nodes", self.nodes)

    def close(self, name: str) -> None:
        if name in _SPECIAL:
            self.pop(frozenset({name}), _SCOPE)
            self.again()
            return
        self.forget(name)
        self.pop(frozenset({name}), _SPECIAL)

    def again(self) -> None:
        """An unclosed format goes on in the next element, three times at most if it is the same."""
        self.nodes += max(0, len(self.formats) - _REACH)

    def forget(self, name: str) -> None:
        size = len(self.formats)
        for at in range(size - 1, max(self.formats_floor, size - _REACH) - 1, -1):
            if self.formats[at] == name:
                del self.formats[at]
                return

    def pop(self, names: frozenset[str], walls: frozenset[str]) -> None:
        """Close the nearest element of these names and all inside it, if no wall stands between."""
        stack = self.stack
        for at in range(len(stack) - 1, max(self.floor, len(stack) - _REACH) - 1, -1):
            if stack[at] in names:
                del stack[at:]
                return
            if stack[at] in walls:
                return
