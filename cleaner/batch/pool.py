"""Processes that clean pages: recycled, killed when a page takes too long, replaced when they die."""

from __future__ import annotations

import errno
import os
import signal
from collections import deque
from collections.abc import Callable, Iterator
from concurrent.futures import BrokenExecutor, Future
from concurrent.futures import TimeoutError as TooLongError
from queue import SimpleQueue
from threading import Thread
from typing import TYPE_CHECKING, Any

from cleaner.batch.work import FAILED, Result, Task, work

if TYPE_CHECKING:
    from pebble import ProcessPool

RECYCLED_AFTER = 2000  # pages of a process: what it may have leaked goes with it
AHEAD = 16  # pages a process that wait for it, or for a slower one before them
MOST_BYTES = 1 << 25  # of pages that wait

Ended = tuple[Task, Result]


def worked(tasks: Iterator[Task], *, jobs: int, timeout: float, ordered: bool = False) -> Iterator[Ended]:
    """Yield every task with its result, as they end or in their order; a page that kills its worker has failed.

    jobs: how many processes
    timeout: the seconds after which a page's process is killed; 0 for none
    Tasks are taken only as far ahead as the processes need, so that memory does not grow with their number.
    OSError if no process can be started.
    """
    take = _in_order if ordered else _as_they_end

    def schedule(task: Task) -> Future[Result]:
        ready = Result(FAILED, task.item.error) if task.item.error else task.ready
        if ready is None:
            return pool.schedule(work, args=[task], timeout=timeout or None)
        future: Future[Result] = Future()
        future.set_result(ready)
        return future

    with _pool(jobs) as pool:
        try:
            yield from take(tasks, schedule, jobs, timeout)
        except RuntimeError as error:  # pebble's own, and BrokenProcessPool
            pool.stop()  # type: ignore[no-untyped-call]
            raise OSError(errno.ECHILD, "no process can be started") from error
        except BaseException:
            pool.stop()  # type: ignore[no-untyped-call]
            raise


def _as_they_end(
    tasks: Iterator[Task], schedule: Callable[[Task], Future[Result]], jobs: int, timeout: float
) -> Iterator[Ended]:
    ended: SimpleQueue[tuple[Task, Future[Result]]] = SimpleQueue()
    waiting, size, more = 0, 0, True
    while True:
        while more and waiting < jobs * 4 and (size < MOST_BYTES or not waiting):
            task = next(tasks, None)
            if task is None:
                more = False
                break
            waiting, size = waiting + 1, size + _size(task)
            schedule(task).add_done_callback(lambda future, task=task: ended.put((task, future)))  # type: ignore[misc]
        if not waiting:
            return
        task, future = ended.get()
        waiting, size = waiting - 1, size - _size(task)
        yield task, _result(future, timeout)


def _in_order(
    tasks: Iterator[Task], schedule: Callable[[Task], Future[Result]], jobs: int, timeout: float
) -> Iterator[Ended]:
    pending: deque[tuple[Task, Future[Result]]] = deque()
    size = 0
    for task in tasks:
        pending.append((task, schedule(task)))
        size += _size(task)
        while len(pending) > jobs * AHEAD or (size > MOST_BYTES and len(pending) > jobs) or pending[0][1].done():
            first, future = pending.popleft()
            size -= _size(first)
            yield first, _result(future, timeout)
            if not pending:
                break
    for task, future in pending:
        yield task, _result(future, timeout)


def _size(task: Task) -> int:
    return len(task.item.data or b"")


def _result(future: Future[Result], timeout: float) -> Result:
    """What the worker says, or what became of the worker."""
    from pebble import ProcessExpired

    try:
        return future.result()
    except TooLongError:
        return Result(FAILED, f"took longer than {timeout:g} s")
    except ProcessExpired as death:
        return Result(FAILED, f"killed its process ({_cause(death.exitcode)})")
    except BrokenExecutor:
        raise
    except Exception as error:  # noqa: BLE001 - a result that could not be sent
        return Result(FAILED, f"{type(error).__name__}: {error}")


def _cause(code: int | None) -> str:
    if code is not None and code < 0:
        return signal.Signals(-code).name if -code in set(signal.Signals) else f"signal {-code}"
    return f"exit code {code}"


def _pool(jobs: int) -> ProcessPool:
    import multiprocessing

    from pebble import ProcessPool

    methods = multiprocessing.get_all_start_methods()
    context: Any = multiprocessing.get_context("forkserver" if "forkserver" in methods else "spawn")
    if "forkserver" in methods:
        context.set_forkserver_preload(["cleaner.batch.warm"])
    return ProcessPool(max_workers=jobs, max_tasks=RECYCLED_AFTER, initializer=_begin, context=context)


def _begin() -> None:
    """Leave Ctrl-C to the run, and end with it: nobody takes the work of an orphan."""
    import multiprocessing

    signal.signal(signal.SIGINT, signal.SIG_IGN)
    parent = multiprocessing.parent_process()
    if parent is not None:
        Thread(target=_end_with, args=(parent,), daemon=True).start()


def _end_with(parent: Any) -> None:
    parent.join()
    os._exit(1)
