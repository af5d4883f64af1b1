"""The command line, checked."""

from __future__ import annotations

from collections.abc import Mapping

from cleaner.limits import LIMITS, Limits
from cleaner.named_tuple import NamedTuple
from cleaner.sources.plain import STDIN, holds_many, is_folder
from cleaner.typing_names import Any

MANY = ("files_from", "files0_from", "glob", "field", "compress", "engine")  # options of runs over many pages
_BY_ENDING = {".md": "markdown", ".markdown": "markdown", ".json": "json"}


class Options(NamedTuple):
    """The command line, checked; a path "-" is standard input."""

    paths: tuple[str, ...] = (STDIN,)
    kind: str = "auto"
    url: str | None = None
    language: str | None = None
    encoding: str | None = None
    format: str = "text"
    output: str | None = None
    only: tuple[str, ...] = ()
    keep: tuple[str, ...] = ()
    drop: tuple[str, ...] = ()
    explain: bool = False
    why: bool = False
    check: bool = False
    diff: bool = False
    side_by_side: bool = False
    report: str | None = None
    textconv: bool = False
    exit_zero: bool = False
    quiet: bool = False
    verbose: bool = False
    color: str = "auto"
    raw_controls: bool = False
    max_bytes: int = LIMITS.bytes
    max_depth: int = LIMITS.depth
    max_nodes: int = LIMITS.nodes
    max_line: int = LIMITS.line
    max_ratio: int = LIMITS.ratio
    max_members: int = LIMITS.members
    files_from: str | None = None
    files0_from: str | None = None
    glob: tuple[str, ...] = ()
    field: str | None = None
    separator: str | None = None
    compress: str | None = None
    jobs: int | None = None
    timeout: float | None = None
    force: bool = False
    labels: str | None = None
    config: str | None = None
    no_config: bool = False
    check_config: bool = False
    engine: str | None = None
    tasks: int | None = None
    workers: int | None = None
    dry_run: bool = False


def typed(values: Mapping[str, Any]) -> Options:
    """Return the options of what was typed, None where nothing was: what may be given several times is a list."""
    lists = {name: tuple(values[name] or ()) for name in ("only", "keep", "drop")}
    lists["glob"] = tuple(filter(None, values["glob"] or ()))
    files = {name: next(iter(values[name] or ()), None) for name in ("files_from", "files0_from")}
    listed = files["files_from"] or files["files0_from"]
    paths = tuple(values["paths"] or (() if listed else (STDIN,)))
    return Options(**{**values, **lists, **files, "paths": paths, "format": values["format"] or ""})


def settled(options: Options) -> Options:
    """Return the options with what the name of the output says: "all.jsonl.zst" holds a line a page where no format is
    given, "page.md" Markdown, "page.json" JSON; "-" is standard output.
    """
    by_name = "text" if is_view(options) else _form_by_name(options)
    return options._replace(
        format=options.format or by_name, output=None if options.output == STDIN else options.output
    )


def _form_by_name(options: Options) -> str:
    """The form of the articles in an output of this name."""
    if record_form(options.output):
        return "jsonl"
    if options.output is None or is_folder(options.output):
        return "text"
    from cleaner.sources.forms import inner_name

    name = inner_name(options.output).lower()
    found = next((form for ending, form in _BY_ENDING.items() if name.endswith(ending)), "text")
    return "text" if found == "json" and options.separator is not None else found


def record_form(output: str | None) -> str:
    """Return the form of an output that is by its name one file of records, "jsonl" or "parquet", else ""."""
    if output is None or is_folder(output):
        return ""
    from cleaner.sources.forms import JSONL, PARQUET, form

    found = form(output)
    return found if found in {JSONL, PARQUET} else ""


def is_view(options: Options) -> bool:
    """Return whether the options ask for a view of each page, and not for its article."""
    shown = options.explain or options.check or options.diff or options.textconv
    return bool(shown or is_page(options.report))


def is_page(report: str | None) -> bool:
    """Return whether a report is the HTML page about each input, and not the JSON about a run."""
    return bool(report and not report.lower().endswith(".json"))


def is_batch(options: Options) -> bool:
    """Return whether the options ask for many pages in processes of their own, and not for a view of each."""
    of_many = any(getattr(options, name) not in {None, ()} for name in MANY) or options.report
    written = is_folder(options.output) or record_form(options.output) == "parquet"
    several = len(options.paths) > 1 and is_stream(options) and STDIN not in options.paths
    return not is_view(options) and bool(of_many or written or several or any(map(holds_many, options.paths)))


def is_stream(options: Options) -> bool:
    """Return whether pages can stand one after the other in the output: a line each, or parted by a separator."""
    return options.format == "jsonl" or options.separator is not None


def limits(options: Options) -> Limits:
    """Return how much one page may hold."""
    return Limits(*(getattr(options, f"max_{name}") for name in Limits._fields))
