"""Runs that are killed at any moment leave no half file, and the next one finishes what they began."""

from __future__ import annotations

import json
import os
import signal
import time
from pathlib import Path
from random import Random

import pytest

from tests.batch.conftest import manifest, start, text, tree

COUNT = 80


@pytest.fixture
def pages(tmp_path: Path) -> Path:
    folder = tmp_path / "pages"
    folder.mkdir()
    for number in range(COUNT):
        (folder / f"{number:03d}.txt").write_text(text(number) * (1 + number % 3), encoding="utf-8")
    return folder


def kill_after(seconds: float, *arguments: str, cwd: Path) -> None:
    with start(*arguments, cwd=cwd) as process:
        time.sleep(seconds)
        process.send_signal(signal.SIGKILL)
        process.communicate(timeout=60)


@pytest.mark.parametrize("seed", range(2))
def test_a_folder_of_outputs(pages, run, tmp_path: Path, seed: int) -> None:
    assert run("pages", "-o", "undisturbed").code == 0
    expected = tree(tmp_path / "undisturbed")
    moments = Random(seed)  # noqa: S311
    for _ in range(5):
        kill_after(moments.uniform(0.2, 1.1), "-j", "2", "pages", "-o", "out", cwd=tmp_path)
        there = {name: data for name, data in tree(tmp_path / "out").items() if not name.startswith(".clean-tmp")}
        assert there.items() <= expected.items()
    end = run("-j", "2", "pages", "-o", "out")
    assert end.code == 0
    assert tree(tmp_path / "out") == expected
    assert sorted(entry["path"] for entry in manifest(tmp_path / "out")) == sorted(
        f"pages/{path.name}" for path in pages.iterdir()
    )


@pytest.mark.parametrize(("name", "kills"), [("all.jsonl", 5), ("all.jsonl.gz", 1)])
def test_one_output(pages, run, tmp_path: Path, name: str, kills: int) -> None:
    assert run("--format", "jsonl", "pages", "-o", f"undisturbed-{name}").code == 0
    moments, whole = Random(name), (tmp_path / f"undisturbed-{name}").read_bytes()  # noqa: S311
    for _ in range(kills):
        kill_after(moments.uniform(0.6, 1.1), "--format", "jsonl", "-j", "2", "pages", "-o", name, cwd=tmp_path)
        if (tmp_path / name).exists():
            break
        part = tmp_path / f".{name}.part"
        if part.exists() and name.endswith(".jsonl"):
            assert whole.startswith(part.read_bytes())  # what is done stays done, in its order
    end = run("--format", "jsonl", "-j", "2", "pages", "-o", name)
    assert end.code == 0
    assert (tmp_path / name).read_bytes() == (tmp_path / f"undisturbed-{name}").read_bytes()
    assert [entry["path"] for entry in manifest(tmp_path / name)] == [f"pages/{n:03d}.txt" for n in range(COUNT)]
    assert not list(tmp_path.glob(".*"))


def test_a_file_of_records_goes_on_in_its_middle(pages, run, tmp_path: Path) -> None:
    lines = [json.dumps({"id": n, "text": path.read_text()}) for n, path in enumerate(sorted(pages.iterdir()))]
    (tmp_path / "dump.jsonl").write_text("\n".join(lines), encoding="utf-8")
    assert run("dump.jsonl", "--format", "jsonl", "-o", "undisturbed.jsonl").code == 0
    with start("dump.jsonl", "--format", "jsonl", "-j", "1", "-o", "out.jsonl", cwd=tmp_path) as process:
        part = tmp_path / ".out.jsonl.part"
        while process.poll() is None and not (part.exists() and part.stat().st_size > 12_000):
            time.sleep(0.01)
        process.kill()
        process.communicate(timeout=60)
    end = run("dump.jsonl", "--format", "jsonl", "-o", "out.jsonl")
    assert end.code == 0
    assert "unchanged" in end.summary
    assert not end.summary.startswith(f"{COUNT} cleaned")
    assert (tmp_path / "out.jsonl").read_bytes() == (tmp_path / "undisturbed.jsonl").read_bytes()


