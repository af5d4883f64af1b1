"""Seams: where a line that holds several fields is cut, a byline glued to a date, a credit at a caption's end."""

from __future__ import annotations

from cleaner.blocks.seams.dateline import dateline, is_date
from cleaner.blocks.seams.seam_words import SeamWords
from cleaner.languages.lazy import lazy
from cleaner.languages.letters import has_digit
from cleaner.languages.marks import AFTER_STOP, CLOSING, STOPS
from cleaner.languages.words import first_names

_LONGEST_DATELINE, _LONGEST_CREDIT, _LONGEST_TEASER = 160, 110, 220
_SHORTEST, _SHORTEST_CAPTION, _SHORTEST_SENTENCE = 12, 20, 40
_AFTER_BRACKET = 30
_MOST_WORDS, _MOST_CAPITALS = 14, 4
_LONGEST_PARTICLE = 3
_LONGEST_PHRASE = 60
_PARTS = "|–—-•·"
_ENDS = STOPS + CLOSING
_LONGEST_DATE = 60
_GLUED = lazy(r"\d\d(?=[A-ZÀ-ÞΑ-ΩА-Я])")
_YEAR = lazy(r"\s?(?:19|20)\d\d")
# One stands in each line that ends with a credit, a teaser or a call to share it; most lines have none.
_SIGN = lazy(rf"[{STOPS}|•:/©)\]]")
_SENTENCE = lazy(rf"[.!?…][{AFTER_STOP}]{{0,2}}\s+[^\W\d_]\w+\s+[^\W\d_A-Z]")
# Where a sentence ends, but not after a name's initial, or a bar or a stroke between spaces stands.
_BREAK = lazy(rf"[.!?…。|•/](?:(?<=\s/)\s|(?<!/)(?<!\b[A-Z]\.)[{AFTER_STOP}]{{0,2}}\s*)(?=[^\W\d_a-z]|©)")
_CAPITAL = lazy(r"(?<![A-Z])(?=[^\W\d_a-z]|©)")
_LETTERED = lazy(r"[^\W\d_]\.|[^\W\d_]{2,30}(?:['’-][^\W\d_]{1,30}){0,3}")
_SLASHED = lazy(
    r"[^\W\d_a-z]\w{1,30}(?: [^\W\d_a-z][\w.’'-]{0,30}){1,3} ?/ ?[^\W\d_a-z][\w.’'-]{0,30}(?: [\w.’'-]{1,30}){0,4}"
)
_SIGNED = lazy(
    r"([^\W\d_a-z]\w{1,30})(?: [^\W\d_a-z][\w.’'-]{0,30}){1,3}(?: ?/ ?| for (?:the )?)"
    r"[^\W\d_a-z][\w.’'-]{0,30}(?: (?!By\b)(?:[^\W\d_a-z][\w.’'-]{0,30}|of|the|&)){0,4}"
)
_BRACKET = lazy(r"[(\[]([^()\[\]]{2,140})[)\]]([^.!?()\[\]]{0,30})$")


def find_seams(text: str, words: SeamWords) -> tuple[int, ...]:
    """Return where new blocks begin in the words of a line, in rising order; most lines have no seam."""
    size = len(text)
    if size < _SHORTEST:
        return ()
    numbered = has_digit(text)  # as few lines are; a date has one
    if numbered and size <= _LONGEST_DATELINE and (found := dateline(text, words)):
        return found
    if size < _SHORTEST_CAPTION:
        return ()
    offset = numbered and _after_date(text, words)
    sign = None if offset else _SIGN.search(text)
    if sign and not (sign.end() == size and sign[0] in STOPS):  # a sentence, and nothing else
        first = sign.start()
        offset = _credit(text, words, first) or _teaser(text, words) or _share(text, words)
    return (offset,) if offset else ()


def _after_date(text: str, words: SeamWords) -> int:
    """Where the sentence begins that is glued to the date, "Updated: March 3, 2024If you", with which a line begins;
    0 if there is none.
    """
    glued = _GLUED.search(text, 0, _LONGEST_DATE)
    if not glued or len(text) - glued.end() < _SHORTEST_SENTENCE:
        return 0
    end = glued.end()
    return end if is_date(text[:end], words) else 0


def _credit(text: str, words: SeamWords, sign: int) -> int:
    """Where the credit at the end of a caption or a paragraph begins, 0 if there is none.

    sign: where the first of the signs stands that a line with one has
    """
    end = text[-_AFTER_BRACKET:]
    first = max(sign, len(text) - _LONGEST_CREDIT)
    offset = _bracket(text, words) if ")" in end or "]" in end else 0
    offset = offset or _named(text, words, first) or _bare(text, words, first)
    if not offset:
        return 0
    before = text[:offset]
    whole = len(before) < _SHORTEST_CAPTION and len(before.split()) < 3
    return 0 if whole or before.casefold().startswith(words.credit) else offset


def _bracket(text: str, words: SeamWords) -> int:
    """Where "(Photo: A Name)" or "[Agency]" begins at the end of a line, 0 if it does not."""
    match = _BRACKET.search(text, max(1, len(text) - _LONGEST_CREDIT - _AFTER_BRACKET))
    credit = match and (
        match[1].casefold().startswith(words.credit)
        or _begins(match[0].casefold(), words.credit)
        or words.is_source(match[1])
        or _SLASHED.fullmatch(match[1])
    )
    return match.start() if match and credit else 0


