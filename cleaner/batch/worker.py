"""A process that cleans pages one after the other.

Each has a pipe of its own: a process that is killed in the middle of a message, or of taking one, holds up no other.
"""

from __future__ import annotations

import os
import pickle
import signal
from contextlib import suppress
from math import inf
from threading import Thread
from time import monotonic
from typing import Any

from cleaner.batch.work import FAILED, Result, Task, work

RECYCLED_AFTER = 2000  # pages of a process: what it may have leaked goes with it

Ended = tuple[Task, Result]


class Worker:
    """A process, the pipe to it, and the task that it is at."""

    def __init__(self, context: Any) -> None:
        """Start it; OSError or EOFError if that cannot be."""
        self.pipe, end = context.Pipe()
        self.process = context.Process(target=_serve, args=(end,), daemon=True)
        try:
            self.process.start()
        finally:
            end.close()
        self.task: Task | None = None
        self.left = RECYCLED_AFTER
        self.is_gone = False
        self._begun = inf  # when it began its task

    @property
    def is_free(self) -> bool:
        """Whether it can be given a task."""
        return self.task is None and self.left > 0 and not self.is_gone

    def give(self, task: Task) -> bool:
        """Give it a task; False if it is gone."""
        try:
            self.pipe.send(task)
        except OSError:
            self.is_gone = True
            return False
        if self._begun != inf:
            self._begun = monotonic()
        self.task = task
        self.left -= 1
        return True

    def result(self) -> list[Ended]:
        """Return its task, if it has ended it; afterwards it may be known to be gone."""
        ended: list[Ended] = []
        try:
            while self.pipe.poll():
                sent = self.pipe.recv()
                self._begun = monotonic()
                if sent is not None and self.task is not None:
                    ended.append((self.task, sent))
                    self.task = None
        except (EOFError, OSError):
            self.is_gone = True
        return ended

    def seconds_left(self, timeout: float) -> float:
        """Return how long its task may still take, where one may take `timeout` seconds, 0 for ever."""
        return self._begun + timeout - monotonic() if timeout and self.task else inf

    def end(self, reason: str | None = None) -> list[Ended]:
        """End it, and return its task: as failed, if it has not ended it meanwhile.

        reason: why it is ended, if it is not gone already
        """
        self.process.kill()
        self.process.join()
        ended = self.result()
        self.pipe.close()
        if self.task is not None:
            reason = reason or f"killed its process ({_cause(self.process.exitcode)})"
            ended.append((self.task, Result(FAILED, reason)))
        return ended


def _cause(code: int | None) -> str:
    if code is not None and code < 0:
        return signal.Signals(-code).name if -code in set(signal.Signals) else f"signal {-code}"
    return f"exit code {code}"


def _serve(pipe: Any) -> None:
    """Clean what comes through a pipe until it is closed: say first that this process is there, then each result."""
    import multiprocessing

    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is the run's
    parent = multiprocessing.parent_process()
    Thread(target=_end_with, args=(parent,), daemon=True).start()
    with suppress(EOFError, OSError):
        pipe.send(None)
        while True:
            pipe.send_bytes(_worked(pipe))


def _worked(pipe: Any) -> bytes:
    """The result of the next task, pickled; EOFError or OSError if there is no other."""
    try:
        return pickle.dumps(work(pipe.recv()))
    except MemoryError:
        return pickle.dumps(Result(FAILED, "needs more memory than there is"))


def _end_with(parent: Any) -> None:
    parent.join()
    os._exit(1)
