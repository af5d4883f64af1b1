"""A page as it came: decoded, and known to be text or HTML."""

from __future__ import annotations

import codecs
import re
from os import PathLike

from cleaner.languages.lazy import lazy
from cleaner.markup import looks_like_html
from cleaner.named_tuple import NamedTuple
from cleaner.sources.item import BYTE_ORDER_MARKS, known_encoding
from cleaner.typing_names import Literal

Kind = Literal["text", "html"]

_DECLARED = lazy(rb"""<(?:meta|\?xml)[^>]{0,200}?(?:charset|encoding)\s*=\s*["']?\s*([\w.:-]{2,40})""", re.I)
_HEAD, _GUESSED = 4096, 1 << 18
# A page that a browser saved with its pictures, whatever its file is called: headers, and among them the type.
_SAVED = b"multipart/related"
_MHTML = lazy(
    rb"\A(?:[a-z][a-z0-9-]*:[^\r\n]*(?:\r?\n[ \t][^\r\n]*)*\r?\n){0,50}?"
    rb"Content-Type:(?:[ \t]|\r?\n[ \t])*multipart/related",
    re.I,
)
# What a page means that declares one of these: what browsers read, which holds more signs (WHATWG Encoding, "labels").
_MEANT = {
    "ascii": "windows-1252",
    "iso8859-1": "windows-1252",
    "iso8859-9": "windows-1254",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "big5": "big5hkscs",
    "shift_jis": "cp932",
    "euc_kr": "cp949",
}
_RARE = 20  # one wrong byte in so many signs is damage
# Encodings of two bytes a sign: some of their signs are one of UTF-8, too, but not several on end.
_EAST = frozenset(
    "gb18030 big5hkscs cp932 euc_jp cp949 hz johab iso2022_jp iso2022_kr euc_jis_2004 shift_jis_2004".split()
)
_SEVERAL = 4
# UTF-16 without a mark: of the pairs of bytes that a page begins with, at least two in three hold the same NUL, or nine
# in ten that or the first byte of an alphabet's letters.
_FEWEST_PAIRS, _PAIRS, _NULS = 4, 2, 3
_FEWEST_LETTERS, _LETTERS, _ALL = 16, 9, 10
# Those that no page has; of random bytes they are one in ten.
_CONTROLS = bytes(set(range(32)) - set(b"\b\t\n\v\f\r\x1a\x1b\x0e\x0f"))
_FEWEST_CONTROLS, _CONTROL, _OFTEN = 16, 16, 8
_SHIFT = b"\x1b$"  # to the signs of East Asia, in a page of ASCII bytes alone
# How files begin that hold no text, and what they are (the magic numbers of file(1)).
_MAGIC = {
    b"%PDF-": "a PDF",
    b"\x89PNG\r\n": "a picture",
    b"\xff\xd8\xff": "a picture",
    b"GIF87a": "a picture",
    b"GIF89a": "a picture",
    b"II*\0": "a picture",
    b"MM\0*": "a picture",
    b"\0\0\1\0": "a picture",
    b"OggS\0": "a recording",
    b"ID3\2": "a recording",
    b"ID3\3": "a recording",
    b"ID3\4": "a recording",
    b"\x1aE\xdf\xa3": "a recording",
    b"wOFF\0\1": "a font",
    b"wOF2\0\1": "a font",
    b"\0\1\0\0": "a font",
    b"PK\3\4": "an archive or an office document",
    b"\xd0\xcf\x11\xe0": "an office document",
    b"\x1f\x8b": "compressed",
    b"(\xb5/\xfd": "compressed",
    b"BZh91AY&SY": "compressed",
    b"\xfd7zXZ": "compressed",
    b"7z\xbc\xaf": "an archive",
    b"Rar!\x1a\7": "an archive",
    b"{\\rtf1": "an office document",
    b"PAR1\x15": "a Parquet file",
    b"fLaC\0": "a recording",
    b"\x7fELF": "a program",
    b"MZ\x90\0": "a program",
    b"\0asm": "a program",
    b"SQLite format 3\0": "a database",
}
_BEGINNINGS = tuple(_MAGIC)
_FURTHER = (
    (4, b"ftyp", "a recording"),
    (8, b"WEBP", "a picture"),
    (8, b"WAVE", "a recording"),
    (8, b"AVI ", "a recording"),
)


class Page(NamedTuple):
    """The characters of one page, whether they are text or HTML, and where they came from."""

    text: str
    kind: Kind = "text"
    url: str | None = None
    encoding: str = "utf-8"


def read(
    source: str | bytes | PathLike[str],
    *,
    kind: str = "auto",
    url: str | None = None,
    encoding: str | None = None,
) -> Page:
    """Return the Page in a string, in bytes or in a file; wrong bytes become U+FFFD, OSError passes through.

    What holds no text at all, a picture or a PDF, is a page without words. Of an MHTML file it is the page in it;
    ValueError if that is cut off.
    """
    if isinstance(source, PathLike):
        with open(source, "rb") as stream:
            source = stream.read()
    if isinstance(source, bytes) and _SAVED in source[:_HEAD].lower() and _MHTML.match(source):
        from cleaner.sources.mhtml import saved_page

        source, own_url, own_encoding = saved_page(source)
        url, encoding = url or own_url, encoding or own_encoding
    if isinstance(source, str):
        text, encoding = source, encoding or "utf-8"
    elif no_text(source, encoding):
        text, encoding = "", encoding or "utf-8"
    else:
        text, encoding = decode(source, encoding)
    found: Kind = "html" if kind == "html" or (kind == "auto" and looks_like_html(text)) else "text"
    return Page(text, found, url, encoding)


