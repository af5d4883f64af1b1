"""What is said of a page on standard error, and the exit code that it gives."""

from __future__ import annotations

from cleaner.article.article import Article
from cleaner.command.views import Cleaned
from cleaner.output import note
from cleaner.page import decode, no_text
from cleaner.pipeline import has_article
from cleaner.render.record import removed

DONE, FOUND, FAILED = 0, 1, 2


def verdict(cleaned: Cleaned, *, different: bool = False) -> int:
    """Say on standard error what there is to say, and return the page's exit code."""
    path, article, _, options, data, seconds = cleaned
    gone = removed(article, cleaned.printed)
    found = (options.check or options.diff) and (different if options.diff else gone)
    lost = not has_article(article) and not _is_empty(data, options.encoding)
    if options.verbose:
        note(f"{path}: {_summary(article, gone)}; {seconds * 1000:.0f} ms")
    elif options.check and gone and not options.quiet:
        note(f"{path}: {_counted(gone)} to remove")
    if lost and not found and not options.quiet:
        other = no_text(data, options.encoding) if isinstance(data, bytes) else ""
        note(f"{path}: no article found{other and f': it is {other}'}")
    return FOUND if not options.exit_zero and (found or lost) else DONE


def _is_empty(data: str | bytes, encoding: str | None) -> bool:
    """Whether a page holds nothing but white space and a byte order mark."""
    if isinstance(data, bytes):
        data = no_text(data, encoding) or decode(data, encoding)[0]
    return not data.strip().strip("\ufeff")


def _summary(article: Article, gone: dict[str, int]) -> str:
    origins = [f"{field} from {origin}" for field, origin in article.origins]
    facts = [article.kind, article.language or "language unknown", f"{len(article.page)} blocks", *origins]
    return f"{', '.join(facts)}; {_counted(gone)} removed"


def _counted(gone: dict[str, int]) -> str:
    """Counts in words: "3 blocks (navigation 2, share 1)"."""
    total = sum(gone.values())
    labels = ", ".join(f"{label} {count}" for label, count in gone.items())
    return f"{total} block{'s' * (total != 1)}{f' ({labels})' if labels else ''}"
