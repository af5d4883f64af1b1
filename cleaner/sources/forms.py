"""What a file holds, by the ending of its name: one page, an archive of pages, or records."""

from __future__ import annotations

import os

COMPRESSED = (".gz", ".zst", ".bz2", ".xz")
PAGE, MHTML, ZIP, TAR, JSONL, PARQUET, WARC = "page", "mhtml", "zip", "tar", "jsonl", "parquet", "warc"
ARCHIVES = frozenset({ZIP, TAR})
RECORDS = frozenset({JSONL, PARQUET, WARC})

_FORMS = {
    ".mht": MHTML,
    ".mhtml": MHTML,
    ".eml": MHTML,
    ".zip": ZIP,
    ".tar": TAR,
    ".jsonl": JSONL,
    ".ndjson": JSONL,
    ".parquet": PARQUET,
    ".warc": WARC,
    ".wet": WARC,
}
# What no page is in, of what lies beside pages: what a browser saves with one, pictures, recordings, documents, data.
_NO_PAGE = frozenset(
    """
    .css .js .mjs .map .json .wasm .download .woff .woff2 .ttf .otf .eot .ico .cur .svg .svgz .png .jpg .jpeg .jfif .gif
    .webp .avif .bmp .tif .tiff .heic .mp3 .m4a .ogg .oga .opus .wav .flac .mp4 .m4v .webm .ogv .mov .avi .mkv .pdf .doc
    .docx .odt .rtf .xls .xlsx .ods .ppt .pptx .odp .epub .csv .tsv .db .sqlite .exe .dll .so .pyc .swf .torrent
    """.split()
)
_SHORT = {".tgz": ".tar.gz", ".tbz2": ".tar.bz2", ".txz": ".tar.xz", ".tzst": ".tar.zst"}
ENDINGS = (*_FORMS, *_SHORT, *COMPRESSED)  # of every file that is more than the bytes of one page


def form(path: str) -> str:
    """Return what a file holds: one of the constants above, PAGE where its name does not say."""
    return _FORMS.get(os.path.splitext(inner_name(path))[1].lower(), PAGE)


def compression(path: str) -> str:
    """Return the ending of COMPRESSED that says how a file is compressed, "" if it is not."""
    ending = os.path.splitext(_long(path))[1].lower()
    return ending if ending in COMPRESSED else ""


def may_be_page(path: str) -> bool:
    """Return whether a file may hold a page, or many, as far as the ending of its name says."""
    return os.path.splitext(inner_name(path))[1].lower() not in _NO_PAGE


def inner_name(path: str) -> str:
    """Return a file's name without the ending of its compression: "page.html" of "page.html.gz"."""
    long = _long(path)
    return long[: len(long) - len(compression(path))]


def _long(path: str) -> str:
    """The name with two endings where one stands for both: "pages.tar.gz" of "pages.tgz"."""
    stem, ending = os.path.splitext(path)
    return stem + _SHORT.get(ending.lower(), ending)
