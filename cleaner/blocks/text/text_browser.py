"""What text browsers draw around a page's words: bullets, numbers, form fields, pictures, links, rules."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import islice

from cleaner.blocks.lines import evenly_spaced
from cleaner.languages.lazy import lazy
from cleaner.named_tuple import NamedTuple

_FILE = r"[^\s\[\]]{1,250}\.(?:jpe?g|png|gif|svg|webp|avif|bmp|ico)(?:[?&][^\s\[\]]{0,300})?"
_NAME = r"(?![A-Z][a-z]+\])[\w%.+~:;,$&=?/@#!-]{1,300}"
# A name w3m made of a file's, "[mast_logo-2]": words in brackets, "[sic]" and "[Updated]", lack these signs.
_MADE = r"(?=\w{0,60}[-.%_]\w|[A-Za-z_-]{1,60}\d)[\w%.+~-]{3,60}"
# What w3m calls a picture that stands in the page itself, or that another site sends.
_SENT = r"(?:svg|gif|png|jpe?g|webp|avif|https?)"
_NAMED = rf"\[(?:{_SENT}\](?:\[[\w%.+~-]{{1,60}}\])?|{_MADE}\])"

_CUT_PICTURE = lazy(rf"\[{_FILE}$", re.IGNORECASE)  # a line was too short for its address
# A sign that takes part in a mark, the mark, what stays of it, and what it tells. The order counts.
_Mark = tuple[str, re.Pattern[str], str, str]
_BOTH: tuple[_Mark, ...] = (
    ("(", lazy(r"^\((?:\*| )\)"), " ", "control"),
    ("[", lazy(r"^\[[ *Xx]\](?= )|\[\]|\[ {2,300}\]"), " ", "control"),
    ("[", lazy(r"\[([^\[\]]{1,80}?)(?: {2,300}|_{2,300})\]"), r"\1 ", "control"),
    ("[", lazy(r"\[(?:INS|DEL):|:(?:INS|DEL)\]"), " ", ""),
    ("_", lazy(r"_{3,}"), " ", "control"),
)
_LYNX: tuple[_Mark, ...] = (
    ("(", lazy(r"\(BUTTON\)"), " ", "control"),
    ("[", lazy(rf"\[(?:{_FILE}|svg%3E|INLINE|IMAGE|EMBED|USEMAP|ISMAP)\]", re.IGNORECASE), " ", "picture"),
    ("[", lazy(r"^\[[^\s\[\]]{1,60}[?&=][^\s\[\]]{0,600}\]"), " ", "picture"),
    ("[", lazy(r"^\[[\w.%+~-]{0,60}?[0-9a-f]{16,64}[\w.%+~-]{0,60}\](?=\s|$)"), " ", "picture"),
    (".", lazy(rf"^{_FILE}(?=\s|$)", re.IGNORECASE), " ", "picture"),
)
_W3M: tuple[_Mark, ...] = (
    ("[", lazy(rf"^(?:\[{_NAME}\]\s*){{1,20}}$|^(?:{_NAMED}\s*){{1,20}}"), " ", "picture"),
    (".", lazy(rf"^(?i:{_FILE})(?=[A-Z]|$)"), " ", "picture"),
    ("(", lazy(r"^embed\([^()]{1,600}\)$"), " ", "picture"),
    ("│", lazy(r"[\u2500-\u257f]+"), "   ", "table"),
)
_MARKS: dict[str, tuple[_Mark, ...]] = {
    "lynx": _BOTH + _LYNX,
    "w3m": _BOTH + _W3M,
    "html2text": (),
    "": (),
}
_BULLET = lazy(r"[*+#@•□☆○■★◎●△▪‣◦](?:\s+|$)")
_LETTER_BULLET = lazy(r"o(?:\s+|$)")  # lynx's third, fifteen columns in; "o" is a word of many languages
_PLAIN_BULLET = lazy(r"[*o#+-](?:\s+|$)")  # html2text's, four columns in
_NUMBER = lazy(r"(\d{1,3})[.)](?:\s+|$)")
_LETTER = lazy(r"(?:[A-Za-z]|[ivxlIVXL]{1,6})[.)]\s+(?=\S)")  # "b. second", "iv) fourth"
_ITEM = lazy(r"(?:[*+•□■●▪‣◦·–-]|\d{1,3}[.)])\s+(?=\S)")
_RULE = lazy(r"^(?:(?:[_─━═=*~.•·–—-]\s?){3,300}|[\u2500-\u257f\s]+|[|+](?:[=-]{2,300}[|+]){1,99})$")
_OPENING = ("(BUTTON)", "IFRAME:", "│")
_DRAWN_RULE = "_─━═┌├└+|"
_LETTER_COLUMN, _PLAIN_COLUMN = 15, 4
_AFTER_LETTER = frozenset({"", " "})
_CAPTION = "CAPTION:"  # lynx's, before a table's
_GAP, _FIRST_LINE = "   ", 8
_STROKES, _OTHER_TABLES = "|│", ("w3m", "")
_LONGEST_FIELD = 40  # underscores; a longer row of them is a rule
_W3M_BULLETS = ("\n  • ", "\n      □ ")
_W3M_RULE = "━━━━━━━━━━"
_W3M_PICTURES = lazy(rf"^\[(?:{_SENT}\]|{_MADE}\]$)", re.MULTILINE)
_FEWEST_PICTURES = 2
_LINK = lazy(r"\[(\d{1,5})\]")


class Browser(NamedTuple):
    """What drew a hard-wrapped or indented dump.

    name: "lynx", "w3m" or "html2text", whose marks are none of the page's words; "" for another, whose marks are
    last_link: the highest number in the list of links below it, 0 if there is none
    """

    name: str = ""
    last_link: int = 0

    @property
    def base(self) -> int:
        """The columns of white space before a paragraph."""
        return 3 if self.name == "lynx" else 0


HTML2TEXT = Browser("html2text")


class Line(NamedTuple):
    """One physical line: its words without the browser's marks, and what the marks told.

    column: columns before its first word; number: the number a browser drew before it
    tag, links, picture, control: as in a block's Marks; table: it is a row of a table
    """

    text: str
    column: int = 0
    number: int = 0
    tag: str = ""
    links: int = 0
    picture: bool = False
    control: bool = False
    table: bool = False


def drawn_by_lynx(lines: Sequence[str]) -> bool:
    """Return whether a dump's paragraphs stand three columns in, as lynx draws them."""
    three = [line for line in lines if line.startswith("   ")]
    if len(three) * 5 < len(lines):
        return False
    filled = sum(not line.isspace() for line in lines)
    deeper = sum(line.startswith("    ") for line in three)
    two = sum(line.startswith("  ") for line in lines) - len(three)
    return len(three) > 0.5 * filled and len(three) - deeper > two


