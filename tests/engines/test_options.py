"""Options of engines that make no sense together, whatever is installed."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--tasks", "2", "-o", "out"], "--tasks and --workers go with --engine"),
        (["--engine", "local", "--dry-run", "-o", "out"], "--dry-run goes with --engine slurm"),
        (["--engine", "local", "--explain", "-o", "out"], "--engine goes with no view of a page"),
        (["--engine", "local"], "--engine needs -o FOLDER/ or -o FILE.jsonl, where the articles go"),
        (["--engine", "local", "-o", "page.txt"], "--engine needs -o FOLDER/ or -o FILE.jsonl, where the articles go"),
        (["--engine", "local", "-o", "/dev/null"], "--engine needs -o FOLDER/ or -o FILE.jsonl, where the articles go"),
        (["-o", "s3://bucket/out/"], "an --output elsewhere goes with --engine"),
        (["--engine", "locl", "-o", "out"], "did you mean local?"),
        (["--engine", "ray", "--workers", "0", "-o", "out"], "'0' is no number from 1 to 999,999,999"),
    ],
)
def test_options_that_contradict_each_other(run, arguments: list[str], message: str) -> None:
    ended = run("pages", *arguments)
    assert ended.code == 2
    assert message in " ".join(ended.err.replace("│", " ").split())
