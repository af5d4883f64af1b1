"""Names that stand in capitals, as people write them."""

from __future__ import annotations

import re

from cleaner.languages.lazy import lazy

# Small words inside names: "Ludwig van der Berg", "María de la Cruz y Soto", "Omar ibn Said".
PARTICLES = frozenset(
    "van von der den de del della di da do dos das du la le el al bin ibn bint ben ter ten te zu zur zum af av e y i "
    "st. af' d' o' dem in't 't vom 'n binti".split()
)
# Of these, the ones that have a capital: "Zoé Le Goff", "Maria De Luca".
_CAPITAL_PARTICLES = {"fr": frozenset(("le", "la")), "it": frozenset("de del della di da do la le el lo".split())}
_NOT_TURKISH = frozenset("QWX")
_WORD = lazy(r"(?:\bMc)?[^\W\d_]+")


def cased(name: str, language: str = "") -> str:
    """Return a name of several words with small letters if it is all capitals; initials stay as they are."""
    parts = name.split()
    if len(parts) < 2 or not name.isupper() or all(len(part.rstrip(".")) < 3 for part in parts):
        return name
    if language == "tr" and _NOT_TURKISH.isdisjoint(name):
        parts = name.replace("I", "ı").split()
    small = PARTICLES - _CAPITAL_PARTICLES.get(language, frozenset())
    return " ".join(part.lower() if part.casefold() in small else _titled(part) for part in parts)


def _titled(part: str) -> str:
    if "." in part or len(part) < 2:
        return part.upper()
    return _WORD.sub(_capital, part)


def _capital(match: re.Match[str]) -> str:
    word = match[0].capitalize().replace("\u0307", "")  # the dot that İ leaves on its i
    return "Mc" + word[2:].capitalize() if word.startswith("Mc") and len(word) > 4 else word
