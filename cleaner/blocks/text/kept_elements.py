"""Elements of HTML that pandoc keeps, for the names that they have, in the Markdown that it writes of a page."""

from __future__ import annotations

from cleaner.blocks.text.hidden import Span
from cleaner.languages.lazy import lazy
from cleaner.markup import is_kept_in_markdown

_TAG = lazy(r"</?[a-zA-Z][a-zA-Z0-9-]{0,30}(?=[\s/>])[^<>]*>|<!--[^<>]*-->")


def kept_elements(text: str) -> list[Span]:
    """Return the tags of such Markdown, none of any other text: what is in an address stays."""
    return [match.span() for match in _TAG.finditer(text)] if is_kept_in_markdown(text) else []
