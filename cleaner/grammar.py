"""The grammar of `clean`'s command line, for the arguments that need one: options, help and completion."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Sequence
from functools import partial
from typing import Annotated, Any

import typer
from typer.core import TyperCommand

from cleaner.cli import version
from cleaner.command import FORMATS, Options, run
from cleaner.labels.label import Label
from cleaner.limits import LIMITS
from cleaner.pipeline import KINDS
from cleaner.render.fields import FIELDS

COLORS = ("auto", "always", "never")
LABELS = tuple(label.value for label in Label)
HELP = """\
Print the headline, byline, date and body of page dumps, plain text or HTML.

PATH is a file; "-", or no path at all, is standard input.
"""
EXAMPLES = """\
Examples:

\b
  clean page.html                         the article as text
  lynx -dump page.html | clean            any page dump on standard input
  clean --format json page.html           its fields for a program
  clean --format jsonl *.html -o all.jsonl
  clean --only headline,date page.txt
  clean --keep caption,credit page.txt    print captions and credits, too
  clean --explain page.txt                each block's label beside its lines
  clean --diff page.txt                   what goes, as a unified diff
  clean --report report.html *.html       a page to read them all in a browser

\b
Exit codes:
  0    done
  1    --check or --diff found something to remove, or no article was found
  2    wrong usage, or an input that cannot be read (the others are done)
  130  interrupted
"""


class Plain(TyperCommand):
    """A command whose values stay the strings that were typed.

    Typer would convert each with pydantic, whose import takes longer than cleaning a page.
    """

    def make_parser(self, ctx: Any) -> Any:
        for param in self.get_params(ctx):
            vars(param)["process_value"] = partial(_as_typed, param)
        return super().make_parser(ctx)


app = typer.Typer(pretty_exceptions_enable=False, rich_markup_mode=None)


def parse(arguments: Sequence[str]) -> int:
    """Run `clean` with these arguments and return its exit code."""
    try:
        app(list(arguments), prog_name="clean")
    except SystemExit as end:
        if isinstance(end.__context__, BrokenPipeError):
            raise end.__context__ from None
        return end.code if isinstance(end.code, int) else 0
    return 0


def suggestion(name: str, names: Collection[str]) -> str:
    """Return "did you mean …?" with the nearest of the names, or all of them where none is near."""
    from difflib import get_close_matches

    near = get_close_matches(name.lower(), names, n=1)
    return f"did you mean {near[0]}?" if near else f"choose from {', '.join(names)}"


def _as_typed(param: Any, ctx: Any, value: Any) -> Any:
    if value is None and (param.multiple or param.nargs == -1):
        value = ()
    return param.callback(ctx, param, value) if param.callback else value


def _one_of(names: Sequence[str]) -> dict[str, Any]:
    """What makes an option take one of some names."""

    def check(name: str) -> str:
        return _known([name], names)[0]

    return {"metavar": "|".join(names), "callback": check, "autocompletion": lambda: names}


def _some_of(names: Sequence[str], metavar: str) -> dict[str, Any]:
    """What makes an option take some of some names, parted by commas or each with the option before it."""

    def check(values: list[str] | None) -> list[str]:
        return _known([name.strip() for value in values or () for name in value.split(",")], names)

    def complete(incomplete: str) -> list[str]:
        begun = incomplete[: incomplete.rfind(",") + 1]
        return [begun + name for name in names]

    return {"metavar": metavar, "callback": check, "autocompletion": complete}


def _known(found: list[str], names: Sequence[str]) -> list[str]:
    for name in found:
        if name not in names:
            raise typer.BadParameter(f"{name!r} is none of them; {suggestion(name, names)}")
    return found


def _encoding(name: str | None) -> str | None:
    try:
        b"".decode(name or "utf-8")
    except LookupError as error:
        raise typer.BadParameter(str(error)) from None
    return name


def _size(most: str | int) -> int:
    """A number of a limit, as in 5000, 20k or 64M."""
    match = re.fullmatch(r"(\d{1,15})([kMG]?)", str(most))
    if not match:
        raise typer.BadParameter(f"{most!r} is no number such as 5000, 20k or 64M")
    return int(match[1]) << {"": 0, "k": 10, "M": 20, "G": 30}[match[2]]


def _language(tag: str | None) -> str | None:
    if tag and not re.fullmatch(r"[A-Za-z]{2,3}([-_][A-Za-z0-9]{1,8}){0,4}", tag):
        raise typer.BadParameter(f"{tag!r} is no language code such as en or pt-BR")
    return tag


def _version(asked: bool) -> None:
    if asked:
        raise typer.Exit(version())


Paths = Annotated[list[str] | None, typer.Argument(metavar="PATH", hidden=True)]
Kind = Annotated[str, typer.Option("--kind", help="What the input is; auto looks at it.", **_one_of(KINDS))]
Url = Annotated[str | None, typer.Option("--url", metavar="URL", help="Where the page came from.")]
Language = Annotated[
    str | None,
    typer.Option("--language", metavar="CODE", callback=_language, help="Its language (else it is detected)."),
]
Encoding = Annotated[
    str | None,
    typer.Option("--encoding", metavar="NAME", callback=_encoding, help="Its encoding (else it is detected)."),
]
Format = Annotated[str, typer.Option("--format", help="How to print it.", **_one_of(FORMATS))]
Output = Annotated[
    str | None, typer.Option("--output", "-o", metavar="FILE", help="Write to a file, whole or not at all.")
]
Only = Annotated[
    list[str] | None,
    typer.Option(
        "--only",
        help=f"Print these fields only: {','.join(FIELDS)}.",
        **_some_of(FIELDS, "FIELDS"),
    ),
]
Keep = Annotated[
    list[str] | None,
    typer.Option("--keep", help="Print blocks of this label, too.", **_some_of(LABELS, "LABEL")),
]
Drop = Annotated[
    list[str] | None,
    typer.Option("--drop", help="Do not print blocks of this label.", **_some_of(LABELS, "LABEL")),
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
    typer.Option("--report", metavar="FILE", help="Write an HTML page that shows what was removed, and why."),
]
Textconv = Annotated[
    bool, typer.Option("--textconv", help="For git: the article, or the page as it is; the exit code is always 0.")
]
ExitZero = Annotated[bool, typer.Option("--exit-zero", help="Exit 0 where the exit code would be 1.")]
Quiet = Annotated[bool, typer.Option("--quiet", "-q", help="Say nothing on standard error but errors.")]
Verbose = Annotated[bool, typer.Option("--verbose", "-v", help="Say on standard error what was found in each page.")]
Color = Annotated[str, typer.Option("--color", help="Colour --diff and --explain.", **_one_of(COLORS))]
RawControls = Annotated[
    bool,
    typer.Option("--raw-controls", help="Leave control characters in a diff or an explanation that goes to a file."),
]
MaxBytes = Annotated[int, typer.Option("--max-bytes", metavar="N", callback=_size, help="Refuse longer pages.")]
MaxDepth = Annotated[int, typer.Option("--max-depth", metavar="N", callback=_size, help="Refuse deeper HTML.")]
MaxNodes = Annotated[
    int, typer.Option("--max-nodes", metavar="N", callback=_size, help="Refuse pages of more elements or lines.")
]
MaxLine = Annotated[int, typer.Option("--max-line", metavar="N", callback=_size, help="Refuse longer lines of text.")]
Version = Annotated[bool, typer.Option("--version", is_eager=True, callback=_version, help="Print the version.")]


@app.command(cls=Plain, help=HELP, epilog=EXAMPLES, context_settings={"help_option_names": ["--help", "-h"]})
def command(  # noqa: PLR0913 - a parameter is an option
    *,
    paths: Paths = None,
    kind: Kind = "auto",
    url: Url = None,
    language: Language = None,
    encoding: Encoding = None,
    format: Format = "text",
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
    quiet: Quiet = False,
    verbose: Verbose = False,
    color: Color = "auto",
    raw_controls: RawControls = False,
    max_bytes: MaxBytes = LIMITS.bytes,
    max_depth: MaxDepth = LIMITS.depth,
    max_nodes: MaxNodes = LIMITS.nodes,
    max_line: MaxLine = LIMITS.line,
    version: Version = False,
) -> None:
    """Clean pages; the grammar's values become Options."""
    values = {name: value for name, value in locals().items() if name in Options._fields}
    lists = {name: tuple(value or ()) for name, value in values.items() if name in ("only", "keep", "drop")}
    options = Options(**values | lists | {"paths": tuple(paths or ("-",))})
    if problem := conflict(options):
        raise typer.BadParameter(problem)
    raise typer.Exit(run(options))


