"""Options that contradict each other."""

from __future__ import annotations

from collections.abc import Callable

from cleaner.options import Options, is_batch, is_page, is_view, record_form
from cleaner.sources.own import REPLACED, written
from cleaner.sources.plain import STDIN, holds_many, is_device, is_folder
from cleaner.sources.remote import is_remote

_OF_ONE = (".txt", ".md", ".markdown", ".html", ".htm", ".xhtml", ".xml", ".json", ".csv", ".tsv")
_PACKED = (".lz4", ".br", ".lzma", ".z", ".7z", ".rar")  # compressed files that are not written here


def _several(options: Options) -> bool:
    """Whether articles of several pages would run into each other."""
    lines = options.format == "jsonl" or (options.explain and options.format == "json")
    views = options.check or options.diff or options.report or options.textconv
    alone = views or lines or options.separator is not None
    return _many(options) and not (alone or is_batch(options))


def _many(options: Options) -> bool:
    """Whether the inputs may be more than one page."""
    listed = options.files_from or options.files0_from
    return bool(len(options.paths) > 1 or listed or any(map(holds_many, options.paths)))


def _other_than_one(options: Options) -> bool:
    """Whether the inputs are no one file, whatever it holds."""
    one = len(options.paths) == 1 and not (options.files_from or options.files0_from or is_remote(options.paths[0]))
    return _many(options) and not one


def _is_one_file(options: Options) -> bool:
    """Whether the output is called as a file is, and would be a folder of many."""
    output = options.output
    if not output or not is_batch(options) or options.separator is not None or record_form(output):
        return False
    if is_folder(output) or is_device(output) or is_remote(output):
        return False
    from cleaner.sources.forms import COMPRESSED

    return output.lower().endswith((*_OF_ONE, *COMPRESSED, *_PACKED))


def _is_alone(options: Options) -> bool:
    """Whether options of runs are given with one page, whose article goes to standard output or a file of its own."""
    lines = options.format == "jsonl" and options.output is None
    placed = lines or options.separator is not None or record_form(options.output) or is_folder(options.output)
    return is_batch(options) and not (placed or _many(options) or options.engine)


def _is_packed_by_name(options: Options) -> bool:
    """Whether the output is one file, or standard output."""
    return not options.output or options.separator is not None or bool(record_form(options.output))


def _is_packed_parquet(options: Options) -> bool:
    """Whether the output is a Parquet file that is to be compressed as a whole."""
    if record_form(options.output) != "parquet":
        return False
    from cleaner.sources.forms import compression

    return bool(compression(options.output or ""))


def _views(options: Options) -> int:
    """How many views of a page are asked for at once."""
    compared = options.check or options.diff
    return sum(map(bool, (options.explain, compared, is_page(options.report), options.textconv)))


