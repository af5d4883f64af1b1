"""Page → Document: blocks, claims and language."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import chain, groupby

from cleaner.blocks.aside import PREFACE, is_aside, own
from cleaner.blocks.block import HEADINGS, Block, Document
from cleaner.blocks.claims import Claim
from cleaner.blocks.language import detect, spoken
from cleaner.blocks.lines import PROSE
from cleaner.blocks.seams.cut import cut_blocks
from cleaner.languages.words import Words, words
from cleaner.page import Page
from cleaner.typing_names import TYPE_CHECKING

if TYPE_CHECKING:
    from selectolax.lexbor import LexborHTMLParser

# Characters of prose: a page that shows fewer may hold its article in a script, if that holds so many times as much.
LITTLE, TIMES = 1000, 2
# A page with a date that shows hardly more than its name may hold a shorter one.
BARE, LEAST = 200, 500
# What its JSON-LD calls the article may be shorter, if it is so many times as much as all that the page shows.
SHORT = 200
HOLDER = 120  # characters of a line that says who has the rights


def split(page: Page, *, language: str | None = None, selectors: Sequence[str] = ()) -> Document:
    """Return the page's blocks in order, what its head claims, and the language it is in.

    selectors: CSS selectors of elements that an HTML page's blocks are asked for later
    """
    read = _read_html(page, selectors) if page.kind == "html" else _read_text(page)
    page_own = own(read.blocks)
    language = language or detect(page_own)
    languages = tuple(map(words, spoken(language)))
    cut = cut_blocks if page_own is read.blocks else _cut_own
    return read._replace(blocks=cut(read.blocks, languages), language=language)


def _cut_own(blocks: tuple[Block, ...], languages: tuple[Words, ...]) -> tuple[Block, ...]:
    """The blocks, those of the page's own that hold several fields cut."""
    parts = groupby(blocks, is_aside)
    return tuple(chain.from_iterable(part if aside else cut_blocks(part, languages) for aside, part in parts))


def _read_text(page: Page) -> Document:
    from cleaner.blocks.address import url_claims
    from cleaner.blocks.from_text import from_text, preface_of

    blocks = from_text(page.text)
    if any(block.text.endswith("]") for block in blocks):
        from cleaner.blocks.text.edit_links import with_edit_links_aside

        blocks = with_edit_links_aside(blocks)
    claims: tuple[Claim, ...] = ()
    if blocks and blocks[0].marks.tag == PREFACE:
        _, claims, url = preface_of(page.text)
        page = page._replace(url=page.url or url)
    return Document(page, blocks, (*claims, *url_claims(page.url or "")))


def _read_html(page: Page, selectors: Sequence[str]) -> Document:
    from selectolax.lexbor import LexborHTMLParser

    from cleaner.blocks.html.head import claims

    tree = LexborHTMLParser(page.text)
    said = claims(tree, page.url)
    blocks = _blocks(tree, selectors)
    shown = _prose(own(blocks))
    if shown < LITTLE and _reveals(tree, shown, _size(blocks), said, page.url):
        blocks = _blocks(tree, selectors)
    return Document(page, blocks, tuple(_of_page(said, blocks)))


def _blocks(tree: LexborHTMLParser, selectors: Sequence[str]) -> tuple[Block, ...]:
    """The blocks of an HTML page, of which what an archive put above it is no part."""
    from cleaner.blocks.from_html import from_html
    from cleaner.blocks.html.archive_bar import with_bar_aside

    return with_bar_aside(from_html(tree, selectors))


def _of_page(said: Sequence[Claim], blocks: Sequence[Block]) -> Iterator[Claim]:
    """What a page claims, without a `<title>` that names who has its rights: all pages of an old site have that one."""
    holders = [folded for block in blocks if "©" in block.text and len(folded := block.text.casefold()) <= HOLDER]
    headed = any(block.marks.tag in HEADINGS for block in blocks)
    for claim in said:
        if claim.origin == "title" and headed and any(claim.value.casefold() in text for text in holders):
            yield claim._replace(field="site")
        else:
            yield claim


def _prose(blocks: Sequence[Block]) -> int:
    """How many characters stand in lines that may be paragraphs, links aside."""
    return sum(size for size in _sizes(blocks) if size > PROSE)


def _size(blocks: Sequence[Block]) -> int:
    return sum(_sizes(blocks))


def _sizes(blocks: Sequence[Block]) -> list[int]:
    return [len(block.text) - block.marks.link_chars for block in blocks]


def _reveals(tree: LexborHTMLParser, shown: int, size: int, said: Sequence[Claim], url: str | None) -> bool:
    """Whether a script holds the article of a page that shows `size` characters, `shown` of them in prose."""
    from cleaner.blocks.html.unshown import reveal

    dated = any(claim.field == "date" for claim in said)
    least = max(LEAST if dated and size <= BARE else LITTLE, TIMES * shown)
    return reveal(tree, least, min(least, max(SHORT, TIMES * size)), url, dated=dated)