def no_text(data: bytes, encoding: str | None = None) -> str:
    """Return what a file is that holds no text ("a PDF", "a picture" …), "" where it may hold some: of a page whose
    encoding is given, only how it begins tells.
    """
    if data.startswith(_BEGINNINGS):
        return next(kind for beginning, kind in _MAGIC.items() if data.startswith(beginning))
    known = next((kind for at, sign, kind in _FURTHER if data.startswith(sign, at) and b"\0" in data[:16]), "")
    return known or ("" if encoding or not _is_binary(data[:_HEAD].rstrip(b"\0")) else "binary data")


def _is_binary(head: bytes) -> bool:
    """Whether many bytes are control characters, and none is as frequent as one is in UTF-16, however it is cut."""
    controls = len(head) - len(head.translate(None, _CONTROLS))
    if controls < _FEWEST_CONTROLS or controls * _CONTROL < len(head):
        return False
    return not head.startswith(tuple(BYTE_ORDER_MARKS)) and max(map(head.count, set(head))) * _OFTEN < len(head)


def decode(data: bytes, encoding: str | None = None) -> tuple[str, str]:
    """Return the characters of `data` and the encoding's name: given, BOM, UTF-16, declared, UTF-8, then guessed."""
    if encoding:
        return data.decode(encoding, "replace"), encoding
    for bom, name in BYTE_ORDER_MARKS.items():
        if data.startswith(bom):
            return data[len(bom) :].decode(name, "replace"), name
    if name := _paired_with_nuls(data[:_HEAD]):
        return data.decode(name, "replace"), name
    declared = _declared(data)
    shifted = ["iso2022_jp"] if _SHIFT in data else []
    for name in (*declared, *shifted, "utf-8"):
        try:
            return data.decode(name), name
        except UnicodeError:
            continue
    for name, rare in (("utf-8", 1), *((name, _RARE) for name in declared)):
        text = data.decode(name, "replace")
        if _is_damaged(text, rare):
            return text, name
    return _guess(data)


def _paired_with_nuls(head: bytes) -> str:
    """The UTF-16 that a page begins in as Windows saves it without a mark, "" where it is none."""
    pairs = len(head) // 2
    first, second = head[: 2 * pairs : 2], head[1::2]
    nuls = first.count(0) + second.count(0)
    if pairs < _FEWEST_PAIRS or not nuls or (0 in first and 0 in second):
        return ""
    lettered = pairs >= _FEWEST_LETTERS and _is_of_an_alphabet(first if 0 in first else second)
    if _NULS * nuls < _PAIRS * pairs and not lettered:
        return ""
    return "utf-16-le" if 0 in second else "utf-16-be"


def _is_of_an_alphabet(halves: bytes) -> bool:
    """Whether nearly all of one half of the pairs are a NUL, as of a space, or one other byte, as of Cyrillic."""
    letter = max((halves.count(byte) for byte in {*halves} - {0}), default=0)
    return _ALL * (halves.count(0) + letter) >= _LETTERS * len(halves)


def _declared(data: bytes) -> list[str]:
    match = _DECLARED.search(data[:_HEAD])
    name = known_encoding(match[1].decode("ascii", "replace")) if match else None
    if name is None:
        return []
    name = codecs.lookup(name).name
    name = _MEANT.get(name, name)
    return [] if name.startswith(("utf-16", "utf-32", "utf-7")) or _is_utf_8(data, name) else [name]


def _is_utf_8(data: bytes, declared: str) -> bool:
    """Whether a page that declares another encoding can be nothing but UTF-8, as its server said in a header that a
    saved page has lost.
    """
    try:
        text = "" if declared == "utf-8" or data.isascii() else data.decode()
    except UnicodeError:
        return False
    return _beyond_ascii(text) >= (_SEVERAL if declared in _EAST else 1)


def _is_damaged(text: str, rare: int) -> bool:
    """Whether so few of a text's signs beyond ASCII are U+FFFD that its encoding is right and its bytes are wrong."""
    wrong = text.count("\ufffd")
    return _beyond_ascii(text) - wrong > rare * wrong


def _beyond_ascii(text: str) -> int:
    return len(text) - len(text.encode("ascii", "ignore"))


def _guess(data: bytes) -> tuple[str, str]:
    from charset_normalizer import from_bytes

    from cleaner.alphabets import likelier

    beginning = _beginning(data)
    best = from_bytes(beginning).best()
    name = likelier(beginning, best.encoding) if best else "utf-8"
    return data.decode(name, "replace"), name


def _beginning(data: bytes) -> bytes:
    """The first bytes of a page, to the end of a line, a word or a tag: half a sign is wrong in any encoding."""
    head = data[:_GUESSED]
    return head if head == data else head[: max(map(head.rfind, (b"\n", b" ", b">"))) + 1] or head
