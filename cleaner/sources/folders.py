"""Folders, walked in the order of names; what is left out is said."""

from __future__ import annotations

import errno
import os
from collections.abc import Callable, Iterable, Iterator
from fnmatch import fnmatchcase

from cleaner.sources.forms import may_be_page
from cleaner.sources.item import Source

LeftOut = Callable[[str, str], object]  # is told a path that is left out, and why

HIDDEN, LOOP, SPECIAL = "hidden", "a link to a folder that it is in", "not a file"
OUTPUT, WRITTEN = "the output folder", "the output"
TWICE = "named twice"
NO_PAGE, SAVED, OF_RUN = "named like no page", "the files of a saved page", "the record of a run"

MANIFEST, RUN = "clean-manifest.jsonl", "clean-run"  # what a run over many pages keeps in its output, or beside it
_SAVED, _HTML = "_files", (".html", ".htm")  # how a browser calls the folder of what a page shows, and the page


def walk(root: str, *, glob: tuple[str, ...] = (), output: str | None = None, left_out: LeftOut) -> Iterator[Source]:
    """Yield every file below a folder, links followed, without hidden names, the output, links that lead back, what a
    browser saved beside a page, and files that hold none by their name.

    glob: patterns for file names, or with "/" for paths below the root; files that fit one are inputs, and no others
    A folder that cannot be read and a link that leads nowhere are sources with an error.
    """
    avoided = _identity(output) if output else None
    inside: list[tuple[int, int] | None] = [None]  # the folders that lead to the one which is read
    stack = [iter([(root, "")])]
    while stack:
        found = next(stack[-1], None)
        if found is None:
            stack.pop()
            inside.pop()
            continue
        path, place = found
        if not os.path.isdir(path):
            yield from _file(path, place, glob, left_out)
            continue
        identity = _identity(path)
        if identity == avoided or identity in inside:
            left_out(path, OUTPUT if identity == avoided else LOOP)
            continue
        try:
            names = sorted(os.listdir(path))
        except OSError as error:
            yield Source(path, place, error.strerror)
            continue
        inside.append(identity)
        stack.append(_children(path, place, names, glob, left_out))


def fits(place: str, glob: tuple[str, ...]) -> bool:
    """Return whether a file at a place in a folder or an archive fits one of some patterns; without any, every file
    does.
    """
    name = place.rpartition("/")[2]
    return not glob or any(fnmatchcase(place if "/" in one else name, one) for one in glob)


def or_of(glob: tuple[str, ...]) -> str:
    """Return patterns in words: "*.html or *.txt"."""
    return " or ".join(glob)


def reason_left_out(place: str, glob: tuple[str, ...]) -> str:
    """Return why a file at a place in a folder or an archive is no input by its name; "" if it may be one.

    glob: the patterns of which it fits one, if there are any
    """
    *above, name = place.split("/")
    reason = next(filter(None, (*map(unwanted, above), unwanted(name, glob))), "")
    return reason or ("" if glob or may_be_page(place) else NO_PAGE)


def _children(
    path: str, place: str, names: list[str], glob: tuple[str, ...], left_out: LeftOut
) -> Iterator[tuple[str, str]]:
    """What is in a folder, with its place; where there are patterns, also the folder that a browser saved beside a
    page.
    """
    beside = set() if glob else saved_beside(names)
    for name in names:
        child = os.path.join(path, name)
        is_folder = (name in beside or name.startswith(".")) and os.path.isdir(child)
        if reason := unwanted(name, () if is_folder else glob) or (SAVED if name in beside and is_folder else ""):
            left_out(child, reason)
        else:
            yield child, f"{place}/{name}" if place else name


def saved_beside(names: Iterable[str]) -> set[str]:
    """Return what a browser calls the folders that it saves beside pages of these names."""
    return {os.path.splitext(name)[0] + _SAVED for name in names if name.lower().endswith(_HTML)}


def unwanted(name: str, glob: tuple[str, ...] = ()) -> str:
    """Return why a file or a folder of this name is no input where nobody has named it; "" if it may be one.

    glob: patterns for files, whose last part names hidden ones if it begins with "."
    """
    if name.startswith("."):
        lasts = (one.rpartition("/")[2] for one in glob)
        return "" if any(last.startswith(".") and fnmatchcase(name, last) for last in lasts) else HIDDEN
    beside = name.endswith((".manifest.jsonl", f".{RUN}"))
    return OF_RUN if beside or name in {MANIFEST, RUN} else ""


def _file(path: str, place: str, glob: tuple[str, ...], left_out: LeftOut) -> Iterator[Source]:
    if not glob and not may_be_page(path):
        left_out(path, NO_PAGE)
        return
    if not fits(place, glob):
        return
    try:
        os.stat(path)
    except OSError as error:
        reason = "is a link to itself" if error.errno == errno.ELOOP else error.strerror
        yield Source(path, place, f"{reason} (a link)" if error.errno == errno.ENOENT else reason)
        return
    if os.path.isfile(path):
        yield Source(path, place, fits=bool(glob))
    else:
        left_out(path, SPECIAL)


def _identity(path: str) -> tuple[int, int] | None:
    """What two paths to the same folder have in common; None of a path that leads nowhere."""
    try:
        found = os.stat(path)
    except OSError:
        return None
    return found.st_dev, found.st_ino
