"""Names of outputs: the input's own stem and the format's ending, and no name twice."""

from __future__ import annotations

import os
import re
from collections.abc import Collection
from hashlib import blake2b
from itertools import chain, count
from unicodedata import normalize

WINDOWS = os.name == "nt"
# What a file's name cannot hold on Windows, and names of its devices, whatever stands behind their first dot.
_UNABLE = re.compile(r'[<>:"|?*\\\x00-\x1f]|[. ]$')
_DEVICE = re.compile(r"^(?:con|prn|aux|nul|com[1-9¹²³]|lpt[1-9¹²³])(?=\.|$)", re.I)
LONGEST = 255  # bytes that a file's name has at most on the file systems in use


class Names:
    """The names that are taken in an output folder; alike for the same places in the same order.

    A name is told from another as the strictest file systems do: not by its case, not by how an accent is composed.
    """

    def __init__(self, ending: str, taken: Collection[str] = ()) -> None:
        self._ending = ending
        self._taken = {_key(name) for name in taken}
        self._folders: dict[str, str] = {"": ""}

    def output(self, place: str) -> str:
        """Return where the output of an input at `place` goes: "page.txt", or where that is taken "page.html.txt"."""
        parent, _, name = place.rpartition("/")
        folder = self.folder(parent)
        stem = os.path.splitext(name)[0]
        stems = chain((stem, name), (f"{name}-{number}" for number in count(2)))
        return self._free(folder, stems, self._ending)

    def folder(self, place: str) -> str:
        """Return the folder of outputs for a folder of inputs, whose name no file may have taken."""
        missing = []
        while place not in self._folders:
            missing.append(place)
            place = place.rpartition("/")[0]
        for place in reversed(missing):
            parent, _, name = place.rpartition("/")
            stems = chain((name,), (f"{name}-{number}" for number in count(2)))
            self._folders[place] = self._free(self._folders[parent], stems, "")
        return self._folders[place]

    def _free(self, folder: str, stems: chain[str], ending: str) -> str:
        for stem in stems:
            name = fitting(stem, ending)
            path = f"{folder}/{name}" if folder else name
            if (key := _key(path)) not in self._taken:
                self._taken.add(key)
                return path
        raise AssertionError("stems never end")


def relative(path: str) -> str:
    """Return where an input named on the command line stands in the output: its path without "/", "." and ".."."""
    path = os.path.normpath(path).replace(os.sep, "/")
    return "/".join(part for part in path.split("/") if part not in ("", ".", ".."))


def fitting(stem: str, ending: str) -> str:
    """Return a name that the file system takes: what is too long is cut, and a hash of the whole tells it apart."""
    stem = _able(stem) if WINDOWS else stem
    whole = os.fsencode(stem + ending)
    if len(whole) <= LONGEST:
        return stem + ending
    mark = f"~{blake2b(whole, digest_size=4).hexdigest()}{ending}"
    cut = os.fsencode(stem)[: LONGEST - len(mark)]
    while cut and (len(cut) + 1 <= len(os.fsencode(stem))) and os.fsencode(stem)[len(cut)] & 0xC0 == 0x80:
        cut = cut[:-1]  # not within a character of UTF-8
    return os.fsdecode(cut) + mark


def _able(stem: str) -> str:
    """A name that is no device's on Windows, of characters that names may have there."""
    return _DEVICE.sub(r"\g<0>_", _UNABLE.sub("_", stem), count=1)


def _key(path: str) -> int:
    folded = normalize("NFC", path.casefold())
    return int.from_bytes(blake2b(folded.encode("utf-8", "surrogateescape"), digest_size=8).digest())
