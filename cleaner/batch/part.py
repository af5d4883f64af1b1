"""The files of one output for many pages: itself and its manifest, and both while they grow."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager, suppress
from io import FileIO

from cleaner.batch.manifest import Manifest, last_entry
from cleaner.batch.names import fitting
from cleaner.batch.whole import finish, is_packed
from cleaner.named_tuple import NamedTuple

_MANIFEST = ".manifest.jsonl"


class Paths(NamedTuple):
    """The files of an output: itself and its manifest, and both while they grow."""

    target: str
    manifest: str
    part: str
    part_manifest: str


def manifest_of(target: str) -> str:
    """Return where the manifest of an output lies."""
    folder, name = os.path.split(target)
    return os.path.join(folder, fitting(name, _MANIFEST))


def paths_of(target: str) -> Paths:
    """Return the names of an output's files, which lie beside it."""
    folder, name = os.path.split(target)
    part_manifest = os.path.join(folder, fitting(f".{name}", f".part{_MANIFEST}"))
    return Paths(target, manifest_of(target), part_manifest.removesuffix(_MANIFEST), part_manifest)


@contextmanager
def growing(paths: Paths, shown: str) -> Iterator[tuple[FileIO, Manifest]]:
    """Yield an output's part and the part's manifest, open for one run; OSError if another has them, or they cannot be.

    shown: what the user calls the output
    """
    with ExitStack() as stack:
        try:
            manifest = stack.enter_context(closing(_begun(paths)))
            stack.callback(_forget, paths, manifest)
            part = stack.enter_context(open(paths.part, "ab+", buffering=0))
        except OSError as error:
            raise OSError(error.errno, error.strerror, shown) from None
        yield part, manifest


def put_in_place(paths: Paths, part: FileIO, manifest: Manifest) -> None:
    """Make a part the output, in the form that its ending says, and leave its manifest beside it: from then on another
    run may begin one.
    """
    os.fsync(part.fileno())
    manifest.sync()
    finish(paths.part, paths.target)
    if is_packed(paths.target):
        manifest.conclude(os.path.getsize(paths.target))
        os.unlink(paths.part)
    os.replace(paths.part_manifest, paths.manifest)


def is_whole(paths: Paths, manifest: str, *, unsaid: bool) -> bool:
    """Return whether an output is there, and as large as a manifest says; `unsaid` where that does not say it."""
    last = last_entry(manifest)
    if last is None or not os.path.exists(paths.target):
        return False
    size = last.whole if is_packed(paths.target) else last.end
    return unsaid if size is None else size == os.path.getsize(paths.target)


def _begun(paths: Paths) -> Manifest:
    """Open a part's manifest; one that lies there without a part is the output's: its run was killed before the last
    step.
    """
    manifest = Manifest(paths.part_manifest)
    if os.path.exists(paths.part) or not is_whole(paths, paths.part_manifest, unsaid=False):
        return manifest
    with closing(manifest):
        os.replace(paths.part_manifest, paths.manifest)
    return Manifest(paths.part_manifest)


def _forget(paths: Paths, manifest: Manifest) -> None:
    """Leave no part in which nothing is; where the manifest is in its place, what lies here now is another run's."""
    if manifest.is_at(paths.part_manifest) and last_entry(paths.part_manifest) is None:
        for path in (paths.part, paths.part_manifest):
            with suppress(FileNotFoundError):
                os.unlink(path)
