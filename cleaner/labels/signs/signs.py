"""All signs of a page's blocks as one table of numbers: what the weights are trained on and applied to."""

from __future__ import annotations

from array import array
from functools import lru_cache
from itertools import accumulate, chain

from cleaner.blocks.block import Document
from cleaner.blocks.language import spoken
from cleaner.labels.label import Label
from cleaner.labels.signs import buckets, company, holders, markup, neighbours, phrases, place, repeats, shape, topic
from cleaner.labels.signs.phrases import Hit
from cleaner.labels.signs.shape import Shape
from cleaner.labels.signs.spoken_words import Vocabulary, vocabulary_of
from cleaner.labels.signs.table import Table
from cleaner.languages.letters import without_marks
from cleaner.languages.words import all_months, codes, words
from cleaner.named_tuple import NamedTuple

_GROUPS = (
    ["html", "wide"],
    Shape._fields,
    phrases.COLUMNS,
    markup.COLUMNS,
    place.PAGE_COLUMNS,
    place.RUN_COLUMNS,
    place.HEAD_COLUMNS,
    holders.COLUMNS,
    company.CROWD_COLUMNS,
    company.LONE_COLUMNS,
    repeats.COLUMNS,
    topic.COLUMNS,
    neighbours.COLUMNS,
)
NAMES = tuple(chain.from_iterable(_GROUPS))
OWN = NAMES[: -len(neighbours.COLUMNS)]
LONGEST = 300  # characters of a headline
SIZE, LONE, ENDS, WORDS, DIGITS, COPIES = map(NAMES.index, ("size", "lone", "ends", "words", "digits", "copies"))
DATED = tuple(map(NAMES.index, ("month", "numeric_date", "relative")))  # signs of which a line with a date has one
_SEEN = array("i", map(NAMES.index, neighbours.SEEN))
_PAGE, _FORM, _SAID, _MARKUP, _PLACE, _RUN, _HEADS, _HOLDERS, _CROWD, _LONE, _REPEATS, _TOPIC, _NEAR = accumulate(
    map(len, _GROUPS[:-1]), initial=0
)


class Signs(NamedTuple):
    """The table (a row of NAMES numbers a block), the phrases behind it, the buckets of each block's words, the folded
    words of those that are short enough for a headline, "" of others, and each block's content words.
    """

    table: Table
    hits: list[dict[Label, Hit]]
    words: list[list[int]]
    folded: list[str]
    contents: list[list[str]]


@lru_cache(64)
def vocabulary(language: str) -> Vocabulary:
    """Return what shapes count on a page in this language: its own words, and months of every language."""
    read = [words(code) for code in spoken(language)]
    months = [w.months for w in read] if language in codes() else all_months().values()
    return vocabulary_of(
        common=frozenset().union(*(w.common for w in read)),
        months=frozenset(word.rstrip(".") for each in months for word in each),
        relative=frozenset(
            word for w in read for key in ("ago", "today", "yesterday") for word in w.dates.get(key, ())
        ),
        by=tuple(word + " " for w in read for word in w.people.get("by", ())),
    )


def signs(document: Document) -> Signs:
    """Return the signs of every block of a document."""
    blocks, vocab = document.blocks, vocabulary(document.language)
    texts = [block.text for block in blocks]
    matcher = phrases.matcher(spoken(document.language))
    casefolded = [text.casefold() for text in texts]
    hits = [phrases.hits_in(text, matcher) for text in casefolded]
    # Weights for text have seen no page that claims a headline.
    claims = document.claims if document.page.kind == "html" else ()
    title = next((claim.value for claim in claims if claim.field == "headline"), "")
    table = Table(len(blocks), len(NAMES))
    table.fill(_PAGE, document.page.kind == "html")
    table.fill(_PAGE + 1, document.language in {"zh", "ja", "ko", "th"})
    shape.write(table, _FORM, texts, vocab)
    sizes, prose = table.column(SIZE), shape.prose(table, _FORM)
    phrases.write(table, _SAID, hits)
    markup.write(table, _MARKUP, blocks)
    place.write_page(table, _PLACE, sizes, prose)
    place.write_runs(table, _RUN, sizes, prose)
    place.write_heads(table, _HEADS, _SAID)
    holders.write(table, _HOLDERS, blocks, sizes, prose)
    company.write_crowds(table, _CROWD, _SAID, _FORM)
    company.write_lone(table, _LONE, _FORM, prose)
    repeats.write(table, _REPEATS, texts, casefolded)
    folded = [
        without_marks(cased) if len(text) <= LONGEST else "" for text, cased in zip(texts, casefolded, strict=True)
    ]
    contents = topic.contents_of(texts)
    topic.write(table, _TOPIC, texts, contents, folded, prose, vocab.common, title)
    neighbours.write(table, _NEAR, _SEEN)
    return Signs(table, hits, buckets.rows(texts), folded, contents)
