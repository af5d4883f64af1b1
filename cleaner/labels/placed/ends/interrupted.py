"""The sentences of a short article of a dump behind a link to another article or two, or a call to subscribe, and those
straight below it: on a page that has little text what follows a link seems to be one more.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from cleaner.blocks.language import spoken
from cleaner.labels.evidence import HEADING, Evidence
from cleaner.labels.heads.fields import by_names
from cleaner.labels.label import Label, headline_in
from cleaner.labels.placed.boxes.appeals import appeals
from cleaner.labels.placed.ends.endings import AFTER, BOXES, FORMS, SHORT, said_of, words_of
from cleaner.labels.placed.repeated.pull_quotes import is_quoted
from cleaner.labels.placed.run import run_of
from cleaner.labels.signs.phrases import START, is_title, matcher
from cleaner.labels.signs.signs import COPIES
from cleaner.languages.lazy import lazy

LEAST, WIDE = 35, 2  # characters of one of the sentences, and of other scripts that one of Chinese or Japanese says
SHORTER, SMALL = 28, 3  # characters of one that has so many words in small letters and asks nothing
TAGS = 40  # characters of a line of them
LINKS, BETWEEN = 3, 6  # headlines below "Read also", and lines between two sentences
LIKELY, LIKELY_BELOW_BOX, LIKELY_OF_LONG = 0.03, 0.05, 0.33  # an opinion on one of the sentences
LIKELY_TO_ASK = 0.3  # an opinion on a line that asks or calls out
NEARLY = 0.42  # an opinion that needs no end below
_SIGNED = lazy(r"\([^()]{2,12}\)|（[^（）]{2,8}）|[\w.+-]{1,40}@[\w.-]{4,60}")
_ENDS_SIGNED = lazy(r"[.!?…]['\"“”»]?\s?\([^()]{2,12}\)\Z")
_MORE = frozenset({Label.RELATED, Label.NAVIGATION})
_ENDS = AFTER | BOXES | {Label.CREDIT, Label.BYLINE, Label.OTHER}


def interrupted(evidence: Evidence, inside: Sequence[float], known: Mapping[int, Label]) -> Iterator[int]:
    """Yield the sentences below a short article that nothing or links to others part from it, where the line below them
    says that something else begins; one of them seems to be of it, or, below links, says one of its words. Of a long
    one only those straight below it.
    """
    blocks, headline = evidence.document.blocks, headline_in(known)
    run = run_of(inside)
    if not run:
        return
    if sum(len(blocks[i].text) for i in run) > SHORT:
        yield from _of_long(evidence, inside, run[-1] + 1)
        return
    words = words_of(blocks[i].text for i in (run if headline < 0 else [headline, *run]))
    last = run[-1]
    while sentences := _next(evidence, inside, last + 1):
        texts = [blocks[i].text for i in sentences]
        linked = sentences[0] > last + 1
        boxed = linked and not any(Label.RELATED in evidence.found.hits[i] for i in range(last + 1, sentences[0]))
        likely = max(inside[i] for i in sentences) >= (LIKELY_BELOW_BOX if boxed else LIKELY)
        said = words_of(texts)
        if (said - words) & _calls() or not (likely or (linked and words & said)):
            return
        yield from sentences
        words |= said
        last = sentences[-1]


def _of_long(evidence: Evidence, inside: Sequence[float], start: int) -> list[int]:
    """The sentences straight below a long article that seem to be of it rather than of a box."""
    sentences = _next(evidence, inside, start)
    straight = bool(sentences) and sentences[0] == start and _of_no_form(evidence, start) != ""
    return sentences if straight and inside[start] >= LIKELY_OF_LONG else []


@cache
def _calls() -> frozenset[str]:
    """The words of calls to read the site elsewhere, in all languages."""
    return frozenset(words_of(["newsletter telegram whatsapp instagram facebook youtube android"]))


def _next(evidence: Evidence, inside: Sequence[float], start: int) -> list[int]:
    """The sentences at a line or below the links that begin there, if something else begins below them or, below
    links or the article's last heading, one is nearly the article's; without what asks or calls out at their end.
    """
    first = start + _links(evidence, start)
    opener = evidence.document.blocks[start].text if first > start else _heading(evidence, start - 1)
    end = first
    while end < len(evidence.found.hits) and _is_sentence(evidence, end):
        end += 1
    nearly = max((inside[i] for i in range(first, end) if _is_told(evidence, i)), default=0.0) >= NEARLY
    last = evidence.document.blocks[end - 1].text if nearly else ""
    ends = (nearly and opener != "") or _ends_at(evidence, end, opener or last)
    while end > first and not _may_end(evidence, inside, end - 1):
        end -= 1
    able = ends and (nearly or any(_is_long(evidence, i) for i in range(first, end)))
    return list(range(first, end)) if able else []


def _heading(evidence: Evidence, i: int) -> str:
    """The article's last line if it may be a heading: an article does not end with one."""
    return evidence.document.blocks[i].text if evidence.may_be_heading(i) else ""


