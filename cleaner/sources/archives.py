"""Zip and tar archives: a page a member, read one after the other."""

from __future__ import annotations

import os
import tarfile
from collections.abc import Iterator
from typing import Any, BinaryIO
from zipfile import ZipFile, ZipInfo

from cleaner.limits import LIMITS, Limits, RefusedError, hold, hold_ratio
from cleaner.sources.compressed import open_binary
from cleaner.sources.plain import read_most

Member = tuple[str, bytes | Exception]  # its name, and what it holds or why that cannot be read

_TAIL = 1 << 17  # where a zip archive's end is looked for, which says how long its list of members is
_CHUNK = 1 << 20
_LONGEST_NAME = 1 << 20
_ENCRYPTED = 1  # the flag of a zip archive's member
_NAMES = (tarfile.XHDTYPE, tarfile.XGLTYPE, tarfile.GNUTYPE_LONGNAME, tarfile.GNUTYPE_LONGLINK)


def zip_members(path: str, limits: Limits = LIMITS) -> Iterator[Member]:
    """Yield each file of a zip archive, in its order; raises where the archive itself cannot be read."""
    with open_binary(path, limits) as stream:
        size, unpacked = stream.seek(0, os.SEEK_END), 0
        hold(limits, "members", _count(stream, size))
        with ZipFile(stream) as archive:
            for info in archive.infolist():
                if not info.is_dir():
                    held = _unzipped(archive, info, limits)
                    yield info.filename, held
                    unpacked += 0 if isinstance(held, Exception) else len(held)
                    hold_ratio(limits, unpacked, size)


def tar_members(path: str, limits: Limits = LIMITS) -> Iterator[Member]:
    """Yield each file of a tar archive, in its order; raises where the archive is damaged."""
    with open_binary(path, limits) as stream, tarfile.open(fileobj=stream, mode="r|", tarinfo=_Info) as archive:
        for number, info in enumerate(archive, 1):
            hold(limits, "members", number)
            if info.isfile() and (held := archive.extractfile(info)):
                yield info.name, read_most(held, limits)
            elif not info.isdir():
                yield info.name, ValueError("is a link or a device in an archive")
            archive.members = []  # type: ignore[attr-defined]  # tarfile keeps every member it has seen


def member_place(name: str) -> str:
    """Return a member's name as a path that leads nowhere but down, without null characters."""
    parts = name.replace("\0", "").replace("\\", "/").split("/")
    return "/".join(part for part in parts if part not in ("", ".", ".."))


class _Info(tarfile.TarInfo):
    """A member's header, which may not announce a name that fills the memory."""

    @classmethod
    def frombuf(cls, *arguments: Any) -> _Info:
        info = super().frombuf(*arguments)
        if info.type in _NAMES and info.size > _LONGEST_NAME:
            raise tarfile.ReadError(f"a name of {info.size:,} bytes")
        return info


def _unzipped(archive: ZipFile, info: ZipInfo, limits: Limits) -> bytes | Exception:
    if info.flag_bits & _ENCRYPTED:
        return RefusedError("is encrypted")
    try:
        with archive.open(info) as stream:
            held = read_most(stream, limits)
        hold_ratio(limits, len(held), info.compress_size)
    except Exception as error:  # noqa: BLE001 - zipfile raises what it likes on a damaged member
        return error
    return held


def _count(stream: BinaryIO, size: int) -> int:
    """How many members a zip archive lists, seen before zipfile reads the list as a whole; perhaps a few too many."""
    stream.seek(max(0, size - _TAIL))
    tail = stream.read(_TAIL)
    end = tail.rfind(b"PK\5\6")
    large = tail.rfind(b"PK\6\6", 0, max(end, 0))
    listed = int.from_bytes(tail[end + 12 : end + 16], "little") if end >= 0 else 0
    listed = max(listed, int.from_bytes(tail[large + 40 : large + 48], "little") if large >= 0 else 0)
    stream.seek(max(0, size - _TAIL - listed))
    count, before = 0, b""
    while chunk := stream.read(_CHUNK):
        count += (before + chunk).count(b"PK\1\2")
        before = chunk[-3:]
    return count
