"""How accurate `clean` is on text that other programs make of the same pages: those of them that are installed.

python -m benchmarks.converters --folds benchmarks/folds
python -m benchmarks.converters --converters lynx,html2text --sets aeb --sample 4
"""

from __future__ import annotations

import argparse
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from importlib.util import find_spec
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks import ours
from benchmarks.accuracy import names, table
from benchmarks.corpus import CORPUS, Row, available, counted, rows
from benchmarks.measures import Scores, mean_scores, score
from benchmarks.run import default_jobs

SETS = ("aeb", "wcxb", "fundus")
SECONDS = 30
UTF8 = {**os.environ, "LANG": "C.UTF-8", "TERM": "dumb"}
# Each with its defaults, but for the encoding.
PROGRAMS: dict[str, tuple[str, ...]] = {
    "lynx": ("-dump", "-display_charset=utf-8", "-assume_charset=utf-8", "-force_html"),
    "w3m": ("-dump", "-T", "text/html", "-I", "utf-8", "-O", "utf-8"),
    "links": ("-dump", "-codepage", "utf-8", "-html-assume-codepage", "utf-8", "-html-hard-assume", "1"),
    "pandoc": ("--from=html", "--to=gfm"),
}


def main(arguments: Sequence[str] | None = None) -> int:
    """Print a table a set and return the exit code: 2 where the corpus is absent."""
    options = parser().parse_args(arguments)
    here = [name for name in options.sets if name in available(options.corpus)]
    if not here:
        print(f"no corpus in {options.corpus}", file=sys.stderr)
        return 2
    chosen = [name for name in options.converters if is_installed(name)]
    for name in sorted(set(options.converters) - set(chosen)):
        print(f"skipped: {name} is not installed here", file=sys.stderr)
    for name in here:
        pages = list(rows(name, options.corpus, every=options.sample))
        print(f"\n{name}\n")
        print("\n".join(table(dict(measured(pages, chosen, options.folds, options.jobs)))), flush=True)
    return 0


def parser() -> argparse.ArgumentParser:
    """Return the command line's grammar."""
    words, _, _ = (__doc__ or "").partition("\n")
    result = argparse.ArgumentParser(prog="python -m benchmarks.converters", description=words)
    result.add_argument("--sets", type=names(SETS), default=SETS, help=f"of {','.join(SETS)}")
    result.add_argument("--converters", type=names(tuple(CONVERTERS)), default=tuple(CONVERTERS))
    result.add_argument("--sample", type=counted, default=1, metavar="N", help="only every N-th page of each set")
    result.add_argument(
        "--folds", type=ours.folder_of_folds, metavar="DIR", help="each page by the weights that did not see its site"
    )
    result.add_argument("--corpus", type=Path, default=CORPUS, metavar="DIR")
    result.add_argument("--jobs", type=int, default=default_jobs(), metavar="N", help="processes (default: one a core)")
    return result


def measured(
    pages: Sequence[Row], converters: Sequence[str], folds: Path | None, jobs: int
) -> Iterator[tuple[str, Scores]]:
    """Yield the mean scores of the pages as each converter writes them."""
    with ProcessPoolExecutor(jobs) as pool:
        for name in converters:
            scores = list(
                pool.map(_scores, pages, [name] * len(pages), [folds] * len(pages), chunksize=4),
            )
            yield name, {"pages": len(pages), **mean_scores(scores)}


def _scores(row: Row, converter: str, folds: Path | None) -> Scores:
    weights = ours.fold_weights(folds, row.id) if folds else None
    return score(row.gold, ours.extract(CONVERTERS[converter](row.texts["html"]), "text", row.url, weights))


def is_installed(name: str) -> bool:
    """Return whether a converter can be used here."""
    return shutil.which(name) is not None if name in PROGRAMS else find_spec(MODULES[name]) is not None


def by_program(name: str, html: str) -> str:
    """Return what a program writes of a page, nothing if it takes too long."""
    with TemporaryDirectory() as folder:
        page = Path(folder, "page.html")
        page.write_text(html, encoding="utf-8")
        try:
            done = subprocess.run(
                [name, *PROGRAMS[name], str(page)], capture_output=True, timeout=SECONDS, env=UTF8, check=False
            )
        except subprocess.TimeoutExpired:
            return ""
        return done.stdout.decode("utf-8", "replace")


def html2text(html: str) -> str:
    """Return the Markdown that html2text writes of a page, wrapped at 78 columns."""
    import html2text as converter

    return str(converter.html2text(html))


def markdownify(html: str) -> str:
    """Return the Markdown that markdownify writes of a page."""
    import markdownify as converter

    return str(converter.markdownify(html))


def inscriptis(html: str) -> str:
    """Return the text that inscriptis lays a page out to."""
    import inscriptis as converter

    return str(converter.get_text(html))


def beautifulsoup(html: str, between: str = "", *, strip: bool = False) -> str:
    """Return the pieces of text that BeautifulSoup finds on a page, with nothing or something between them."""
    from bs4 import BeautifulSoup

    return str(BeautifulSoup(html, "lxml").get_text(between, strip=strip))


def text_content(html: str) -> str:
    """Return all text of a page as lxml gives it, that of its scripts and styles among it."""
    from lxml.html import HTMLParser, document_fromstring

    page = document_fromstring(html.encode("utf-8", "replace"), parser=HTMLParser(encoding="utf-8"))
    return str(page.text_content())


def without_tags(html: str) -> str:
    """Return a page with a space for each of its tags, as a regular expression finds them."""
    return re.sub(r"<[^>]+>", " ", html)


MODULES = {
    "html2text": "html2text",
    "markdownify": "markdownify",
    "inscriptis": "inscriptis",
    **dict.fromkeys(("get_text", "get_text lines", "get_text spaces"), "bs4"),
    "text_content": "lxml.html",
    "without tags": "re",
}
CONVERTERS: dict[str, Callable[[str], str]] = {
    "lynx": lambda html: by_program("lynx", html),
    "w3m": lambda html: by_program("w3m", html),
    "links": lambda html: by_program("links", html),
    "pandoc": lambda html: by_program("pandoc", html),
    "html2text": html2text,
    "markdownify": markdownify,
    "inscriptis": inscriptis,
    "get_text": beautifulsoup,
    "get_text lines": lambda html: beautifulsoup(html, "\n", strip=True),
    "get_text spaces": lambda html: beautifulsoup(html, " ", strip=True),
    "text_content": text_content,
    "without tags": without_tags,
}


if __name__ == "__main__":
    sys.exit(main())
