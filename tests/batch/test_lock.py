"""Runs that meet at the end of one of them: neither takes what is the other's, and nothing that they say is lost."""

from __future__ import annotations

import errno
import fcntl
from contextlib import closing
from pathlib import Path

import pytest

from cleaner.batch import lock
from cleaner.batch.manifest import Manifest, entries, entry_of
from cleaner.batch.part import Paths, growing, paths_of, put_in_place
from cleaner.batch.work import DONE, Result

BUSY = "another run is writing to it"


def add(manifest: Manifest, *names: str) -> None:
    for name in names:
        manifest.append(entry_of(name, Result(DONE), f"{name}.txt", "", 5))


def names(path: Path | str) -> list[str]:
    return [entry.path for entry in entries(str(path))]


def test_a_manifest_that_was_made_shorter_is_still_one_runs_own(tmp_path: Path) -> None:
    path = tmp_path / "clean-manifest.jsonl"
    with closing(Manifest(str(path))) as first:
        add(first, "a", "b", "a")
        first.compact(str(tmp_path))
        assert names(path) == ["b", "a"]
        with pytest.raises(OSError, match=BUSY):
            Manifest(str(path))
        add(first, "c")
    with closing(Manifest(str(path))) as second:
        add(second, "d")
    assert names(path) == ["b", "a", "c", "d"]
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize("is_open", [False, True])
def test_a_run_that_opened_a_manifest_before_another_was_put_in_its_place_has_the_other(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, is_open: bool
) -> None:
    path = tmp_path / "clean-manifest.jsonl"
    first, flock, calls = Manifest(str(path)), fcntl.flock, []
    add(first, "a", "a")

    def late(*arguments: int) -> None:
        calls.append(arguments)
        if len(calls) == 1:  # the second run has opened the file, and not locked it yet
            first.compact(str(tmp_path))
            if not is_open:
                first.close()
        flock(*arguments)

    monkeypatch.setattr(fcntl, "flock", late)
    if is_open:
        with closing(first), pytest.raises(OSError, match=BUSY) as raised:
            Manifest(str(path))
        assert raised.value.errno == errno.EAGAIN
        return
    with closing(Manifest(str(path))) as second:
        add(second, "b")
    assert names(path) == ["a", "b"]


def test_a_file_that_is_gone_when_it_is_locked_is_made_anew(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path, flock = tmp_path / "clean-manifest.jsonl", fcntl.flock

    def late(*arguments: int) -> None:
        monkeypatch.undo()
        path.unlink()
        flock(*arguments)

    monkeypatch.setattr(fcntl, "flock", late)
    with closing(lock.opened_alone(str(path))) as stream:
        assert lock.is_at(stream, str(path))


@pytest.fixture(params=["all.jsonl", "all.jsonl.gz"])
def paths(request: pytest.FixtureRequest, tmp_path: Path) -> Paths:
    return paths_of(str(tmp_path / request.param))


def test_a_run_that_ends_leaves_the_part_that_another_has_begun(paths: Paths) -> None:
    with growing(paths, "all") as (part, manifest):
        part.write(b"line\n")
        add(manifest, "a")
        with pytest.raises(OSError, match=BUSY):
            growing(paths, "all").__enter__()
        put_in_place(paths, part, manifest)
        second = growing(paths, "all")
        second_part, second_manifest = second.__enter__()
    second_part.write(b"other\n")
    add(second_manifest, "b")
    assert Path(paths.part).read_bytes() == b"other\n"
    put_in_place(paths, second_part, second_manifest)
    second.__exit__(None, None, None)
    assert names(paths.manifest) == ["b"]
    assert not list(Path(paths.target).parent.glob(".*"))


def test_a_run_that_finds_another_changes_nothing_of_it(paths: Paths) -> None:
    with growing(paths, "all") as (part, manifest):
        part.write(b"line\n")
        add(manifest, "a")
        Path(paths.part).replace(paths.target)  # what is between an output and its manifest is this run's to end
        with pytest.raises(OSError, match=BUSY):
            growing(paths, "all").__enter__()
        assert names(paths.part_manifest) == ["a"]
        assert not Path(paths.part).exists()


def test_what_was_cut_off_between_an_output_and_its_manifest_is_ended(paths: Paths) -> None:
    with growing(paths, "all") as (part, manifest):
        part.write(b"line\n")
        add(manifest, "a")
        put_in_place(paths, part, manifest)
    Path(paths.manifest).replace(paths.part_manifest)
    with growing(paths, "all"):
        pass
    assert names(paths.manifest) == ["a"]
    assert not list(Path(paths.target).parent.glob(".*"))


def test_a_manifest_whose_part_is_gone_says_nothing_of_another_output(paths: Paths) -> None:
    Path(paths.target).write_bytes(b"another")
    with growing(paths, "all") as (_, manifest):
        add(manifest, "a")
    Path(paths.part).unlink()
    with growing(paths, "all"):
        pass
    assert not Path(paths.manifest).exists()
