"""Article → unified diff from the page's lines to those that stay."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from itertools import accumulate, groupby

from cleaner.article.article import Article
from cleaner.labels.label import PRINTED, Label
from cleaner.render.changes import Change, changes, ranges

# How the names in a diff's head write what would end them, as git does.
_ESCAPES = {"\n": "\\n", "\r": "\\r", "\t": "\\t", '"': '\\"', "\\": "\\\\"}


def to_diff(article: Article, path: str = "-", *, printed: Collection[Label] = PRINTED, mark: str = "") -> str:
    """Return the unified diff from the page to what stays of it, in the page's order; "" if all of it stays.

    mark: the byte order mark of the page's file, which goes with its first line or stays with it
    The lines are those of the text dump, or a line each block of an HTML page. Words only go: a line is there after if
    it was there before, but for white space, and for the marks that a text browser drew.
    """
    lines = _marked(changes(article, printed), mark)
    stay = [0, *accumulate(line.after is not None for line in lines)]
    hunks = "".join(_hunk(lines[first:end], first, stay[first], stay[end]) for first, end in ranges(lines))
    return f"--- {_name('a', path)}\n+++ {_name('b', path)}\n{hunks}" if hunks else ""


def _marked(lines: list[Change], mark: str) -> list[Change]:
    if not (lines and mark):
        return lines
    before, after, pieces = lines[0]
    return [Change(mark + before, after and mark + after, pieces), *lines[1:]]


def _name(side: str, path: str) -> str:
    """A path as git writes it below a/ and b/: in quotes where a name has control characters or bytes that are no
    UTF-8, ended by a tab where it has spaces.
    """
    parts = path.split("/")
    while len(parts) > 1 and parts[0] in {"", ".", ".."}:
        del parts[0]
    name = f"{side}/{'/'.join(parts) or '-'}"
    if not name.isprintable() or any(character in name for character in _ESCAPES):
        return f'"{"".join(map(_escaped, name))}"'
    return f"{name}\t" if " " in name else name


def _escaped(character: str) -> str:
    if character in _ESCAPES or character.isprintable():
        return _ESCAPES.get(character, character)
    how = "surrogateescape" if "\udc80" <= character <= "\udcff" else "surrogatepass"
    return "".join(f"\\{byte:03o}" for byte in character.encode("utf-8", how))


def _hunk(lines: Sequence[Change], first: int, stay_first: int, stay_end: int) -> str:
    """A hunk with its header; of lines that change in a row, those that go stand before those that come."""
    head = f"@@ -{_range(first, len(lines))} +{_range(stay_first, stay_end - stay_first)} @@\n"
    body = ""
    for same, run in groupby(lines, key=lambda line: line.before == line.after):
        group = list(run)
        body += "".join(_row(" " if same else "-", line.before) for line in group)
        if not same:
            body += "".join(_row("+", line.after) for line in group if line.after is not None)
    return head + body


def _range(first: int, count: int) -> str:
    """A range as `patch` reads it: an empty one is named after the line before it."""
    return f"{first + 1 if count else first},{count}"


def _row(sign: str, line: str) -> str:
    return sign + line if line.endswith("\n") else f"{sign}{line}\n\\ No newline at end of file\n"
