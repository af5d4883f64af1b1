"""What stands before and after a dump's headline in its line: sections, a trail, the house."""

from __future__ import annotations

from collections.abc import Sequence

from cleaner.article.site import SEPARATOR, is_site
from cleaner.labels.heads.fields import TRAIL, is_trail
from cleaner.labels.label import Labelled, top_of
from cleaner.languages.lazy import any_of, lazy

_TRAIL = lazy(any_of(TRAIL))
_NEAR, _FEWEST, _LONGEST = 60, 4, 40  # lines, words of a headline, and what stands before it
# Marks of links and of trails.
_MARKS = lazy(r"\A[›>/]\s{0,3}(?=\w)|(?<=\w)\s?[/›>]\Z")


def of_dump(seen: str, sites: frozenset[str], labelled: Sequence[Labelled]) -> str:
    """Return a headline of a dump without what stands before and after it in its line."""
    named = _of_trail(_before_site(_MARKS.sub("", seen), sites, labelled))
    return _with_kicker(_after_sections(named, labelled), labelled)


def _with_kicker(seen: str, labelled: Sequence[Labelled]) -> str:
    """A headline that begins with a colon, behind the words over it: "Ferries of Osk" and ": Back at last"."""
    if not seen.startswith(":"):
        return seen
    above = next((item.block.text for item in reversed(labelled[: top_of(labelled)]) if item.block.text), "")
    return f"{above}{seen}" if 0 < len(above) <= _LONGEST else seen.lstrip(": ")


def _after_sections(seen: str, labelled: Sequence[Labelled]) -> str:
    """A headline without the sections before it, where a line near it has it alone: "Coast Ferries The ferry is back at
    last" and "The ferry is back at last".
    """
    top = top_of(labelled)
    for item in labelled[max(0, top - _NEAR) : top + _NEAR]:
        text = item.block.text
        before = seen.removesuffix(text)
        if before not in {"", seen} and len(text.split()) >= _FEWEST and _are_sections(before):
            return text
    return seen


def _are_sections(before: str) -> bool:
    """Whether words with capitals stand before a headline, with a mark of links between or glued to it if it is one: a
    single word with a space is rather a first name, "Ana" before "Ruiz wins".
    """
    if " " not in before.strip() and before[-1].isspace():
        return False
    parts = before.rstrip(" »›>/").split()
    named = all(part[0].isupper() and part[-1].isalnum() for part in parts)
    return bool(parts) and len(before) <= _LONGEST and named and not before.endswith(("-", "–"))


def _before_site(seen: str, sites: frozenset[str], labelled: Sequence[Labelled]) -> str:
    """A headline without the name of the site at its end; before it, "The Courier / Ferries", that may be a trail. It
    is the site's, too, where the headline is the title with which a dump begins, and one half of it is another line.
    """
    seams = list(SEPARATOR.finditer(seen))
    if not seams or ":" in seams[-1][0]:
        return seen
    before, name = seen[: seams[-1].start()].strip(), seen[seams[-1].end() :].strip()
    lines = [item.block.text.casefold() for item in labelled if item.block.text]
    named = is_site(name, sites) or (
        lines[0] == seen.casefold() and not {before.casefold(), name.casefold()}.isdisjoint(lines)
    )
    return before or seen if named else seen


def _of_trail(seen: str) -> str:
    """A headline; of a trail of sections ("Coast / Ferries / The ferry is back") its end, if that has several words."""
    end = _TRAIL.split(seen)[-1] if is_trail(seen) else seen
    return end if " " in end.strip() else seen