@pytest.mark.parametrize(("options", "taken"), [((), True), (("--force",), False)])
def test_what_a_killed_run_wrote_is_taken_unless_all_is_to_be_cleaned_again(
    pages, run, tmp_path: Path, options: tuple[str, ...], taken: bool
) -> None:
    arguments = ("pages", "--format", "jsonl", "-o", "all.jsonl")
    assert run(*arguments).code == 0
    (tmp_path / "all.jsonl").rename(tmp_path / ".all.jsonl.part")
    (tmp_path / "all.jsonl.manifest.jsonl").rename(tmp_path / ".all.jsonl.part.manifest.jsonl")
    part = tmp_path / ".all.jsonl.part"
    part.write_bytes(part.read_bytes().replace(b"Orlo, number 0", b"Olro, number 0"))
    ended = run(*arguments, *options)
    assert (ended.code, ended.summary.startswith("0 cleaned")) == (0, taken)
    assert (b"Olro" in (tmp_path / "all.jsonl").read_bytes()) == taken
    assert not list(tmp_path.glob(".*"))


def test_ctrl_c_is_130_and_the_next_run_goes_on(pages, run, tmp_path: Path) -> None:
    with start("-j", "1", "pages", "-o", "out", cwd=tmp_path, start_new_session=True) as process:
        done = tmp_path / "out" / "clean-manifest.jsonl"
        while not (done.exists() and done.stat().st_size):
            time.sleep(0.01)
        os.killpg(process.pid, signal.SIGINT)  # as a terminal does: every process of the run gets it
        out, err = process.communicate(timeout=60)
    assert (process.returncode, out) == (130, "")
    assert "Traceback" not in err
    assert not (tmp_path / "out" / ".clean-tmp").exists()
    end = run("pages", "-o", "out")
    assert end.code == 0
    assert len(tree(tmp_path / "out")) == COUNT


@pytest.mark.skipif(not Path("/proc/self/task").exists(), reason="needs the processes under /proc")
@pytest.mark.parametrize("arguments", [("-o", "out"), ("--timeout", "9", "--check")])
def test_ctrl_c_while_processes_are_started_is_130_and_silent(
    pages, tmp_path: Path, arguments: tuple[str, ...]
) -> None:
    with start("-j", "1", "pages", *arguments, cwd=tmp_path, start_new_session=True) as process:
        while len(Path(f"/proc/{process.pid}/task/{process.pid}/children").read_text("ascii").split()) < 2:
            time.sleep(0.001)
        time.sleep(0.1)  # what starts the others is there, and loads what they need
        os.killpg(process.pid, signal.SIGINT)
        out, err = process.communicate(timeout=60)
    assert (process.returncode, out, err) == (130, "", "")


def test_a_half_written_line_of_the_manifest_is_dropped(pages, run, tmp_path: Path) -> None:
    run("pages", "-o", "out")
    file = tmp_path / "out" / "clean-manifest.jsonl"
    file.write_bytes(file.read_bytes()[:-20])
    assert run("pages", "-o", "out").summary == f"1 cleaned, 0 without an article, 0 failed, {COUNT - 1} unchanged"
    assert len(manifest(tmp_path / "out")) == COUNT


def test_one_run_at_a_time(pages, run, tmp_path: Path) -> None:
    with start("-j", "1", "pages", "-o", "out", cwd=tmp_path) as process:
        while not (tmp_path / "out" / ".clean-tmp").exists():
            time.sleep(0.01)
        second = run("pages", "-o", "out")
        assert second.code == 2
        assert second.err == "clean: out: another run is writing to it\n"
        process.communicate(timeout=60)
    assert process.returncode == 0


def test_no_process_outlives_a_killed_run(pages, tmp_path: Path) -> None:
    (pages / "endless.txt").write_text("TAKES FOR EVER", encoding="utf-8")
    with start("-j", "1", "pages", "-o", "out", cwd=tmp_path, start_new_session=True) as process:
        done = tmp_path / "out" / "clean-manifest.jsonl"
        while not (done.exists() and done.stat().st_size):
            time.sleep(0.01)
        process.kill()
    for _ in range(100):
        try:
            os.killpg(process.pid, 0)
        except ProcessLookupError:
            return
        time.sleep(0.1)
    os.killpg(process.pid, signal.SIGKILL)
    pytest.fail("a process of the run is still there")