def _begins(folded: str, phrases: tuple[str, ...]) -> bool:
    """Whether a text begins with one of some phrases, and no word goes on there."""
    if not folded.startswith(phrases):
        return False
    phrase = next(phrase for phrase in phrases if folded.startswith(phrase))
    return not folded[len(phrase) : len(phrase) + 1].isalnum()


def _named(text: str, words: SeamWords, sign: int) -> int:
    """Where "Photo: A Name/Agency" begins at the end of a line, 0 if it does not."""
    first = max(1, len(text) - _LONGEST_CREDIT)
    tail, heads = text[first:], words.heads
    found = _CAPITAL.finditer(text, first) if ":" in tail or "©" in tail else _BREAK.finditer(text, max(first, sign))
    for match in found:
        begin = match.end()
        two = text[begin : begin + 2].casefold()
        if two[:2] not in heads and two[:1] not in heads:
            continue  # as nearly all: each of a hundred phrases would be compared
        head = text[begin : begin + _LONGEST_PHRASE].casefold()
        if head.startswith(words.credit) and _is_named(text, begin, head, words):
            return begin
    return 0


def _is_named(text: str, begin: int, head: str, words: SeamWords) -> bool:
    """Whether the credit phrase that begins somewhere has names after it, and something complete before it."""
    phrase = next(phrase for phrase in words.credit if head.startswith(phrase))
    after = text[begin + len(phrase) :].lstrip()
    rest = after.lstrip(": ")
    if not rest or not _is_name(rest, words) or (phrase == "©" and _YEAR.match(rest)):
        return False
    before = text[:begin].rstrip()
    complete = before[-1:] in _ENDS or before[-1:] in _PARTS
    glued = len(before) == begin and before[-1:].isalnum()
    closed = phrase[-1] in ":/©" or " " in phrase or after.startswith(":")
    return closed and bool(before) and (complete or glued or words.is_source(rest))


def _bare(text: str, words: SeamWords, first: int) -> int:
    """Where "A Name/Agency" or "A NAME" begins after the last sentence of a line, 0 if it does not."""
    if text[-1] in _ENDS:
        return 0
    for match in _BREAK.finditer(text, first):
        rest = text[match.end() :]
        sentence = text[: match.start()].rstrip()
        if (
            (_is_name(rest, words) and words.is_source(rest))
            or _is_in_capitals(rest, sentence)
            or _is_signed(rest, sentence)
        ):
            return match.end()
    return 0


def _is_signed(rest: str, sentence: str) -> bool:
    """Whether a person's name and a house's stand behind a sentence: "The boat. Ana Ruiz for The Isle Post"."""
    signed = _SIGNED.fullmatch(rest) if len(sentence) >= _SHORTEST_CAPTION else None
    return signed is not None and signed[1].casefold() in first_names()


def _is_in_capitals(rest: str, sentence: str) -> bool:
    """Whether a name or a button in capitals stands behind a sentence that is not: "The boat on Monday.ANA RUIZ"."""
    parts = rest.split()
    return (
        rest.isupper()
        and 2 <= len(parts) <= _MOST_CAPITALS
        and _is_lettered(parts)
        and sentence.rstrip(" .")[-1:].islower()
    )


def _is_lettered(parts: list[str]) -> bool:
    """Whether words are of letters alone, or initials: "J. R. ARK-HOLT"."""
    return all(_LETTERED.fullmatch(part) for part in parts)


def _is_name(rest: str, words: SeamWords) -> bool:
    """Whether words are names of people and agencies and hardly anything else."""
    parts = rest.split()
    small = [part for part in parts if part.islower() and part not in words.joins]
    long = sum(len(part) > _LONGEST_PARTICLE for part in small)
    few = len(parts) <= _MOST_WORDS and long * 4 <= len(parts) and len(small) * 2 <= len(parts)
    return few and (rest[0].isalnum() or rest[0] in "@'") and not parts[0].islower() and not _SENTENCE.search(rest)


def _teaser(text: str, words: SeamWords) -> int:
    """Where "Read also: Another headline" begins after a sentence, 0 if it does not."""
    colon = text.find(":", max(_SHORTEST_SENTENCE, len(text) - _LONGEST_TEASER - 2))
    while colon >= 0:
        first = max(_SHORTEST_SENTENCE, colon - _LONGEST_PHRASE)
        begin = first + words.teaser_at(text[first:colon])
        if begin >= first and text[begin].isupper() and _is_teaser(text, begin, colon):
            return 0 if _SENTENCE.search(text, colon) else begin - (text[begin - 1] in "([")
        colon = text.find(":", colon + 1)
    return 0


def _is_teaser(text: str, begin: int, colon: int) -> bool:
    """Whether the words before another headline stand after a sentence's end, and it is as long as headlines are."""
    before = text[begin - 1]
    sentence = text[: begin - (before in "([")].rstrip()
    return (
        not before.isalnum()
        and sentence.endswith(tuple(_ENDS))
        and 0 < len(text[colon + 1 :].strip()) <= _LONGEST_TEASER
    )


def _share(text: str, words: SeamWords) -> int:
    """Where "Click to tweet" begins after a sentence, 0 if it does not."""
    begin = words.share_at(text)
    if begin < 0:
        return 0
    sentence = text[:begin].rstrip().rstrip(CLOSING)
    ended = len(sentence) >= _SHORTEST_CAPTION and sentence[-1] in STOPS
    return begin if ended and not text[begin].islower() else 0
