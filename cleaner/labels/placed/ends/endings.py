"""The last sentences of an article where they stand below a box, as a newsletter's form, the word "Advertisement", a
heading, or, of a long one, links to other articles.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

from cleaner.labels.evidence import Evidence
from cleaner.labels.heads.byline_candidates import by_words
from cleaner.labels.label import Label, headline_in
from cleaner.labels.placed.ends.bios import is_name
from cleaner.labels.placed.ends.resumed import is_mark
from cleaner.labels.placed.pictures.credits import source_of
from cleaner.labels.placed.run import run_of
from cleaner.labels.signs.phrases import END, START, Hit
from cleaner.languages.lazy import lazy

SHORT, BETWEEN = 2500, 8  # characters of a short article, and lines from one sentence of it to the next
LEAST = 35  # characters of a sentence
LIKELY, LIKELY_BELOW_MARK = 0.25, 0.05  # opinions of a sentence below a box, and straight below "Advertisement"
SHARED, SHARED_BELOW_BOX = 2, 1  # words of neighbouring sentences that the article has, too
LIKELY_OF_LONG, SHARED_BY_LONG = 0.3, 13  # the same of the end of a long article below links
BOXES = frozenset({Label.SUBSCRIBE, Label.DONATE, Label.ADVERT, Label.SHARE, Label.MEDIA})
FORMS = frozenset({Label.SUBSCRIBE, Label.DONATE})
AFTER = frozenset(
    {Label.RELATED, Label.AUTHOR_BIO, Label.COMMENTS, Label.LEGAL, Label.TAGS, Label.NAVIGATION, Label.COOKIES}
)
_OF_ANOTHER = AFTER - {Label.RELATED, Label.TAGS}
_WORD = lazy(r"[^\W\d_]{5,}|[가-힣]{3,4}")
_STEM, _HANGUL = 7, 3  # characters of a word's beginning; syllables of one in Korean


def endings(evidence: Evidence, inside: Sequence[float], known: Mapping[int, Label]) -> list[int]:
    """Return the sentences close below an article that speak of what it speaks of, and the headings straight above
    them, as far as nothing says that something else begins. Below a long article they are rather somebody's appeal,
    but for those below links that say much of what it says.
    """
    blocks, headline = evidence.document.blocks, headline_in(known)
    run = run_of(inside)
    if not run:
        return []
    read = run if headline < 0 else [headline, *run]
    if sourced := _above_source(evidence, read):
        return sourced
    if sum(len(blocks[i].text) for i in run) > SHORT:
        return _of_long(evidence, inside, run)
    return _of_short(evidence, inside, read)


def _above_source(evidence: Evidence, read: Sequence[int]) -> list[int]:
    """The sentences below an article's last line, whatever is between, down to those that stand straight above the line
    with which the article names its source.
    """
    blocks, source, last = evidence.document.blocks, source_of(evidence), read[-1]
    above: list[int] = []
    for sentences in _neighbours(evidence, last + 1) if source > last + 1 else ():
        above += sentences
        if sentences[-1] == source - 1:
            words, own = (words_of(blocks[i].text for i in some) for some in (read, sentences))
            return above if len(words & own) >= SHARED else []
    return []


def _of_long(evidence: Evidence, inside: Sequence[float], run: Sequence[int]) -> list[int]:
    """The sentences below a long article and links to others that say many of its words."""
    blocks, hits, last = evidence.document.blocks, evidence.found.hits, run[-1]
    if all(p < LIKELY_OF_LONG for p in inside[last + 1 :]):
        return []
    for sentences in _neighbours(evidence, last + 1):
        between = range(last + 1, sentences[0])
        if len(between) >= BETWEEN or any(not _OF_ANOTHER.isdisjoint(said_of(hits[i])) for i in between):
            return []
        likely = max(inside[i] for i in sentences) >= LIKELY_OF_LONG
        if likely and any(evidence.likeliest(i, inside=False) is Label.RELATED for i in between):
            words = words_of(blocks[i].text for i in run)
            if len(words_of(blocks[i].text for i in sentences) & words) >= SHARED_BY_LONG:
                return sentences
    return []


def _of_short(evidence: Evidence, inside: Sequence[float], read: Sequence[int]) -> list[int]:
    """The sentences close below the last line of a short article that speak of what it speaks of."""
    blocks, hits, last = evidence.document.blocks, evidence.found.hits, read[-1]
    found, marked, words = list[int](), False, set[str]()
    for sentences in _neighbours(evidence, last + 1):
        first = sentences[0]
        between = range(last + 1, first)
        headed = bool(between) and blocks[between[-1]].marks.blanks > 0 and evidence.may_be_heading(between[-1])
        teaser = len(between) == 1 + (headed and len(between) > 1) and _is_teaser(blocks[last + 1].text, hits[last + 1])
        others = [i for i in between if not _is_teaser(blocks[i].text, hits[i])]
        boxed = any(not BOXES.isdisjoint(said_of(hits[i])) for i in others)
        # A link to another article may stand above or below a box.
        if len(between) >= BETWEEN or (not teaser and _begins_another(hits[i] for i in (others if boxed else between))):
            break
        if len(between) == 1 and not FORMS.isdisjoint(said_of(hits[last + 1])):
            continue  # what the form is for
        marked = marked or is_mark([hits[i] for i in others])
        boxed = teaser or marked or boxed
        words = words or words_of(blocks[i].text for i in read)
        shared = words & words_of(blocks[i].text for i in sentences)
        likely = boxed and max(inside[i] for i in sentences) >= (LIKELY_BELOW_MARK if marked else LIKELY)
        if likely or len(shared) >= (SHARED_BELOW_BOX if boxed and not (teaser and headed) else SHARED):
            found += between[-1:] if headed and (teaser or len(between) == 1) else ()
            found += sentences
            last = sentences[-1]
    return found


def _neighbours(evidence: Evidence, start: int) -> Iterator[list[int]]:
    """The sentences from a block on, those together that follow each other."""
    given = by_words(evidence.document.language).given
    together = list[int]()
    for i in range(start, len(evidence.document.blocks)):
        if _is_sentence(evidence, i) and (together or not _is_speaker(evidence.document.blocks[i - 1].text, given)):
            together.append(i)
        elif together:
            yield together
            together = []
    if together:
        yield together


def _is_speaker(text: str, given: Collection[str]) -> bool:
    """Whether a line says whom the one below it is about, or who wrote it: "Ines Calder", "mole wrote on May 4:"."""
    return text.endswith(":") or is_name(text, given)


def words_of(texts: Iterable[str]) -> set[str]:
    """Return the beginnings of the longer words of texts, which inflected forms share."""
    found = (word.casefold() for text in texts for word in _WORD.findall(text))
    return {word[: _HANGUL if word >= "가" else _STEM] for word in found}


def said_of(hits: Mapping[Label, Hit]) -> Collection[Label]:
    """Return the labels that a block says itself, at its end at least."""
    return [label for label, hit in hits.items() if hit.strength >= END]


def _is_teaser(text: str, hits: Mapping[Label, Hit]) -> bool:
    """Whether a line is a link to another article: a phrase, a colon, and its headline ("Read also: Ferry opens")."""
    related, (begin, colon, headline) = hits.get(Label.RELATED), text.partition(":")
    starts = related is not None and related.strength == START and len(begin.rstrip()) <= len(related.phrase)
    return starts and bool(colon and headline.strip())


def _begins_another(hits: Iterable[Mapping[Label, Hit]]) -> bool:
    """Whether one of some blocks says that it is of what stands below articles, and not that it is of a box; below a
    form, words about privacy are the form's.
    """
    below_form = False
    for said in map(said_of, hits):
        if not AFTER.isdisjoint(said) and BOXES.isdisjoint(said) and not (below_form and Label.LEGAL in said):
            return True
        below_form = below_form or not FORMS.isdisjoint(said)
    return False


def _is_sentence(evidence: Evidence, i: int) -> bool:
    """Whether a block is a sentence and nothing else, without a link in it."""
    block = evidence.document.blocks[i]
    able = evidence.is_plain(i) and not block.marks.link_chars
    return able and evidence.ends_sentence(i) and len(block.text) >= LEAST and not block.text[0].islower()
