"""Quotations that a page sets apart and that its article says in a paragraph as well."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from functools import lru_cache

from cleaner.blocks.block import HEADINGS, Block, Container, near
from cleaner.labels.evidence import NAMES, Evidence
from cleaner.labels.placed.run import run_of
from cleaner.languages.lazy import lazy
from cleaner.languages.letters import without_marks
from cleaner.languages.marks import CLOSING

LEAST, LONGEST = 30, 200  # characters of a quotation
HEADING = 60  # characters of a heading that is a quotation
SPEAKER = 80  # characters of a line that says whose it is
NEAR = 4  # elements around a block of which one may be the quotation
_QUOTE = lazy(r"(?i)pull[-_]?quote")
_OPENING = "\"“„«‹»‘'「『"
_NEVER = HEADINGS | {"li", "pre"}


def pull_quotes(evidence: Evidence, inside: Sequence[float], known: Collection[int]) -> Iterator[int]:
    """Yield the article's quotations whose words a paragraph of it says once more, and whose they are said to be."""
    if "blockquote" not in evidence.tags and "quote" not in evidence.all_names:
        return
    blocks = evidence.document.blocks
    run = run_of(inside, known)
    quotes = {i: quote for i in run if (quote := _quote(blocks[i])) is not None}
    if not quotes:
        return
    said = "\n".join(_words(blocks[i].text) for i in run if i not in quotes)
    again = {i for i in quotes if _is_whole(blocks[i].text) and _words(blocks[i].text) in said}
    repeated = {quotes[i] for i in again}
    yield from (i for i in quotes if i in again or (quotes[i] in repeated and len(blocks[i].text) <= SPEAKER))


def set_apart(evidence: Evidence, inside: Sequence[float], known: Collection[int]) -> Iterator[int]:
    """Yield the lines of a dump's article that are a quotation and nothing else and whose words, in their order, stand
    in a longer paragraph of it. A short one, or one without a stop, may be a heading.
    """
    blocks, run = evidence.document.blocks, run_of(inside, known)
    quotes = [i for i in run if LEAST <= len(blocks[i].text) <= LONGEST and is_quoted(blocks[i])]
    quotes = [
        i for i in quotes if _is_marked(blocks[i]) or (len(blocks[i].text) > HEADING and evidence.ends_sentence(i))
    ]
    if quotes:
        said = "\n".join(_words(blocks[i].text) for i in run if i not in quotes)
        yield from (i for i in quotes if _words(blocks[i].text) in said)


def is_quoted(block: Block) -> bool:
    """Return whether a line of a dump is a quotation and nothing else."""
    text = block.text
    return _is_marked(block) or (text != "" and text[0] in _OPENING and text[-1] in CLOSING)


def _is_marked(block: Block) -> bool:
    """Whether a line is a quotation of Markdown."""
    return block.raw.lstrip().startswith("> ")


def _quote(block: Block) -> Container | None:
    """The widest element near a block that is a quotation, or is named a pull quote."""
    if block.marks.tag in _NEVER:
        return None
    found = [node for node in near(block, NEAR) if node.tag == "blockquote" or _is_named(node.names)]
    return found[-1] if found else None


@lru_cache(NAMES)
def _is_named(names: str) -> bool:
    return bool(_QUOTE.search(names))


def _is_whole(text: str) -> bool:
    """Whether a text is long enough to say something, and ends like a sentence or a quotation."""
    return len(text) >= LEAST and not text[-1].isalnum()


def _words(text: str) -> str:
    return f" {without_marks(text.casefold())} "
