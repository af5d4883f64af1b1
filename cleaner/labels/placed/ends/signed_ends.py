"""The last sentences of an article that end in brackets with the agency they are from and who edited them: "(dpa)",
"(hk/dpa)", "(AFP, red)", or glued to the last stop, "(c)AFP". What a picture shows ends so, too, but not behind the
article's last paragraph.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from cleaner.labels.evidence import Evidence
from cleaner.labels.label import Label
from cleaner.labels.placed.pictures.credits import offices
from cleaner.labels.placed.run import run_of
from cleaner.languages.lazy import lazy
from cleaner.languages.marks import CLOSING, STOPS

LEAST, LONGEST = 35, 30  # characters of such sentences at least, and of what stands in the brackets at most
BETWEEN = 3  # lines from the paragraph before to the last one, with a link to another article between them
_SIGNED = lazy(rf"\(([^()]{{2,{LONGEST}}})\)\.?\Z")
_GLUED = lazy(rf"(?<=\S)\(c\)\s?([^\s/()]{{2,{LONGEST}}})(?:/[^()]{{2,{LONGEST}}})?\Z")  # "…。(c)AFP/Ana Ruiz"
_PARTS = lazy(r"\s?[/,+&]\s?|\s(?:mit|und|avec|et|con|e|y|and|with|med|och|og|met|en)\s")
_INITIALS = lazy(r"[a-zß-ÿ]{2,4}")
_ENDS = tuple(STOPS + CLOSING)


def signed_ends(evidence: Evidence, inside: Sequence[float], known: Mapping[int, Label]) -> Iterator[int]:
    """Yield the sentences straight below an article's last paragraph, or that paragraph itself, which an agency signs,
    and the signature where it is a block of its own.
    """
    blocks, run = evidence.document.blocks, run_of(inside, known)
    for i in range(run[-1], min(run[-1] + BETWEEN + 1, len(blocks))) if run else ():
        below = blocks[i + 1].text if i + 1 < len(blocks) else ""
        told = _told(blocks[i].text, below)
        leads_away = blocks[i].marks.picture or Label.RELATED in evidence.found.hits[i]
        if len(told) >= LEAST and told.endswith(_ENDS) and i not in known and not leads_away:
            yield from (i, i + 1) if _is_agency(below) else (i,)
            return


def _told(text: str, below: str) -> str:
    """What a block says that an agency signs at its end, or in the block below; nothing if none does."""
    if _is_agency(below):
        return text
    match = _SIGNED.search(text)
    if match and _is_agency(match[0]):
        return text[: match.start()].rstrip()
    glued = _GLUED.search(text)
    return text[: glued.start()] if glued and glued[1].casefold() in offices() else ""


def _is_agency(text: str) -> bool:
    """Whether a text is nothing but brackets with an agency, or several, and initials of editors in them."""
    match = _SIGNED.fullmatch(text)
    parts = _PARTS.split(match[1]) if match else []
    return any(part.casefold() in offices() for part in parts) and all(
        part.casefold() in offices() or _INITIALS.fullmatch(part) for part in parts
    )
