"""What sums an article up between its headline and its first paragraph."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from cleaner.blocks.block import Document
from cleaner.labels.evidence import Evidence
from cleaner.labels.heads.fields import CLOSE, is_trail, sums_up
from cleaner.labels.heads.lines import first_paragraph
from cleaner.labels.label import IN_BODY, Label
from cleaner.labels.opinions.rescue import THRESHOLD
from cleaner.labels.placed.ends.endings import SHORT, words_of
from cleaner.labels.signs.phrases import WHOLE, Hit, says
from cleaner.labels.signs.shape import FULL_STOP
from cleaner.labels.signs.signs import ENDS, SIZE

LINE, SENTENCE, LEAST_OF_A_LEAD = 60, 40, 0.1
SHORT_LINE, WORDS = 40, 6  # characters and words of a lead of a few words above a field
FIELD = 80  # characters of a byline or a date
FAR = 40  # lines from the headline down to the first paragraph, where only the line straight below it may lead
SAID = 30  # characters of what the page itself says that it is about; a name is shorter
BUTTONS = frozenset({Label.SHARE, Label.MEDIA})
FIELDS = frozenset({Label.BYLINE, Label.DATE, Label.CREDIT})


def with_standfirst(
    evidence: Evidence, inside: Sequence[float], headline: int, bylines: Collection[int] = ()
) -> list[float]:
    """Return the opinions with what sums the article up between its headline and its first paragraph taken in; a line
    straight above one of the `bylines` may do so.
    """
    document, found = evidence.document, evidence.found
    result = list(inside)
    first = first_paragraph(inside, found.table.column(SIZE))
    if headline < 0 or first - headline > FAR:
        return result
    end = first if first - headline <= CLOSE else headline + 2
    described, usual = _descriptions(document), _leads_are_usual(document)
    fielded = usual or _is_short(document, inside)
    for i in range(headline + 1, end):
        text = document.blocks[i].text
        row, hits, known = found.table[i], found.hits[i], dict(zip(evidence.labels, evidence.shares[i], strict=True))
        below = i == headline + 1 and (
            (usual and _leads(row, hits, known)) or (fielded and _is_above_fields(evidence, i, bylines, usual=usual))
        )
        if (below or sums_up(row, hits, known) or text in described) and not is_trail(text):
            result[i] = max(inside[i], THRESHOLD)
            described -= {text}
    return result


def _descriptions(document: Document) -> frozenset[str]:
    """What the head of a page of HTML says that the article is about; in English the lines with these words are as
    often the page's, and not the article's.
    """
    if document.page.kind != "html" or document.language == "en":
        return frozenset()
    said = (claim.value for claim in document.claims if claim.field == "description")
    return frozenset(value for value in said if len(value) >= SAID)


def _leads_are_usual(document: Document) -> bool:
    """Whether what stands straight below a dump's headline is rather its lead. On pages in English it is as often a
    second title, a slogan or a list of names (of 97 such lines 23 were the article's, of 39 in other languages 29).
    """
    return document.page.kind == "text" and document.language != "en"


def _is_short(document: Document, inside: Sequence[float]) -> bool:
    """Whether a dump's article is short; long ones in English are rather essays with a second title."""
    pairs = zip(document.blocks, inside, strict=True)
    return document.page.kind == "text" and sum(len(block.text) for block, p in pairs if p >= THRESHOLD) <= SHORT


def _is_above_fields(evidence: Evidence, i: int, bylines: Collection[int], *, usual: bool) -> bool:
    """Whether a line of a dump that is long enough, a sentence or twice as long as a name, or where leads are usual one
    of several words, stands between the headline and who wrote the article, or when; what says the headline's words
    again is a second title.
    """
    title, text = (block.text for block in evidence.document.blocks[i - 1 : i + 1])
    worded = usual and len(text.split()) >= WORDS
    long = len(text) >= (SENTENCE if evidence.ends_sentence(i) else SHORT_LINE if worded else LINE)
    if not long or not evidence.is_plain(i):
        return False
    words, own = words_of([title]), words_of([text])
    told = 2 * len(words & own) >= min(len(words), len(own)) > 0
    likeliest = evidence.labels[max(range(len(evidence.labels)), key=evidence.shares[i].__getitem__)]
    able = likeliest not in FIELDS or (evidence.ends_sentence(i) and _is_no_field(likeliest, len(text)))
    return able and not told and (i + 1 in bylines or _is_field(evidence, i + 1) or (usual and _is_shared(evidence, i)))


def _is_no_field(likeliest: Label, size: int) -> bool:
    """Whether a sentence is no field, though likeliest one: nobody's name, and longer than a date."""
    return likeliest is Label.BYLINE or (likeliest is Label.DATE and size > FIELD)


def _is_shared(evidence: Evidence, i: int) -> bool:
    """Whether two buttons to share or to hear the article stand straight below a line."""
    below = evidence.found.hits[i + 1 : i + 3]
    return len(below) > 1 and all(any(hits[b].strength == WHOLE for b in hits if b in BUTTONS) for hits in below)


def _is_field(evidence: Evidence, i: int) -> bool:
    """Whether a short line is likeliest who wrote the article, or when; whose a picture is stands in brackets."""
    text = evidence.document.blocks[i].text
    return text[:1] != "(" and len(text) <= FIELD and evidence.likeliest(i, inside=False) in FIELDS - {Label.CREDIT}


def _leads(row: Sequence[float], hits: Mapping[Label, Hit], shares: Mapping[Label, float]) -> bool:
    """Whether a line that is long enough leads: a second title and a list of names end without a stop."""
    if row[SIZE] < LINE or says(hits):
        return False
    likeliest = max(shares, key=shares.__getitem__)
    within = sum(share for label, share in shares.items() if label in IN_BODY)
    return likeliest not in FIELDS and (row[ENDS] == FULL_STOP or within >= LEAST_OF_A_LEAD)