def _several(options: Options) -> bool:
    """Whether articles of several pages would run into each other."""
    lines = options.format == "jsonl" or (options.explain and options.format == "json")
    return len(options.paths) > 1 and not (options.check or options.diff or options.report or lines)


def _views(options: Options) -> int:
    """How many views of a page are asked for at once."""
    compared = options.check or options.diff
    return sum(map(bool, (options.explain, compared, options.report, options.textconv)))


_CONFLICTS: tuple[tuple[Callable[[Options], object], str], ...] = (
    (_several, "several inputs need --format jsonl"),
    (lambda o: o.paths.count("-") > 1, "standard input can be read only once"),
    (lambda o: o.quiet and o.verbose, "--quiet and --verbose contradict each other"),
    (lambda o: o.explain and (o.check or o.diff), "--explain goes with neither --check nor --diff"),
    (lambda o: o.why and not o.explain, "--why goes with --explain"),
    (lambda o: o.side_by_side and not o.diff, "--side-by-side goes with --diff"),
    (lambda o: _views(o) > 1, "choose one of --explain, --diff, --report and --textconv"),
    (lambda o: o.report and o.output, "--report and --output both name the file to write"),
    (lambda o: (o.report or o.textconv) and (o.only or o.format != "text"), "--report and --textconv have one form"),
    (lambda o: o.only and (o.explain or o.check or o.diff), "--only goes with none of --explain, --check and --diff"),
    (lambda o: o.format != "text" and (o.check or o.diff), "--format goes with neither --check nor --diff"),
    (lambda o: o.format == "markdown" and o.explain, "--explain has no Markdown; choose --format text or json"),
    (lambda o: o.output and o.check and not o.diff, "--check prints nothing that --output could hold"),
    (lambda o: set(o.keep) & set(o.drop), "the same label is in --keep and in --drop"),
)


def conflict(options: Options) -> str | None:
    """Return what in the options contradicts itself, None if nothing does."""
    return next((message for wrong, message in _CONFLICTS if wrong(options)), None)
