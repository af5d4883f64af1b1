"""What a run says while it goes on: a bar on a terminal, a line a failure, and the summary."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from cleaner.batch.tally import UNCHANGED, Tally
from cleaner.batch.work import FAILED, Result
from cleaner.output import note
from cleaner.terminal import one_line


class Progress:
    """Counts what ends, and shows it."""

    def __init__(self, tally: Tally, *, quiet: bool = False, verbose: bool = False, bar: Any = None) -> None:
        self.tally = tally
        self._quiet, self._verbose, self._bar = quiet, verbose, bar
        self._row = bar.add_task("", total=None, failed=0) if bar else None

    @property
    def has_bar(self) -> bool:
        """Return whether somebody sees how far the run is."""
        return self._bar is not None

    def expect(self, total: int) -> None:
        """Say how many pages there will be, as far as that is known."""
        if self._bar:
            self._bar.update(self._row, total=total)

    def ended(self, name: str, result: Result) -> None:
        """Count a page, and say that it failed."""
        self.tally.add(name, result)
        if result.status == FAILED:
            self._say(f"{name}: {result.reason or ''}")
        elif self._verbose:
            self._say(f"{name}: {', '.join(filter(None, (result.status, result.reason)))}")
        self._advance()

    def unchanged(self, name: str) -> None:
        """Count a page that is there already."""
        self.tally.counts[UNCHANGED] += 1
        if self._verbose:
            self._say(f"{name}: {UNCHANGED}")
        self._advance()

    def left_out(self, path: str, reason: str) -> None:
        """Count a path that is no input."""
        self.tally.leave_out(path, reason)
        if self._verbose:
            self._say(f"{path}: left out, {reason}")

    def summary(self) -> None:
        """Say how the run went."""
        if not self._quiet:
            self._say(self.tally.words())

    def _advance(self) -> None:
        if self._bar:
            self._bar.update(self._row, advance=1, failed=self.tally.counts[FAILED])

    def _say(self, text: str) -> None:
        if self._bar:
            self._bar.console.print(f"clean: {one_line(text)}", markup=False, highlight=False, soft_wrap=True)
        else:
            note(text)


@contextmanager
def progress(*, quiet: bool = False, verbose: bool = False) -> Iterator[Progress]:
    """Yield the progress of a run; it has a bar where standard error is a terminal."""
    tally = Tally()
    if quiet or sys.stderr is None or not sys.stderr.isatty():
        yield Progress(tally, quiet=quiet, verbose=verbose)
        return
    with _bar() as bar:
        yield Progress(tally, verbose=verbose, bar=bar)


def _bar() -> Any:
    from rich import progress as rich
    from rich.console import Console

    class Rate(rich.ProgressColumn):
        def render(self, task: rich.Task) -> str:
            return f"{task.finished_speed or task.speed or 0:.0f} pages/s"

    return rich.Progress(
        rich.BarColumn(),
        rich.MofNCompleteColumn(),
        Rate(),
        rich.TimeRemainingColumn(),
        rich.TextColumn("{task.fields[failed]} failed"),
        console=Console(stderr=True),
        transient=True,
    )