def find_browser(text: str, lynx: bool, wrapped: bool, last_link: int = 0) -> Browser | None:
    """Return what drew a dump: lynx, w3m or another that wraps lines or numbers links; None if each line of it stands
    for itself.
    """
    w3m = not lynx and (any(bullet in text for bullet in _W3M_BULLETS) or (wrapped and _draws_as_w3m(text)))
    if not (lynx or wrapped or w3m or last_link):
        return None
    return Browser("lynx" if lynx else "w3m" if w3m else "", last_link)


def _draws_as_w3m(text: str) -> bool:
    """Whether a dump has w3m's rules, or its pictures, more than one."""
    pictures = islice(_W3M_PICTURES.finditer(text), _FEWEST_PICTURES) if "\n[" in text else ()
    return _W3M_RULE in text or len(list(pictures)) == _FEWEST_PICTURES


def read_line(words: str, indent: int, browser: Browser, expected: int = 0) -> Line:
    """Return the first line of a block, the browser's marks taken off; `expected` is the next number of a list."""
    if browser.name and words.startswith("IFRAME:"):
        return Line("", indent, 0, "reference")
    column, number, tag = indent, 0, ""
    if browser.name == "lynx" and words.startswith(_CAPTION) and len(words) > len(_CAPTION):
        words = words[len(_CAPTION) :].lstrip()
    if _is_row(words, browser):
        return Line(evenly_spaced(words.replace(words[0], " ")), column, 0, "", 0, False, False, True)
    if not words[0].isalpha() or words[1:2] in _AFTER_LETTER:
        marker, number = _marker(words, indent, browser, expected)
        words = words[len(marker) :]
        tag = tag_of(words)
        kept = _ITEM.match(words) if tag == "li" else None
        column += len(marker) + (len(kept[0]) if kept else 0)
        tag = tag or ("li" if marker else "")
    elif lettered := _LETTER.match(words):
        column += len(lettered[0])
    if tag == "rule" and words[0] in _DRAWN_RULE and (words[0] != "_" or len(words) > _LONGEST_FIELD):
        return Line("", indent, 0, tag)
    tag = "h2" if indent < browser.base and tag != "rule" else tag
    if not browser.name and not tag and column == indent <= _FIRST_LINE:
        column = 0  # typed and printed paragraphs begin further in than they go on
    if not _may_be_marked(words, browser):
        return Line._make((evenly_spaced(words), column, number, tag, 0, False, False, _GAP in words))
    line = _marked(words, browser)
    return Line(line.text, column, number, line.tag or tag, *line[4:])


