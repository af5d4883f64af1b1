"""Parquet: a page a row, read by a process of its own that may take so much memory and no more.

A file of 4 KB may hold a row of gigabytes, or a thousand; its own word about its size need not be true. So nothing but
the system's limit tells, and a reader that it has ended takes only the file with it.
"""

from __future__ import annotations

import json
import os
import pickle
import sys
from collections.abc import Iterator
from typing import BinaryIO, cast

from cleaner.limits import LIMITS, Limits, OverLimitError, hold_ratio
from cleaner.sources.records import LONGER, Record

MEMORY = 16  # times --max-bytes that a reader may take: a page is there packed, unpacked, and as a row's string
_BUFFER = 1 << 20  # bytes of a column that are read at once
_OWN = 256 << 20  # bytes that Python and pyarrow take for themselves
_SYSTEM = {"ARROW_DEFAULT_MEMORY_POOL": "system"}  # others claim a gigabyte before they are asked for anything
_COMMAND = "from cleaner.sources.parquet import main; main()"


def parquet_rows(path: str, limits: Limits = LIMITS) -> Iterator[Record | Exception]:
    """Yield each row of a Parquet file as a record, or what is wrong with the row; ImportError without the extra
    `parquet`, ValueError or OSError where the file cannot be read further.
    """
    from subprocess import DEVNULL, PIPE, Popen

    command = [sys.executable, "-P", "-c", _COMMAND, path, json.dumps(limits)]
    environment = {**os.environ, **_SYSTEM, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
    with Popen(command, stdin=DEVNULL, stdout=PIPE, stderr=DEVNULL, env=environment) as process:  # noqa: S603
        try:
            yield from _received(cast(BinaryIO, process.stdout))
        finally:
            process.kill()


def _received(stream: BinaryIO) -> Iterator[Record | Exception]:
    """Yield what `main` sends until it says that it has ended; what it raised is raised here."""
    while True:
        try:
            ended, sent = pickle.load(stream)  # noqa: S301 - written by this module
        except (EOFError, pickle.UnpicklingError):
            raise ValueError("it has killed what reads it") from None
        if not ended:
            yield sent
        elif sent is None:
            return
        else:
            raise sent


def main() -> None:
    """Write the rows of the file that the command line names to standard output, as `_received` takes them."""
    path, limits = sys.argv[1], Limits(*json.loads(sys.argv[2]))
    _bound(limits.bytes * MEMORY + _OWN)
    try:
        for row in _rows(path, limits):
            _send(row)
    except MemoryError:
        _end(OverLimitError(f"needs more memory than {MEMORY} times --max-bytes to be read"))
    except (ImportError, OverLimitError) as error:
        _end(error)
    except OSError as error:
        _end(OSError(error.errno, os.strerror(error.errno)) if error.errno else ValueError(str(error)))
    except Exception as error:  # noqa: BLE001 - pyarrow's errors are its own, which the other process may not know
        _end(ValueError(str(error)))
    else:
        _end(None)


def _send(sent: object, *, ended: bool = False) -> None:
    try:
        pickle.dump((ended, sent), sys.stdout.buffer)
        sys.stdout.buffer.flush()
    except BrokenPipeError:  # nobody wants the rest
        os._exit(1)


def _end(error: Exception | None) -> None:
    _send(error, ended=True)


def _bound(most: int) -> None:
    """Let this process take so many bytes; where the system has no such limit, as many as there are."""
    try:
        from resource import RLIMIT_DATA, setrlimit
    except ImportError:
        return
    setrlimit(RLIMIT_DATA, (most, most))


def _rows(path: str, limits: Limits) -> Iterator[Record | Exception]:
    from pyarrow.parquet import ParquetFile

    size, unpacked, longest = os.path.getsize(path), 0, limits.bytes * LONGER
    with ParquetFile(path, buffer_size=_BUFFER) as file:
        for batch in file.iter_batches(batch_size=1, use_threads=False):
            if batch.nbytes > longest:
                yield OverLimitError(f"a record of more than {longest:,} bytes ({LONGER} times --max-bytes)")
            else:
                yield from batch.to_pylist()
            unpacked += batch.nbytes
            hold_ratio(limits, unpacked, size)
