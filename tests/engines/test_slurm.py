"""`clean --engine slurm`: the script for sbatch, and a run of it by stand-ins for Slurm's commands."""

from __future__ import annotations

import json
import os
import shlex
from pathlib import Path

import pytest

from tests.batch.conftest import Run, environment, start
from tests.engines.conftest import outputs

pytestmark = pytest.mark.engine("datatrove")
SLURM = ("--engine", "slurm", "--tasks", "2", "--workers", "2")
COMMANDS = {
    "sbatch": """\
for script; do :; done
cp "$script" "$0.$(ls "$0".* 2>/dev/null | wc -l).script"
last=$(sed -n 's/^#SBATCH --array=0-\\([0-9]*\\).*/\\1/p' "$script")
for task in $(seq 0 "$last"); do
    SLURM_ARRAY_TASK_ID=$task SLURM_NODELIST=localhost RUN_OFFSET=0 bash "$script" >>"$0.log" 2>&1 || exit 1
done
echo "Submitted batch job 7"
""",
    "srun": 'while [[ $1 != launch* ]]; do shift; done\nexec "$@"\n',
    "scontrol": 'echo "$3"\n',
}


@pytest.fixture
def commands(tmp_path: Path) -> Path:
    folder = tmp_path / "bin"
    folder.mkdir()
    for name, text in COMMANDS.items():
        (folder / name).write_text(f"#!/bin/bash\n{text}", encoding="ascii")
        (folder / name).chmod(0o755)
    return folder


def test_a_dry_run_prints_what_would_be_submitted_and_writes_nothing(pages, run, tmp_path: Path) -> None:
    ended = run("pages", "-o", "out", "-j", "2", *SLURM, "--dry-run")
    lines = ended.out.splitlines()
    assert (ended.code, ended.err, lines[0]) == (0, "", "#!/bin/bash")
    assert {"#SBATCH --array=0-1%2", "#SBATCH --cpus-per-task=2", "#SBATCH --job-name=clean"} < set(lines)
    assert lines[-1] == f"srun  -l -n 1 launch_pickled_pipeline {tmp_path}/out/clean-run/executor.pik"
    assert "#SBATCH --requeue" in lines  # it takes no value, not even an empty one
    assert "partition" not in ended.out
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("out", ["out", "my 'out' ü"])
def test_jobs_write_what_the_plain_batch_writes(out, pages, plain_pages, commands, run, tmp_path: Path) -> None:
    dry = run("pages", "-o", out, *SLURM, "--dry-run")
    logs = next(line for line in dry.out.splitlines() if line.startswith("#SBATCH --output="))
    assert shlex.split(logs[8:]) == [f"--output={tmp_path / out}/clean-run/slurm/%A_%a.out"]
    path = os.pathsep.join((str(commands), os.environ["PATH"]))
    ended = Run(start("pages", "-o", out, *SLURM, cwd=tmp_path, env=environment(PATH=path)), None)
    assert ended.err == f"clean: job 7 is submitted; {out}/clean-run/reports will say of each task how it went\n"
    assert (commands / "sbatch.0.script").read_text(encoding="utf-8") == dry.out
    assert outputs(tmp_path / out) == plain_pages
    stats = json.loads((tmp_path / out / "clean-run" / "stats.json").read_text(encoding="utf-8"))
    assert stats[0]["stats"]["done"]["total"] == len(list(pages.iterdir()))
    assert (tmp_path / out / "clean-run" / "slurm").is_dir()


def test_what_sbatch_refuses_is_told(pages, commands, tmp_path: Path) -> None:
    (commands / "sbatch").write_text(
        "#!/bin/bash\necho 'sbatch: error: no such partition' >&2\nexit 1\n", encoding="ascii"
    )
    path = os.pathsep.join((str(commands), os.environ["PATH"]))
    ended = Run(start("pages", "-o", "out", *SLURM, cwd=tmp_path, env=environment(PATH=path)), None)
    assert ended.code == 2
    assert ended.err == "sbatch: error: no such partition\nclean: sbatch: ended with exit code 1\n"


def test_without_slurm_it_says_so(pages, run) -> None:
    assert run("pages", "-o", "out", *SLURM).err == "clean: sbatch: No such file or directory\n"
