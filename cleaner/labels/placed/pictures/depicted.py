"""Sentences that tell what a picture shows, between the paragraphs of an article that a text browser drew."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import chain, pairwise

from cleaner.blocks.block import Block
from cleaner.blocks.language import spoken
from cleaner.labels.evidence import Evidence
from cleaner.labels.placed.pictures.captioned import TAGS
from cleaner.languages.letters import small_words
from cleaner.languages.words import words
from cleaner.named_tuple import NamedTuple

SENTENCES = 1000  # characters of sentences that tell what a picture shows, at most
PHRASE = 60  # characters of the words with which a line begins, at most
FIRST = 3  # lines of an article, which may tell of a man or a woman
BEFORE = 4  # words before a picture's kind, with the article: "A stacked bar chart showing"


class _Telling(NamedTuple):
    """With which words a line begins that tells what a picture shows, of whatever kind; a picture's kinds, what follows
    them, and what may stand before them; and the words of which a sentence without a verb has none.
    """

    told: tuple[str, ...]
    kinds: frozenset[str]
    shows: frozenset[str]
    articles: tuple[str, ...]
    prose: frozenset[str]
    common: frozenset[str]


def depicted(evidence: Evidence, run: Sequence[int], begins: tuple[str, ...]) -> list[int]:
    """Return which of a drawn article's lines, `run`, tell what a picture shows in sentences; a scene `begins` so."""
    blocks, telling = evidence.document.blocks, _telling(evidence.document.language)
    pictured = [i for i in run if _is_pictured(blocks[i].text, telling)]
    scenes = _scenes(evidence, run, begins, telling.prose)
    return _told_of(blocks, [*pictured, *scenes], telling.common)


def stands_alone(blocks: Sequence[Block], i: int) -> bool:
    """Return whether blank lines stand above and below a line."""
    return blocks[i].marks.blanks > 0 and (i + 1 == len(blocks) or blocks[i + 1].marks.blanks > 0)


@lru_cache(64)
def _telling(language: str) -> _Telling:
    known = [words(code) for code in spoken(language)]

    def listed(name: str) -> Iterator[str]:
        return chain.from_iterable(each.pictures.get(name, ()) for each in known)

    return _Telling(
        tuple(f"{phrase} " for phrase in listed("told")),
        frozenset(listed("kinds")),
        frozenset(listed("shows")),
        tuple(f"{word} " for word in listed("articles")),
        frozenset(listed("prose")),
        frozenset(chain.from_iterable(each.common for each in known)),
    )


def _is_pictured(text: str, telling: _Telling) -> bool:
    """Whether a line begins as nothing but what a picture shows does, "Screenshot of", or without a verb with its kind,
    "A stacked bar chart showing".
    """
    begin = text[:PHRASE].casefold()
    if begin.startswith(telling.told):
        return True
    article = next((word for word in telling.articles if begin.startswith(word)), "")
    rest = begin[len(article) :]
    named = bool(article) and rest.startswith(telling.told)
    return (named or _names_a_kind(rest.split(), telling)) and _has_no_verb(text, telling.prose)


def _names_a_kind(begin: Sequence[str], telling: _Telling) -> bool:
    """Whether a picture's kind and what follows it stand among the first words, below words that mean something."""
    for word, below in pairwise(begin[: BEFORE + 1]):
        if word in telling.kinds:
            return below in telling.shows
        if word in telling.common:
            return False
    return False


def _has_no_verb(text: str, prose: frozenset[str]) -> bool:
    """Whether the first sentence tells of nothing that happened or is, as far as common verbs tell."""
    return prose.isdisjoint(small_words(text.partition(". ")[0]).split())


def _scenes(evidence: Evidence, run: Sequence[int], begins: tuple[str, ...], prose: frozenset[str]) -> list[int]:
    """The lines below an article's first that begin as what a picture shows and tell of nothing that happened, "A woman
    sitting at the quay.": all, where they are several, or else those straight above or below another line.
    """
    blocks = evidence.document.blocks
    begun = [i for i in run[FIRST:] if blocks[i].text[:PHRASE].casefold().startswith(begins)] if prose else []
    ended = [i for i in begun if evidence.ends_sentence(i)]
    scenes = [i for i in ended if _has_no_verb(blocks[i].text, prose)]
    return scenes if len(scenes) > 1 else [i for i in scenes if not stands_alone(blocks, i)]


def _told_of(blocks: Sequence[Block], begun: Sequence[int], common: frozenset[str]) -> list[int]:
    """Which lines that begin so say nothing else: the words of a paragraph may be glued to one, "Photo of a boat The
    boat …".
    """
    able = [i for i in begun if blocks[i].marks.tag in TAGS and len(blocks[i].text) <= SENTENCES]
    able = [i for i in able if blocks[i].text[-1] != ":"]
    if not able:
        return []
    said = Counter(_within(block.text for i, block in enumerate(blocks) if i not in able))
    return [i for i in able if not any(_begins_anew(*pair, said, common) for pair in _capitals(blocks[i].text))]


def _within(texts: Iterable[str]) -> Iterator[str]:
    """The words of lines that stand below another word, which ends without a stop."""
    for text in texts:
        above = ""
        for word in text.split():
            if above[-1:].isalnum():
                yield word
            above = word


def _capitals(text: str) -> Iterator[tuple[str, str]]:
    """The words of a first sentence that begin with a capital below a word without a stop, and the words below them."""
    first = text.partition(". ")[0].split()
    for above, word, below in zip(first, first[1:], first[2:], strict=False):
        if above[-1].isalnum() and word[0].isupper():
            yield word, below


def _begins_anew(word: str, below: str, said: Counter[str], common: frozenset[str]) -> bool:
    """Whether a capital begins a sentence: the word is a common one, or the page has it in small letters more often
    than as a name.
    """
    small = word.casefold()
    return small in common or (below[0].islower() and said[small] > said[word])
