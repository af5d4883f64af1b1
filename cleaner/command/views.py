"""What is printed of a page that was cleaned: the article, a diff, an explanation."""

from __future__ import annotations

from codecs import BOM_UTF8
from collections.abc import Callable

from cleaner.article.article import Article
from cleaner.labels.label import Label
from cleaner.named_tuple import NamedTuple
from cleaner.options import Options
from cleaner.output import coloured, on_terminal, painted, painted_diff
from cleaner.pipeline import why
from cleaner.sources.plain import STDIN
from cleaner.terminal import visible, visible_lines
from cleaner.typing_names import Any


class Cleaned(NamedTuple):
    """A page that was cleaned, the labels that are printed, the options, the page's bytes, and the seconds it took."""

    path: str
    article: Article
    printed: frozenset[Label]
    options: Options
    data: str | bytes
    seconds: float


def view(options: Options) -> Callable[[Cleaned], str]:
    """Return what makes the text to print of a cleaned page."""
    if options.diff:
        return _diff
    if options.check:
        return lambda _: ""
    if options.explain:
        return _explanation if options.format == "text" else _explanation_records
    return _article


def _article(cleaned: Cleaned) -> str:
    from cleaner.render.formats import rendered

    def record(article: Article) -> dict[str, Any]:
        from cleaner.render.record import to_record

        return to_record(article, path=_path(cleaned), printed=cleaned.printed)

    return _screened(rendered(_narrowed(cleaned), cleaned.options.format, record), cleaned.options)


def _diff(cleaned: Cleaned) -> str:
    path, article, printed, options, *_ = cleaned
    if options.side_by_side:
        from cleaner.render.side_by_side import to_side_by_side

        return to_side_by_side(article, path, printed=printed, colour=_colours(options))
    from cleaner.render.diff import to_diff

    diff = _shown(to_diff(article, path, printed=printed, mark=_mark(cleaned)), options)
    return painted_diff(diff) if _colours(options) else diff


def _mark(cleaned: Cleaned) -> str:
    """The byte order mark of a page in UTF-8, which is no part of its text unless an encoding was named."""
    marked = isinstance(cleaned.data, bytes) and cleaned.data.startswith(BOM_UTF8) and not cleaned.options.encoding
    return "\ufeff" if marked else ""


def _explanation(cleaned: Cleaned) -> str:
    from cleaner.render.explanation import explained

    found = explained(cleaned.article, reasons=cleaned.options.verbose, why=_why(cleaned))
    rows = [(item, _shown(text, cleaned.options, visible_lines)) for item, text in found]
    if not _colours(cleaned.options):
        return "".join(text for _, text in rows)
    return "".join(painted(text, "green" if item.label in cleaned.printed else "dim") for item, text in rows)


def _explanation_records(cleaned: Cleaned) -> str:
    from cleaner.render.explanation import explanation_records
    from cleaner.render.record import to_jsonl

    lines = map(to_jsonl, explanation_records(cleaned.article, path=_path(cleaned), why=_why(cleaned)))
    return _screened("".join(lines), cleaned.options)


def _why(cleaned: Cleaned) -> list[tuple[str, ...]] | None:
    return why(cleaned.data, cleaned.article, **page_options(cleaned.options)) if cleaned.options.why else None


def _narrowed(cleaned: Cleaned) -> Article:
    if not cleaned.options.only:
        return cleaned.article
    from cleaner.render.fields import only

    return only(cleaned.article, cleaned.options.only)


def _path(cleaned: Cleaned) -> str | None:
    return None if cleaned.path == STDIN else cleaned.path


def _screened(text: str, options: Options) -> str:
    """An article as the page has it, its control characters shown on a terminal."""
    return visible(text) if on_terminal(options.output) else text


def _shown(text: str, options: Options, show: Callable[[str], str] = visible) -> str:
    """A diff or an explanation, which people look at: control characters are shown in files, too, unless asked for."""
    return text if options.raw_controls and not on_terminal(options.output) else show(text)


def _colours(options: Options) -> bool:
    return options.output is None and coloured(options.color)


def page_options(options: Options) -> dict[str, Any]:
    """Return what the options say about the page, by the names that clean() has for it."""
    return {name: getattr(options, name) for name in ("kind", "url", "language", "encoding")}
