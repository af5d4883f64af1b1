"""How else the words of a language are written: in capitals without accents, in another alphabet, with other marks."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from cleaner.typing_names import Any

_CYRILLIC = str.maketrans("abvgdđežzijklmnoprstćufhcčš", "абвгдђежзијклмнопрстћуфхцчш")
_SPELLED = frozenset({"dates", "people", "phrases", "headings", "pictures"})
_ROMANIAN_CEDILLAS = str.maketrans("șț", "şţ")
_ACCENTS: Mapping[str, Mapping[int, int | None]] = {
    "ar": str.maketrans("أإآ", "ااا", "\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652"),
    "ca": str.maketrans("àèéíòóú", "aeeioou"),
    "el": str.maketrans("άέήίόύώΐΰ", "αεηιουωϊϋ"),
    "es": str.maketrans("áéíóú", "aeiou"),
    "fr": str.maketrans("àâçèéêëîïôùûü", "aaceeeeiiouuu"),
    "ro": str.maketrans("ăâîșț", "aaist"),
}


def with_spellings(table: dict[str, Any], code: str) -> dict[str, Any]:
    """Return the table of a language, its phrases in small letters and as it writes them otherwise."""
    return {key: _spelled_in(part, code) if key in _SPELLED else part for key, part in table.items()}


def spelled(words: Iterable[str], code: str) -> tuple[str, ...]:
    """Return words of a language, in small letters, and behind them how else it writes them."""
    written, ways = tuple(words), _WAYS.get(code, ())
    return tuple(dict.fromkeys((*written, *(way(word) for way in ways for word in written))))


def _spelled_in(part: Any, code: str) -> Any:
    if isinstance(part, dict):
        return {key: _spelled_in(inner, code) for key, inner in part.items()}
    return spelled(map(str.casefold, part), code)


def _by(table: Mapping[int, int | str | None]) -> Callable[[str], str]:
    return lambda word: word.translate(table)


def _in_cyrillic(word: str) -> str:
    found = word.replace("lj", "љ").replace("nj", "њ").replace("dž", "џ").translate(_CYRILLIC)
    return word if any(map(str.isascii, filter(str.isalpha, found))) else found


_WAYS: Mapping[str, tuple[Callable[[str], str], ...]] = {
    **{code: (_by(table),) for code, table in _ACCENTS.items()},
    "fa": (_by({0x200C: " "}),),
    "he": (_by(str.maketrans("'\"", "׳״")),),
    "ro": (_by(_ACCENTS["ro"]), _by(_ROMANIAN_CEDILLAS)),
    "sr": (_in_cyrillic,),
    "tr": (_by({ord("i"): "i\u0307", ord("ı"): "i"}),),
}
