"""Article → the page and what stays of it, in two columns with the label and the reason between them, by rich."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from io import StringIO
from shutil import get_terminal_size
from typing import TYPE_CHECKING

from cleaner.article.article import Article
from cleaner.labels.label import PRINTED, Label
from cleaner.render.changes import Change, Piece, changes, ranges
from cleaner.terminal import visible

if TYPE_CHECKING:
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

WIDTH, LEAST_WIDTH = 120, 60
GUTTER = 26
STAYS = "green"
COLOURS = {
    Label.CAPTION: "cyan",
    Label.CREDIT: "cyan",
    Label.MEDIA: "cyan",
    Label.SUBSCRIBE: "yellow",
    Label.DONATE: "yellow",
    Label.ADVERT: "yellow",
    Label.NAVIGATION: "blue",
    Label.SHARE: "blue",
    Label.TAGS: "blue",
    Label.RELATED: "magenta",
    Label.COMMENTS: "magenta",
    Label.AUTHOR_BIO: "magenta",
    Label.COOKIES: "red",
    Label.LEGAL: "red",
    Label.OTHER: "red",
}
# A page's control characters would command the terminal; their pictures only show that they are there.
_PICTURES = {code: 0x2400 + code for code in range(32)} | dict.fromkeys(range(127, 160), 65533)


def to_side_by_side(
    article: Article, path: str = "-", *, printed: Collection[Label] = PRINTED, width: int = 0, colour: bool = False
) -> str:
    """Return the lines that change and those around them in two columns; "" if all of the page stays.

    width: columns, 0 for those of the terminal, or 120
    What goes is marked inside its line, [-like this-], with colours also by that of its label.
    """
    lines = changes(article, printed)
    hunks = list(ranges(lines))
    if not hunks:
        return ""
    console = _console(width, colour)
    with console.capture() as shown:
        console.print(_table(path, lines, hunks, printed))
    return "\n".join(line.rstrip() for line in shown.get().removesuffix("\n").split("\n")) + "\n"


def _console(width: int, colour: bool) -> Console:
    from rich.console import Console

    return Console(
        file=StringIO(),
        width=max(width or get_terminal_size((WIDTH, 24)).columns, LEAST_WIDTH),
        force_terminal=colour,
        color_system="standard" if colour else None,
        no_color=not colour,
        highlight=False,
        legacy_windows=False,
    )


def _table(path: str, lines: Sequence[Change], hunks: Sequence[tuple[int, int]], printed: Collection[Label]) -> Table:
    from rich.table import Table
    from rich.text import Text

    table = Table(box=None, pad_edge=False, expand=True, header_style="bold")
    table.add_column("", justify="right", style="dim", no_wrap=True)
    table.add_column(Text(_shown(path)), ratio=1, overflow="fold")
    table.add_column("why", width=GUTTER, overflow="fold")
    table.add_column("what stays", ratio=1, overflow="fold")
    past = 0
    for first, end in hunks:
        _skipped(table, first - past)
        for number, line in enumerate(lines[first:end], first + 1):
            table.add_row(str(number), *_row(line, printed))
        past = end
    _skipped(table, len(lines) - past)
    return table


def _skipped(table: Table, count: int) -> None:
    if count:
        table.add_row("⋮", f"({count} line{'s' * (count != 1)} the same)", style="dim")


def _row(line: Change, printed: Collection[Label]) -> Iterator[Text]:
    """The line with what goes of it marked, the labels and reasons of what goes, and the line as it stays."""
    from rich.text import Text

    before, gutter = Text(), Text()
    for piece in line.pieces:
        gone = piece.item.label not in printed
        words, style = _shown(piece.before.strip("\r\n")), COLOURS.get(piece.item.label, "red")
        core = words.strip()
        if gone and core:
            lead, _, tail = words.partition(core)
            before.append(lead).append(f"[-{core}-]", f"{style} strike").append(tail)
            gutter.append("\n" if gutter else "").append(piece.item.label.value, f"bold {style}")
            gutter.append(f" {_shown(piece.item.because)}", "dim")
        else:
            before.append(words)
    yield before
    yield gutter or Text(_note(line.pieces, line), "dim")
    yield Text(_shown(line.after.rstrip("\r\n")) if line.after else "", STAYS if line.before != line.after else "")


def _note(pieces: Sequence[Piece], line: Change) -> str:
    """What is said of a line that no block is taken from: its marks or its wrapping go."""
    changed = line.before != line.after and any(piece.before.strip() for piece in pieces)
    return "marks and wrapping" if changed else ""


def _shown(text: str) -> str:
    return visible(text.expandtabs(4).translate(_PICTURES))
