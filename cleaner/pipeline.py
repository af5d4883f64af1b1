"""From a page to its article: the stages, a line each."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from cleaner.article.article import Article
from cleaner.article.assemble import assemble
from cleaner.blocks.split import split
from cleaner.collector import paused
from cleaner.labels.label import IN_BODY, PRINTED, Label
from cleaner.labels.settle import label
from cleaner.limits import LIMITS, Limits, bounded, check_lines
from cleaner.page import Page, read
from cleaner.sources.item import ERROR, reason_of
from cleaner.typing_names import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

    from cleaner.labels.opinions.model import Model
    from cleaner.rules.rules import Rules

KINDS = ("auto", "text", "html")


@paused()
def clean(  # noqa: PLR0913 - an argument is an option
    source: str | bytes | Path,
    *,
    kind: str = "auto",
    url: str | None = None,
    language: str | None = None,
    encoding: str | None = None,
    keep: Collection[str] = (),
    drop: Collection[str] = (),
    now: datetime | None = None,
    model: Model | None = None,
    limits: Limits = LIMITS,
    rules: Rules | None = None,
    labels: str | None = None,
) -> Article:
    """Return the Article of a page: a string is the page itself, a Path is a file that holds it.

    keep, drop: labels to print too, and labels not to print
    now: what "2 hours ago" is counted from; such a date stays in the page's words without it
    limits: what a page may hold at most; OverLimitError if it holds more
    rules: own rules, which come before what was learned (see rules.toml.read_rules)
    labels: the page in margin notation, whose labels count; LabelsError if it is another page's
    Else only what the caller got wrong raises: OSError of the file, ValueError or LookupError of an option, and
    ValueError of an MHTML file that is cut off.
    """
    if kind not in KINDS:
        raise ValueError(f"kind is none of {', '.join(KINDS)}: {kind!r}")
    kept, dropped = _labels(keep), _labels(drop)
    page = read(bounded(source, limits), kind=kind, url=url, encoding=encoding)
    _check(page, limits)
    if rules is not None or labels is not None:
        from cleaner.rules.cleaning import labelled_with

        document, labelled = labelled_with(page, _code(language), model, rules, labels)
    else:
        document = split(page, language=_code(language))
        labelled = label(document, model)
    article = assemble(document, labelled, keep=kept, drop=dropped, now=now)
    if not dropped:
        return article
    from cleaner.render.fields import without

    return without(article, dropped)


def why(
    source: str | bytes | Path,
    article: Article,
    *,
    kind: str = "auto",
    url: str | None = None,
    language: str | None = None,
    encoding: str | None = None,
) -> list[tuple[str, ...]]:
    """Return the two strongest reasons for the label of each block of the article that was cleaned from `source`."""
    from cleaner.labels.why import why as reasons

    document = split(read(source, kind=kind, url=url, encoding=encoding), language=_code(language))
    return reasons(document._replace(blocks=tuple(item.block for item in article.page)), article.page)


def clean_record(
    record: Mapping[str, Any], *, keep: Collection[str] = (), drop: Collection[str] = (), model: Model | None = None
) -> dict[str, Any]:
    """Return a record with the article of the page in its "html", "text" or "content"; with "error" if there is none.

    The page itself is left out, other keys stay; "url", "path" and "language" are used where they are strings.
    """
    from cleaner.render.record import empty_record, to_record
    from cleaner.sources.records import NO_OBJECT, page_of

    path: str | None = None
    url: str | None = None
    rest: dict[str, Any] = {}
    try:
        if not isinstance(record, Mapping):
            raise ValueError(NO_OBJECT)
        path, url = _string(record, "path"), _string(record, "url")
        rest = {key: value for key, value in record.items() if key != ERROR}
        source, kind, rest = page_of(record)
        language = _string(record, "language")
        article = clean(source, kind=kind or "auto", url=url, language=language, keep=keep, drop=drop, model=model)
        return rest | to_record(article, path=path, printed=printed(keep, drop))
    except Exception as error:  # noqa: BLE001 - one bad page may not stop a million others
        return rest | empty_record(path, url) | {ERROR: reason_of(error)}


def printed(keep: Collection[str] = (), drop: Collection[str] = ()) -> frozenset[Label]:
    """Return the labels whose blocks are printed."""
    return (PRINTED | _labels(keep)) - _labels(drop)


def has_article(article: Article) -> bool:
    """Return whether a page has a block of an article's body, printed or not."""
    return any(item.label in IN_BODY for item in article.page)


def _labels(names: Collection[str]) -> frozenset[Label]:
    """The labels of these names; ValueError if there is no such label, or one name stands where a list of them does."""
    if isinstance(names, str):
        raise ValueError(f"a list of labels is wanted: [{names!r}]")
    return frozenset(map(Label, names))


def _check(page: Page, limits: Limits) -> None:
    if page.kind == "text":
        check_lines(page.text, limits)
        return
    from cleaner.blocks.html.nesting import check_tags

    check_tags(page.text, limits)


def _string(record: Mapping[str, Any], key: str) -> str | None:
    from pathlib import Path

    value = record.get(key)
    return str(value) if isinstance(value, (str, Path)) else None


def _code(language: str | None) -> str | None:
    """The ISO 639-1 code in a language tag: "pt" in "pt-BR"."""
    return language.lower().replace("_", "-").partition("-")[0] if language else None
