"""Where text goes: UTF-8 on standard output whatever the locale, files that appear whole, notes on standard error."""

from __future__ import annotations

import errno
import os
import re
import stat
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress

from cleaner.sources.plain import is_device
from cleaner.terminal import one_line, visible
from cleaner.typing_names import BinaryIO, cast

Write = Callable[[str], object]
WriteAll = Callable[[str | bytes], object]  # bytes are written as they are

COLOURS = {"red": "31", "green": "32", "cyan": "36", "bold": "1", "dim": "2"}
_SIGNS = {"-": "red", "+": "green", "@": "cyan"}


@contextmanager
def opened(path: str | None) -> Iterator[WriteAll]:
    """Yield a function that writes text or bytes to a file, which changes only if the block ends well, or to standard
    output.
    """
    if path is None or path == "-":
        with standard_output() as stream:
            yield lambda text: stream.write(encoded(text))
        return
    if is_device(path):
        with open(path, "wb") as device:  # its real path may lead nowhere: /dev/fd/3
            is_terminal = device.isatty()
            yield lambda text: device.write(encoded(visible(text) if is_terminal and isinstance(text, str) else text))
        return
    with _replacing(os.path.realpath(path), path) as write:
        yield write


@contextmanager
def standard_output() -> Iterator[BinaryIO]:
    """Yield the stream of standard output; OSError if it is closed, or what was written cannot go there."""
    if sys.stdout is None:
        raise OSError(errno.EBADF, os.strerror(errno.EBADF))
    yield sys.stdout.buffer
    sys.stdout.buffer.flush()


def separated(write: Write, line: str) -> Write:
    """Return a function that writes text, and between texts that are not empty the line, blank lines around it."""
    parts = 0

    def write_part(text: str) -> None:
        nonlocal parts
        write(f"\n{line}\n\n{text}" if parts and text else text)
        parts += bool(text)

    return write_part


def note(text: str) -> None:
    """Write a line about the work to standard error."""
    with suppress(OSError):
        print(f"clean: {one_line(text)}", file=sys.stderr)


def silence() -> None:
    """Let what is still buffered for standard output go nowhere: nobody can read it any more."""
    with suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)


def coloured(when: str) -> bool:
    """Return whether to colour standard output, by --color, the terminal, NO_COLOR and TERM."""
    if when != "auto":
        return when == "always"
    plain = os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb"
    return not plain and sys.stdout is not None and sys.stdout.isatty()


def on_terminal(path: str | None) -> bool:
    """Return whether what goes to `path`, by default standard output, goes to a terminal."""
    return path in (None, "-") and sys.stdout is not None and sys.stdout.isatty()


def painted(text: str, colour: str) -> str:
    """Return text whose every line is in a colour of COLOURS; "" leaves it as it is."""
    if not colour:
        return text
    return re.sub(r"[^\r\n]+", lambda line: f"\x1b[{COLOURS[colour]}m{line[0]}\x1b[0m", text)


def painted_diff(diff: str) -> str:
    """Return a unified diff of one file with its signs in colours: the head bold, what goes red, what comes green."""
    lines = re.findall(r".*\n", diff)  # other ends of lines are the page's own
    return "".join(painted(line, "bold" if i < 2 else _SIGNS.get(line[0], "")) for i, line in enumerate(lines))


@contextmanager
def _replacing(target: str, name: str) -> Iterator[WriteAll]:
    """A function that writes to a new file beside `target`, compressed as its name ends, which takes its place if
    anything was written to it.
    """
    if os.path.isdir(target):
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
    from tempfile import NamedTemporaryFile

    from cleaner.sources.compressed import compressing
    from cleaner.sources.forms import compression

    try:
        temporary = NamedTemporaryFile(dir=os.path.dirname(target), prefix=".clean-", delete=False)  # noqa: SIM115
    except OSError as error:
        raise OSError(error.errno, error.strerror, name) from None  # it is the target that cannot be written
    with temporary as stream:
        written = False
        try:
            with compressing(cast(BinaryIO, stream), compression(name)) as packed:

                def write(text: str | bytes) -> None:
                    nonlocal written
                    written = True
                    packed.write(encoded(text))

                yield write
            if written:
                stream.close()
                os.chmod(stream.name, _mode(target))
                os.replace(stream.name, target)
        finally:
            with suppress(FileNotFoundError):
                os.unlink(stream.name)


def _mode(target: str) -> int:
    """The permissions a file has, or those a new one gets."""
    with suppress(FileNotFoundError):
        return stat.S_IMODE(os.stat(target).st_mode)
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask


def encoded(text: str | bytes) -> bytes:
    """Return text as UTF-8, bytes as they are; surrogates join to the character they stand for, or become U+FFFD."""
    if isinstance(text, bytes):
        return text
    try:
        return text.encode()
    except UnicodeEncodeError:
        from cleaner.blocks.claims import paired

        return paired(text).encode()
