"""Where tasks run: on this machine, on Ray, on Slurm; what runs them is datatrove."""

from __future__ import annotations

import math
import os
import sys
from collections import Counter, deque
from contextlib import redirect_stderr
from multiprocessing.connection import wait
from shlex import quote
from subprocess import CalledProcessError
from typing import Any

from datatrove.executor.local import LocalPipelineExecutor
from datatrove.executor.ray import RayPipelineExecutor
from datatrove.executor.slurm import SlurmPipelineExecutor
from datatrove.utils.logging import logger

from cleaner.batch.worker import cause, starter
from cleaner.engines.share import where
from cleaner.limits import RefusedError
from cleaner.output import note
from cleaner.sources.item import reason_of

TRIES = 3  # of a task whose process was killed


class LocalExecutor(LocalPipelineExecutor):
    """datatrove's local executor with a process a task, so that one which is killed is begun again.

    (In a pool of processes, the task of one that is killed is lost, and the run waits for it for ever.)
    """

    def run(self) -> None:
        """Run every task that is not done, one after the other in this process where there is one worker."""
        self.save_executor_as_json()
        if self.workers == 1:
            for rank in self.get_incomplete_ranks():
                self._quietly(rank)
            return
        self._run_beside()

    def _run_beside(self) -> None:
        waiting, tries = deque(self.get_incomplete_ranks()), Counter[int]()
        running: dict[Any, tuple[int, Any]] = {}
        try:
            while waiting or running:
                while waiting and len(running) < self.workers:
                    rank = waiting.popleft()
                    process = self._begun(rank)
                    running[process.sentinel] = rank, process
                for sentinel in wait(list(running)):
                    rank, process = running.pop(sentinel)
                    process.join()
                    tries[rank] += 1
                    if process.exitcode < 0 and tries[rank] < TRIES:
                        logger.warning(f"Task {rank} was killed by signal {-process.exitcode}; it begins again")
                        waiting.append(rank)
        finally:
            for _, process in running.values():
                process.terminate()

    def _begun(self, rank: int) -> Any:
        process = starter((__name__, "cleaner.engines.step")).Process(target=self._quietly, args=(rank,))
        process.start()
        return process

    def _quietly(self, rank: int) -> None:
        """A task; what it says is in its log and its report, why it is not done here, too: the disk may be full."""
        try:
            with open(os.devnull, "w", encoding="utf-8") as nowhere, redirect_stderr(nowhere):
                self._run_for_rank(rank)
        except Exception as error:  # noqa: BLE001 - the other tasks go on
            note(f"task {rank}: {where(error, self.pipeline[0].job.output)}: {reason_of(error)}")


class SlurmExecutor(SlurmPipelineExecutor):
    """datatrove's Slurm executor without a partition and a time of its own: SBATCH_PARTITION and the like say them."""

    def get_sbatch_args(self, max_array: int = 1) -> dict[str, Any]:
        """Return the options of sbatch."""
        arguments: dict[str, Any] = super().get_sbatch_args(max_array)
        return {name: value for name, value in arguments.items() if name not in ("partition", "time")}

    def launch_job(self) -> None:
        """Submit the tasks; RefusedError if sbatch, which says why, does not take them."""
        os.makedirs(os.path.dirname(self._sbatch_args["output"]), exist_ok=True)  # Slurm makes no folder for its logs
        try:
            super().launch_job()
        except CalledProcessError as error:
            raise RefusedError(f"sbatch: ended with {cause(error.returncode)}") from None

    def get_launch_file_contents(self, sbatch_args: dict[str, Any], run_script: str) -> str:
        """Return a script, its paths quoted where they hold what a shell, or sbatch, would take apart."""
        folder = self.logging_dir.resolve_paths("x").removesuffix("/x")
        words = {name: value for name, value in sbatch_args.items() if value and isinstance(value, str)}
        quoted = {**sbatch_args, **{name: quote(value) for name, value in words.items()}}
        script = super().get_launch_file_contents(quoted, run_script.replace(folder, quote(folder)))
        return str(script)

    def script(self) -> str:
        """Return the script that would be submitted."""
        jobs = math.ceil(len(self.get_incomplete_ranks()) / self.tasks_per_job)
        command = f"launch_pickled_pipeline {self.logging_dir.resolve_paths('executor.pik')}"
        arguments = self.get_sbatch_args(min(jobs, self.max_array_size))
        return self.get_launch_file_contents(arguments, f"srun  -l -n {self.nodes_per_task} {command}")


def local(step: Any, run_folder: str, tasks: int, workers: int | None) -> LocalExecutor:
    """Return what runs the tasks on this machine."""
    return LocalExecutor([step], tasks=tasks, workers=workers or -1, logging_dir=run_folder)


def ray(step: Any, run_folder: str, tasks: int, workers: int | None) -> RayPipelineExecutor:
    """Return what runs the tasks on the Ray cluster that RAY_ADDRESS names, else on one that is started here."""
    import ray

    if not ray.is_initialized():
        ray.init(log_to_driver=False, logging_level="error", include_dashboard=None)
    return RayPipelineExecutor(
        [step], tasks=tasks, workers=workers or -1, logging_dir=run_folder, cpus_per_task=step.job.jobs
    )


def slurm(step: Any, run_folder: str, tasks: int, workers: int | None) -> SlurmExecutor:
    """Return what submits the tasks to Slurm, an array of jobs, in this environment."""
    activate = os.path.join(sys.prefix, "bin", "activate")
    logs = os.path.join(os.getcwd() if "://" in run_folder else os.path.abspath(run_folder), "slurm", "%A_%a.out")
    return SlurmExecutor(
        [step],
        tasks=tasks,
        workers=workers or -1,
        time="",
        partition="",
        qos="",
        job_name="clean",
        cpus_per_task=step.job.jobs,
        venv_path=quote(activate) if os.path.exists(activate) else None,
        slurm_logs_folder=".",
        sbatch_args={"output": logs, "error": logs},
        logging_dir=run_folder,
    )


EXECUTORS = {"local": local, "ray": ray, "slurm": slurm}
