"""Reporters whom a Chinese text names in its first words, and a Japanese one in brackets behind its last."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from cleaner.article.names.people_words import PeopleWords, people_words
from cleaner.article.names.seen import SAID, Seen
from cleaner.blocks.language import spoken
from cleaner.labels.label import IN_BODY, Label, Labelled, end_of
from cleaner.labels.signs.phrases import bare, matcher
from cleaner.languages.lazy import lazy
from cleaner.languages.words import words

_FIRST, _BEFORE, _CLOSE, _LONGEST = 2, 40, 2, 4  # of the text's lines; characters before the bracket; characters
_IN_TEXT = frozenset((Label.BODY, Label.STANDFIRST))
# "海港社北京10月17日电（记者 王乙、李丙 通讯员 赵丁）"
_BRACKETED = lazy(
    r"[（(][\u4e00-\u9fff]{0,8}[记記]者[\s：:]{0,2}([\u4e00-\u9fff、，,\s]{2,30}?)(?:通[讯訊][员員][^）)]{0,20})?[)）]"
)
# "（海港社記者王乙台北10日電）": the place is the last two characters before the day.
_PLACED = lazy(r"[（(][\u4e00-\u9fff]{2,6}記者([\u4e00-\u9fff、]{4,20})\d{1,2}日[\u4e00-\u9fff]{0,2}電[)）]")
_AND = lazy(r"[\s、，,]+")
# "（社会部・佐藤花）", "【佐藤花、高橋一】"
_LAST = lazy(
    r"(?:\A|(?<=[。」]))\s?[（【(](?:[^・／/（）()【】]{2,8}[・／/])?([\u4e00-\u9fff\u3005、\s]{3,20})[）】)]\Z"
)
_PERSON = lazy(r"[\u4e00-\u9fff\u3005]{3,6}|[\u4e00-\u9fff\u3005]{1,3}\s[\u4e00-\u9fff\u3005]{1,3}")


def told_reporters(labelled: Sequence[Labelled], language: str) -> list[Seen]:
    """Return the reporters whom a Chinese text names in brackets in its first line, "(记者 王乙)", and a Japanese one
    behind its last: "（佐藤花子）".
    """
    people = people_words(language)
    if language == "zh":
        first = [at for at, item in enumerate(labelled) if item.label in _IN_TEXT][:_FIRST]
        found = (
            (_placed(labelled[at].block.text, people) or _bracketed(labelled[at].block.text, people), at)
            for at in first
        )
    elif language == "ja":
        last = end_of(labelled)
        near = range(max(0, last - 1), min(last + 1 + _CLOSE, len(labelled)))
        found = (
            (tuple(_behind(labelled[at].block.text)), at) for at in near if labelled[at].label in IN_BODY or at > last
        )
    else:
        return []
    return [Seen(SAID, names, at) for names, at in found if names][:1]


def _bracketed(text: str, people: PeopleWords) -> tuple[str, ...]:
    match = _BRACKETED.search(text[: _BEFORE + _BEFORE])
    return _people(match[1], people) if match and match.start() <= _BEFORE else ()


def _placed(text: str, people: PeopleWords) -> tuple[str, ...]:
    """The names before a place: the last one has three characters, if the place has two at least."""
    match = _PLACED.match(text)
    if not match:
        return ()
    *others, last = match[1].split("、")
    return _people("、".join((*others, last[: min(3, len(last) - 2)])), people)


def _people(text: str, people: PeopleWords) -> tuple[str, ...]:
    found = tuple(filter(None, _AND.split(text)))
    able = all(1 < len(name) <= _LONGEST and name.startswith(people.surnames) for name in found)
    return found if able else ()


def _behind(text: str) -> Iterator[str]:
    """The names in brackets that a line ends with."""
    match, said = _LAST.search(text), matcher(spoken("ja")).whole
    unsigned = tuple(words("ja").people["unsigned"])
    parts = match[1].strip().split("、") if match else []
    if all(_PERSON.fullmatch(part) and not part.endswith(unsigned) and bare(part) not in said for part in parts):
        yield from parts
