"""The elements of HTML by what they are to a reader: lines, words in a line, nothing at all."""

from __future__ import annotations

import re
from collections.abc import Sequence

from selectolax.lexbor import LexborHTMLParser, LexborNode

from cleaner.languages.lazy import lazy

# What a reader never sees as words of the page.
UNSEEN = frozenset(
    "head script style noscript template svg iframe object embed canvas audio video map datalist option math-renderer "
    "textarea title meta link annotation annotation-xml svg:svg".split()
)
BLOCK = frozenset(
    "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure "
    "footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre search section summary table "
    "tbody tfoot thead tr ul xmp".split()
)
CELLS = frozenset({"td", "th"})
# What stands before the words of a cell in the `raw` of a row; white space, as `text` reads it.
CELL, HEAD_CELL = "\x1f", "\x1e"
CONTROLS = frozenset({"button", "input", "select", "label"})
PICTURES = frozenset({"img", "picture"})
STRONG = frozenset({"b", "strong"})
EMPHASIS = frozenset({"em", "i"})
PARAGRAPH = frozenset("p h1 h2 h3 h4 h5 h6 blockquote pre ul ol table hr section article form".split())
# All attributes of an anchor that names a place and leads nowhere: closed as XML is, it is open to the element's end.
PLACE = frozenset({"id", "name"})
SELECTED = "data-clean-selected"
_APART = f"p,div,ul,ol,h1,h2,h3,h4,blockquote,section,[{SELECTED}]"
_MORE = f"ul,ol,h1,h2,h3,h4,blockquote,section,pre,[{SELECTED}]"
# Fonts that draw the name in an element as a picture.
_ICONS = ("material-icons", "material-symbols")
_ANCHOR = 3
# What is said to those who hear the page, and what a script may show; a longer text may be the rest of a paragraph.
_ALOUD = lazy(
    r"(?:^|[ _-])(?:sr-only|visually-?hidden|hidden-visually|screen-?reader(?:-text|-only)?)(?= |$)|(?:^| )hidden$",
    re.I,
)
_SHORT = 60
TOOLTIP, _LONGEST_TIP = "tooltip", 1000
_LINE_NUMBER = lazy(r"(?:^|[ _-])(?:ln|lnum|lineno|line-?num(?:ber)?|ln-num)s?(?:$|[ _-])")


def is_layout(table: LexborNode) -> bool:
    """Return whether a table's cells hold parts of the page, so that each is apart, and not the words of a row."""
    if table.css_first(_APART) is None:
        return len(table.css("table")) > 1
    headed = table.css_first("th") is not None and table.css_first(_MORE) is None
    return not (headed and len(table.css("p,div")) <= len(table.css("td,th")) and len(table.css("table")) == 1)


def is_letter(pre: LexborNode) -> bool:
    """Return whether lines laid out by hand are text, as old pages and mails have it, and no program."""
    return not pre.attributes and pre.css_first("code,span,div") is None


def is_gutter(pre: LexborNode) -> bool:
    """Return whether lines in a table's cell are nothing but the numbers of the lines of a program beside them."""
    above = pre.parent
    if above is None or not (above.tag in CELLS or (above.parent is not None and above.parent.tag in CELLS)):
        return False
    numbers = pre.text().split()
    first = (
        int(numbers[0]) if numbers and numbers[0].isascii() and numbers[0].isdecimal() and len(numbers[0]) < 9 else -1
    )
    return first >= 0 and numbers == [str(number) for number in range(first, first + len(numbers))]


def is_line_number(node: LexborNode, names: str) -> bool:
    """Return whether an element in the line of a program is the line's number."""
    return _LINE_NUMBER.search(names) is not None and node.text().strip().isdecimal()


def is_aloud(node: LexborNode, names: str) -> bool:
    """Return whether the words of an element inside a line are there to be heard, or hidden, and not to be read."""
    return _ALOUD.search(names) is not None and len(node.text()) <= _SHORT


def is_tooltip(node: LexborNode) -> bool:
    """Return whether an element inside a line is shown only to those who point at the words before it: its role or its
    id says so, as its class may say of those words.
    """
    attributes = node.attributes
    named = attributes.get("role") == TOOLTIP or TOOLTIP in (attributes.get("id") or "")
    return named and len(node.text()) <= _LONGEST_TIP


def is_reading(node: LexborNode) -> bool:
    """Return whether an `rt` shows how the characters before it are read, and no bracket parts it from them."""
    before = node.prev
    if before is not None and before.tag == "-text" and (before.text_content or "").isspace():
        before = before.prev
    return before is None or before.tag != "rp"


def is_icon(names: str) -> bool:
    """Return whether an element's names say that its words are the name of a picture."""
    return any(icon in names for icon in _ICONS)


def is_anchor(link: LexborNode) -> bool:
    """Return whether a link in a heading is nothing but the heading's own address: "¶", "#", "#section2"."""
    words = link.text().strip()
    sign = 0 < len(words) <= _ANCHOR and not any(map(str.isalnum, words))
    beside = link.prev is not None or link.next is not None
    return sign or (beside and words[:1] == "#" and words == link.attributes.get("href"))


def is_glued(link: LexborNode) -> bool:
    """Return whether a link follows another with nothing between."""
    before = link.prev
    return before is not None and before.tag == "a"


def select(tree: LexborHTMLParser, selectors: Sequence[str]) -> frozenset[int]:
    """Write the number of its selector to each chosen element; return those with words that stand inside a line."""
    for node in tree.css(f"[{SELECTED}]"):
        del node.attrs[SELECTED]
    for number, selector in reversed(list(enumerate(selectors))):
        for node in tree.css(selector):
            node.attrs[SELECTED] = str(number)
    chosen = (node for node in tree.css(f"[{SELECTED}]") if node.tag not in BLOCK)
    return frozenset(node.mem_id for node in chosen if node.text().strip())
