"""The grammar of `clean`'s command line, for the arguments that need one: options, help and completion."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated, Any

import typer

from cleaner.command.conflicts import conflict
from cleaner.command.help_words import EXAMPLES, HELP
from cleaner.command.plain import Plain
from cleaner.command.run import run
from cleaner.command.values import (
    WrongUsage,
    count,
    encoding_name,
    language_code,
    named,
    once,
    one_of,
    seconds,
    size,
    some_of,
    wrong,
)
from cleaner.command.verdict import FAILED
from cleaner.command.version import version
from cleaner.labels.label import Label
from cleaner.limits import LIMITS, TIMEOUT
from cleaner.options import Options, settled, typed
from cleaner.output import note
from cleaner.pipeline import KINDS
from cleaner.render.fields import FIELDS
from cleaner.render.formats import FORMATS

PACKINGS = ("gz", "zst")
ENGINES = ("local", "slurm", "ray")
COLORS = ("auto", "always", "never")
LABELS = tuple(label.value for label in Label)


app = typer.Typer(pretty_exceptions_enable=False, rich_markup_mode=None)


def parse(arguments: Sequence[str]) -> int:
    """Run `clean` with these arguments and return its exit code."""
    try:
        code = app(list(arguments), prog_name="clean", standalone_mode=False)
    except WrongUsage as error:
        note(f"{wrong(error)} (see clean --help)")
        return FAILED
    except SystemExit as end:
        if isinstance(end.__context__, BrokenPipeError):
            raise end.__context__ from None
        code = end.code
    return code if isinstance(code, int) else 0


def _version(asked: bool) -> None:
    if asked:
        raise typer.Exit(version())


def _most(name: str, words: str) -> Any:
    return typer.Option(f"--max-{name}", metavar="N", callback=size, help=words)


Paths = Annotated[list[str] | None, typer.Argument(metavar="PATH", hidden=True)]
Kind = Annotated[str, typer.Option("--kind", help="What the input is; auto looks at it.", **one_of(KINDS))]
Url = Annotated[str | None, typer.Option("--url", metavar="URL", help="Where the page came from.")]
Language = Annotated[
    str | None,
    typer.Option("--language", metavar="CODE", callback=language_code, help="Its language (else it is detected)."),
]
Encoding = Annotated[
    str | None,
    typer.Option("--encoding", metavar="NAME", callback=encoding_name, help="Its encoding (else it is detected)."),
]
Format = Annotated[str | None, typer.Option("--format", help="How to print it (else text).", **one_of(FORMATS))]
Output = Annotated[
    str | None,
    typer.Option(
        "--output", "-o", metavar="OUT", callback=named, help="Write to a file or folder, whole or not at all."
    ),
]
Only = Annotated[
    list[str] | None,
    typer.Option("--only", help=f"Print these fields only: {','.join(FIELDS)}.", **some_of(FIELDS, "FIELDS")),
]
Keep = Annotated[
    list[str] | None,
    typer.Option("--keep", help="Print blocks of this label, too.", **some_of(LABELS, "LABEL")),
]
Drop = Annotated[
    list[str] | None,
    typer.Option("--drop", help="Do not print blocks of this label.", **some_of(LABELS, "LABEL")),
]
Explain = Annotated[
    bool, typer.Option("--explain", help="Print every block with its label; with -v, the reason for it.")
]
Check = Annotated[bool, typer.Option("--check", help="Print nothing; exit 1 if there is something to remove.")]
Diff = Annotated[
    bool, typer.Option("--diff", help="Print what goes as a diff; exit 1 if there is something to remove.")
]
Why = Annotated[bool, typer.Option("--why", help="With --explain: the two strongest reasons, and how sure they are.")]
SideBySide = Annotated[
    bool, typer.Option("--side-by-side", help="With --diff: two columns, with labels and reasons between them.")
]
Report = Annotated[
    str | None,
    typer.Option(
        "--report",
        metavar="FILE",
        help="Write an HTML page that shows what was removed, and why; to FILE.json, how a run over many pages went.",
    ),
]
Textconv = Annotated[
    bool, typer.Option("--textconv", help="For git: the article, or the page as it is; the exit code is always 0.")
]
ExitZero = Annotated[bool, typer.Option("--exit-zero", help="Exit 0 where the exit code would be 1.")]
Quiet = Annotated[bool, typer.Option("--quiet", "-q", help="Say nothing on standard error but errors.")]
Verbose = Annotated[bool, typer.Option("--verbose", "-v", help="Say on standard error what was found in each page.")]
Color = Annotated[str, typer.Option("--color", help="Colour --diff and --explain.", **one_of(COLORS))]
RawControls = Annotated[
    bool,
    typer.Option("--raw-controls", help="Leave control characters in a diff or an explanation that goes to a file."),
]
MaxBytes = Annotated[int, _most("bytes", "Refuse longer pages.")]
MaxDepth = Annotated[int, _most("depth", "Refuse deeper HTML.")]
MaxNodes = Annotated[int, _most("nodes", "Refuse pages of more elements or lines.")]
MaxLine = Annotated[int, _most("line", "Refuse longer lines.")]
MaxRatio = Annotated[int, _most("ratio", "Refuse files that become so many times larger when unpacked.")]
MaxMembers = Annotated[int, _most("members", "Refuse archives of more members.")]
FilesFrom = Annotated[
    list[str] | None,
    typer.Option(
        "--files-from", metavar="FILE", callback=once, help="Read paths from a file, a line each; - is stdin."
    ),
]
Files0From = Annotated[
    list[str] | None,
    typer.Option("--files0-from", metavar="FILE", callback=once, help="The same, each path ended by a null character."),
]
Glob = Annotated[
    list[str] | None, typer.Option("--glob", metavar="PATTERN", help="Of folders, only files that fit: '*.html'.")
]
Field = Annotated[
    str | None, typer.Option("--field", metavar="NAME", help="The field of a record that holds the page.")
]
Separator = Annotated[
    str | None, typer.Option("--separator", metavar="LINE", help="Put this line between the articles of many pages.")
]
Compress = Annotated[str | None, typer.Option("--compress", help="Compress what is written.", **one_of(PACKINGS))]
Jobs = Annotated[
    str | None,
    typer.Option("--jobs", "-j", metavar="N", callback=count, help="Processes that clean (else one a processor)."),
]
Timeout = Annotated[
    str | None,
    typer.Option(
        "--timeout",
        metavar="SECONDS",
        callback=seconds,
        help=f"Give up a page after this; 0: never.  [default: {TIMEOUT:g}; one page and views: 0]",
    ),
]
Force = Annotated[bool, typer.Option("--force", help="Clean again what an earlier run has cleaned.")]
Labels = Annotated[
    str | None,
    typer.Option("--labels", metavar="FILE", help="The page's labels, as --explain wrote them and you edited them."),
]
Config = Annotated[str | None, typer.Option("--config", metavar="FILE", help="Your own rules (else clean.toml).")]
NoConfig = Annotated[bool, typer.Option("--no-config", help="Without your own rules.")]
CheckConfig = Annotated[bool, typer.Option("--check-config", help="Say what is wrong with your own rules, and stop.")]
Engine = Annotated[
    str | None, typer.Option("--engine", help="Clean in tasks that datatrove runs there.", **one_of(ENGINES))
]
Tasks = Annotated[
    str | None,
    typer.Option("--tasks", metavar="N", callback=count, help="With --engine: into how many tasks the inputs go."),
]
Workers = Annotated[
    str | None, typer.Option("--workers", metavar="N", callback=count, help="With --engine: tasks at the same time.")
]
DryRun = Annotated[
    bool, typer.Option("--dry-run", help="With --engine slurm: print the script for sbatch, and submit nothing.")
]
Version = Annotated[bool, typer.Option("--version", is_eager=True, callback=_version, help="Print the version.")]


@app.command(cls=Plain, help=HELP, epilog=EXAMPLES, context_settings={"help_option_names": ["--help", "-h"]})
def command(  # noqa: PLR0913 - a parameter is an option
    *,
    paths: Paths = None,
    kind: Kind = "auto",
    url: Url = None,
    language: Language = None,
    encoding: Encoding = None,
    format: Format = None,
    output: Output = None,
    only: Only = None,
    keep: Keep = None,
    drop: Drop = None,
    explain: Explain = False,
    why: Why = False,
    check: Check = False,
    diff: Diff = False,
    side_by_side: SideBySide = False,
    report: Report = None,
    textconv: Textconv = False,
    exit_zero: ExitZero = False,
    files_from: FilesFrom = None,
    files0_from: Files0From = None,
    glob: Glob = None,
    field: Field = None,
    separator: Separator = None,
    compress: Compress = None,
    jobs: Jobs = None,
    timeout: Timeout = None,
    force: Force = False,
    quiet: Quiet = False,
    verbose: Verbose = False,
    color: Color = "auto",
    raw_controls: RawControls = False,
    max_bytes: MaxBytes = LIMITS.bytes,
    max_depth: MaxDepth = LIMITS.depth,
    max_nodes: MaxNodes = LIMITS.nodes,
    max_line: MaxLine = LIMITS.line,
    max_ratio: MaxRatio = LIMITS.ratio,
    max_members: MaxMembers = LIMITS.members,
    labels: Labels = None,
    config: Config = None,
    no_config: NoConfig = False,
    check_config: CheckConfig = False,
    engine: Engine = None,
    tasks: Tasks = None,
    workers: Workers = None,
    dry_run: DryRun = False,
    version: Version = False,
) -> None:
    """Clean pages; the grammar's values become Options."""
    options = settled(typed({name: value for name, value in locals().items() if name in Options._fields}))
    if problem := conflict(options):
        raise typer.BadParameter(problem)
    raise typer.Exit(run(options))
