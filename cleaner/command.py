"""What `clean` does with its options: pages in, text out, an exit code."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from functools import partial
from time import perf_counter
from typing import Any, NamedTuple

from cleaner.article.article import Article
from cleaner.labels.label import IN_BODY, Label
from cleaner.output import Write, coloured, note, opened, painted, painted_diff, separated, silence
from cleaner.pipeline import clean, printed, why
from cleaner.render.record import removed, to_json, to_jsonl, to_record
from cleaner.sources.plain import STDIN, holds_many, is_folder, is_terminal, read_input

DONE, FOUND, FAILED = 0, 1, 2
MANY = ("files_from", "files0_from", "glob", "field", "compress", "jobs", "timeout")  # options of runs over many pages
SHORT_HELP = """\
Usage: clean [OPTIONS] [PATH]...

Prints the headline, byline, date and body of a page dump, plain text or HTML.

  clean page.html         the article of a file
  clean < dump.txt        the article of standard input
  clean --help            every option
"""


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
    files_from: str | None = None
    files0_from: str | None = None
    glob: str | None = None
    field: str | None = None
    separator: str | None = None
    compress: str | None = None
    jobs: int | None = None
    timeout: float | None = None
    force: bool = False


class Cleaned(NamedTuple):
    """A page that was cleaned, the labels that are printed, the options, the page's bytes, and the seconds it took."""

    path: str
    article: Article
    printed: frozenset[Label]
    options: Options
    data: bytes
    seconds: float


def run(options: Options) -> int:
    """Clean every path, print what was asked for, and return the exit code: the worst of any page."""
    if any(map(is_terminal, options.paths)):
        sys.stderr.write(SHORT_HELP)
        return FAILED
    if is_batch(options):
        from cleaner.batch.job import job_of
        from cleaner.batch.run import run_batch

        return run_batch(job_of(options))
    target = options.report or options.output
    try:
        with opened(target) as write:
            if options.report:
                return _report(options, write)
            if options.textconv:
                from cleaner.textconv import textconv

                return textconv(options.paths, partial(_cleaned, options=options), write, options.encoding)
            write = write if options.separator is None else separated(write, options.separator)
            return max([_page(path, options, write) for path in options.paths])
    except BrokenPipeError:
        raise
    except OSError as error:
        note(f"{target or 'standard output'}: {_reason(error)}")
        silence()
        return FAILED


def is_batch(options: Options) -> bool:
    """Return whether the options ask for many pages in processes of their own, and not for a view of each."""
    run_report = (options.report or "").endswith(".json")
    view = options.explain or options.check or options.diff or options.textconv or (options.report and not run_report)
    of_many = any(getattr(options, name) is not None for name in MANY) or options.force
    return not view and bool(of_many or run_report or is_folder(options.output) or any(map(holds_many, options.paths)))


def _page(path: str, options: Options, write: Write) -> int:
    """Clean one page, write its view, and return its exit code."""
    if not (cleaned := _cleaned(path, options)):
        return FAILED
    view = _view(options)(cleaned)
    write(view)
    return _verdict(cleaned, different=bool(view))


def _cleaned(path: str, options: Options) -> Cleaned | None:
    """Clean one page; the other pages go on whatever happens here."""
    start = perf_counter()
    try:
        data = read_input(path)
        article = clean(data, **_page_options(options), keep=options.keep, drop=options.drop)
    except Exception as error:  # noqa: BLE001 - whatever one page holds, the others are still cleaned
        note(f"{path}: {_reason(error)}")
        return None
    return Cleaned(path, article, printed(options.keep, options.drop), options, data, perf_counter() - start)


def _page_options(options: Options) -> dict[str, Any]:
    """What the options say about the page, by the names that clean() has for it."""
    return {name: getattr(options, name) for name in ("kind", "url", "language", "encoding")}


def _report(options: Options, write: Write) -> int:
    """Write the report of every page that can be read, none if no page can, and return the worst exit code."""
    from cleaner.render.report import report

    codes = []

    def pages() -> Iterator[tuple[str, Article]]:
        for path in options.paths:
            cleaned = _cleaned(path, options)
            codes.append(_verdict(cleaned) if cleaned else FAILED)
            if cleaned:
                yield path, cleaned.article

    for part in report(pages(), printed=printed(options.keep, options.drop)):
        write(part)
    return max(codes)


