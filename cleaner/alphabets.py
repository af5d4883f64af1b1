"""What languages write beside the letters of ASCII: it tells encodings apart that a guess takes for each other."""

from __future__ import annotations

import re
from collections import Counter

_CENTRAL = ("ąćęłńóśźż", "áčďéěíňóřšťúůýž", "áäčďéíĺľňóôŕšťúýž", "áéíóöőúüű", "ăâîşţ", "čćđšž")
_BALTIC = ("ąčęėįšųūž", "āčēģīķļņšūž", "äõöüšž")
_WESTERN = (
    *("äöüßéà", "àâçéèêëîïôœùûüÿ", "áéíñóúü¿¡ªº", "áâãàçéêíóôõúüªº", "àèéìíîòóù", "àçèéíïòóúü", "ëïéèöüáó"),
    *("åäöéü", "æøåéó", "áðéíóúýþæö", "äõöüšž"),
)
# Where a page's letters are in two of them, it is the first.
_LATIN = {
    "cp1252": _WESTERN,
    "cp1250": _CENTRAL,
    "iso8859_2": _CENTRAL,
    "cp1254": ("çğıöşüâîûİ",),
    "cp1257": _BALTIC,
    "cp1258": ("ăâđêôơưàáãèéìíòóõùúý\u0300\u0301\u0303\u0309\u0323",),
}
_GREEK = dict.fromkeys(("cp1253", "iso8859_7"), ("αβγδεζηθικλμνξοπρσςτυφχψωάέήίόύώϊϋΐΰ",))
_RARE = {"latin_1", "cp775", *(f"iso8859_{part}" for part in (3, 4, 9, 10, 13, 14, 15, 16))}
_TAKEN_FOR_EACH_OTHER = (({*_LATIN, *_RARE}, _LATIN), ({*_GREEK}, _GREEK))
# Only in Latin words does no byte beyond ASCII stand beside another; Apple and DOS had encodings of their own for them.
_PAIR = re.compile(rb"[\x80-\xff]{2}")
_APPLE_AND_DOS = ("mac_", "cp4", "cp8")
_SIGNS = "\xa0“”„‘’‚«»‹›–—…•·€£§°©®™½"


def likelier(data: bytes, guess: str) -> str:
    """Return the encoding in which most of a page's bytes are letters of one language; `guess` if it is of no such."""
    counts = Counter(data.translate(None, bytes(range(128))))
    if not _PAIR.search(data) and not guess.startswith(_APPLE_AND_DOS):
        guess = "latin_1"
    for guesses, alphabets in _TAKEN_FOR_EACH_OTHER:
        if guess in guesses:
            return max(alphabets, key=lambda name: max(_fit(counts, name, letters) for letters in alphabets[name]))
    return guess


def _fit(counts: Counter[int], name: str, letters: str) -> int:
    """How many of a page's bytes beyond ASCII are letters of a language, or signs that all write, in an encoding."""
    known = letters + letters.upper() + _SIGNS
    signs = bytes(range(128, 256)).decode(name, "replace")
    return sum(counts[byte] for byte, sign in enumerate(signs, 128) if sign in known)
