"""`clean`: arguments in, text and an exit code out."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence

COMPLETION = "_CLEAN_COMPLETE"
INTERRUPTED = 130


def command() -> None:
    """Be the process `clean`: end it with the exit code of main().

    What one page left is not freed piece by piece, which would take a tenth of the time from start to end.
    """
    if sys.stderr is None:  # it is closed: what is said goes nowhere, not into a file that is opened in its place
        sys.stderr = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115 - open for the process
    code = main()
    if _is_one_page(sys.argv[1:]):
        sys.stderr.flush()
        os._exit(code)
    sys.exit(code)


def main(arguments: Sequence[str] | None = None) -> int:
    """Return the exit code of `clean` with these arguments, by default those of the process."""
    arguments = sys.argv[1:] if arguments is None else arguments
    try:
        code = _main(list(arguments))
        if sys.stdout is not None:
            sys.stdout.flush()
        return code
    except BrokenPipeError:
        return _unheard()
    except KeyboardInterrupt:
        return INTERRUPTED
    except OSError as error:
        return _unable(error)


def _main(arguments: list[str]) -> int:
    """One path alone and --version need no parser, and half of the time that a start takes is the parser's."""
    if COMPLETION not in os.environ:
        if arguments == ["--version"]:
            from cleaner.command.version import version

            return version()
        if _is_one_page(arguments):
            return _path(*arguments)
    from cleaner.command.grammar import parse

    return parse(arguments)


def _is_one_page(arguments: Sequence[str]) -> bool:
    return not arguments or (len(arguments) == 1 and (arguments[0] == "-" or not arguments[0].startswith("-")))


def _path(path: str = "-") -> int:
    """One page leaves no garbage that is worth a search: without the collector a start takes a tenth less."""
    import gc

    gc.disable()
    from cleaner.command.run import run
    from cleaner.options import Options

    return run(Options(paths=(path,)))


def _unheard() -> int:
    """Nobody reads standard output any more, which is no error."""
    from cleaner.output import silence

    silence()
    return 0


def _unable(error: OSError) -> int:
    """What was asked for is done, and cannot be said: --help on a full disk."""
    from cleaner.output import note, silence
    from cleaner.sources.item import reason_of

    note(f"{error.filename or 'standard output'}: {reason_of(error)}")
    silence()
    return 2