def _reason(error: Exception) -> str:
    if isinstance(error, IsADirectoryError):
        return "is a folder"
    if isinstance(error, OSError) and error.strerror:
        return error.strerror
    return f"{type(error).__name__}: {error}"


def _verdict(cleaned: Cleaned, *, different: bool = False) -> int:
    """Say on standard error what there is to say, and return the page's exit code."""
    path, article, _, options, data, seconds = cleaned
    gone = removed(article, cleaned.printed)
    found = different if options.diff else gone
    comparing = options.check or options.diff
    lost = bool(data.strip()) and not any(item.label in IN_BODY for item in article.page)
    if options.verbose:
        note(f"{path}: {_summary(article, gone)}; {seconds * 1000:.0f} ms")
    elif options.check and gone and not options.quiet:
        note(f"{path}: {_counted(gone)} to remove")
    if lost and not comparing and not options.quiet:
        note(f"{path}: no article found")
    return FOUND if not options.exit_zero and (found if comparing else lost) else DONE


def _summary(article: Article, gone: dict[str, int]) -> str:
    origins = [f"{field} from {origin}" for field, origin in article.origins]
    facts = [article.kind, article.language or "language unknown", f"{len(article.page)} blocks", *origins]
    return f"{', '.join(facts)}; {_counted(gone)} removed"


def _counted(gone: dict[str, int]) -> str:
    """Counts in words: "3 blocks (navigation 2, share 1)"."""
    total = sum(gone.values())
    labels = ", ".join(f"{label} {count}" for label, count in gone.items())
    return f"{total} block{'s' * (total != 1)}{f' ({labels})' if labels else ''}"


def _view(options: Options) -> Callable[[Cleaned], str]:
    if options.diff:
        return _diff
    if options.check:
        return lambda _: ""
    if options.explain:
        return _explanation if options.format == "text" else _explanation_records
    return _VIEWS[options.format]


def _text(cleaned: Cleaned) -> str:
    from cleaner.render.text import to_text

    return to_text(_narrowed(cleaned))


def _markdown(cleaned: Cleaned) -> str:
    from cleaner.render.markdown import to_markdown

    return to_markdown(_narrowed(cleaned))


def _json(cleaned: Cleaned) -> str:
    return to_json(to_record(_narrowed(cleaned), path=_path(cleaned), printed=cleaned.printed))


def _jsonl(cleaned: Cleaned) -> str:
    return to_jsonl(to_record(_narrowed(cleaned), path=_path(cleaned), printed=cleaned.printed))


_VIEWS = {"text": _text, "markdown": _markdown, "json": _json, "jsonl": _jsonl}
FORMATS = tuple(_VIEWS)


def _diff(cleaned: Cleaned) -> str:
    path, article, printed, options, *_ = cleaned
    if options.side_by_side:
        from cleaner.render.side_by_side import to_side_by_side

        return to_side_by_side(article, path, printed=printed, colour=_colours(options))
    from cleaner.render.diff import to_diff

    diff = to_diff(article, path, printed=printed)
    return painted_diff(diff) if _colours(options) else diff


def _explanation(cleaned: Cleaned) -> str:
    from cleaner.render.explanation import explained

    rows = explained(cleaned.article, reasons=cleaned.options.verbose, why=_why(cleaned))
    if not _colours(cleaned.options):
        return "".join(text for _, text in rows)
    return "".join(painted(text, "green" if item.label in cleaned.printed else "dim") for item, text in rows)


def _explanation_records(cleaned: Cleaned) -> str:
    from cleaner.render.explanation import explanation_records

    return "".join(map(to_jsonl, explanation_records(cleaned.article, path=_path(cleaned), why=_why(cleaned))))


def _why(cleaned: Cleaned) -> list[tuple[str, ...]] | None:
    return why(cleaned.data, cleaned.article, **_page_options(cleaned.options)) if cleaned.options.why else None


def _narrowed(cleaned: Cleaned) -> Article:
    if not cleaned.options.only:
        return cleaned.article
    from cleaner.render.fields import only

    return only(cleaned.article, cleaned.options.only)


def _path(cleaned: Cleaned) -> str | None:
    return None if cleaned.path == STDIN else cleaned.path


def _colours(options: Options) -> bool:
    return options.output is None and coloured(options.color)
