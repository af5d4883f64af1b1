"""What `clean` gives back: the article's fields, and the labelled page that they were read from."""

from __future__ import annotations

from cleaner.labels.label import Labelled
from cleaner.named_tuple import NamedTuple


class Article(NamedTuple):
    """The headline, byline, date and body of one page; None or empty where the page has none.

    byline: the page's own words; authors: the names in it
    date: ISO 8601, with time and zone where the page gives them; date_text: the page's own words
    body: paragraphs parted by blank lines
    page: every block of the page with its label and the reason for it
    origins: where each field was read ("json-ld", "og:title", "block" …)
    """

    headline: str | None
    byline: str | None
    authors: tuple[str, ...]
    date: str | None
    date_text: str | None
    body: str
    language: str | None
    url: str | None
    kind: str
    page: tuple[Labelled, ...]
    origins: tuple[tuple[str, str], ...] = ()
