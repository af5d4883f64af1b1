"""Other extractors on one HTML page: one function each, the library imported only when it is called."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from importlib import import_module
from typing import Any, NamedTuple

from benchmarks.corpus import declared_language
from benchmarks.measures import Extraction

_BLOCKS = (
    *(
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "p",
        "pre",
        "blockquote",
        "div",
        "address",
        "figure",
        "figcaption",
        "br",
        "hr",
    ),
    *("ul", "ol", "li", "dl", "dt", "dd", "table", "tr", "th", "td"),
)
_CONTROL = dict.fromkeys({*range(32), 0xFFFE, 0xFFFF} - {9, 10, 13})  # lxml reads these, and refuses to write them
_JUSTEXT = {
    "ar": "Arabic",
    "bg": "Bulgarian",
    "cs": "Czech",
    "da": "Danish",
    "de": "German",
    "el": "Greek",
    "en": "English",
    "es": "Spanish",
    "fi": "Finnish",
    "fr": "French",
    "hi": "Hindi",
    "hu": "Hungarian",
    "id": "Indonesian",
    "it": "Italian",
    "ko": "Korean",
    "nb": "Norwegian_Bokmal",
    "nl": "Dutch",
    "no": "Norwegian_Bokmal",
    "pl": "Polish",
    "pt": "Portuguese",
    "ro": "Romanian",
    "ru": "Russian",
    "sv": "Swedish",
    "tr": "Turkish",
    "uk": "Ukrainian",
}


def trafilatura(html: str, url: str | None, *, fast: bool = False) -> Extraction:
    """Its defaults, readers' comments left out, and its metadata."""
    module = import_module("trafilatura")
    found = module.bare_extraction(html, url=url, fast=fast, include_comments=False, with_metadata=True)
    if found is None:
        return Extraction()
    return Extraction(found.text or "", found.title, tuple(filter(None, (found.author or "").split("; "))), found.date)


def trafilatura_fast(html: str, url: str | None) -> Extraction:
    """The same without its fallback extractors."""
    return trafilatura(html, url, fast=True)


def readability(html: str, url: str | None) -> Extraction:
    """The summary's text, a line a block element, and the short title."""
    document = import_module("readability").Document(html, url=url)
    summary = import_module("lxml.html").fromstring(document.summary())
    return Extraction(lines(summary), document.short_title())


def newspaper(html: str, url: str | None) -> Extraction:
    """newspaper4k on HTML in hand; nothing is fetched."""
    article = import_module("newspaper").Article(url or "https://example.org/", fetch_images=False)
    article.download(input_html=html)
    article.parse()
    return Extraction(article.text, article.title, strings(article.authors), iso(article.publish_date))


def resiliparse(html: str, url: str | None) -> Extraction:
    """Its main content as plain text, without what it writes for pictures and bullets."""
    module = import_module("resiliparse.extract.html2text")
    return Extraction(module.extract_plain_text(html, main_content=True, alt_texts=False, list_bullets=False))


def justext(html: str, url: str | None) -> Extraction:
    """The paragraphs that it calls good, with the stop words of the language that the page declares."""
    module = import_module("justext")
    words = module.get_stoplist(_JUSTEXT.get(declared_language(html), "English"))
    return Extraction(
        "\n".join(p.text for p in module.justext(html.encode(), words, encoding="utf-8") if not p.is_boilerplate)
    )


def boilerpy3(html: str, url: str | None) -> Extraction:
    """Its ArticleExtractor."""
    extractor = import_module("boilerpy3.extractors").ArticleExtractor(raise_on_failure=False)
    document = extractor.get_doc(html)
    return Extraction(document.content, document.title)


def goose3(html: str, url: str | None) -> Extraction:
    """goose3 on HTML in hand; nothing is fetched."""
    module = import_module("goose3")
    with module.Goose({"enable_image_fetching": False}) as goose:
        article = goose.extract(url=None, raw_html=html)
    return Extraction(article.cleaned_text, article.title, strings(article.authors), iso(article.publish_date))


class Peer(NamedTuple):
    """An extractor: the distribution it comes in, its function, and what it offers besides the body."""

    distribution: str
    extract: Callable[[str, str | None], Extraction]
    offers: tuple[str, ...] = ()


_METADATA = ("title", "author", "date")
PEERS = {
    "trafilatura": Peer("trafilatura", trafilatura, _METADATA),
    "trafilatura-fast": Peer("trafilatura", trafilatura_fast, _METADATA),
    "readability-lxml": Peer("readability-lxml", readability, ("title",)),
    "newspaper4k": Peer("newspaper4k", newspaper, _METADATA),
    "resiliparse": Peer("Resiliparse", resiliparse),
    "justext": Peer("jusText", justext),
    "boilerpy3": Peer("boilerpy3", boilerpy3, ("title",)),
    "goose3": Peer("goose3", goose3, _METADATA),
}


def lines(tree: Any) -> str:
    """Return the text of an lxml tree with a line break around each block element."""
    for element in tree.iter(*_BLOCKS):
        element.text = "\n" + (element.text or "").translate(_CONTROL)
        element.tail = "\n" + (element.tail or "").translate(_CONTROL)
    return str(tree.text_content())


def strings(values: Iterable[object]) -> tuple[str, ...]:
    """Return what is a string: a page's JSON-LD can make a peer hand on lists as names."""
    return tuple(value for value in values if isinstance(value, str))


def iso(value: Any) -> str | None:
    """Return a datetime as ISO 8601, a string as it is, and None for anything else."""
    return value.isoformat() if hasattr(value, "isoformat") else value if isinstance(value, str) else None
