"""Pages that a person has labelled, in margin notation, to learn from beside the corpus."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from cleaner.blocks.split import split
from cleaner.labels.by_hand import LabelsError, by_hand
from cleaner.labels.label import Labelled
from cleaner.labels.settle import label
from cleaner.page import Page, read

SUFFIX, FIXTURE = ".labels", "labels.txt"


def added(folder: Path) -> Iterator[tuple[str, Page, list[Labelled]]]:
    """Yield the name, the page and the labelled blocks of every page in a folder that has its labels beside it:
    NAME.labels beside NAME.txt or NAME.html, labels.txt beside page.txt or page.html; ValueError if they do not fit.
    """
    for labels in sorted(path for path in folder.rglob("*") if path.suffix == SUFFIX or path.name == FIXTURE):
        source = _page(labels)
        page = read(source)
        document = split(page)
        learned = label(document)
        try:
            yield str(source.relative_to(folder)), page, by_hand(learned, labels.read_bytes().decode("utf-8-sig"))
        except LabelsError as error:
            raise ValueError(f"{labels}:{error.line}: {error.reason}") from None
        except UnicodeDecodeError:
            raise ValueError(f"{labels}: is no UTF-8") from None


def _page(labels: Path) -> Path:
    stem = "page" if labels.name == FIXTURE else labels.stem
    pages = [path for path in labels.parent.iterdir() if path.stem == stem and path != labels]
    if len(pages) != 1:
        raise ValueError(f"{labels}: {len(pages)} pages beside it, not one")
    return pages[0]