def _is_sentence(evidence: Evidence, i: int) -> bool:
    """Whether a line is a sentence, or more, that says nothing of itself and calls for nothing; it may be signed."""
    ends = evidence.ends_sentence(i) or _ENDS_SIGNED.search(evidence.document.blocks[i].text) is not None
    return ends and evidence.is_plain(i) and not appeals(evidence, i)


def _may_end(evidence: Evidence, inside: Sequence[float], i: int) -> bool:
    """Whether a line neither asks nor calls out, as boxes do, or is somewhat likely the article's."""
    return inside[i] >= LIKELY_TO_ASK or not evidence.document.blocks[i].text.endswith(("?", "!"))


def _links(evidence: Evidence, start: int) -> int:
    """How many lines from one on are links to other articles, "Read also" and their headlines, or call to subscribe;
    or are a quotation set apart.
    """
    hits, headlines, linked = evidence.found.hits, 0, False
    for i in range(start, min(start + BETWEEN, len(hits))):
        related = hits[i].get(Label.RELATED)
        if related is not None and related.strength >= START:
            linked = True
        elif linked and headlines < LINKS and _is_headline(evidence, i):
            headlines += 1
        elif BOXES.isdisjoint(said_of(hits[i])) and not is_quoted(evidence.document.blocks[i]):
            return i - start if linked or i <= start + 1 else 0
    return 0


def _is_headline(evidence: Evidence, i: int) -> bool:
    text = evidence.document.blocks[i].text
    begins = len(text) <= HEADING and not text[:1].islower() and not by_names(evidence.found.table[i])
    return begins and evidence.is_plain(i) and not evidence.ends_sentence(i)


def _ends_at(evidence: Evidence, i: int, opener: str) -> bool:
    """Whether a line says that something else begins, or, where it is a rule without words or, below links, of which
    `opener` is the first line, or a heading, tags, whether the next one does.
    """
    blocks = evidence.document.blocks
    if i == len(blocks) or _says_end(evidence, i, opener) or appeals(evidence, i):
        return True
    rule = not blocks[i].text
    tags = opener != "" and _may_be_tags(evidence, i)
    return rule if i + 1 == len(blocks) else (rule or tags) and _says_end(evidence, i + 1, opener)


def _may_be_tags(evidence: Evidence, i: int) -> bool:
    """Whether a short line says nothing of itself; a place may stand above the article, too."""
    text = evidence.document.blocks[i].text
    return len(text) <= TAGS and not (text[:1].islower() or evidence.found.hits[i] or evidence.ends_sentence(i))


def _says_end(evidence: Evidence, i: int, opener: str) -> bool:
    """Whether a line says that it is no more of the article, or when that was published, or signs it in short. A
    form may stand below what it is for, and below links what the page has once more, "Read more", ends a teaser.
    """
    text, hits = evidence.document.blocks[i].text, evidence.found.hits[i]
    said = said_of(hits)
    opener = opener or _of_no_form(evidence, i - 1)
    again = opener != "" and not _MORE.isdisjoint(said) and evidence.found.table[i][COPIES] > 1
    if again and text == opener:
        again = not is_title(hits.get(Label.RELATED), matcher(spoken(evidence.document.language)))
    ends = (
        Label.AUTHOR_BIO in hits
        or (opener != "" and _is_form(evidence, i))
        or (not _ENDS.isdisjoint(said) and (opener != "" or FORMS.isdisjoint(said)))
    )
    dated = Label.DATE in hits and hits[Label.DATE].strength == START
    return dated or _SIGNED.fullmatch(text) is not None or (ends and not again)


def _of_no_form(evidence: Evidence, i: int) -> str:
    """A line, if it asks nothing and is likeliest no form's where it is none of the article."""
    shared = i >= 0 and bool(evidence.shares) and not evidence.document.blocks[i].text.endswith(("?", "!"))
    named = shared and evidence.likeliest(i, inside=False) not in BOXES | {Label.AUTHOR_BIO, Label.LEGAL}
    return evidence.document.blocks[i].text if named else ""


def _is_form(evidence: Evidence, i: int) -> bool:
    """Whether a line says words of a form and is likeliest one's."""
    said = bool(evidence.shares) and not FORMS.isdisjoint(evidence.found.hits[i])
    return said and evidence.likeliest(i, inside=False) in FORMS


def _is_long(evidence: Evidence, i: int) -> bool:
    text = evidence.document.blocks[i].text
    size = len(text) * (WIDE if text > "\u2e7f" else 1)
    return not text[0].islower() and (size >= LEAST or (size >= SHORTER and _tells(text)))


def _is_told(evidence: Evidence, i: int) -> bool:
    """Whether a line is no list of names: one of its words begins small, or its script has no capitals."""
    text = evidence.document.blocks[i].text
    return any(not word[0].isupper() and word[0].isalpha() for word in text.split())


def _tells(text: str) -> bool:
    """Whether a text is no question and has several words that begin small."""
    return not text.endswith("?") and sum(word[0].islower() for word in text.split()) >= SMALL
