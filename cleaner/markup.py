"""Whether a page is HTML, or text that at most talks about it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from cleaner.languages.lazy import lazy

_HEAD, _LONG_HEAD, _TAIL = 4096, 1 << 14, 500
_MARKUP = lazy(r"<(?:!doctype\s+html|html|head|body|article|div|p|title|meta)\b", re.I)
_LONGEST_TAG = 2000  # characters behind its name
_PAGE = lazy(r"<(?:!doctype\s+html|html|head|body)\b", re.I)
_PAGE_LINE = lazy(r"^[ \t]{0,99}<(?:!doctype\s+html|html|body)\b", re.I | re.M)
_PAGE_END = lazy(r"</(?:html|body)\s{0,99}>", re.I)
_BLOCK = (
    "address|article|aside|blockquote|center|dd|details|div|dl|dt|fieldset|figure|footer|form|h[1-6]|header|hr|li|main|"
    "nav|ol|p|pre|section|table|tbody|td|th|thead|tr|ul"
)
_INLINE = "a|abbr|b|big|br|cite|code|em|font|i|iframe|img|link|noscript|small|span|strong|sub|sup|time|tt|u"
_TAG = lazy(rf"<(?:({_BLOCK})|{_INLINE})(?=[\s/>])", re.I)
# What stands at a word's or a line's edge; an author who writes about tags puts spaces and commas around them.
_GLUED = r"(?:(?<=\S)|^[ \t]{0,99})"
_CLOSED = lazy(rf"{_GLUED}(?:</(?:{_BLOCK}|{_INLINE})\s{{0,9}}>|<br\s{{0,9}}/?>)", re.I | re.M)
_BROKEN = lazy(rf"""{_GLUED}(?:</(?:{_BLOCK})>|<br\s{{0,9}}/?>)(?=\s{{0,99}}(?:<|$)|[^\s,.;:!?)\]"'`])""", re.I | re.M)
_LEAST = 2
# A paragraph, a heading, a fence or a table of Markdown; HTML has none outside of its elements.
_PLAIN = lazy(r"\n[ \t\r]*\n[^\s<]")
_MARKDOWN = lazy(r"^(?:#{1,6}\s|```|~~~|\|)", re.M)
_READY = lazy(r"</?pre\b[^<>]{0,400}>", re.I)  # between two of them a blank line is the element's own
# Around an element that it keeps pandoc puts blank lines, and between them it writes headings and links.
KEPT = "\n\n</div>\n\n"
_FEW_KEPT = 3
_WRITTEN = lazy(r"^#{1,6} \S|\]\((?:https?://|[/#])", re.M)
# JSON, and the head of a mail or of an answer.
_OTHER = lazy(r"[{\[]|[A-Z][\w-]{1,40}: |From |HTTP/")
_BLANK = lazy(r"[\ufeff\s]*")
_HIDDEN = lazy(r"<!--|<\?|<(script|style|svg)\b", re.I)
_ENDS = {"<!--": "-->", "<?": ">"}


def looks_like_html(text: str) -> bool:
    """Return whether a page is HTML, a whole page or a part of one."""
    if is_kept_in_markdown(text):
        return False
    head = text[:_HEAD].lstrip("\ufeff \t\r\n")
    tags = list(islice(_tags(head), _LEAST)) if head.startswith("<") else []
    if 0 in tags or len(tags) == _LEAST:
        return True
    at = _begin(text)
    if not text.startswith("<", at):
        return _is_broken(text[at : at + _LONG_HEAD])
    if _PAGE.match(text, at):
        return True
    tag = _TAG.match(text, at)
    return tag is not None and not head.startswith("<?xml") and (_is_page(text) or _is_part(text, at, tag[1]))


def is_kept_in_markdown(text: str) -> bool:
    """Return whether a page is Markdown in which pandoc kept elements of HTML."""
    return text.count(KEPT) >= _FEW_KEPT and not _PAGE.search(text) and _WRITTEN.search(text) is not None


def _tags(head: str) -> Iterator[int]:
    """Where the tags begin that a page or a part of one has first, and that end close behind their names."""
    done = 0
    for tag in _MARKUP.finditer(head):
        end = head.find(">", tag.end(), tag.end() + _LONGEST_TAG + 1)
        if tag.start() >= done and end >= 0:
            yield tag.start()
            done = end + 1


def _begin(text: str) -> int:
    """Where a page begins behind white space, comments, scripts, styles and drawings."""
    at = _end(_BLANK, text, 0)
    while opened := _HIDDEN.match(text, at):
        end = _ENDS.get(opened[0]) or f"</{opened[1]}>"
        found = text.find(end, opened.end())
        if found < 0:
            break
        at = _end(_BLANK, text, found + len(end))
    return at


def _end(pattern: re.Pattern[str], text: str, at: int) -> int:
    match = pattern.match(text, at)
    return match.end() if match else at


def _is_page(text: str) -> bool:
    """Whether a whole page stands behind the tag with which a page begins, a program's complaint."""
    return bool(_PAGE_END.search(text, max(0, len(text) - _TAIL)) and _PAGE_LINE.search(text))


def _is_part(text: str, at: int, block: str | None) -> bool:
    """Whether what begins with a tag is HTML to its end: an element around it, or no line of another kind in it."""
    if block and text[-_TAIL:].rstrip().lower().endswith(f"</{block.lower()}>"):
        return True
    head = "".join(_READY.split(text[at : at + _LONG_HEAD])[::2])
    return bool(_CLOSED.search(head)) and not _PLAIN.search(head) and not _MARKDOWN.search(head)


def _is_broken(head: str) -> bool:
    """Whether words that begin without a tag are HTML: its elements, and nothing else, break their lines."""
    if "<" not in head or _OTHER.match(head) or _PLAIN.search(head) or _MARKDOWN.search(head):
        return False
    plain = sum(1 for line in head.splitlines() if "<" not in line and line.strip())
    return len(_BROKEN.findall(head)) >= max(_LEAST, plain)
