"""What `clean` does with its options: pages in, text out, an exit code."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping
from functools import partial
from time import perf_counter

from cleaner.article.article import Article
from cleaner.command.verdict import DONE, FAILED, verdict
from cleaner.command.views import Cleaned, page_options, view
from cleaner.limits import RefusedError
from cleaner.options import Options, is_batch, limits
from cleaner.output import Write, note, opened, separated, silence
from cleaner.pipeline import clean, printed
from cleaner.sources.item import Item, reason_of
from cleaner.sources.plain import Input, holds_many, is_terminal, read_item
from cleaner.typing_names import Any

Given = Mapping[str, Any]  # a user's own rules and labels, by the names that clean() has for them
SHORT_HELP = """\
Usage: clean [OPTIONS] [PATH]...

Prints the headline, byline, date and body of a page dump, plain text or HTML.

  clean page.html         the article of a file
  clean < dump.txt        the article of standard input
  clean --help            every option
"""


def run(options: Options) -> int:
    """Clean every path, print what was asked for, and return the exit code: the worst of any page."""
    if any(map(is_terminal, options.paths)) and not options.check_config:
        sys.stderr.write(SHORT_HELP)
        return FAILED
    try:
        given = _given(options)
    except (OSError, RefusedError) as error:
        note(f"{error.filename}: {reason_of(error)}" if isinstance(error, OSError) else str(error))
        if options.check_config or not options.textconv:
            return FAILED
        given = {}
    if options.check_config:
        rules = given["rules"]
        note(f"{rules.path}: no error found" if rules else "there is no clean.toml and no [tool.clean]")
        return DONE
    if problem := _lacking(options):
        note(problem)
        return FAILED
    return _many(options, given) if is_batch(options) else _each(options, given)


def _many(options: Options, given: Given) -> int:
    """Clean every page in processes of their own, or on an engine, and return the exit code."""
    from cleaner.batch.job import cores, job_of
    from cleaner.batch.run import run_batch

    job = job_of(options, given["rules"])
    if not options.engine:
        return run_batch(job)
    from cleaner.engines.run import Tasks, run_engine

    count = options.tasks or options.workers or cores()
    tasks = Tasks(options.engine, count, options.workers, options.dry_run)
    return run_engine(job._replace(jobs=options.jobs or 1), tasks)


def _lacking(options: Options) -> str | None:
    """What must be installed before an input can be read, None if nothing."""
    if options.textconv or not any(map(holds_many, options.paths)):
        return None
    from cleaner.sources.items import lacking

    return next((f"{path}: {needed}" for path in options.paths if (needed := lacking(path))), None)


def _given(options: Options) -> Given:
    """What the user has written: own rules, and the labels of a page."""
    from cleaner.rules.find import find_rules

    path = None if options.no_config else options.config or find_rules()
    labels = _text(options.labels) if options.labels else None
    if path is None:
        return {"rules": None, "labels": labels}
    from cleaner.rules.toml import read_rules

    return {"rules": read_rules(path), "labels": labels}


def _text(path: str) -> str:
    try:
        with open(path, "rb") as file:
            return file.read().decode("utf-8-sig")
    except UnicodeDecodeError:
        raise RefusedError(f"{path}: is no UTF-8") from None


def _each(options: Options, given: Given) -> int:
    """Show every page as it was asked for, one after the other, and return the worst exit code."""
    target = options.report or options.output
    try:
        with opened(target) as write:
            if options.report:
                return _report(options, write, given)
            if options.textconv:
                from cleaner.command.textconv import textconv

                items = _items(options)
                return textconv(options, lambda path: _cleaned(next(items, _alone(path)), options, given), write)
            put: Write = write if options.separator is None else separated(write, options.separator)
            return max([_page(item, options, put, given) for item in _items(options)], default=DONE)
    except BrokenPipeError:
        raise
    except OSError as error:
        lists = {options.files_from, options.files0_from} - {None}
        where = error.filename if error.filename in lists else target
        note(f"{where or 'standard output'}: {reason_of(error)}")
        silence()
        return FAILED


def _alone(path: str) -> Item:
    return Item(path, path, path=path)


def _items(options: Options) -> Iterator[Item]:
    """The pages to look at; what git shows is one, whatever its file is called."""
    elsewhere = any("://" in path or (holds_many(path) and not options.textconv) for path in options.paths)
    if options.paths and not elsewhere and not (options.files_from or options.files0_from):
        return map(_alone, options.paths)
    from cleaner.sources.pages import pages

    lists = (options.files_from, options.files0_from)
    target = options.report or options.output
    found: Iterator[Item] = pages(
        options.paths,
        lists=lists,
        glob=options.glob,
        field=options.field,
        encoding=options.encoding,
        output=target,
        limits=limits(options),
        left_out=partial(_left_out, options),
    )
    return found


def _left_out(options: Options, path: str, reason: str) -> None:
    if options.verbose:
        note(f"{path}: left out, {reason}")


def _page(item: Item, options: Options, write: Write, given: Given) -> int:
    """Clean one page, write its view, and return its exit code."""
    if not (cleaned := _cleaned(item, options, given)):
        return FAILED
    shown = view(options)(cleaned)
    write(shown)
    return verdict(cleaned, different=bool(shown))


def _cleaned(item: Item, options: Options, given: Given) -> Cleaned | None:
    """Clean one page; the other pages go on whatever happens here."""
    start = perf_counter()
    try:
        read = read_item(item, limits(options))
        data, options = read.data, _of(item, read, options)
        article = _article(data, options, given)
    except Exception as error:  # noqa: BLE001 - whatever one page holds, the others are still cleaned
        note(_placed(item.name, options, error))
        return None
    return Cleaned(item.name, article, printed(options.keep, options.drop), options, data, perf_counter() - start)


def _article(data: bytes | str, options: Options, given: Given) -> Article:
    """The article of a page; a process of its own cleans it where it may take only so long."""
    said: Given = {"keep": options.keep, "drop": options.drop, "limits": limits(options), **given}
    work = partial(clean, data, **page_options(options), **said)
    if not options.timeout:
        return work()
    from cleaner.batch.alone import in_time

    return in_time(work, options.timeout)


def _of(item: Item, read: Input, options: Options) -> Options:
    """The options for a page: what they leave open, its record or its file says."""
    return options._replace(
        kind=item.kind or options.kind,
        url=options.url or read.url,
        language=options.language or item.language,
        encoding=options.encoding or read.encoding,
    )


def _report(options: Options, write: Write, given: Given) -> int:
    """Write the report of every page that can be read, none if no page can, and return the worst exit code."""
    from cleaner.render.report import report

    codes = []

    def pages() -> Iterator[tuple[str, Article]]:
        for item in _items(options):
            cleaned = _cleaned(item, options, given)
            codes.append(verdict(cleaned) if cleaned else FAILED)
            if cleaned:
                yield item.name, cleaned.article

    for part in report(pages(), printed=printed(options.keep, options.drop)):
        write(part)
    if not codes:
        note("there is no page to report on")
    return max(codes, default=FAILED)


def _placed(path: str, options: Options, error: Exception) -> str:
    """What went wrong, and where: in a line of the labels, or with the page."""
    if options.labels:
        from cleaner.labels.by_hand import LabelsError

        if isinstance(error, LabelsError):
            return f"{options.labels}:{error.line}: {error.reason}"
    name = path or "''"
    return f"{name}: {reason_of(error)}"
