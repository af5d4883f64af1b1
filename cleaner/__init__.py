"""Clean a raw page dump, plain text or HTML, down to its headline, byline, date and body."""

from __future__ import annotations

TYPE_CHECKING = False  # for the interpreter: typing would take a start 4 ms
__version__ = "0.1.0"

if TYPE_CHECKING:
    from cleaner.article.article import Article
    from cleaner.blocks.block import Block, Document, Marks
    from cleaner.blocks.claims import Claim
    from cleaner.labels.label import Label, Labelled
    from cleaner.labels.margin import from_margin, to_margin
    from cleaner.page import Page
    from cleaner.pipeline import clean, clean_record
    from cleaner.render.diff import to_diff
    from cleaner.render.markdown import to_markdown
    from cleaner.render.record import to_record
    from cleaner.render.text import to_text

__all__ = [
    "Article",
    "Block",
    "Claim",
    "Document",
    "Label",
    "Labelled",
    "Marks",
    "Page",
    "__version__",
    "clean",
    "clean_record",
    "from_margin",
    "to_diff",
    "to_margin",
    "to_markdown",
    "to_record",
    "to_text",
]

_HOMES = {
    "Article": "cleaner.article.article",
    "Block": "cleaner.blocks.block",
    "Claim": "cleaner.blocks.claims",
    "Document": "cleaner.blocks.block",
    "Label": "cleaner.labels.label",
    "Labelled": "cleaner.labels.label",
    "Marks": "cleaner.blocks.block",
    "Page": "cleaner.page",
    "clean": "cleaner.pipeline",
    "clean_record": "cleaner.pipeline",
    "from_margin": "cleaner.labels.margin",
    "to_diff": "cleaner.render.diff",
    "to_margin": "cleaner.labels.margin",
    "to_markdown": "cleaner.render.markdown",
    "to_record": "cleaner.render.record",
    "to_text": "cleaner.render.text",
}


def __getattr__(name: str) -> object:
    """Return a public name from the module it lives in, which is imported when it is first asked for."""
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    value = getattr(import_module(_HOMES[name]), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
