"""One page in a process of its own, which may take so long and no longer."""

from __future__ import annotations

import signal
from collections.abc import Callable
from contextlib import suppress
from threading import Thread
from typing import Any, TypeVar

from cleaner.batch.worker import cause, end_with, starter, undisturbed
from cleaner.limits import RefusedError

Found = TypeVar("Found")
_THERE = "there"  # what the process says when it begins


def in_time(work: Callable[[], Found], seconds: float) -> Found:
    """Return what a function returns, or raise what it raises; RefusedError if it takes longer, or kills its process.

    OSError if no process can be started
    """
    context = starter()
    pipe, end = context.Pipe()
    process = context.Process(target=_serve, args=(end, work), daemon=True)
    with undisturbed():
        process.start()
    end.close()
    try:
        pipe.recv()
        if not pipe.poll(seconds):
            raise RefusedError(f"took longer than {seconds:g} s")
        found, error = pipe.recv()
    except EOFError:
        process.join()
        raise RefusedError(f"killed its process ({cause(process.exitcode)})") from None
    finally:
        process.kill()
        process.join()
        pipe.close()
    if error:
        raise _raised(*error)
    answer: Found = found
    return answer


def _serve(pipe: Any, work: Callable[[], object]) -> None:
    import multiprocessing

    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is the run's
    Thread(target=end_with, args=(multiprocessing.parent_process(),), daemon=True).start()
    with suppress(OSError):
        pipe.send(_THERE)
        try:
            answer: Any = (work(), None)
        except Exception as error:  # noqa: BLE001 - whatever it is, it is raised where the work was asked for
            answer = None, (type(error), error.args, vars(error))
        pipe.send(answer)


def _raised(kind: type[Exception], arguments: tuple[object, ...], facts: dict[str, object]) -> Exception:
    """An exception as it was in the other process; many are made of other arguments than they have."""
    error: Exception = kind.__new__(kind, *arguments)
    vars(error).update(facts)
    return error