_ALONE = (
    "--glob, --field, --compress and --report FILE.json are for many pages; "
    "with one page they need -o FOLDER/, -o FILE.jsonl or --format jsonl"
)
_SEVERAL = "several inputs need -o FOLDER/, -o FILE.jsonl, --format jsonl or --separator LINE"
_IN_ONE_FILE = "several inputs need -o FOLDER/, -o FILE.jsonl or --separator LINE"
_LINES = "lines of several inputs need -o FILE.jsonl, or -o FOLDER/ for a file an input"
_OF_TASKS = "--engine needs -o FOLDER/ or -o FILE.jsonl, where the articles go"
_SEPARATOR = "--separator stands between articles of --format text and markdown"
_CONFLICTS: tuple[tuple[Callable[[Options], object], str], ...] = (
    (lambda o: o.textconv and _other_than_one(o), "--textconv is of one page"),
    (lambda o: o.explain and _several(o), "--explain of several inputs needs --format json"),
    (lambda o: _several(o) and o.output, _IN_ONE_FILE),
    (_several, _SEVERAL),
    (lambda o: o.labels and (_many(o) or is_batch(o)), "--labels are those of one page"),
    (lambda o: o.config and o.no_config, "--config and --no-config contradict each other"),
    (lambda o: o.check_config and o.no_config, "--check-config needs a config"),
    (lambda o: (*o.paths, o.files_from, o.files0_from).count(STDIN) > 1, "standard input can be read only once"),
    (lambda o: STDIN in o.paths and is_batch(o), "standard input is one page, and these options are for many"),
    (_is_alone, _ALONE),
    (lambda o: o.engine and _is_one_file(o), _OF_TASKS),
    (lambda o: o.format == "jsonl" and _is_one_file(o), _LINES),
    (_is_one_file, _IN_ONE_FILE),
    (lambda o: o.quiet and o.verbose, "--quiet and --verbose contradict each other"),
    (lambda o: o.explain and (o.check or o.diff), "--explain goes with neither --check nor --diff"),
    (lambda o: o.why and not o.explain, "--why goes with --explain"),
    (lambda o: o.side_by_side and not o.diff, "--side-by-side goes with --diff"),
    (lambda o: _views(o) > 1, "choose one of --explain, --check, --diff, --report and --textconv"),
    (lambda o: is_page(o.report) and o.output, "--report and --output both name the file to write"),
    (
        lambda o: o.report and is_view(o) and not is_page(o.report),
        "--report FILE.json tells how a run over many pages went, and goes with no view of a page",
    ),
    (
        lambda o: (is_page(o.report) or o.textconv) and (o.only or o.format != "text"),
        "--report and --textconv have one form",
    ),
    (lambda o: o.separator is not None and (o.format in ("json", "jsonl") or _views(o)), _SEPARATOR),
    (lambda o: o.separator is not None and is_folder(o.output), "--separator is for one stream, and -o names a folder"),
    (
        lambda o: o.compress and _is_packed_by_name(o),
        "--compress is for the files in a folder, which -o names; one file is compressed as its ending says",
    ),
    (_is_packed_parquet, "Parquet is compressed in itself; name it .parquet"),
    (
        lambda o: record_form(o.output) and o.format != "jsonl" and not is_view(o),
        "such an --output holds a record a line; choose --format jsonl",
    ),
    (lambda o: o.only and (o.explain or o.check or o.diff), "--only goes with none of --explain, --check and --diff"),
    (lambda o: o.format != "text" and (o.check or o.diff), "--format goes with neither --check nor --diff"),
    (lambda o: o.format == "markdown" and o.explain, "--explain has no Markdown; choose --format text or json"),
    (lambda o: (o.tasks or o.workers) and not o.engine, "--tasks and --workers go with --engine"),
    (lambda o: o.dry_run and o.engine != "slurm", "--dry-run goes with --engine slurm"),
    (lambda o: o.engine and not is_batch(o), "--engine goes with no view of a page"),
    (lambda o: o.engine and (not o.output or is_device(o.output)), _OF_TASKS),
    (lambda o: is_remote(o.output or "") and not o.engine, "an --output elsewhere goes with --engine"),
    (lambda o: o.output and o.check and not o.diff, "--check prints nothing that --output could hold"),
    (lambda o: set(o.keep) & set(o.drop), "the same label is in --keep and in --drop"),
    (lambda o: (set(o.only) & set(o.drop)) - {"body"}, "the same field is in --only and in --drop"),
)


def conflict(options: Options) -> str | None:
    """Return what in the options contradicts itself, None if nothing does."""
    return next((message for wrong, message in _CONFLICTS if wrong(options)), None) or _replaced(options)


def _replaced(options: Options) -> str | None:
    """What would be lost: a file that is read, and that an output or a report takes the place of."""
    read = (*options.paths, options.files_from, options.files0_from, options.labels, options.config)
    for output in (options.output, options.report):
        if output and not is_folder(output) and any(map(written(output), filter(None, read))):
            return f"{output}: {REPLACED}"
    return None
