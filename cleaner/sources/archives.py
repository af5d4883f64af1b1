"""Zip and tar archives: a page a member, read one after the other."""

from __future__ import annotations

import tarfile
from collections.abc import Iterator
from zipfile import ZipFile

from cleaner.sources.compressed import open_binary

Member = tuple[str, bytes | Exception]  # its name, and what it holds or why that cannot be read


def zip_members(path: str) -> Iterator[Member]:
    """Yield each file of a zip archive, in its order; raises where the archive itself cannot be read."""
    with open_binary(path) as stream, ZipFile(stream) as archive:
        for info in archive.infolist():
            if not info.is_dir():
                try:
                    yield info.filename, archive.read(info)
                except Exception as error:  # noqa: BLE001 - zipfile raises what it likes on a damaged member
                    yield info.filename, error


def tar_members(path: str) -> Iterator[Member]:
    """Yield each file of a tar archive, in its order; raises where the archive is damaged."""
    with open_binary(path) as stream, tarfile.open(fileobj=stream, mode="r|") as archive:
        for info in archive:
            if info.isfile() and (held := archive.extractfile(info)):
                yield info.name, held.read()
            elif not info.isdir():
                yield info.name, ValueError("is a link or a device in an archive")
            archive.members = []  # type: ignore[attr-defined]  # tarfile keeps every member it has seen


def member_place(name: str) -> str:
    """Return a member's name as a path that leads nowhere but down."""
    return "/".join(part for part in name.replace("\\", "/").split("/") if part not in ("", ".", ".."))
