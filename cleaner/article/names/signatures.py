"""The author's name below the text: alone in its last line, or marked as an author's."""

from __future__ import annotations

from collections.abc import Sequence

from cleaner.article.names.marked import is_marked
from cleaner.article.names.names import names
from cleaner.article.names.people_words import people_words
from cleaner.article.names.seen import BARE, MARKED, SAID, Seen
from cleaner.article.names.seen_names import NAME
from cleaner.article.names.small_words import small_among
from cleaner.labels.label import IN_BODY, Label, Labelled, end_of, top_of
from cleaner.languages.lazy import lazy
from cleaner.languages.marks import CLOSING, STOPS

_PLAIN = frozenset({"", "p", "em", "strong"})
_ELSEWHERE = frozenset({Label.COMMENTS, Label.RELATED, Label.CREDIT, Label.LEGAL, Label.ADVERT})
_ENDS = tuple(STOPS + CLOSING)
_SHORT, _BELOW, _CLOSE, _NEAR, _LONGEST = 80, 12, 2, 8, 4
_WORDS = 7  # "Signed on behalf of the harbour master"
_REPORTER, _AND = lazy(r"[记記]者"), lazy(r"[\s、]+")
_REPORTERS = lazy(
    r"\W{0,3}(?:[가-힣]{2,4}\s?[·,/]\s?){0,3}[가-힣]{2,4}\s?(?:[가-힣]{0,3}기자|특파원|논설위원)"
    r"(?:\s{0,3}[(\[<]?[\w.+-]{1,40}@[\w.-]{3,40})?\W{0,3}"
)


def signed_names(labelled: Sequence[Labelled], language: str) -> list[Seen]:
    """Return a name that is marked as an author's below the text, or alone in its last line or right below it."""
    last = end_of(labelled)
    below = range(last + 1, min(last + 1 + _BELOW, len(labelled)))
    marked = (Seen(MARKED, found, at) for at in below if (found := _marked(labelled[at], language)))
    ends = [at for at in (last, last + 1) if at < len(labelled) and _is_below_text(labelled, at)]
    alone = (Seen(BARE, found, at) for at in ends if (found := _alone(labelled[at : at + 1], language)))
    return [seen for seen in (*marked, *alone) if not _is_text(seen.names[0], labelled)][:1]


def signed_reporters(labelled: Sequence[Labelled], language: str) -> list[Seen]:
    """Return the reporters who sign a Korean text, with an address perhaps, in its last line or closely below it:
    "김민준 기자 kim@hangang.example"; of a Chinese one those behind their paper, there or closely below the headline:
    "海港日报记者 王乙".
    """
    last = end_of(labelled)
    if language == "zh":
        top = top_of(labelled)
        near = (*range(top + 1, min(top + 1 + _NEAR, last)), *range(max(top + 1, last - _CLOSE), last + 1 + _CLOSE))
        signed = (Seen(SAID, found, at) for at in near if (found := _of_paper(labelled[at : at + 1], language)))
        return list(signed)[:1]
    if language != "ko":
        return []
    lines = [at for at in range(last, len(labelled)) if labelled[at].block.text][: _CLOSE + 1]
    korean = (at for at in lines if _REPORTERS.fullmatch(labelled[at].block.text))
    return [Seen(SAID, found, at) for at in korean if (found := names(labelled[at].block.text, language))][:1]


def _of_paper(line: Sequence[Labelled], language: str) -> tuple[str, ...]:
    """The reporters behind a paper's name in a line that says nothing else."""
    words = people_words(language)
    for item in line:
        text = item.block.text
        paper = words.house.match(text) if len(text) <= _SHORT and item.label not in _ELSEWHERE else None
        found = tuple(_AND.split(text[paper.end() :].strip("】）) "))) if paper and _REPORTER.search(paper[0]) else ()
        if all(1 < len(name) <= _LONGEST and name.startswith(words.surnames) for name in found):
            return found
    return ()


def described_names(labelled: Sequence[Labelled], language: str) -> list[Seen]:
    """Return the only name that is a line of a dump below the headline and beside the text, where a paragraph closely
    below begins with it, or with its first part: "Ana Ruiz", "Ana has lived on the island since 2031 and …".
    """
    top, last, words = top_of(labelled), end_of(labelled), people_words(language)
    found: dict[str, int] = {}
    for at in range(top + 1, len(labelled) - 1):
        item, text = labelled[at], labelled[at].block.text
        beside = item.label not in IN_BODY and not item.block.marks.tag and len(text) <= _SHORT
        if beside and NAME.fullmatch(text) and words.begins_with_first_name(text) and names(text, language) == (text,):
            below = labelled[at + 1 : at + 1 + _CLOSE]
            if _is_told(text, below if at > last else [other for other in below if other.label not in IN_BODY]):
                found.setdefault(text, at)
    if len(found) != 1:
        return []
    name, at = found.popitem()
    return [] if _is_text(name, labelled) or _is_spoken_of(name, labelled) else [Seen(BARE, (name,), at)]


def _is_spoken_of(name: str, labelled: Sequence[Labelled]) -> bool:
    """Whether the text of the article speaks of somebody."""
    return any(name in item.block.text for item in labelled if item.label in IN_BODY)


def _is_told(name: str, below: Sequence[Labelled]) -> bool:
    """Whether one of the lines below is long and begins with a name or its first part."""
    begins = (f"{name} ", f"{name.split(maxsplit=1)[0]} ")
    return any(len(item.block.text) > _SHORT and item.block.text.startswith(begins) for item in below)


def _marked(item: Labelled, language: str) -> tuple[str, ...]:
    block = item.block
    able = item.label not in _ELSEWHERE and len(block.text) <= _SHORT and is_marked(block)
    return tuple(name for name in names(block.text, language) if " " in name) if able else ()


def _alone(line: Sequence[Labelled], language: str) -> tuple[str, ...]:
    for item in line:
        text = item.block.text.strip(" —–-()")
        plain = item.block.marks.tag in _PLAIN and not item.block.marks.links and len(text) <= _SHORT
        found = names(text, language) if plain and NAME.fullmatch(text) else ()
        return found if len(found) == 1 else ()
    return ()


def _is_below_text(labelled: Sequence[Labelled], at: int) -> bool:
    """Whether the line above one is long, has several words or ends a sentence: no item of a list; and no line close
    below says the same, as a title stands below its picture's.
    """
    texts = (item.block.text for item in reversed(labelled[:at]))
    above = next((text for text in texts if any(map(str.isalpha, text))), "")
    below = [item.block.text for item in labelled[at : at + 2 + _CLOSE]]
    written = len(above) > _SHORT or len(above.split()) >= _WORDS or above.endswith(_ENDS)
    return written and below[0] not in below[1:]


def _is_text(name: str, labelled: Sequence[Labelled]) -> bool:
    """Whether words of a name stand on the page in small letters."""
    return bool(small_among(labelled, map(str.casefold, name.split())))