def begins_block(words: str, browser: Browser, item: bool) -> bool:
    """Return whether a line begins a block of its own: a rule, a control, a picture, one more `item` of a list."""
    if words.startswith(_OPENING) or _RULE.match(words) or _is_row(words, browser):
        return True
    if item and (_ITEM.match(words) or _BULLET.match(words) or _plain_bullet(words, browser)):
        return True
    return words[0] == "[" and (_CUT_PICTURE.match(words) is not None or read_on(words, browser).picture)


def _is_row(words: str, browser: Browser) -> bool:
    """Whether a line is a row of a table between upright strokes, as links, elinks and html2text draw it."""
    stroke = words[0]
    is_row = stroke in _STROKES and words[-1] == stroke and browser.name not in _OTHER_TABLES
    return is_row and words[1:2] != "-" and any(map(str.isalnum, words))


def tag_of(words: str) -> str:
    """Return the tag that the words of a line alone tell: "rule", "li" or none."""
    if not words or words[0].isalpha():
        return ""
    if _RULE.match(words):
        return "rule"
    return "li" if _ITEM.match(words) else ""


def read_on(words: str, browser: Browser) -> Line:
    """Return a line that goes on with the one above, the browser's marks taken off; it has no bullet of its own."""
    if _may_be_marked(words, browser):
        return _marked(words, browser)
    return Line._make((evenly_spaced(words), 0, 0, "", 0, False, False, _GAP in words))


def _may_be_marked(words: str, browser: Browser) -> bool:
    """Whether a line holds what takes part in a mark; most lines do not."""
    if not browser.name:
        return browser.last_link > 0
    if "[" in words or "(" in words or "___" in words or "│" in words:
        return True
    return bool(_MARKS[browser.name]) and "." in words.partition(" ")[0]


def _marked(words: str, browser: Browser) -> Line:
    """A line without the marks within it, and what they tell."""
    rest, told = _without_marks(words, browser)
    parts = _LINK.split(rest) if "[" in rest else [rest]
    links = [int(number) <= browser.last_link for number in parts[1::2]]
    for at, is_link in enumerate(links):
        parts[2 * at + 1] = "" if is_link else f"[{parts[2 * at + 1]}]"
    text = evenly_spaced("".join(parts))
    tag = "" if text else "field" if "control" in told else "picture" if "picture" in told else ""
    return Line(text, 0, 0, tag, sum(links), "picture" in told, "control" in told, "table" in told or _GAP in words)


def _without_marks(words: str, browser: Browser) -> tuple[str, set[str]]:
    told = set()
    for sign, mark, instead, tells in _MARKS[browser.name]:
        if sign in words:
            words, count = mark.subn(instead, words)
            if count:
                told.add(tells)
    return words, told


def _marker(words: str, column: int, browser: Browser, expected: int) -> tuple[str, int]:
    """The bullet or number a text browser drew, with the space after it, and that number."""
    if not browser.name:
        return "", 0
    if plain := _plain_bullet(words, browser):
        return (plain[0], 0) if column >= _PLAIN_COLUMN else ("", 0)
    letter = browser.name == "lynx" and column >= _LETTER_COLUMN and column % 5 == 0
    bullet = _BULLET.match(words) or (_LETTER_BULLET.match(words) if letter else None)
    if bullet and column >= browser.base + 2:
        return bullet[0], 0
    number = _NUMBER.match(words)
    if number and (column > browser.base or int(number[1]) == expected > 1):
        return number[0], int(number[1])
    return "", 0


def _plain_bullet(words: str, browser: Browser) -> re.Match[str] | None:
    return _PLAIN_BULLET.match(words) if browser.name == "html2text" else None
